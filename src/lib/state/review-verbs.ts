/** Saying how it went, and opening it when the time is there; as verbs.ts. */
import type { Review } from '#lib/domain/records/review.ts'
import { refused } from '#lib/domain/result.ts'
import type { SealedReviewView, DealView, MemberView } from '#lib/domain/views.ts'
import type { Home } from '#lib/ports/app.ts'
import { kept, readyFor, type Here, type Written } from './verbs.ts'

export async function writeReview(
  { stoep, home }: Here,
  shown: DealView,
  role: MemberView['role'],
  review: Review
): Written {
  const [action, author, deal] = await readyFor(home, shown, import('#lib/actions/write-review.ts'))
  const salt = crypto.getRandomValues(new Uint8Array(32))
  return kept(stoep, action.writeReview(author, { deal, role, salt, ...review }))
}

export interface OpeningHere extends Here {
  readonly home: Here['home'] & Pick<Home, 'openPrivate'>
}

export async function revealReview(
  { stoep, home }: OpeningHere,
  shown: DealView,
  mine: SealedReviewView
): Written {
  const [action, author, deal] = await readyFor(home, shown, import('#lib/actions/reveal-review.ts'))
  const opened = await home.openPrivate(mine.sealed, mine.by)
  if (!opened) return refused({ kind: 'dealMovedOn' })
  return kept(stoep, action.revealReview(author, { deal, opened }, stoep.now()))
}
