import { checksAmong, endorsementsAmong } from './attestations.ts'
import { accountOf, certifiedAmong, type AccountStanding, type Authority } from './authority.ts'
import { inOrder } from './order.ts'
import type { AccountId, StoepRecord } from './record.ts'
import { knownAmong, type KnownRecord, type KnownRecordOf } from './records/known.ts'
import type { MemberView } from './views.ts'

/**
 * One neighbour, from the records of the aggregate its founding record names, in any order. The latest profile that
 * this account wrote counts; without one, the name given when coming in. Who left has no name any more. Null when
 * the account was never in.
 */
export function projectMember(
  records: readonly StoepRecord[],
  authority: Authority,
  account: AccountId
): MemberView | null {
  const standing = authority.accounts.get(account) ?? authority.formerAccounts.get(account)
  if (!standing) return null
  const ordered = knownAmong(inOrder(certifiedAmong(records, authority)))
  const latest = ordered.findLast(
    (record): record is KnownRecordOf<'profile/1'> =>
      record.type === 'profile/1' &&
      record.refs[0] === standing.founding &&
      accountOf(record, authority) === account
  )
  return {
    account,
    founding: standing.founding,
    name: latest?.body.name ?? standing.name,
    about: latest?.body.about ?? '',
    area: latest?.body.area ?? null,
    role: standing.role,
    devices: devicesOf(standing, authority),
    since: standing.since,
    ...saidOf(ordered, authority, account),
    ...(authority.removed.has(account) && { removed: true as const }),
    ...(authority.left.has(account) && { left: true as const, name: '', about: '', area: null })
  }
}

/** What others attest and endorse; nothing when there is nothing. */
function saidOf(
  ordered: readonly KnownRecord[],
  authority: Authority,
  account: AccountId
): Pick<MemberView, 'checks' | 'endorsements'> {
  const checks = checksAmong(ordered, authority, account)
  const endorsements = endorsementsAmong(ordered, authority, account)
  return { ...(checks.length > 0 && { checks }), ...(endorsements.length > 0 && { endorsements }) }
}

function devicesOf(standing: AccountStanding, authority: Authority): MemberView['devices'] {
  return standing.devices.flatMap((device) => {
    const sealingKey = authority.devices.get(device)?.sealingKey
    return sealingKey ? [{ device, sealingKey }] : []
  })
}
