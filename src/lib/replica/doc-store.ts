/** Keeps the carrier on disk with y-indexeddb. The journal is the truth; what is lost here is put back by tending. */
import { IndexeddbPersistence } from 'y-indexeddb'
import type { Carrier } from './carrier.ts'
import { carrierDatabase } from './carrier-database.ts'

/** Resolves when the carrier holds what was on disk. */
export async function persistCarrier({ doc }: Carrier, ending?: string): Promise<void> {
  await new IndexeddbPersistence(carrierDatabase(doc.guid, ending), doc).whenSynced
}
