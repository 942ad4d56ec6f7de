import { accountOf, type AccountStanding, type Authority } from './authority.ts'
import { inOrder } from './order.ts'
import type { AccountId, StoepRecord } from './record.ts'
import { knownAmong, type KnownRecordOf } from './records/known.ts'
import type { MemberView } from './views.ts'

/**
 * One neighbour, from the records of the aggregate its founding record names, in any order. The latest profile that
 * this account wrote counts; without one, the name given when coming in. Null when the account is not (yet) in.
 */
export function projectMember(
  records: readonly StoepRecord[],
  authority: Authority,
  account: AccountId
): MemberView | null {
  const standing = authority.accounts.get(account)
  if (!standing) return null
  const profiles = knownAmong(records).filter(
    (record): record is KnownRecordOf<'profile/1'> =>
      record.type === 'profile/1' &&
      record.refs[0] === standing.founding &&
      accountOf(record, authority) === account
  )
  const latest = inOrder(profiles).at(-1)?.body
  return {
    account,
    founding: standing.founding,
    name: latest?.name ?? standing.name,
    about: latest?.about ?? '',
    area: latest?.area ?? null,
    role: standing.role,
    devices: devicesOf(standing, authority),
    since: standing.since
  }
}

function devicesOf(standing: AccountStanding, authority: Authority): MemberView['devices'] {
  return standing.devices.flatMap((device) => {
    const sealingKey = authority.devices.get(device)?.sealingKey
    return sealingKey ? [{ device, sealingKey }] : []
  })
}
