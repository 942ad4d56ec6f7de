/** Who may begin an epoch, and who is to have no key of the next one. */
import type { Authority } from './authority.ts'
import type { AccountId, DeviceId, StoepRecord } from './record.ts'

export function mayRotate({ device }: Pick<StoepRecord, 'device'>, authority: Authority): boolean {
  const account = authority.devices.get(device)?.account
  return account !== undefined && authority.accounts.get(account)?.role === 'ambassador'
}

/** Devices that were in once and are out now. */
export function outsiders(_authority: Authority): ReadonlySet<DeviceId> {
  return new Set()
}

export function isOut(device: DeviceId, authority: Authority): boolean {
  return outsiders(authority).has(device)
}

/** Whether this account put somebody out, so that the next epoch is theirs to begin. */
export function hasRemovedSomebody(_account: AccountId, _authority: Authority): boolean {
  return false
}
