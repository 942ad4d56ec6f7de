/**
 * A thing changed hands: given to who lends it, or brought back.
 *
 * Acts on: the listing, the response and an agreement of the owner on it. Written by: either side; others' are
 * ignored. Live: while its response is.
 */
import { handoverMoments } from '#lib/domain/views.ts'
import * as v from 'valibot'
import { sealedBytes } from './fields.ts'
import { recordType, type BodyOf } from './record-type.ts'

export const handover = recordType({
  type: 'handover/1',
  refs: ['listing', 'response', 'agree'],
  lastsAtMostMs: null,
  body: v.strictObject({
    moment: v.picklist(handoverMoments),
    /** The state it is in: UTF-8 text, sealed to both sides. */
    state: v.nullable(sealedBytes)
  })
})

export type Handover = BodyOf<typeof handover>
