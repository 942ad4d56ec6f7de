/**
 * One message in the chain of a room: what one commit of one relay added. All numbers are big-endian.
 *
 *   0   1 byte    version, 2
 *   1  16 bytes   its mark, random
 *  17  16 bytes   mark of the link before it; zeros for the first
 *  33   8 bytes   where that one is in the stream, as the writer saw it; 0 for the first
 *  41   8 bytes   bytes of all updates ever written to the room, these included
 *  49   then the updates, as in a snapshot: 8 bytes the number in the room, 4 bytes the length, itself
 *
 * Version 1 named the link before it by its place, and a mark might be that of several, so the mark of such a link is
 * made of its own place (16 bytes, zeros but for the number). It is read, and no more written:
 *
 *   1  16 bytes   not used any more
 *  17   8 bytes   place in the stream of the link before it; 0 for the first
 *  25   8 bytes   bytes of all updates ever written to the room, these included
 *  33   then the updates
 *
 * Of several that name the same link before them the first in the stream counts, and the others never do.
 */
import type { StoredUpdate } from '#lib/wire/frame.ts'

export interface RoomLink {
  readonly mark: Uint8Array
  readonly before: Uint8Array
  readonly beforePlace: number
  readonly roomBytes: number
  /** Ascending, at least one. */
  readonly updates: readonly StoredUpdate[]
}

const version = 2
/** As relays wrote before links had marks of their own. */
const placeVersion = 1
const markAt = 1
const beforeAt = 17
const beforePlaceAt = 33
const roomBytesAt = 41
const headBytes = 49
const [placeBeforeAt, placeRoomBytesAt, placeHeadBytes] = [17, 25, 33]
const updateHeadBytes = 12
export const markBytes = beforeAt - markAt
/** What the first link names. */
export const noMark = new Uint8Array(markBytes)

export function linkToBytes({ mark, before, beforePlace, roomBytes, updates }: RoomLink): Uint8Array {
  const head = Buffer.alloc(headBytes)
  head.writeUInt8(version, 0)
  head.set(mark, markAt)
  head.set(before, beforeAt)
  head.writeBigUInt64BE(BigInt(beforePlace), beforePlaceAt)
  head.writeBigUInt64BE(BigInt(roomBytes), roomBytesAt)
  return Buffer.concat([head, updatesToBytes(updates)])
}

/** The link at this place of the stream. Throws on what no relay wrote. */
export function bytesToLink(message: Uint8Array, place: number): RoomLink {
  const bytes = Buffer.from(message.buffer, message.byteOffset, message.length)
  if (bytes[0] === version && bytes.length > headBytes)
    return {
      mark: new Uint8Array(bytes.subarray(markAt, beforeAt)),
      before: new Uint8Array(bytes.subarray(beforeAt, beforePlaceAt)),
      beforePlace: Number(bytes.readBigUInt64BE(beforePlaceAt)),
      roomBytes: Number(bytes.readBigUInt64BE(roomBytesAt)),
      updates: bytesToUpdates(bytes.subarray(headBytes))
    }
  if (bytes[0] === placeVersion && bytes.length > placeHeadBytes) return bytesToPlaceLink(bytes, place)
  throw new Error('Not a link of this version.')
}

function bytesToPlaceLink(bytes: Buffer, place: number): RoomLink {
  const beforePlace = Number(bytes.readBigUInt64BE(placeBeforeAt))
  return {
    mark: placeMark(place),
    before: placeMark(beforePlace),
    beforePlace,
    roomBytes: Number(bytes.readBigUInt64BE(placeRoomBytesAt)),
    updates: bytesToUpdates(bytes.subarray(placeHeadBytes))
  }
}

/** Of place 0 it is `noMark`. */
function placeMark(place: number): Uint8Array {
  const mark = Buffer.alloc(markBytes)
  mark.writeBigUInt64BE(BigInt(place), markBytes - 8)
  return new Uint8Array(mark)
}

export function updatesToBytes(updates: readonly StoredUpdate[]): Uint8Array {
  const size = updates.reduce((sum, { update }) => sum + updateHeadBytes + update.length, 0)
  const bytes = Buffer.alloc(size)
  let at = 0
  for (const { seq, update } of updates) {
    bytes.writeBigUInt64BE(BigInt(seq), at)
    bytes.writeUInt32BE(update.length, at + 8)
    bytes.set(update, at + updateHeadBytes)
    at += updateHeadBytes + update.length
  }
  return bytes
}

/** Throws on what ends too early. */
export function bytesToUpdates(message: Uint8Array): StoredUpdate[] {
  const bytes = Buffer.from(message.buffer, message.byteOffset, message.length)
  const updates: StoredUpdate[] = []
  let at = 0
  while (at < bytes.length) {
    const from = at + updateHeadBytes
    const end = from + bytes.readUInt32BE(at + 8)
    if (end > bytes.length) throw new Error('Updates that end too early.')
    updates.push({
      seq: Number(bytes.readBigUInt64BE(at)),
      update: new Uint8Array(bytes.subarray(from, end))
    })
    at = end
  }
  return updates
}

export function sizeOf(updates: readonly StoredUpdate[]): number {
  return updates.reduce((sum, { update }) => sum + update.length, 0)
}
