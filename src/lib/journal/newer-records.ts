/** What a newer version of the app wrote: stored and passed on, and not to be read here (invariant 8). */
import type { RecordId } from '#lib/domain/record.ts'
import { isKnownType } from '#lib/domain/records/known.ts'
import type { Watch } from '#lib/ports/journal.ts'
import { decodeEnvelope } from '#lib/wire/record.ts'
import { allEnvelopes } from './all-stored.ts'
import { readRecordsOf } from './fold-one.ts'
import type { JournalDatabase } from './schema.ts'
import { watch } from './watch.ts'

export function watchNewer(db: JournalDatabase, about: RecordId | null): Watch<number> {
  return about === null ? countedOnce(db) : watch(() => countAbout(db, about))
}

async function countAbout(db: JournalDatabase, about: RecordId): Promise<number> {
  const records = await readRecordsOf(db, about)
  return records.filter(({ type }) => !isKnownType(type)).length
}

/** All that is stored is read for it. */
function countedOnce(db: JournalDatabase): Watch<number> {
  return (onValue, onError) => {
    let isOver = false
    countAll(db).then((count) => isOver || onValue(count), onError)
    return () => void (isOver = true)
  }
}

async function countAll(db: JournalDatabase): Promise<number> {
  let count = 0
  for await (const entries of allEnvelopes(db))
    for (const { envelope } of entries) {
      const decoded = decodeEnvelope(envelope)
      if (decoded.ok && !isKnownType(decoded.value.payload.type)) count += 1
    }
  return count
}
