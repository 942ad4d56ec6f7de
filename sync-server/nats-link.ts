/**
 * One message in the chain of a room: what one commit of one relay added. All numbers are big-endian.
 *
 *   0   1 byte    version, 1
 *   1  16 bytes   mark of the commit, random: tells a relay that did not hear the answer whether it was kept
 *  17   8 bytes   bytes of all updates of the room, these included
 *  25   then for each update: 8 bytes its number in the room, 4 bytes its length, itself
 */
import type { StoredUpdate } from '#lib/wire/frame.ts'

export interface RoomLink {
  readonly mark: Uint8Array
  readonly roomBytes: number
  /** Ascending, at least one. */
  readonly updates: readonly StoredUpdate[]
}

const version = 1
const headBytes = 25
const updateHeadBytes = 12
export const markBytes = 16

export function linkToBytes({ mark, roomBytes, updates }: RoomLink): Uint8Array {
  const bytes = Buffer.alloc(updates.reduce((sum, { update }) => sum + updateHeadBytes + update.length, headBytes))
  bytes.writeUInt8(version, 0)
  bytes.set(mark, 1)
  bytes.writeBigUInt64BE(BigInt(roomBytes), 1 + markBytes)
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
  if (bytes.length < headBytes || bytes.readUInt8(0) !== version) throw new Error('Not a link of this version.')
  const updates: StoredUpdate[] = []
  let at = headBytes
  while (at < bytes.length) {
    const seq = Number(bytes.readBigUInt64BE(at))
    const end = at + updateHeadBytes + bytes.readUInt32BE(at + 8)
    if (end > bytes.length) throw new Error('A link that ends too early.')
    updates.push({ seq, update: new Uint8Array(bytes.subarray(at + updateHeadBytes, end)) })
    at = end
  }
  return {
    mark: new Uint8Array(bytes.subarray(1, 1 + markBytes)),
    roomBytes: Number(bytes.readBigUInt64BE(1 + markBytes)),
    updates
  }
}
