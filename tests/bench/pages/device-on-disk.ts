/** A device that has a whole neighbourhood: its journal, its keys and the documents of both rooms. */
import Dexie from 'dexie'
import { later } from '#lib/app/system.ts'
import type { RecordId } from '#lib/domain/record.ts'
import { openStore, type Store } from '#lib/journal/open.ts'
import { openJournal } from '#lib/journal/write.ts'
import { deriveEpoch, deriveLobby, type RoomKeys } from '#lib/keys/epoch.ts'
import { meOf, type Identity } from '#lib/keys/identity.ts'
import type { AdmittedRecord } from '#lib/ports/journal.ts'
import { Carrier } from '#lib/replica/carrier.ts'
import { carrierDatabase } from '#lib/replica/carrier-database.ts'
import { persistCarrier } from '#lib/replica/doc-store.ts'
import * as Y from 'yjs'
import { updatesIn, whenWritten } from './carrier-on-disk.ts'

export interface OnDisk {
  readonly neighbourhood: RecordId
  readonly identity: Identity
  readonly records: readonly AdmittedRecord[]
  /** Secrets of 32 bytes, and each document as updates. */
  readonly lobby: Room
  readonly epoch: Room
}

interface Room {
  readonly secret: Uint8Array
  readonly updates: readonly Uint8Array[]
}

const batch = 5000

/** Whatever was there before goes. */
export async function settleIn(device: OnDisk): Promise<Store> {
  const { neighbourhood, identity, lobby, epoch } = device
  await forgetAll()
  const store = await openStore(neighbourhood)
  await store.keep.put({ identity, me: meOf(identity), lobbySecret: lobby.secret })
  await fillJournal(store, device)
  await fillCarrier(await deriveLobby(lobby.secret), lobby.updates)
  await fillCarrier(await deriveEpoch(epoch.secret), epoch.updates)
  return store
}

export async function forgetAll(): Promise<void> {
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name)
  for (const { name } of await indexedDB.databases()) if (name) await Dexie.delete(name)
}

/** How many records the document of a room holds on the disk. */
export async function recordsIn({ guid }: RoomKeys): Promise<number> {
  const { doc } = new Carrier(guid)
  for (const update of await updatesIn(carrierDatabase(guid))) Y.applyUpdate(doc, update)
  return doc.getMap('records').size
}

async function fillJournal({ db }: Store, { records, identity }: OnDisk): Promise<void> {
  const journal = openJournal(db)
  for (let from = 0; from < records.length; from += batch) {
    const kept = await journal.admit(records.slice(from, from + batch), 'later')
    if (!kept.ok) throw new Error(`the journal says ${kept.refusal.kind}`)
  }
  while ((await journal.foldPending()) > 0);
  journal.stop()
  const { device } = meOf(identity)
  const own = records.map(({ record }) => record).filter((record) => record.device === device)
  const last = own.sort((a, b) => a.seq - b.seq).at(-1)
  if (last) await db.kept.put({ nextSeq: last.seq + 1, prev: last.id, clock: last.clock }, 'head')
}

async function fillCarrier({ guid }: RoomKeys, updates: readonly Uint8Array[]): Promise<void> {
  const carrier = new Carrier(guid)
  await persistCarrier(carrier, later)
  for (const update of updates) Y.applyUpdate(carrier.doc, update)
  carrier.destroy()
  await whenWritten(carrierDatabase(guid))
}
