import { mayModerate, mayRaise, type Authority } from '#lib/domain/authority.ts'
import { isEmergencyNow } from '#lib/domain/emergency-now.ts'
import type { CallView, EmergencyView } from '#lib/domain/emergency-views.ts'
import type { RecordId } from '#lib/domain/record.ts'
import type { CallAnswer } from '#lib/domain/records/call-answer.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import { refused, type Result } from '#lib/domain/result.ts'
import type { Author } from '#lib/ports/author.ts'

export interface AnswerInput {
  readonly authority: Authority
  readonly emergency: EmergencyView
  readonly call: CallView
  readonly said: CallAnswer['said']
}

/** I come, or I cannot; or, of who called: it is enough. */
export async function answerCall(
  author: Author,
  { authority, emergency, call, said }: AnswerInput,
  nowMs: number
): Promise<Result<RecordId, Refusal>> {
  const me = author.me.account
  if (!isEmergencyNow(emergency, nowMs)) return refused({ kind: 'emergencyOver' })
  if (!mayRaise(me, authority)) return refused({ kind: 'needsMeeting' })
  const isMine = call.by === me
  if (said === 'enough' && !isMine && !mayModerate(me, authority)) return refused({ kind: 'notYours' })
  if (said !== 'enough' && isMine) return refused({ kind: 'aboutYourself' })
  return author.write({
    type: 'call-answer/1',
    refs: [emergency.id, call.id],
    expiresAt: null,
    body: { said }
  })
}
