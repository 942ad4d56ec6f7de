/**
 * How this neighbourhood does things: whether it counts hours at all. The latest of an ambassador counts, whole;
 * without one everything is a gift and nothing is counted.
 *
 * Acts on: the genesis. Written by: an ambassador; others' are ignored. Live: the latest.
 */
import { limits } from '#lib/wire/limits.ts'
import * as v from 'valibot'
import { recordType, type BodyOf } from './record-type.ts'

export const settings = recordType({
  type: 'settings/1',
  refs: ['genesis'],
  lastsAtMostMs: null,
  body: v.strictObject({
    hours: v.boolean(),
    /** How far below nothing a balance may go before both are warned, in minutes; a warning, never a wall. */
    creditFloorMinutes: v.pipe(
      v.number(),
      v.safeInteger(),
      v.minValue(-limits.maxCreditFloorMinutes),
      v.maxValue(0)
    )
  })
})

export type Settings = BodyOf<typeof settings>
