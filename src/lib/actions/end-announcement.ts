import type { AnnouncementView } from '#lib/domain/views.ts'
import { mayModerate, type Authority } from '#lib/domain/authority.ts'
import { isAnnounced } from '#lib/domain/expiry.ts'
import type { RecordId } from '#lib/domain/record.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import { refused, type Result } from '#lib/domain/result.ts'
import type { Author } from '#lib/ports/author.ts'

export interface EndAnnouncementInput {
  readonly authority: Authority
  readonly announcement: AnnouncementView
}

/** Takes it down for everybody; it stays among the earlier ones. */
export async function endAnnouncement(
  author: Author,
  { authority, announcement }: EndAnnouncementInput,
  nowMs: number
): Promise<Result<RecordId, Refusal>> {
  if (!mayModerate(author.me.account, authority)) return refused({ kind: 'onlyAmbassadors' })
  if (!isAnnounced(announcement, nowMs)) return refused({ kind: 'closed' })
  return author.write({ type: 'end-announcement/1', refs: [announcement.id], expiresAt: null, body: {} })
}
