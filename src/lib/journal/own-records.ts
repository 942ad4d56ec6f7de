/** Own records on their way out: which the carrier holds, and who else has them. */
import type { AdmittedRecord, Head, OutboxEntry, Reach } from '#lib/ports/journal.ts'
import { keepInside, kept } from './keep.ts'
import type { JournalDatabase, OutboxRow } from './schema.ts'
import type { StoredRecords } from './stored-records.ts'

const beginning: Head = { nextSeq: 0, prev: null, clock: { ms: 0, count: 0 } }

/** Without what was witnessed from others. */
export async function ownHead(db: JournalDatabase): Promise<Head> {
  return (await kept(db, 'head')) ?? beginning
}

/** In the transaction that stores it. */
export async function sendOut(db: JournalDatabase, { record: { id, seq, clock }, key }: AdmittedRecord) {
  await keepInside(db, 'head', { nextSeq: seq + 1, prev: id, clock })
  await db.outbox.put({ key, id, seq, carried: false, reached: false })
  await db.reach.put({ id, key, atRelay: false, devices: 0 })
}

export async function readOutbox(db: JournalDatabase, records: StoredRecords): Promise<OutboxEntry[]> {
  const rows = (await db.outbox.toArray()).sort((a, b) => a.seq - b.seq)
  const envelopes = await records.byIds(rows.map(({ id }) => id))
  return rows.flatMap(({ id, key }) => {
    const envelope = envelopes.get(id)
    return envelope ? [{ id, key, envelope }] : []
  })
}

/** Of each own record the reach is kept for good. */
export async function readOwnKeys(db: JournalDatabase): Promise<string[]> {
  return (await db.reach.toArray()).map(({ key }) => key)
}

export async function markCarried(db: JournalDatabase, keys: readonly string[]) {
  const rows = await db.outbox.bulkGet([...keys])
  for (const row of rows) if (row && !row.carried) await updateOutbox(db, { ...row, carried: true })
}

/** Never lowers what was reached before; ids of records that are not own are passed over. */
export async function raiseReach(db: JournalDatabase, reaches: readonly Reach[]) {
  const before = await db.reach.bulkGet(reaches.map(({ id }) => id))
  for (const [i, reach] of reaches.entries()) {
    const row = before[i]
    if (!row) continue
    const now = { ...row, ...higher(row, reach) }
    await db.reach.put(now)
    const waiting = now.atRelay || now.devices > 0 ? await db.outbox.get(row.key) : undefined
    if (waiting) await updateOutbox(db, { ...waiting, reached: true })
  }
}

function higher(a: Omit<Reach, 'id'>, b: Omit<Reach, 'id'>) {
  return { atRelay: a.atRelay || b.atRelay, devices: Math.max(a.devices, b.devices) }
}

async function updateOutbox(db: JournalDatabase, row: OutboxRow) {
  await (row.carried && row.reached ? db.outbox.delete(row.key) : db.outbox.put(row))
}
