/**
 * Records in a file, `.stoep`: for a neighbour whom no link reaches, and as a backup. Big-endian throughout.
 *
 * file = head, chunks, end. The head:
 *
 * | bytes | field                                                                                           |
 * |-------|-------------------------------------------------------------------------------------------------|
 * | 8     | 89 73 74 6f 65 70 0d 0a: shows at once when a file was sent as text (after PNG's signature)       |
 * | 1     | version, 1                                                                                      |
 * | 1     | kind: 1 to pass on, 2 a backup                                                                   |
 * | 16    | salt, random: no two files share a key                                                           |
 * | 16+16 | of one to pass on: marks of the lobby and of an epoch, which tell who has no secret of them nothing |
 * | 80    | of a backup: the file's secret, sealed to the key of twelve words (keys/bundle-keys.ts)           |
 *
 * A chunk, numbered from 0, at most `limits.bundle.maxChunkBytes`:
 *
 * | bytes | field                                                                                  |
 * |-------|----------------------------------------------------------------------------------------|
 * | 1     | what: 0 end, 1 records of authority, 2 other records, 3 door, 4 pocket                  |
 * | 2     | length of what follows                                                                 |
 * | n     | AES-256-GCM of the content; nonce = 8 zero bytes ‖ its number (4), aad = head ‖ what     |
 *
 * What a chunk holds: records, once or more (length 2 ‖ envelope); the end, how many records there are in all (4); the
 * door, first and in a backup only, what a device needs to come to the same rooms (bundle-door.ts); the pocket, in a backup
 * only and behind the records that say whose devices are whose, what its owner keeps to themselves (bundle-pocket.ts).
 *
 * Each chunk opens by itself, so that a file that was cut off or damaged gives all the rest. The number in the nonce
 * keeps chunks from being swapped, left out or repeated, the end tells a whole file from a cut one (the STREAM
 * construction of Hoang, Reyhanitabar, Rogaway and Vizár, 2015). Nothing is compressed and nothing in a file is a name
 * of anything on a disk. A chunk of another kind is from a newer app and is left out.
 */
import { areEqualBytes, concatBytes } from './bytes.ts'
import { limits } from './limits.ts'

export const bundleRoomMarkBytes = 16
export const bundleWrapBytes = 80
const saltBytes = 16

export type BundleHead =
  | {
      readonly kind: 'pass'
      readonly salt: Uint8Array
      readonly lobby: Uint8Array
      readonly epoch: Uint8Array
    }
  | { readonly kind: 'backup'; readonly salt: Uint8Array; readonly wrap: Uint8Array }

export type BundleHeadFault = 'notOurs' | 'newer' | 'broken'

export type DecodedBundleHead =
  | { readonly ok: true; readonly head: BundleHead; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly fault: BundleHeadFault }

const magic = Uint8Array.of(0x89, 0x73, 0x74, 0x6f, 0x65, 0x70, 0x0d, 0x0a)
const version = 1
const kindBytes = { pass: 1, backup: 2 } as const
const fixedBytes = magic.length + 2 + saltBytes
const passBytes = fixedBytes + 2 * bundleRoomMarkBytes
const backupBytes = fixedBytes + bundleWrapBytes
/** As much of a file as may be head. */
export const maxBundleHeadBytes = backupBytes

/** Throws RangeError on a field of the wrong size: a bug of the caller. */
export function encodeBundleHead(head: BundleHead): Uint8Array<ArrayBuffer> {
  const rest = head.kind === 'pass' ? [head.lobby, head.epoch] : [head.wrap]
  const bytes = concatBytes(magic, Uint8Array.of(version, kindBytes[head.kind]), head.salt, ...rest)
  if (bytes.length !== (head.kind === 'pass' ? passBytes : backupBytes))
    throw new RangeError(`head of ${bytes.length} bytes`)
  return bytes
}

/** Of the first `maxBundleHeadBytes` of a file, or all of a shorter one. Never throws. */
export function decodeBundleHead(bytes: Uint8Array): DecodedBundleHead {
  if (!areEqualBytes(bytes.subarray(0, magic.length), magic)) return { ok: false, fault: 'notOurs' }
  const [made, kind] = bytes.subarray(magic.length)
  if (made !== undefined && made > version) return { ok: false, fault: 'newer' }
  const size = kind === kindBytes.pass ? passBytes : kind === kindBytes.backup ? backupBytes : Infinity
  if (made !== version || bytes.length < size) return { ok: false, fault: 'broken' }
  const own = bytes.slice(0, size)
  return { ok: true, bytes: own, head: fieldsOf(own, kind === kindBytes.pass) }
}

