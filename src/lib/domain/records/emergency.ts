/**
 * There is an emergency: no power, no water, a flood. Of an ambassador it holds at once; of another who was met in
 * person once two more, or an ambassador, say the same (emergency-second.ts).
 *
 * Acts on: the genesis. Written by: who was met in person; others' are ignored. Live: always.
 */
import { limits } from '#lib/wire/limits.ts'
import * as v from 'valibot'
import { bytes32, textUpTo } from './fields.ts'
import { recordType, type BodyOf } from './record-type.ts'

export const emergency = recordType({
  type: 'emergency/1',
  refs: ['genesis'],
  lastsAtMostMs: null,
  body: v.strictObject({
    /** What is the matter, in a sentence. */
    what: v.pipe(textUpTo(limits.maxEmergencyChars), v.minLength(1)),
    /** Nothing is the matter: it is tried out together. */
    exercise: v.boolean(),
    /** Accounts that read the check-ins beside the ambassadors. Counts of an ambassador only. */
    callers: v.pipe(v.array(bytes32), v.maxLength(limits.maxCallers))
  })
})

export type Emergency = BodyOf<typeof emergency>
