import { expect, it } from 'vitest'
import type { AccountId } from '#lib/domain/record.ts'
import { dealtWith, noDealings } from '#lib/state/dealings.ts'

const account = (name: string) => name as AccountId
const helps = (helper: string, ...helped: readonly string[]) =>
  helped.map((one) => ({ helper: account(helper), helped: account(one) }))

it('counts different neighbours, not times', () => {
  expect(dealtWith(helps('piet', 'mei', 'mei', 'anna'), null).helpedBy(account('piet'))).toBe(2)
})

it('trusts who helped me more than who helped others, and those more than somebody new', () => {
  const dealings = dealtWith([...helps('friend', 'me'), ...helps('helper', 'mei')], account('me'))
  const [friend, helper, fresh] = ['friend', 'helper', 'new'].map((name) => dealings.trust(account(name)))
  expect(friend).toBeGreaterThan(helper!)
  expect(helper).toBeGreaterThan(fresh!)
})

it('stays between 0 and 1, however much somebody helped', () => {
  const many = Array.from({ length: 99 }, (_, n) => `neighbour ${n}`)
  const { trust, reciprocity } = dealtWith([...helps('hero', 'me', ...many)], account('me'))
  expect(trust(account('hero'))).toBeLessThanOrEqual(1)
  expect(reciprocity(account('hero'))).toBeLessThanOrEqual(1)
})

it('remembers what I did for others a little, and what they did for me most', () => {
  const { reciprocity } = dealtWith([...helps('me', 'mei'), ...helps('piet', 'me')], account('me'))
  expect([account('piet'), account('mei'), account('new')].map(reciprocity)).toEqual([1, 0.75, 0.5])
})

it('knows nobody for who only looks around', () => {
  expect(noDealings.helpedMe.size).toBe(0)
})

it('trusts who helped a few neighbours of different hosts more than who helped many of their own', () => {
  const branch = (one: AccountId) => (one.startsWith('puppet') ? account('schemer') : one)
  const puppets = Array.from({ length: 9 }, (_, n) => `puppet ${n}`)
  const all = [...helps('schemer', ...puppets), ...helps('piet', 'mei', 'anna', 'sem')]
  const { trust, helpedBy } = dealtWith(all, null, branch)
  expect(trust(account('piet'))).toBeGreaterThan(trust(account('schemer')))
  expect(helpedBy(account('schemer'))).toBe(9)
})
