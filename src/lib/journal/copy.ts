/** Somebody else comes to live on this device: what is admitted here already need not come over a link again. */
import { accepted, refused, type Result } from '#lib/domain/result.ts'
import type { KeepTrouble } from '#lib/ports/journal.ts'
import { errorToRefusal } from './failure.ts'
import { kept } from './keep.ts'
import type { Store } from './open.ts'
import type { JournalDatabase } from './schema.ts'

/** Of the neighbourhood; none of it is of the person. */
const keptOfAll = ['lobbySecret', 'neighbourhood', 'witnessed', 'unheard', 'awaited', 'aliases'] as const

/**
 * Gives a new and empty store every record of another one of the same neighbourhood, and its secret. Views are not
 * copied: they are folded for who looks. All of it is there afterwards, or nothing. Takes the size of the journal in
 * memory.
 */
export async function copyRecords(
  { db: from }: Store,
  { db: to }: Store
): Promise<Result<null, KeepTrouble>> {
  const all = await readAll(from)
  try {
    await to.transaction('rw', to.kept, to.tail, to.pages, to.pageIndex, async () => {
      await to.kept.bulkPut(
        all.things.map(([, thing]) => thing),
        all.things.map(([name]) => name)
      )
      await to.tail.bulkAdd(all.tail)
      await to.pages.bulkAdd(all.pages)
      await to.pageIndex.bulkAdd(all.pageIndex)
    })
    return accepted(null)
  } catch (error) {
    const refusal = errorToRefusal(error)
    if (refusal) return refused(refusal)
    throw error
  }
}

/** In one transaction, so that a record that moves from the tail to a page meanwhile is neither lost nor doubled. */
function readAll(db: JournalDatabase) {
  return db.transaction('r', db.kept, db.tail, db.pages, db.pageIndex, async () => {
    const things = await Promise.all(keptOfAll.map(async (name) => [name, await kept(db, name)] as const))
    return {
      things: things.filter(([, thing]) => thing !== undefined),
      tail: await db.tail.toArray(),
      pages: await db.pages.toArray(),
      pageIndex: await db.pageIndex.toArray()
    }
  })
}
