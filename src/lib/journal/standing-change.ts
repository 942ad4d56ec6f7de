/** What must be folded again when it changed who may write. */
import type { AccountStanding, Authority } from '#lib/domain/authority.ts'
import type { AccountId, DeviceId } from '#lib/domain/record.ts'

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
  const lost = [...before.devices.keys()].filter((device) => !after.devices.has(device))
  const moved = [...after.devices].filter(([device, { account }]) => {
    const earlier = before.devices.get(device)
    return earlier ? earlier.account !== account : unheard.includes(device)
  })
  const accounts = [...new Set([...before.accounts.keys(), ...after.accounts.keys()])].filter(
    (account) => !isSame(before.accounts.get(account), after.accounts.get(account))
  )
  const roleChanged = accounts.some((account) => {
    const [earlier, now] = [before.accounts.get(account), after.accounts.get(account)]
    return earlier !== undefined && now !== undefined && earlier.role !== now.role
  })
  return {
    accounts,
    unheard: [...new Set([...unheard, ...lost])].filter((device) => !after.devices.has(device)),
    reachesOldRecords: lost.length > 0 || moved.length > 0 || roleChanged
  }
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
