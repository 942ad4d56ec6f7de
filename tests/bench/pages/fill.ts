/** Puts a neighbourhood on this device, once as our journal and once as plain objects in a Y.Doc. */
import type { RecordId } from '#lib/domain/record.ts'
import { openStore } from '#lib/journal/open.ts'
import { openJournal } from '#lib/journal/write.ts'
import type { AdmittedRecord } from '#lib/ports/journal.ts'
import { admitOwn } from '#lib/replica/admit.ts'
import Dexie from 'dexie'
import { IndexeddbPersistence } from 'y-indexeddb'
import * as Y from 'yjs'
import { unpackBytes } from '../support/packed.ts'
import { docDatabase, keepFirstUpdate, type PlainRecord } from './doc-source.ts'

const batch = 5000

export async function fill(dataUrl: string, neighbourhood: string): Promise<void> {
  const body = new Uint8Array(await (await fetch(dataUrl)).arrayBuffer())
  const records = unpackBytes(body).map((envelope) => admitOwn(envelope))
  await fillJournal(records, neighbourhood as RecordId)
  await fillDoc(records, docDatabase(neighbourhood))
  await emptyBrowserLog()
}

async function fillJournal(records: readonly AdmittedRecord[], neighbourhood: RecordId): Promise<void> {
  const store = await openStore(neighbourhood)
  const journal = openJournal(store.db)
  for (let from = 0; from < records.length; from += batch) {
    const kept = await journal.admit(records.slice(from, from + batch), 'later')
    if (!kept.ok) throw new Error(`the journal says ${kept.refusal.kind}`)
  }
  while ((await journal.foldPending()) > 0);
  journal.stop()
  store.close()
}

async function fillDoc(records: readonly AdmittedRecord[], name: string): Promise<void> {
  const doc = new Y.Doc()
  const map: Y.Map<PlainRecord> = doc.getMap('records')
  doc.transact(() => {
    for (const { record } of records) map.set(record.id, plain(record))
  })
  const kept = new IndexeddbPersistence(name, doc)
  await kept.whenSynced
  await kept.destroy()
  await keepFirstUpdate(name)
}

/** More than the browser keeps in its own log before it begins a new one (LevelDB's write buffer, 4 MiB), bytes. */
const fillsLog = 6 * 1024 * 1024

/**
 * What Chromium's store wrote last lies in a log that is read again at every opening, 0 to 4 MiB of it, by chance of
 * what was written before. So that a small and a large device begin alike, both begin with next to none.
 */
async function emptyBrowserLog(): Promise<void> {
  const name = 'fills-the-log'
  const db = new Dexie(name)
  db.version(1).stores({ bytes: '++' })
  await db.table('bytes').add(new Uint8Array(fillsLog))
  await db.delete()
}

function plain(record: AdmittedRecord['record']): PlainRecord {
  const { type, device, clock, refs, body } = record
  return {
    type,
    owner: device,
    atMs: clock.ms,
    expiresAt: record.expiresAt,
    refs: [...refs],
    body: body as PlainRecord['body']
  }
}
