import type { StoredUpdate } from '#lib/wire/frame.ts'
import { sizeOf, updatesToBytes } from '#relay/log/nats-link.ts'

/** As version 1 wrote it (nats-link.ts): after the link at this place, with a mark that says nothing. */
export function placeLink(
  beforePlace: number,
  bytesBefore: number,
  updates: readonly StoredUpdate[]
): Buffer {
  const head = Buffer.alloc(33, 7)
  head.writeUInt8(1, 0)
  head.writeBigUInt64BE(BigInt(beforePlace), 17)
  head.writeBigUInt64BE(BigInt(bytesBefore + sizeOf(updates)), 25)
  return Buffer.concat([head, updatesToBytes(updates)])
}
