/**
 * Every listing on the board, for looking through all of them: in batches at first, then only what came and went.
 * What is left out of the board is not among them. Expiry is for the reader.
 */
import type { AccountId, RecordId } from '#lib/domain/record.ts'
import type { Help } from '#lib/domain/standing.ts'
import type { ListingView } from '#lib/domain/views.ts'
import type { Watch } from '#lib/ports/journal.ts'
import type { BoardChange } from '#lib/ports/matching.ts'
import { readLeftOut, type IsLeftOut } from './left-out.ts'
import type { JournalDatabase } from './schema.ts'
import { watch } from './watch.ts'

/** Some 20 ms of reading on a desktop. */
const batchSize = 500

interface OnBoard {
  /** Near and new first. */
  readonly ids: readonly RecordId[]
  readonly isLeftOut: IsLeftOut
}

export function watchOpenListings(db: JournalDatabase): Watch<BoardChange<ListingView>> {
  return (onValue, onError) => {
    const known = new Map<RecordId, AccountId>()
    let isStopped = false
    let reading = Promise.resolve()
    const stop = watch(() => readOnBoard(db))((board) => {
      reading = reading.then(() => catchUp(board)).catch(onError)
    }, onError)

    async function catchUp({ ids, isLeftOut }: OnBoard): Promise<void> {
      const still = new Set(ids)
      const went = [...known]
        .filter(([id, owner]) => !still.has(id) || isLeftOut(id, owner))
        .map(([id]) => id)
      for (const id of went) known.delete(id)
      const fresh = ids.filter((id) => !known.has(id))
      for (let from = 0; from === 0 || from < fresh.length; from += batchSize) {
        if (isStopped) return
        const came = (await viewsOf(db, fresh.slice(from, from + batchSize))).filter(
          ({ id, owner }) => !isLeftOut(id, owner)
        )
        for (const { id, owner } of came) known.set(id, owner)
        const isWhole = from + batchSize >= fresh.length
        if (!isStopped) onValue({ came, went: from === 0 ? went : [], isWhole })
      }
    }

    return () => {
      isStopped = true
      stop()
    }
  }
}

/** Everything neighbours did for each other. */
export function watchHelps(db: JournalDatabase): Watch<readonly Help[]> {
  return watch(() => db.helps.toArray())
}

async function readOnBoard(db: JournalDatabase): Promise<OnBoard> {
  const [ids, isLeftOut] = await Promise.all([db.listings.orderBy('order').primaryKeys(), readLeftOut(db)])
  return { ids, isLeftOut }
}

async function viewsOf(db: JournalDatabase, ids: readonly RecordId[]): Promise<ListingView[]> {
  const rows = await db.listings.bulkGet([...ids])
  return rows.flatMap((row) => (row?.order === undefined ? [] : [row.view]))
}
