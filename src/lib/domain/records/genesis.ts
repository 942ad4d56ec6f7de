/**
 * The first record of a neighbourhood: its id is the neighbourhood's id. It names the place and certifies the
 * founder's first device.
 *
 * Acts on: nothing. Written by: the founder, once, as the first record of the device, in no neighbourhood.
 * Live: always.
 */
import { limits } from '#lib/wire/limits.ts'
import * as v from 'valibot'
import { bytes32, bytes64, coarseArea, countUpTo, nameText } from './fields.ts'
import { recordType } from './record-type.ts'

export const genesis = recordType({
  type: 'genesis/1',
  refs: [],
  lastsAtMostMs: null,
  body: v.strictObject({
    /** Of the neighbourhood. */
    name: nameText,
    area: v.nullable(coarseArea),
    /** Root key of the founder's account. */
    account: bytes32,
    /** By the root key over wire/proof.ts certificateMessage. */
    certificate: bytes64,
    /** X25519 key of the device. */
    sealingKey: bytes32,
    /** The founder's own name. */
    founder: nameText,
    /** How many ambassadors it takes to appoint one; 1 when left out. */
    appointing: v.optional(countUpTo(limits.maxAppointing))
  })
})
