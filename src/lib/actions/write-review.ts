import { bounds } from '#lib/domain/bounds.ts'
import { sideOf } from '#lib/domain/deal.ts'
import type { AccountId, RecordId } from '#lib/domain/record.ts'
import type { Review } from '#lib/domain/records/review.ts'
import type { MoveRefusal, Refusal } from '#lib/domain/refusal.ts'
import { refused, type Result } from '#lib/domain/result.ts'
import type { DealView, MemberView } from '#lib/domain/views.ts'
import type { Author } from '#lib/ports/author.ts'
import { withAgreement } from './deal-step.ts'
import { parseWords } from './input.ts'

/** The text may be empty. Everybody in the neighbourhood may read it. */
export interface ReviewInput extends Review {
  readonly deal: DealView
  /** The role of who writes. */
  readonly role: MemberView['role']
}

/** Says how it went, once, after marking the deal done oneself. */
export async function writeReview(author: Author, input: ReviewInput): Promise<Result<RecordId, Refusal>> {
  const { deal, outcome, role } = input
  const refusal = role === 'guest' ? ({ kind: 'mayNotReview' } as const) : whyNot(author.me.account, deal)
  if (refusal) return refused(refusal)
  const refs = withAgreement(deal)
  if (!refs.ok) return refs
  const text = parseWords('text', input.text, bounds.reviewChars)
  if (!text.ok) return text
  const body = { outcome, text: text.value }
  return author.write({ type: 'review/1', refs: refs.value, expiresAt: null, body })
}

function whyNot(me: AccountId, deal: DealView): MoveRefusal | null {
  if (!sideOf(me, deal)) return { kind: 'notYours' }
  if (!deal.doneBy.includes(me)) return { kind: 'notDoneYet' }
  return deal.reviews.some((review) => review.by === me) ? { kind: 'alreadyReviewed' } : null
}
