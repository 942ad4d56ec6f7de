import { describe, expect, it } from 'vitest'
import { branchOf, countByBranch, mostOfBranch } from '#lib/domain/invite-tree.ts'
import type { AccountId } from '#lib/domain/record.ts'

const account = (name: string) => name as AccountId
const tree = (hosts: Readonly<Record<string, string | null>>) => ({
  invitedBy: new Map(
    Object.entries(hosts).map(([guest, host]) => [account(guest), host === null ? null : account(host)])
  ),
  tenures: new Map([[account('anneke'), []]])
})

describe('a branch', () => {
  const { invitedBy, tenures } = tree({ anneke: null, piet: 'anneke', mei: 'anneke', sem: 'mei', bo: 'sem' })

  it('begins with whom an ambassador let in', () => {
    expect(branchOf(account('piet'), { invitedBy, tenures })).toBe('piet')
    expect(branchOf(account('anneke'), { invitedBy, tenures })).toBe('anneke')
  })

  it('holds all who came in by that person, also by others', () => {
    for (const one of ['mei', 'sem', 'bo']) expect(branchOf(account(one), { invitedBy, tenures })).toBe('mei')
  })

  it('ends where hosts would run in a circle', () => {
    const circle = tree({ a: 'b', b: 'a' })
    expect(branchOf(account('a'), circle)).toBe('a')
  })
})

it('counts different neighbours, and of one branch only a few', () => {
  const branch = (one: AccountId) => account(one.charAt(0))
  const praise = ['a1', 'a2', 'a3', 'a4', 'b1', 'b1'].map(account)
  expect(countByBranch(praise, branch)).toBe(mostOfBranch + 1)
})
