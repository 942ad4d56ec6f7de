/**
 * A fresh document under a fresh key takes over. key/1 records bring the key; `room` is how who has it knows that it
 * is the right one.
 *
 * Acts on: the genesis or epoch record it follows. Written by: an ambassador; others' are ignored. Live: always.
 */
import { limits } from '#lib/wire/limits.ts'
import * as v from 'valibot'
import { bytes32, countUpTo } from './fields.ts'
import { recordType, type BodyOf } from './record-type.ts'

/** Why this app begins one (rotation.ts). */
export const epochReasons = ['first', 'ban', 'size', 'age', 'poisoned'] as const

export const epoch = recordType({
  type: 'epoch/1',
  refs: ['previous'],
  lastsAtMostMs: null,
  body: v.strictObject({
    /** One more than that of the epoch it follows; the first is 1. */
    generation: countUpTo(limits.maxGeneration),
    /** `heads`, to bring several heads together, is read and never written: both are read, and tending joins them. */
    why: v.picklist([...epochReasons, 'heads']),
    /** Id of its room at a relay: the hash of the public half of its access key. */
    room: bytes32
  })
})

export type EpochBody = BodyOf<typeof epoch>
