/** What ambassadors tell everybody: a few words until a day, or until one of them takes it down. */
import { accountOf, wroteAsAmbassador, type Authority } from './authority.ts'
import { inOrder } from './order.ts'
import type { StoepRecord } from './record.ts'
import { knownAmong } from './records/known.ts'
import type { AnnouncementView } from './views.ts'

/** The oldest first. From the records of the announcements' aggregate, in any order, with duplicates. */
export function projectAnnouncements(
  records: readonly StoepRecord[],
  authority: Authority
): AnnouncementView[] {
  const known = knownAmong(inOrder(records)).filter((record) => wroteAsAmbassador(record, authority))
  const ended = new Set(known.flatMap(({ type, refs }) => (type === 'end-announcement/1' ? refs : [])))
  return known.flatMap((record) => {
    const by = accountOf(record, authority)
    if (record.type !== 'announcement/1' || !by) return []
    const { id, clock, body, expiresAt } = record
    return [{ id, by, text: body.text, clock, expiresAt: expiresAt ?? 0, isEnded: ended.has(id) }]
  })
}
