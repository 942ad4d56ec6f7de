import { mayModerate, mayVouch } from '#lib/domain/authority.ts'
import type { RecordId } from '#lib/domain/record.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import { refused, type Result } from '#lib/domain/result.ts'
import { silentMs } from '#lib/domain/succession.ts'
import type { Author } from '#lib/ports/author.ts'
import { otherNeighbour, type AboutInput } from './about-neighbour.ts'

export interface SucceedInput extends AboutInput {
  /** Unix ms of the last thing any ambassador wrote, as far as is known here. */
  readonly heardMs: number
}

/** A member wants another to take over from ambassadors who have been silent for long. */
export async function succeed(
  author: Author,
  { heardMs, ...input }: SucceedInput,
  nowMs: number
): Promise<Result<RecordId, Refusal>> {
  const me = author.me.account
  if (!mayVouch(me, input.authority)) return refused({ kind: 'mayNotVouch' })
  if (mayModerate(me, input.authority) || nowMs - heardMs < silentMs)
    return refused({ kind: 'ambassadorsHere' })
  const member = otherNeighbour(me, input)
  if (!member.ok) return member
  if (member.value.role === 'guest') return refused({ kind: 'notMetYet' })
  const isSaid = input.authority.successions.get(input.account)?.some(({ by }) => by === me)
  if (isSaid) return refused({ kind: 'alreadySaid' })
  return author.write({ type: 'succeed/1', refs: [member.value.founding], expiresAt: null, body: {} })
}
