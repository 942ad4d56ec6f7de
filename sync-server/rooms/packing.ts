import { encodeFrame } from '#lib/wire/frame.ts'
import type { Ack, StoredUpdate } from '#lib/wire/frame.ts'

/** More than the two varuints of an entry ever take. */
const entryHeaderBytes = 16

/** Updates in as few frames as hold them, in the order given; each frame is at most `maxFrameBytes`. */
export function packUpdates(updates: readonly StoredUpdate[], maxFrameBytes: number): Uint8Array[] {
  const sizeOf = ({ update }: StoredUpdate) => update.length + entryHeaderBytes
  return runs(updates, sizeOf, maxFrameBytes - 1).map((run) => encodeFrame({ type: 'updates', updates: run }))
}

/** Acks in as few frames as hold them, in the order given. */
export function packAcks(acks: readonly Ack[], maxFrameBytes: number): Uint8Array[] {
  return runs(acks, () => entryHeaderBytes, maxFrameBytes - 1).map((run) =>
    encodeFrame({ type: 'acks', acks: run })
  )
}

function runs<Item>(items: readonly Item[], sizeOf: (item: Item) => number, maxBytes: number): Item[][] {
  const all: Item[][] = []
  let bytes = Infinity
  for (const item of items) {
    const size = sizeOf(item)
    if (bytes + size > maxBytes) {
      all.push([])
      bytes = 0
    }
    all.at(-1)?.push(item)
    bytes += size
  }
  return all
}
