import { randomBytes } from 'node:crypto'
import type { StoredUpdate } from '#lib/wire/frame.ts'
import { areEqualBytes } from '#lib/wire/bytes.ts'
import { segmentNameBytes } from './nats-base.ts'
import type { Base, Segment } from './nats-base.ts'
import { bytesToUpdates, sizeOf, updatesToBytes } from './nats-link.ts'
import { digestOf, getObject, putObject } from './nats-objects.ts'
import { NatsUnsettled } from './nats-patience.ts'
import type { NatsStore } from './nats-store.ts'

/** Updates of a snapshot after a number, at least as many as fit and one more; null when it is not there any more. */
export async function readSnapshot(
  store: NatsStore,
  room: string,
  { segments }: Base,
  { afterSeq, maxBytes, until }: { afterSeq: number; maxBytes: number; until: number }
): Promise<StoredUpdate[] | null> {
  const taken: StoredUpdate[] = []
  let bytes = 0
  for (const segment of segments) {
    if (segment.lastSeq <= afterSeq || bytes > maxBytes) continue
    const updates = await readSegment(store, room, segment, until)
    if (updates === null) return null
    const wanted = updates.filter(({ seq }) => seq > afterSeq)
    for (const each of wanted) taken.push(each)
    bytes += sizeOf(wanted)
  }
  return taken
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
