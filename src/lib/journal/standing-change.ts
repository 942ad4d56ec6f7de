/** What must be folded again when it changed who may write. */
import type { AccountStanding, Authority, FormerDevice } from '#lib/domain/authority.ts'
import type { AccountId, DeviceId, RecordId } from '#lib/domain/record.ts'

export interface StandingChange {
  /** Members whose view may differ. */
  readonly accounts: readonly AccountId[]
  /** Devices that have written and whose records count for nothing now; kept until one of them is let in. */
  readonly unheard: readonly DeviceId[]
  /** Records admitted earlier count differently now. Rare; then everything is folded again. */
  readonly reachesOldRecords: boolean
}

/**
 * `unheard` before: devices that wrote records while they had no standing. Admission holds such records back, so
 * normally there is none; but an account can lose its place when an older join turns up.
 */
export function standingChange(
  before: Authority,
  after: Authority,
  unheard: readonly DeviceId[]
): StandingChange {
  const [earlier, now] = [devicesOf(before), devicesOf(after)]
  const lost = [...earlier.keys()].filter((device) => !now.has(device))
  const moved = [...now].some(([device, { account }]) => {
    const standing = earlier.get(device)
    return standing ? standing.account !== account : unheard.includes(device)
  })
  return {
    accounts: accountsChanged(before, after),
    unheard: [...new Set([...unheard, ...lost])].filter((device) => !now.has(device)),
    reachesOldRecords: lost.length > 0 || moved || isHeardOtherwise(before, after)
  }
}

function devicesOf({ devices, formerDevices }: Authority) {
  return new Map([...devices, ...formerDevices])
}

function accountsOf({ accounts, formerAccounts }: Authority): Map<AccountId, AccountStanding> {
  return new Map([...accounts, ...formerAccounts])
}

function accountsChanged(before: Authority, after: Authority): AccountId[] {
  const [earlier, now] = [accountsOf(before), accountsOf(after)]
  return [...new Set([...earlier.keys(), ...now.keys()])].filter(
    (account) =>
      !isSame(earlier.get(account), now.get(account)) ||
      before.formerAccounts.has(account) !== after.formerAccounts.has(account) ||
      before.left.has(account) !== after.left.has(account)
  )
}

/** Other roles, other cuts, or other people who may attest something. */
function isHeardOtherwise(before: Authority, after: Authority): boolean {
  const [earlier, now] = [accountsOf(before), accountsOf(after)]
  const roleChanged = [...earlier].some(([account, { role }]) => role !== (now.get(account)?.role ?? role))
  return (
    roleChanged ||
    !areSame(before.formerDevices, after.formerDevices, isCutAlike) ||
    !areSame(before.issuers, after.issuers, (a, b) => a.join() === b.join())
  )
}

function isCutAlike(a: FormerDevice, b: FormerDevice): boolean {
  return (
    areAlike(a.kept?.chain, b.kept?.chain) &&
    areAlike(a.kept?.listed, b.kept?.listed) &&
    a.until?.ms === b.until?.ms &&
    a.until?.count === b.until?.count
  )
}

function areAlike(a: ReadonlySet<RecordId> | undefined, b: ReadonlySet<RecordId> | undefined): boolean {
  return a?.size === b?.size && [...(a ?? [])].every((id) => b?.has(id))
}

function areSame<Key, Value>(
  a: ReadonlyMap<Key, Value>,
  b: ReadonlyMap<Key, Value>,
  isAlike: (a: Value, b: Value) => boolean
): boolean {
  return (
    a.size === b.size &&
    [...a].every(([key, value]) => {
      const other = b.get(key)
      return other !== undefined && isAlike(value, other)
    })
  )
}

function isSame(a: AccountStanding | undefined, b: AccountStanding | undefined): boolean {
  return (
    a?.founding === b?.founding &&
    a?.role === b?.role &&
    a?.name === b?.name &&
    a?.since === b?.since &&
    a?.devices.join() === b?.devices.join()
  )
}
