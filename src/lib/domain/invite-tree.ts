/** Who came in by whom, so that somebody who lets in invented neighbours gains little by their praise. */
import type { Authority } from './authority.ts'
import type { AccountId } from './record.ts'

/** Of one branch of the tree at most so many count. */
export const mostOfBranch = 2

/**
 * The branch somebody stands on: the first above them, or they themselves, whom an ambassador let in. All who came in
 * by that person, or by somebody they let in, stand on it too.
 */
export function branchOf(
  account: AccountId,
  { invitedBy, tenures }: Pick<Authority, 'invitedBy' | 'tenures'>
): AccountId {
  const passed = new Set<AccountId>()
  for (let at = account; !passed.has(at);) {
    passed.add(at)
    const host = invitedBy.get(at)
    if (!host || tenures.has(host)) return at
    at = host
  }
  return account
}

/** How many of these different neighbours count, at most `mostOfBranch` of each branch. */
export function countByBranch(
  accounts: Iterable<AccountId>,
  branch: (account: AccountId) => AccountId
): number {
  const counts = new Map<AccountId, number>()
  for (const account of new Set(accounts)) {
    const on = branch(account)
    counts.set(on, (counts.get(on) ?? 0) + 1)
  }
  return [...counts.values()].reduce((sum, count) => sum + Math.min(count, mostOfBranch), 0)
}
