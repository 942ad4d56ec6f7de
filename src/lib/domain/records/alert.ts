/**
 * An official alert that somebody brought in from outside and puts with an emergency: what it says, and of whom it says
 * to be. Its own signature, if any, is not kept; whoever put it here vouches for nothing but having found it.
 *
 * Acts on: an emergency. Written by: an ambassador, or one of the three who said together that there is one; others'
 * are ignored. Live: always.
 */
import { alertMoves, alertStatuses, certainties, severities, urgencies } from '#lib/domain/alert.ts'
import { dayMs } from '#lib/domain/expiry.ts'
import { limits } from '#lib/wire/limits.ts'
import * as v from 'valibot'
import { textUpTo } from './fields.ts'
import { recordType, type BodyOf } from './record-type.ts'

const { maxIdChars, maxHeadlineChars, maxTextChars, maxReplaces, maxDays } = limits.alert
/** Sender, number and time of sending, with a comma between. */
const nameText = v.pipe(textUpTo(2 * maxIdChars + 40), v.minLength(1))

export const alert = recordType({
  type: 'alert/1',
  refs: ['emergency'],
  lastsAtMostMs: maxDays * dayMs,
  body: v.strictObject({
    name: nameText,
    sender: v.pipe(textUpTo(maxIdChars), v.minLength(1)),
    senderName: textUpTo(maxIdChars),
    status: v.picklist(alertStatuses),
    move: v.picklist(alertMoves),
    replaces: v.pipe(v.array(nameText), v.maxLength(maxReplaces)),
    /** Unix ms, as it says itself. */
    sentAt: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
    severity: v.picklist(severities),
    urgency: v.picklist(urgencies),
    certainty: v.picklist(certainties),
    headline: v.pipe(textUpTo(maxHeadlineChars), v.minLength(1)),
    description: textUpTo(maxTextChars),
    instruction: textUpTo(maxTextChars),
    where: textUpTo(maxTextChars)
  })
})

export type Alert = BodyOf<typeof alert>
