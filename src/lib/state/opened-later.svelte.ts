/** What few pages open: what only ambassadors can read, and what only I can. */
import type { ReportNote } from '#lib/domain/report-note.ts'
import type { Review } from '#lib/domain/records/review.ts'
import type { SealedNote } from '#lib/domain/views.ts'
import { opened, type Opener } from './opened.svelte.ts'

/** What came sealed to the ambassadors with reports, opened once each. Call while a component starts. */
export function openedReports(home: Opener, notes: () => readonly SealedNote[]) {
  return opened<ReportNote>(
    home,
    notes,
    async () => (await import('#lib/domain/report-note.ts')).bytesToReportNote
  )
}

/** What I wrote down of a deal and nobody else can read yet, opened once each. Call while a component starts. */
export function openedReviews(home: Opener, notes: () => readonly SealedNote[]) {
  return opened<Review>(home, notes, async () => (await import('#lib/domain/review-seal.ts')).bytesToReview)
}
