/**
 * A second device of a person comes in with a link.
 *
 * Acts on: the link. Written by: the new device; it counts when the link was made by a device of the same account.
 * Live: as long as anything this device wrote is.
 */
import * as v from 'valibot'
import { bytes32, bytes64 } from './fields.ts'
import { recordType } from './record-type.ts'

export const device = recordType({
  type: 'device/1',
  refs: ['link'],
  lastsAtMostMs: null,
  body: v.strictObject({
    /** Root key of the account it belongs to. */
    account: bytes32,
    /** X25519 key of the new device. */
    sealingKey: bytes32,
    /** The link's one-time key, so that the proof can be checked before the link is here. */
    key: bytes32,
    /** By that key over wire/proof.ts deviceMessage. */
    proof: bytes64
  })
})
