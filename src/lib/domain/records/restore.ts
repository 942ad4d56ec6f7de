/**
 * A new device says it belongs to a person who is in already. It speaks for itself; domain/recovery.ts says when it
 * counts: by the twelve words at once, else when two trustees or ambassadors approved and confirmed it. Written by a
 * device of another account, that whole account becomes part of this one: the two were one person.
 *
 * Acts on: the record that founded the account. Written by: the device that wants in. Live: always.
 */
import * as v from 'valibot'
import { bytes32, bytes64 } from './fields.ts'
import { recordType, type BodyOf } from './record-type.ts'

export const restore = recordType({
  type: 'restore/1',
  refs: ['founding'],
  lastsAtMostMs: null,
  body: v.strictObject({
    /** Root key of the account it wants to belong to. */
    account: bytes32,
    /** X25519 key of the device. */
    sealingKey: bytes32,
    /** The key of the twelve words, and its signature over wire/proof.ts restoreMessage. */
    phrase: v.nullable(v.strictObject({ key: bytes32, proof: bytes64 }))
  })
})

export type Restore = BodyOf<typeof restore>
