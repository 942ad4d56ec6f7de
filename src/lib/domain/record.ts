/**
 * What every fact looks like once its bytes have been decoded. Ids are base64url text of 32 bytes (43
 * characters), so that they can be keys; bodies are checked by the schema of their type in `records/`.
 */

declare const brand: unique symbol
type Branded<Text extends string> = string & { readonly [brand]: Text }

/** SHA-256 over a record's payload (wire/record.ts). */
export type RecordId = Branded<'RecordId'>
/** Ed25519 public key of a device. */
export type DeviceId = Branded<'DeviceId'>
/** Ed25519 public root key of a person's account. */
export type AccountId = Branded<'AccountId'>

/** Hybrid logical clock: wall clock in ms and a counter for what happened within one. */
export interface Clock {
  readonly ms: number
  readonly count: number
}

export interface StoepRecord<Type extends string = string, Body = unknown> {
  readonly id: RecordId
  /** Id of the genesis record; null in the genesis itself. */
  readonly neighbourhood: RecordId | null
  readonly device: DeviceId
  readonly seq: number
  readonly prev: RecordId | null
  readonly clock: Clock
  readonly refs: readonly RecordId[]
  /** Unix ms after which it counts as expired when read; null for never. */
  readonly expiresAt: number | null
  readonly type: Type
  readonly body: Body
}

/** What an author still has to sign: the journal's head adds who, where and when. */
export type Draft<Type extends string = string, Body = unknown> = Pick<
  StoepRecord<Type, Body>,
  'type' | 'refs' | 'expiresAt' | 'body'
>
