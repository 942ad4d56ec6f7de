/**
 * The line around the neighbourhood: one ring of corners on the grid of domain/outline.ts, the last joined to the
 * first; or none, when it is taken away. The latest of an ambassador counts, whole.
 *
 * Acts on: the genesis. Written by: an ambassador; others' are ignored. Live: the latest.
 */
import { ringProblem, stepsPerDegree, type Corner } from '#lib/domain/outline.ts'
import * as v from 'valibot'
import { recordType } from './record-type.ts'

const steps = (degrees: number) =>
  v.pipe(
    v.number(),
    v.safeInteger(),
    v.minValue(-degrees * stepsPerDegree),
    v.maxValue(degrees * stepsPerDegree)
  )

export const outline = recordType({
  type: 'outline/1',
  refs: ['genesis'],
  lastsAtMostMs: null,
  body: v.strictObject({
    corners: v.pipe(
      v.array(v.strictObject({ latitude: steps(90), longitude: steps(180) })),
      v.check((corners) => isRingOrNone(corners))
    )
  })
})

function isRingOrNone(corners: readonly Corner[]): boolean {
  return corners.length === 0 || ringProblem(corners) === null
}
