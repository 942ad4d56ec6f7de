import type { AccountId, DeviceId, RecordId } from './record.ts'

export interface DeviceStanding {
  readonly account: AccountId
  /** X25519 public key, 32 bytes. */
  readonly sealingKey: Uint8Array
  /** The genesis, join or device record that certified it. */
  readonly by: RecordId
}

export interface AccountStanding {
  readonly account: AccountId
  /** The genesis or join record: root of the member's aggregate. */
  readonly founding: RecordId
  readonly name: string
  readonly role: 'guest' | 'member' | 'ambassador'
  readonly since: number
}

/** Who may write: a pure fold of genesis, invite, join, link and device records. */
export interface Authority {
  readonly neighbourhood: RecordId | null
  readonly devices: ReadonlyMap<DeviceId, DeviceStanding>
  readonly accounts: ReadonlyMap<AccountId, AccountStanding>
}
