/**
 * One message in the chain of a room: what one commit of one relay added. All numbers are big-endian.
 *
 *   0   1 byte    version, 1
 *   1  16 bytes   mark of the commit, random: tells a relay that did not hear the answer whether it was kept
 *  17   8 bytes   place in the stream of the link before it; 0 for the first
 *  25   8 bytes   bytes of all updates of the room, these included
 *  33   then for each update: 8 bytes its number in the room, 4 bytes its length, itself
 *
 * Of several that name the same link before them the first in the stream counts, and the others never do.
 */
import type { StoredUpdate } from '#lib/wire/frame.ts'

export interface RoomLink {
  readonly mark: Uint8Array
  readonly before: number
  readonly roomBytes: number
  /** Ascending, at least one. */
  readonly updates: readonly StoredUpdate[]
}

const version = 1
const markAt = 1
const beforeAt = 17
const roomBytesAt = 25
const headBytes = 33
const updateHeadBytes = 12
export const markBytes = beforeAt - markAt

export function linkToBytes({ mark, before, roomBytes, updates }: RoomLink): Uint8Array {
  const size = updates.reduce((sum, { update }) => sum + updateHeadBytes + update.length, headBytes)
  const bytes = Buffer.alloc(size)
  bytes.writeUInt8(version, 0)
  bytes.set(mark, markAt)
  bytes.writeBigUInt64BE(BigInt(before), beforeAt)
  bytes.writeBigUInt64BE(BigInt(roomBytes), roomBytesAt)
  let at = headBytes
  for (const { seq, update } of updates) {
    bytes.writeBigUInt64BE(BigInt(seq), at)
    bytes.writeUInt32BE(update.length, at + 8)
    bytes.set(update, at + updateHeadBytes)
    at += updateHeadBytes + update.length
  }
  return bytes
}

/** Throws on what no relay of this version wrote. */
export function bytesToLink(message: Uint8Array): RoomLink {
  const bytes = Buffer.from(message.buffer, message.byteOffset, message.length)
  if (bytes.length <= headBytes || bytes.readUInt8(0) !== version)
    throw new Error('Not a link of this version.')
  const updates: StoredUpdate[] = []
  let at = headBytes
  while (at < bytes.length) {
    const from = at + updateHeadBytes
    const end = from + bytes.readUInt32BE(at + 8)
    if (end > bytes.length) throw new Error('A link that ends too early.')
    updates.push({
      seq: Number(bytes.readBigUInt64BE(at)),
      update: new Uint8Array(bytes.subarray(from, end))
    })
    at = end
  }
  return {
    mark: new Uint8Array(bytes.subarray(markAt, beforeAt)),
    before: Number(bytes.readBigUInt64BE(beforeAt)),
    roomBytes: Number(bytes.readBigUInt64BE(roomBytesAt)),
    updates
  }
}
