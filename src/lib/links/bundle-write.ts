/** Writes records into a file (wire/bundle.ts), piece by piece. */
import type { RoomKind } from '#lib/ports/rooms.ts'
import type { ChunkSeal } from '#lib/ports/sealing.ts'
import {
  encodeChunk,
  maxChunkContentBytes,
  packedBytes,
  packEnd,
  packRecords,
  type ChunkKind
} from '#lib/wire/bundle.ts'

export interface BundleSection {
  readonly kind: 'authority' | 'others'
  readonly envelopes: AsyncIterable<readonly Uint8Array[]>
}

export interface BundleWriting {
  /** As it stands in the file. */
  readonly head: Uint8Array
  /** Content of the door; null for none. */
  readonly door: Uint8Array | null
  /** Content of the pocket; null for none. */
  readonly pocket: Uint8Array | null
  /** In this order: those of authority first, for they say who else may. */
  readonly sections: readonly BundleSection[]
  readonly seals: Readonly<Record<RoomKind, ChunkSeal>>
}

export interface BundlePiece {
  readonly bytes: Uint8Array
  /** In the file so far. */
  readonly records: number
}

/** Which room's key a chunk is sealed with. */
export function roomOf(kind: ChunkKind): RoomKind {
  return kind === 'others' ? 'epoch' : 'lobby'
}

/** The whole file, in pieces of at most one chunk. */
export async function* writeBundle({
  head,
  door,
  pocket,
  sections,
  seals
}: BundleWriting): AsyncGenerator<BundlePiece> {
  let records = 0
  let chunks = 0
  const sealed = async (kind: ChunkKind, content: Uint8Array): Promise<BundlePiece> => {
    const bytes = encodeChunk(kind, await seals[roomOf(kind)].seal(kind, chunks++, content))
    return { bytes, records }
  }
  yield { bytes: head, records }
  if (door) yield sealed('door', door)
  for (const { kind, envelopes } of sections) {
    for await (const some of inChunks(envelopes)) {
      records += some.length
      yield sealed(kind, packRecords(some))
    }
  }
  if (pocket) yield sealed('pocket', pocket)
  yield sealed('end', packEnd(records))
}

/** As many at a time as fit in one chunk. */
async function* inChunks(pages: AsyncIterable<readonly Uint8Array[]>): AsyncGenerator<readonly Uint8Array[]> {
  let some: Uint8Array[] = []
  let size = 0
  for await (const page of pages) {
    for (const envelope of page) {
      const more = packedBytes(envelope)
      if (size + more > maxChunkContentBytes) {
        yield some
        some = []
        size = 0
      }
      some.push(envelope)
      size += more
    }
  }
  if (some.length > 0) yield some
}
