/**
 * Puts somebody out. For each of their devices it names the last record that is kept, so that nothing is gained by
 * writing with an earlier clock, and one by one what is kept of its records of authority (domain/kept.ts); of a device
 * that is not named nothing is kept. domain/removal.ts says which bans count when they concern each other.
 *
 * Acts on: the record that founded the account. Written by: an ambassador; others' are ignored. Live: always.
 */
import { limits } from '#lib/wire/limits.ts'
import * as v from 'valibot'
import { bytes32, keptIds, textUpTo } from './fields.ts'
import { recordType, type BodyOf } from './record-type.ts'

export const ban = recordType({
  type: 'ban/1',
  refs: ['founding'],
  lastsAtMostMs: null,
  body: v.strictObject({
    /** Where the chain of each device is cut; `last` is the id of a record, null to keep nothing of it. */
    cuts: v.pipe(
      v.array(v.strictObject({ device: bytes32, last: v.nullable(bytes32), kept: keptIds })),
      v.maxLength(limits.maxDevicesPerAccount),
      v.check(
        (cuts) => cuts.reduce((sum, { kept }) => sum + kept.length, 0) <= limits.maxKeptOfAuthority * 16
      )
    ),
    /** The house rule that was broken, in words; may be empty. */
    rule: textUpTo(limits.maxRuleChars),
    /** Everybody in the neighbourhood may read it. */
    reason: textUpTo(limits.maxNoteChars)
  })
})

export type Ban = BodyOf<typeof ban>
