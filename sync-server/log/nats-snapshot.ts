import { randomBytes } from 'node:crypto'
import type { StoredUpdate } from '#lib/wire/frame.ts'
import { areEqualBytes } from '#lib/wire/bytes.ts'
import { segmentNameBytes } from './nats-base.ts'
import type { Base, Segment } from './nats-base.ts'
import { bytesToUpdates, sizeOf, updatesToBytes } from './nats-link.ts'
import { digestOf, getObject, putObject } from './nats-objects.ts'
import { NatsUnsettled } from './nats-patience.ts'
import type { NatsStore } from './nats-store.ts'

/** Segments read lately: a page is less than one. */
const maxRecentSegments = 8

/** Updates of a snapshot after a number, at least as many as fit and one more; null when it is not there any more. */
export type ReadSnapshot = (
  room: string,
  base: Base,
  extent: { readonly afterSeq: number; readonly maxBytes: number; readonly until: number }
) => Promise<StoredUpdate[] | null>

export function snapshotReader(store: NatsStore): ReadSnapshot {
  const recent = new Map<string, readonly StoredUpdate[]>()

  async function rowsOf(room: string, segment: Segment, until: number) {
    const key = nameOf(room, segment.name)
    const rows = recent.get(key) ?? (await readSegment(store, room, segment, until))
    if (rows === null) return null
    recent.delete(key)
    recent.set(key, rows)
    if (recent.size > maxRecentSegments) recent.delete(recent.keys().next().value ?? key)
    return rows
  }

  return async (room, { segments }, { afterSeq, maxBytes, until }) => {
    const taken: StoredUpdate[] = []
    let bytes = 0
    for (const segment of segments.filter(({ lastSeq }) => lastSeq > afterSeq)) {
      if (bytes > maxBytes) break
      const rows = await rowsOf(room, segment, until)
      if (rows === null) return null
      for (const { seq, update } of rows) if (seq > afterSeq) taken.push({ seq, update: update.slice() })
      bytes = sizeOf(taken)
    }
    return taken
  }
}

/** Null when it is not there, or not what was put there. */
export async function readSegment(
  store: NatsStore,
  room: string,
  { name, digest, size }: Segment,
  until: number
): Promise<StoredUpdate[] | null> {
  const bytes = await getObject(store, nameOf(room, name), size, until)
  return bytes !== null && areEqualBytes(digestOf(bytes), digest) ? bytesToUpdates(bytes) : null
}

/** Kept under a new name, and read back. Rejects when what comes back is something else. */
export async function keepSegment(
  store: NatsStore,
  room: string,
  updates: readonly StoredUpdate[],
  until: number
): Promise<Segment> {
  const bytes = updatesToBytes(updates)
  const name = randomBytes(segmentNameBytes)
  const lastSeq = updates.at(-1)?.seq ?? 0
  const segment = { name, digest: digestOf(bytes), size: bytes.length, lastSeq }
  await putObject(store, nameOf(room, name), bytes, until)
  if ((await readSegment(store, room, segment, until)) === null)
    throw new NatsUnsettled('A snapshot that is not what was kept.')
  return segment
}

const nameCharacters = 2 * segmentNameBytes

/** Of the object. */
export function nameOf(room: string, name: Uint8Array): string {
  return `${room}-${Buffer.from(name).toString('hex')}`
}

export function roomOf(objectName: string): string {
  return objectName.slice(0, -nameCharacters - 1)
}
