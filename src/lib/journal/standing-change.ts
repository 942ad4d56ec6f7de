/** What must be folded again when it changed who may write. */
import type { AccountStanding, Authority, DeviceStanding } from '#lib/domain/authority.ts'
import type { AccountId, DeviceId, RecordId } from '#lib/domain/record.ts'

export interface StandingChange {
  /** Members whose view may differ. */
  readonly accounts: readonly AccountId[]
  /**
   * Records admitted earlier may count differently now: a device lost its standing or has another account or role,
   * or got one by a certificate that was here before. Rare; then everything is folded again.
   */
  readonly reachesOldRecords: boolean
}

/** `fresh`: ids of the records that made the difference. */
export function standingChange(
  before: Authority,
  after: Authority,
  fresh: ReadonlySet<RecordId>
): StandingChange {
  const devices = [...keysOf(before.devices, after.devices)].filter(
    (device) => !isSameDevice(before.devices.get(device), after.devices.get(device))
  )
  const accounts = [...keysOf(before.accounts, after.accounts)].filter(
    (account) => !isSameAccount(before.accounts.get(account), after.accounts.get(account))
  )
  const ofDevices = devices.flatMap((device) => accountsOf(device, before, after))
  return {
    accounts: [...new Set([...accounts, ...ofDevices])],
    reachesOldRecords:
      devices.some((device) => !isNew(before.devices.get(device), after.devices.get(device)?.by, fresh)) ||
      accounts.some(
        (account) => !isNew(before.accounts.get(account), after.accounts.get(account)?.founding, fresh)
      )
  }
}

function isNew(before: unknown, by: RecordId | undefined, fresh: ReadonlySet<RecordId>): boolean {
  return before === undefined && by !== undefined && fresh.has(by)
}

function accountsOf(device: DeviceId, ...authorities: readonly Authority[]): AccountId[] {
  return authorities.flatMap(({ devices }) => devices.get(device)?.account ?? [])
}

function isSameDevice(a: DeviceStanding | undefined, b: DeviceStanding | undefined): boolean {
  return a?.account === b?.account && a?.by === b?.by
}

function isSameAccount(a: AccountStanding | undefined, b: AccountStanding | undefined): boolean {
  return a?.founding === b?.founding && a?.role === b?.role && a?.name === b?.name && a?.since === b?.since
}

function keysOf<Key>(a: ReadonlyMap<Key, unknown>, b: ReadonlyMap<Key, unknown>): ReadonlySet<Key> {
  return new Set([...a.keys(), ...b.keys()])
}
