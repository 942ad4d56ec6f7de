/**
 * What two paired devices say on their one data channel, whole and in order. At most `maxPairFrameBytes`. First byte:
 * the kind; the payload is the rest.
 *
 * | byte | frame | payload                                            | meaning                                           |
 * |------|-------|----------------------------------------------------|---------------------------------------------------|
 * | 0x01 | hello | version 1, device 32, certificate 32, signature 64 | who I am, over both certificates (pairMessage)     |
 * | 0x02 | rooms | 0 to `limits.pair.maxRooms` times 16 bytes         | rooms I am in, each proven; in place of those said before |
 * | 0x03 | link  | which of the rooms I said last, 1; a link frame    | a frame of that room (link-frame.ts)              |
 *
 * Each side says hello once and first, and rooms when the other's hello was true.
 */
import { concatBytes } from './bytes.ts'
import { limits } from './limits.ts'

export interface PairHello {
  /** Ed25519 public key, 32 bytes. */
  readonly device: Uint8Array
  /** SHA-256 of the certificate with which this device answers codes, also the next time; 32 bytes. */
  readonly certificate: Uint8Array
  /** 64 bytes. */
  readonly signature: Uint8Array
}

export type PairFrame =
  | ({ readonly type: 'hello' } & PairHello)
  /** 16 bytes each. */
  | { readonly type: 'rooms'; readonly proofs: readonly Uint8Array[] }
  | { readonly type: 'link'; readonly room: number; readonly frame: Uint8Array }

const headerBytes = 2
/** A link frame and what goes before it. */
export const maxPairFrameBytes = limits.maxFrameBytes + headerBytes
export const roomProofBytes = 16

const helloVersion = 1
const helloBytes = 2 + 32 + 32 + 64

/** Throws RangeError on a field of the wrong size: a bug of the caller. */
export function encodePairFrame(frame: PairFrame): Uint8Array<ArrayBuffer> {
  const bytes = bytesOf(frame)
  if (!decodePairFrame(bytes)) throw new RangeError(`no ${frame.type} of ${bytes.length} bytes`)
  return bytes
}

function bytesOf(frame: PairFrame): Uint8Array<ArrayBuffer> {
  switch (frame.type) {
    case 'hello':
      return concatBytes(Uint8Array.of(1, helloVersion), frame.device, frame.certificate, frame.signature)
    case 'rooms':
      return concatBytes(Uint8Array.of(2), ...frame.proofs)
    case 'link':
      return concatBytes(Uint8Array.of(3, frame.room), frame.frame)
  }
}

/** Null when it is none. Never throws; a link frame is a view on the bytes and is not looked into. */
export function decodePairFrame(bytes: Uint8Array): PairFrame | null {
  if (bytes.length > maxPairFrameBytes) return null
  if (bytes[0] === 1) return readHello(bytes)
  if (bytes[0] === 2) return readRooms(bytes)
  return bytes[0] === 3 ? readLink(bytes) : null
}

function readHello(bytes: Uint8Array): PairFrame | null {
  if (bytes.length !== helloBytes || bytes[1] !== helloVersion) return null
  return {
    type: 'hello',
    device: bytes.slice(2, 34),
    certificate: bytes.slice(34, 66),
    signature: bytes.slice(66)
  }
}

function readRooms(bytes: Uint8Array): PairFrame | null {
  const count = (bytes.length - 1) / roomProofBytes
  if (!Number.isInteger(count) || count > limits.pair.maxRooms) return null
  const proofs = Array.from({ length: count }, (_, i) =>
    bytes.slice(1 + i * roomProofBytes, 1 + (i + 1) * roomProofBytes)
  )
  return { type: 'rooms', proofs }
}

function readLink(bytes: Uint8Array): PairFrame | null {
  const room = bytes[1]
  if (room === undefined || room >= limits.pair.maxRooms || bytes.length <= headerBytes) return null
  return { type: 'link', room, frame: bytes.subarray(headerBytes) }
}
