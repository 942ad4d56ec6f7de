/**
 * Where reading a room begins: its snapshot, a list of objects (nats-objects.ts) that hold all its updates up to a
 * number, and the link after which the chain goes on. The latest of its subject stands. It is in the stream of the
 * chains, so a node that has purged what a base covers has the base too; and not in a KV bucket, which removes the
 * earlier value of a key (ADR 45). All numbers are big-endian.
 *
 *   0   1 byte    version, 1
 *   1   8 bytes   place in the stream of the last link whose updates it holds, as the writer saw it
 *   9  16 bytes   mark of that link
 *  25   8 bytes   number of its last update
 *  33   8 bytes   bytes of all updates written up to there
 *  41   8 bytes   bytes of what became of them
 *  49   then for each object: 16 bytes its name, 32 bytes its SHA-256, 4 bytes its size, 8 bytes its last number
 */
import { JetStreamApiCodes } from '@nats-io/jetstream'
import { hasCode, patiently } from './nats-patience.ts'
import { noMark } from './nats-link.ts'
import type { NatsStore } from './nats-store.ts'

export interface Segment {
  /** Random. */
  readonly name: Uint8Array
  readonly digest: Uint8Array
  readonly size: number
  readonly lastSeq: number
}

export interface Base {
  readonly place: number
  readonly mark: Uint8Array
  readonly head: number
  /** Bytes of all updates written up to there, and of what became of them. */
  readonly written: number
  readonly bytes: number
  readonly segments: readonly Segment[]
}

/** As it is kept. `revision` 0: none is. */
export interface KeptBase extends Base {
  readonly revision: number
  /** Unix ms, by the clock of NATS. */
  readonly keptMs: number
}

const version = 1
const headBytes = 49
const segmentBytes = 60
export const segmentNameBytes = 16

/** The beginning of a room. */
export const noBase: KeptBase = {
  place: 0,
  mark: noMark,
  head: 0,
  written: 0,
  bytes: 0,
  segments: [],
  revision: 0,
  keptMs: 0
}

export function baseToBytes({ place, mark, head, written, bytes: kept, segments }: Base): Uint8Array {
  const bytes = Buffer.alloc(headBytes + segments.length * segmentBytes)
  bytes.writeUInt8(version, 0)
  bytes.writeBigUInt64BE(BigInt(place), 1)
  bytes.set(mark, 9)
  bytes.writeBigUInt64BE(BigInt(head), 25)
  bytes.writeBigUInt64BE(BigInt(written), 33)
  bytes.writeBigUInt64BE(BigInt(kept), 41)
  segments.forEach(({ name, digest, size, lastSeq }, i) => {
    const at = headBytes + i * segmentBytes
    bytes.set(name, at)
    bytes.set(digest, at + 16)
    bytes.writeUInt32BE(size, at + 48)
    bytes.writeBigUInt64BE(BigInt(lastSeq), at + 52)
  })
  return bytes
}

/** Throws on what no relay of this version wrote. */
export function bytesToBase(message: Uint8Array): Base {
  const bytes = Buffer.from(message.buffer, message.byteOffset, message.length)
  if (bytes.length < headBytes || (bytes.length - headBytes) % segmentBytes !== 0 || bytes[0] !== version)
    throw new Error('Not a snapshot of this version.')
  const starts = Array.from(
    { length: (bytes.length - headBytes) / segmentBytes },
    (_, i) => headBytes + i * segmentBytes
  )
  return {
    place: Number(bytes.readBigUInt64BE(1)),
    mark: new Uint8Array(bytes.subarray(9, 25)),
    head: Number(bytes.readBigUInt64BE(25)),
    written: Number(bytes.readBigUInt64BE(33)),
    bytes: Number(bytes.readBigUInt64BE(41)),
    segments: starts.map((at) => ({
      name: new Uint8Array(bytes.subarray(at, at + 16)),
      digest: new Uint8Array(bytes.subarray(at + 16, at + 48)),
      size: bytes.readUInt32BE(at + 48),
      lastSeq: Number(bytes.readBigUInt64BE(at + 52))
    }))
  }
}

/** `noBase` where nothing was compacted yet. Rejects when NATS gives no answer until then. */
export async function readBase(
  { manager, stream, baseSubjectOf }: NatsStore,
  room: string,
  until: number
): Promise<KeptBase> {
  const query = { last_by_subj: baseSubjectOf(room) }
  const kept = await patiently(until, () => manager.streams.getMessage(stream, query))
  if (kept === null) return noBase
  return { ...bytesToBase(kept.data), revision: kept.seq, keptMs: Date.parse(kept.timestamp) }
}

/**
 * Puts it in the place of the one with that revision; false when another came first. Servers of version 2.9 may let
 * two through that come at once; the later one stands, and nothing is purged so soon (nats-compaction.ts).
 */
export async function replaceBase(
  { client, baseSubjectOf }: NatsStore,
  room: string,
  revision: number,
  base: Base
): Promise<boolean> {
  try {
    const expect = { lastSubjectSequence: revision }
    await client.publish(baseSubjectOf(room), baseToBytes(base), { expect })
    return true
  } catch (fault) {
    if (hasCode(fault, JetStreamApiCodes.StreamWrongLastSequence)) return false
    throw fault
  }
}
