/** When an ambassador's device says that it is in use. A question asked with a time: no fold rests on it. */
import type { Authority } from './authority.ts'
import { dayMs } from './expiry.ts'
import type { AccountId } from './record.ts'

/** A third of the silence after which others may take over (succession.ts). */
export const presentEveryMs = 30 * dayMs

export function isPresenceDue(account: AccountId, authority: Authority, nowMs: number): boolean {
  const isAmbassador = authority.accounts.get(account)?.role === 'ambassador'
  return isAmbassador && nowMs - (authority.heardAt.get(account) ?? 0) >= presentEveryMs
}
