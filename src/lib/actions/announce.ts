import { mayModerate, type Authority } from '#lib/domain/authority.ts'
import { bounds } from '#lib/domain/bounds.ts'
import { dayMs } from '#lib/domain/expiry.ts'
import type { RecordId } from '#lib/domain/record.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import { refused, type Result } from '#lib/domain/result.ts'
import type { Author } from '#lib/ports/author.ts'
import { parseCount, parseNeededWords } from './input.ts'

export interface AnnounceInput {
  readonly neighbourhood: RecordId
  readonly authority: Authority
  readonly text: string
  readonly days: number
}

/** A few words to everybody. Lines become one: on the board there are two at most. */
export async function announce(
  author: Author,
  { neighbourhood, authority, text, days }: AnnounceInput,
  nowMs: number
): Promise<Result<RecordId, Refusal>> {
  if (!mayModerate(author.me.account, authority)) return refused({ kind: 'onlyAmbassadors' })
  const words = parseNeededWords('announcement', text.replace(/\s+/g, ' '), bounds.announcementChars)
  if (!words.ok) return words
  const lasts = parseCount('days', days, bounds.announcementDays)
  if (!lasts.ok) return lasts
  return author.write({
    type: 'announcement/1',
    refs: [neighbourhood],
    expiresAt: nowMs + lasts.value * dayMs,
    body: { text: words.value }
  })
}
