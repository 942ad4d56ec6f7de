/**
 * Snapshots as objects in an object store bucket of NATS, in the form of its ADR-20: chunks under `$O.<bucket>.C.<id>`
 * and then what describes them under `$O.<bucket>.M.<name>`, so NATS's own tools can read them too. Read message by
 * message, without a consumer, so that every wait has an end.
 */
import { createHash } from 'node:crypto'
import type { NatsStore } from './nats-store.ts'
import { patiently } from './nats-patience.ts'

/** NATS takes messages of 1 MiB. */
const chunkBytes = 128 * 1024

export function digestOf(bytes: Uint8Array): Uint8Array {
  return createHash('sha256').update(bytes).digest()
}

/** Under a name nothing was ever kept under. Rejects when it is not all kept by then. */
export async function putObject(
  { client, objects: { bucket, stream } }: NatsStore,
  name: string,
  bytes: Uint8Array,
  until: number
): Promise<void> {
  const keep = (subject: string, data: Uint8Array | string, msgID: string) =>
    patiently(until, () => client.publish(subject, data, { msgID, expect: { streamName: stream } }))
  const chunks = Math.ceil(bytes.length / chunkBytes)
  for (let i = 0; i < chunks; i++) {
    const chunk = bytes.subarray(i * chunkBytes, (i + 1) * chunkBytes)
    await keep(chunksOf(bucket, name), chunk, `${name}-${i}`)
  }
  const description = {
    name,
    bucket,
    nuid: name,
    size: bytes.length,
    chunks,
    digest: `SHA-256=${base64Url(digestOf(bytes))}`,
    mtime: new Date().toISOString(),
    options: { max_chunk_size: chunkBytes }
  }
  await keep(descriptionOf(bucket, name), JSON.stringify(description), name)
}

/** Null when it is not there, or not all of it. */
export async function getObject(
  { manager, objects: { bucket, stream } }: NatsStore,
  name: string,
  size: number,
  until: number
): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for (let from = 1; bytes < size;) {
    const next = { seq: from, next_by_subj: chunksOf(bucket, name) }
    const chunk = await patiently(until, () => manager.streams.getMessage(stream, next))
    if (chunk === null) return null
    chunks.push(chunk.data)
    bytes += chunk.data.length
    from = chunk.seq + 1
  }
  return Buffer.concat(chunks)
}

/** The chunks go last: by them it is found again when this ends halfway. */
export async function removeObject(
  { manager, objects: { bucket, stream } }: NatsStore,
  name: string,
  until: number
): Promise<void> {
  for (const filter of [descriptionOf(bucket, name), chunksOf(bucket, name)])
    await patiently(until, () => manager.streams.purge(stream, { filter }))
}

/** Names of all of which anything is kept, also of those that were never whole. */
export async function namesOfObjects(
  { manager, objects: { bucket, stream } }: NatsStore,
  until: number
): Promise<string[]> {
  const chunks = { subjects_filter: chunksOf(bucket, '*') }
  const { state } = await patiently(until, () => manager.streams.info(stream, chunks))
  return Object.keys(state.subjects ?? {}).map((subject) => subject.slice(chunksOf(bucket, '').length))
}

/** When its first chunk was kept, Unix ms by the clock of NATS; null when there is none. */
export async function objectBegun(
  { manager, objects: { bucket, stream } }: NatsStore,
  name: string,
  until: number
): Promise<number | null> {
  const first = { seq: 1, next_by_subj: chunksOf(bucket, name) }
  const chunk = await patiently(until, () => manager.streams.getMessage(stream, first))
  return chunk === null ? null : Date.parse(chunk.timestamp)
}

function chunksOf(bucket: string, name: string): string {
  return `$O.${bucket}.C.${name}`
}

function descriptionOf(bucket: string, name: string): string {
  return `$O.${bucket}.M.${base64Url(Buffer.from(name))}`
}

/** With padding, as NATS writes it. */
function base64Url(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64').replaceAll('+', '-').replaceAll('/', '_')
}
