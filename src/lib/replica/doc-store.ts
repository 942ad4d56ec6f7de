/** Keeps the carrier on disk with y-indexeddb. The journal is the truth; what is lost here is put back by tending. */
import { clearDocument, IndexeddbPersistence } from 'y-indexeddb'
import type { Carrier } from './carrier.ts'
import { carrierDatabase } from './carrier-database.ts'

/** Resolves when the carrier holds what was on disk. */
export async function persistCarrier(carrier: Carrier): Promise<void> {
  await new IndexeddbPersistence(carrierDatabase(carrier.doc.guid), carrier.doc).whenSynced
}

/** Of a carrier that is no longer open. */
export async function discardCarrier(guid: string): Promise<void> {
  await clearDocument(carrierDatabase(guid))
}
