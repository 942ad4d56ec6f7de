import type { RecordId } from '#lib/domain/record.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import { refused, type Result } from '#lib/domain/result.ts'
import { bytesToReview } from '#lib/domain/review-seal.ts'
import { mayOpenReview } from '#lib/domain/review-turn.ts'
import type { DealView } from '#lib/domain/views.ts'
import type { Author } from '#lib/ports/author.ts'
import { withAgreement } from './deal-step.ts'

export interface RevealInput {
  readonly deal: DealView
  /** What this person wrote, out of its seal. */
  readonly opened: Uint8Array
}

/** Opens one's own review, once the other side has written one or has been silent for long. */
export async function revealReview(
  author: Author,
  { deal, opened }: RevealInput,
  nowMs: number
): Promise<Result<RecordId, Refusal>> {
  const mine = mayOpenReview(deal, author.me.account, nowMs)
  const review = bytesToReview(opened)
  const refs = withAgreement(deal)
  if (!mine || !review) return refused({ kind: 'dealMovedOn' })
  if (!refs.ok) return refs
  return author.write({
    type: 'review-reveal/1',
    refs: [...refs.value, mine.id],
    expiresAt: null,
    body: review
  })
}
