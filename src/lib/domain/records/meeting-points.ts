/**
 * Where neighbours meet: the community centre, a bench, a playground. Places anybody may know, told by name and only
 * roughly by where. The latest of an ambassador counts, whole; a place left out is no longer one.
 *
 * Acts on: the genesis. Written by: an ambassador; others' are ignored. Live: the latest.
 */
import { limits } from '#lib/wire/limits.ts'
import * as v from 'valibot'
import { nameText } from './fields.ts'
import { recordType, type BodyOf } from './record-type.ts'

/** WGS84 in thousandths of a degree: some 110 m from south to north, in Amsterdam 70 m from west to east. */
const thousandths = (degrees: number) =>
  v.pipe(v.number(), v.safeInteger(), v.minValue(-degrees * 1000), v.maxValue(degrees * 1000))

export const meetingPoints = recordType({
  type: 'meeting-points/1',
  refs: ['genesis'],
  lastsAtMostMs: null,
  body: v.strictObject({
    points: v.pipe(
      v.array(
        v.strictObject({
          name: nameText,
          kind: v.picklist(['centre', 'spot']),
          /** North of the equator. */
          latitude: thousandths(90),
          /** East of Greenwich. */
          longitude: thousandths(180)
        })
      ),
      v.maxLength(limits.maxMeetingPoints)
    )
  })
})

export type MeetingPoint = BodyOf<typeof meetingPoints>['points'][number]
