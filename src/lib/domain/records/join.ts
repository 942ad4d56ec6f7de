/**
 * A person comes in with an invite: makes the account known here and certifies its first device.
 *
 * Acts on: the invite. Written by: the device that joins; it speaks for itself, and domain/authority.ts says
 * whether it counts. Live: as long as anything this account wrote is.
 */
import * as v from 'valibot'
import { bytes32, bytes64, nameText } from './fields.ts'
import { recordType } from './record-type.ts'

export const join = recordType({
  type: 'join/1',
  refs: ['invite'],
  lastsAtMostMs: null,
  body: v.strictObject({
    /** Root key of the account. */
    account: bytes32,
    /** By the root key over wire/proof.ts certificateMessage. */
    certificate: bytes64,
    /** X25519 key of the device. */
    sealingKey: bytes32,
    /** The invite's one-time key, so that the proof can be checked before the invite is here. */
    key: bytes32,
    /** By that key over wire/proof.ts joinMessage. */
    proof: bytes64,
    name: nameText
  })
})
