import { expect, test } from 'vitest'
import type { AccountId, DeviceId, RecordId } from '#lib/domain/record.ts'
import { dismiss, dropWish, keepWish, wishOf, type Wish } from '#lib/state/wishes.ts'
import { setTrust, suggestedToTrust, withinOneSeal } from '#lib/state/trusted.ts'
import type { Pocket, PocketThings } from '#lib/ports/pocket.ts'
import { underWay } from '../actions/desk.ts'
import { accountNamed } from '../domain/town.ts'
import { fakePocket } from '../support/fake-pocket.ts'

const now = <Name extends keyof PocketThings>(pocket: Pocket, name: Name) =>
  new Promise<PocketThings[Name]>((resolve, reject) => pocket.watch(name)(resolve, reject))

test('a wish is kept once, without the space around it', async () => {
  const home = { pocket: fakePocket() }
  await keepWish(home, { text: ' fietskar ', kind: 'request' })
  await keepWish(home, { text: 'fietskar', kind: 'request' })
  await keepWish(home, { text: 'fietskar', kind: 'offer' })
  expect(await now(home.pocket, 'wishes')).toMatchObject([
    { text: 'fietskar', kind: 'request' },
    { text: 'fietskar', kind: 'offer' }
  ])
})

test('an empty wish, one that is too long, and one more than thirty are refused with why', async () => {
  const home = { pocket: fakePocket() }
  const wished = (text: string) => keepWish(home, { text, kind: 'request' })
  expect(await wished(' ')).toMatchObject({ refusal: { kind: 'empty', field: 'text' } })
  expect(await wished('a'.repeat(301))).toMatchObject({ refusal: { kind: 'tooLong', max: 300 } })
  for (let i = 0; i < 30; i++) expect(await wished(`wens ${i}`)).toMatchObject({ ok: true })
  expect(await wished('nog een')).toMatchObject({ refusal: { kind: 'tooManyWishes' } })
  const [first] = (await now(home.pocket, 'wishes')) as [Wish]
  await dropWish(home, first.id)
  expect(await wished('nog een')).toMatchObject({ ok: true })
})

test('what was dismissed stays so, the last five hundred of it', async () => {
  const home = { pocket: fakePocket() }
  for (let i = 0; i <= 500; i++) await dismiss(home, `listing ${i}` as RecordId)
  await dismiss(home, 'listing 7' as RecordId)
  const dismissed = await now(home.pocket, 'dismissed')
  expect(dismissed).toHaveLength(500)
  expect(dismissed).not.toContain('listing 0')
  expect(dismissed.at(-1)).toBe('listing 7')
})

test('a wish made of a longer text keeps whole words', () => {
  expect(wishOf(' fietskar ')).toBe('fietskar')
  const long = wishOf('een fietskar '.repeat(40))
  expect(long.length).toBeLessThanOrEqual(300)
  expect(long.trim()).toMatch(/(een|fietskar)$/)
  expect(wishOf('a'.repeat(400))).toHaveLength(300)
  expect(wishOf('a'.repeat(299) + '😀').isWellFormed()).toBe(true)
})

test('the people I trust are as many as one list holds, each once', async () => {
  const home = { pocket: fakePocket() }
  for (let i = 0; i <= 60; i++) await setTrust(home, `neighbour ${i}` as AccountId, true)
  await setTrust(home, 'neighbour 5' as AccountId, true)
  const trusted = await now(home.pocket, 'trusted')
  expect(trusted).toHaveLength(60)
  expect(trusted.at(-1)).toBe('neighbour 5')
  await setTrust(home, 'neighbour 5' as AccountId, false)
  expect(await now(home.pocket, 'trusted')).not.toContain('neighbour 5')
})

test('who I finished something with is suggested, unless I trust them already', () => {
  const { deal } = underWay('done')
  const [anneke, youssef] = [accountNamed('anneke'), accountNamed('youssef')]
  expect(suggestedToTrust([deal, deal], [], anneke)).toEqual([youssef])
  expect(suggestedToTrust([deal], [], youssef)).toEqual([anneke])
  expect(suggestedToTrust([deal], [youssef], anneke)).toEqual([])
  expect(suggestedToTrust([underWay('agreed').deal], [], anneke)).toEqual([])
})

test('a seal reaches as many people as its hundred and fifty devices allow', () => {
  const me = accountNamed('anneke')
  const people = Array.from({ length: 60 }, (_, i) => `neighbour ${i}` as AccountId)
  const device = { device: '' as DeviceId, sealingKey: new Uint8Array(32) }
  const memberOf = (devices: number) => () => ({ devices: Array.from({ length: devices }, () => device) })
  expect(withinOneSeal(people, me, memberOf(1))).toHaveLength(60)
  expect(withinOneSeal(people, me, memberOf(3))).toHaveLength(49)
  expect(withinOneSeal([me, ...people], me, () => undefined)).toEqual([])
})
