import { bounds } from '#lib/domain/bounds.ts'
import { sideOf } from '#lib/domain/deal.ts'
import type { AccountId, RecordId } from '#lib/domain/record.ts'
import type { Review } from '#lib/domain/records/review.ts'
import type { MoveRefusal, Refusal } from '#lib/domain/refusal.ts'
import { refused, type Result } from '#lib/domain/result.ts'
import { reviewHash, reviewToBytes } from '#lib/domain/review-seal.ts'
import { hasReviewed } from '#lib/domain/review-turn.ts'
import type { DealView, MemberView } from '#lib/domain/views.ts'
import type { Author } from '#lib/ports/author.ts'
import { withAgreement } from './deal-step.ts'
import { parseWords } from './input.ts'

/** The text may be empty. Everybody in the neighbourhood may read it once it is opened (reveal-review.ts). */
export interface ReviewInput extends Review {
  readonly deal: DealView
  /** The role of who writes. */
  readonly role: MemberView['role']
  /** 32 random bytes, never used before. */
  readonly salt: Uint8Array
}

/** Says how it went, once, after marking the deal done oneself. Nobody can read it yet, and it stays as it is. */
export async function writeReview(author: Author, input: ReviewInput): Promise<Result<RecordId, Refusal>> {
  const { deal, outcome, role, salt } = input
  const refusal = role === 'guest' ? ({ kind: 'mayNotReview' } as const) : whyNot(author.me.account, deal)
  if (refusal) return refused(refusal)
  const refs = withAgreement(deal)
  if (!refs.ok) return refs
  const text = parseWords('text', input.text, bounds.reviewChars)
  if (!text.ok) return text
  const review = { salt, outcome, text: text.value }
  const body = { hash: reviewHash(review), own: await author.sealFor([], reviewToBytes(review)) }
  return author.write({ type: 'review-commit/1', refs: refs.value, expiresAt: null, body })
}

function whyNot(me: AccountId, deal: DealView): MoveRefusal | null {
  if (!sideOf(me, deal)) return { kind: 'notYours' }
  if (!deal.doneBy.includes(me)) return { kind: 'notDoneYet' }
  return hasReviewed(deal, me) ? { kind: 'alreadyReviewed' } : null
}
