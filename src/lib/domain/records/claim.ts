/**
 * Somebody goes to help where it was asked, without waiting for a yes; and how far they are. It holds for some minutes
 * from its own clock, and longer when it is said again. Who goes when too many do follows from all claims on the
 * listing together (domain/claims.ts).
 *
 * Acts on: the emergency and the listing. Written by: who was met in person; others' are ignored. Live: always.
 */
import { claimStates } from '#lib/domain/emergency-views.ts'
import { limits } from '#lib/wire/limits.ts'
import * as v from 'valibot'
import { countUpTo } from './fields.ts'
import { recordType, type BodyOf } from './record-type.ts'

export const claim = recordType({
  type: 'claim/1',
  refs: ['emergency', 'listing'],
  lastsAtMostMs: null,
  body: v.strictObject({
    /** `cannot` gives the place back. */
    state: v.picklist([...claimStates, 'cannot']),
    /** For how long it holds while on the way; of the other states it says nothing. */
    minutes: countUpTo(limits.maxLeaseMinutes)
  })
})

export type Claim = BodyOf<typeof claim>
