/**
 * The floor: the same records as plain objects in one Y.Map, kept by y-indexeddb. It is a generous one: nothing is
 * sealed, signed or folded, the database holds one compacted update, and a listing needs only to be unexpired.
 */
import { IndexeddbPersistence } from 'y-indexeddb'
import * as Y from 'yjs'
import type { ListingView } from '#lib/domain/views.ts'
import type { BoardQuery, BoardSource } from './board.ts'

export const docDatabase = (neighbourhood: string) => `floor-${neighbourhood}`

/** One entry of the map `records`, by id. */
export interface PlainRecord {
  readonly type: string
  readonly owner: string
  readonly atMs: number
  readonly expiresAt: number | null
  readonly refs: readonly string[]
  readonly body: { readonly [name: string]: unknown }
}

export async function readSource({ neighbourhood, nowMs, limit }: BoardQuery): Promise<BoardSource> {
  const doc = new Y.Doc()
  const name = docDatabase(neighbourhood)
  const kept = new IndexeddbPersistence(name, doc)
  await kept.whenSynced
  const records: Y.Map<PlainRecord> = doc.getMap('records')
  const open: PlainRecord[] = []
  const names = new Map<string, unknown>()
  records.forEach((record) => {
    if (record.type === 'listing/1' && (record.expiresAt ?? 0) > nowMs) open.push(record)
    if (record.type === 'profile/1') names.set(record.owner, record.body.name)
  })
  const first = open.sort((a, b) => b.atMs - a.atMs).slice(0, limit)
  return {
    rows: first.map(({ body, owner }) => ({
      listing: body as unknown as ListingView,
      ownerName: String(names.get(owner) ?? '')
    })),
    tidy: async () => {
      await kept.destroy()
      await keepFirstUpdate(name)
    }
  }
}

/** Every opening appends an update; without those each starts from the same database. All is on the disk after. */
export async function keepFirstUpdate(name: string): Promise<void> {
  const db = await asPromise(indexedDB.open(name))
  const writing = db.transaction('updates', 'readwrite', { durability: 'strict' })
  const store = writing.objectStore('updates')
  const [first] = await asPromise(store.getAllKeys(null, 1))
  store.delete(IDBKeyRange.lowerBound(first, true))
  await new Promise((done) => (writing.oncomplete = done))
  db.close()
}

function asPromise<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((found, failed) => {
    request.onsuccess = () => found(request.result)
    request.onerror = () => failed(request.error)
  })
}