function fieldsOf(bytes: Uint8Array, isPass: boolean): BundleHead {
  const salt = bytes.subarray(magic.length + 2, fixedBytes)
  const rest = bytes.subarray(fixedBytes)
  if (!isPass) return { kind: 'backup', salt, wrap: rest }
  const [lobby, epoch] = [rest.subarray(0, bundleRoomMarkBytes), rest.subarray(bundleRoomMarkBytes)]
  return { kind: 'pass', salt, lobby, epoch }
}

export type ChunkKind = 'end' | 'authority' | 'others' | 'door' | 'pocket'

const kindsInOrder: readonly ChunkKind[] = ['end', 'authority', 'others', 'door', 'pocket']

export interface ChunkHeader {
  /** Null for one of a newer app. */
  readonly kind: ChunkKind | null
  /** Of the sealed bytes that follow. */
  readonly length: number
}

export const chunkHeaderBytes = 3
const tagBytes = 16
export const maxSealedChunkBytes = limits.bundle.maxChunkBytes - chunkHeaderBytes
/** Content of one chunk. */
export const maxChunkContentBytes = maxSealedChunkBytes - tagBytes

/** Throws RangeError on a chunk over its limit: a bug of the caller. */
export function encodeChunk(kind: ChunkKind, sealed: Uint8Array): Uint8Array<ArrayBuffer> {
  const { length } = sealed
  if (length < tagBytes || length > maxSealedChunkBytes) throw new RangeError(`chunk of ${length} bytes`)
  return concatBytes(Uint8Array.of(kindsInOrder.indexOf(kind), length >> 8, length & 255), sealed)
}

/** Null when no chunk can begin so. */
export function decodeChunkHeader(bytes: Uint8Array): ChunkHeader | null {
  const [kind, high, low] = bytes
  if (kind === undefined || high === undefined || low === undefined) return null
  const length = (high << 8) | low
  if (length < tagBytes || length > maxSealedChunkBytes) return null
  return { kind: kindsInOrder[kind] ?? null, length }
}

export function chunkNonce(number: number): Uint8Array<ArrayBuffer> {
  return concatBytes(new Uint8Array(8), uint32(number))
}

/** `head` as it stands in the file. */
export function chunkContext(head: Uint8Array, kind: ChunkKind): Uint8Array<ArrayBuffer> {
  return concatBytes(head, Uint8Array.of(kindsInOrder.indexOf(kind)))
}

/** What one envelope takes of a chunk's content. */
export function packedBytes(envelope: Uint8Array): number {
  return 2 + envelope.length
}

/** Throws RangeError when they do not fit in one chunk. */
export function packRecords(envelopes: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = concatBytes(
    ...envelopes.flatMap((envelope) => [Uint8Array.of(envelope.length >> 8, envelope.length & 255), envelope])
  )
  if (bytes.length > maxChunkContentBytes || !unpackRecords(bytes))
    throw new RangeError(`${envelopes.length} records of ${bytes.length} bytes`)
  return bytes
}

/** Views on the content, which are not looked into; null when it is not made of records. */
export function unpackRecords(content: Uint8Array): Uint8Array[] | null {
  const envelopes: Uint8Array[] = []
  for (let at = 0; at < content.length;) {
    const length = ((content[at] ?? 0) << 8) | (content[at + 1] ?? 0)
    const end = at + 2 + length
    if (length === 0 || length > limits.maxEnvelopeBytes || end > content.length) return null
    envelopes.push(content.subarray(at + 2, end))
    at = end
  }
  return envelopes.length === 0 ? null : envelopes
}

export function packEnd(records: number): Uint8Array<ArrayBuffer> {
  return uint32(records)
}

export function unpackEnd(content: Uint8Array): number | null {
  if (content.length !== 4) return null
  return new DataView(content.buffer, content.byteOffset).getUint32(0)
}

function uint32(value: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(4)
  new DataView(bytes.buffer).setUint32(0, value)
  return bytes
}
