/**
 * The few shapes a carrier update may have, read from and written to Yjs's update format V1. The carrier is one
 * map, `records`, whose entries are set once: every honest struct is an Item of length 1 without origins, holding
 * bytes or, where a concurrent twin under a higher client id won, nothing.
 */
import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import { limits } from '#lib/wire/limits.ts'

export const carrierName = 'records'
export const carrierKeyChars = 22
/** One update of many on their way: as long as it takes, what matters more waits. */
export const overtakenBytes = 16 * 1024

export interface CarrierStruct {
  readonly client: number
  readonly clock: number
  /** Carrier key, 22 characters. */
  readonly key: string
  /** The sealed record, or null for a twin that lost. */
  readonly sealed: Uint8Array | null
}

export interface FoundStruct {
  readonly clock: number
  /** Null for one no honest device writes. */
  readonly struct: CarrierStruct | null
}

/** Structs by client in clock order. */
export type StructRuns = ReadonlyMap<number, readonly FoundStruct[]>

/** The structs of an update, or null when it is no update at all. Never throws. The delete set is not looked at. */
export function readStructs(update: Uint8Array): StructRuns | null {
  try {
    const runs = new Map<number, FoundStruct[]>()
    for (const found of Y.decodeUpdate(update).structs) {
      const { client, clock } = found.id
      const run = runs.get(client) ?? []
      run.push({ clock, struct: found instanceof Y.Item ? itemToStruct(found) : null })
      runs.set(client, run)
    }
    return runs
  } catch {
    return null
  }
}

/** Null for every item an honest device would not have written. */
function itemToStruct(item: Y.Item): CarrierStruct | null {
  const { client, clock } = item.id
  const parent: unknown = item.parent
  const key = item.parentSub
  if (item.origin || item.rightOrigin || parent !== carrierName || item.length !== 1) return null
  if (key?.length !== carrierKeyChars) return null
  if (item.content instanceof Y.ContentBinary) return { client, clock, key, sealed: item.content.content }
  return item.content instanceof Y.ContentDeleted ? { client, clock, key, sealed: null } : null
}

export const binaryInfo = 0x23
export const deletedInfo = 0x21

/** A complete update without a delete set, and what it carries. */
export interface CarrierUpdate {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly structs: readonly CarrierStruct[]
}

/**
 * Updates of at most `maxBytes`, unless one struct is more, that carry these structs in their order. Structs of one client must be
 * in clock order without gaps.
 */
export function writeUpdates(
  structs: readonly CarrierStruct[],
  maxBytes: number = limits.maxUpdateBytes
): CarrierUpdate[] {
  const chunks: CarrierStruct[][] = []
  let bytes = Infinity
  for (const struct of structs) {
    const size = structBytes(struct)
    if (bytes + size > maxBytes) {
      chunks.push([])
      bytes = 0
    }
    chunks.at(-1)?.push(struct)
    bytes += size
  }
  return chunks.map((chunk) => ({ bytes: writeUpdate(chunk), structs: chunk }))
}

/** All honest structs of an update, in its order. */
export function structsOf(update: Uint8Array): CarrierStruct[] {
  const runs = readStructs(update)
  return runs
    ? [...runs.values()].flatMap((run) => run.flatMap(({ struct }) => (struct ? [struct] : [])))
    : []
}

/** An upper bound: head, parent, key and content, and a client header of its own. */
function structBytes(struct: CarrierStruct): number {
  return 64 + carrierKeyChars + (struct.sealed?.length ?? 1)
}

function writeUpdate(structs: readonly CarrierStruct[]): Uint8Array<ArrayBuffer> {
  const runs = [...runsByClient(structs).values()]
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, runs.length)
  for (const run of runs) writeRun(encoder, run)
  encoding.writeVarUint(encoder, 0)
  return encoding.toUint8Array(encoder) as Uint8Array<ArrayBuffer>
}

/** Structs of each client, in their order. (Map.groupBy is missing on phones of before 2024.) */
export function runsByClient(structs: readonly CarrierStruct[]): Map<number, CarrierStruct[]> {
  const runs = new Map<number, CarrierStruct[]>()
  for (const struct of structs) {
    const run = runs.get(struct.client)
    if (run) run.push(struct)
    else runs.set(struct.client, [struct])
  }
  return runs
}

function writeRun(encoder: encoding.Encoder, run: readonly CarrierStruct[]): void {
  const [first] = run
  if (!first) return
  encoding.writeVarUint(encoder, run.length)
  encoding.writeVarUint(encoder, first.client)
  encoding.writeVarUint(encoder, first.clock)
  for (const { key, sealed } of run) {
    encoding.writeUint8(encoder, sealed ? binaryInfo : deletedInfo)
    encoding.writeVarUint(encoder, 1)
    encoding.writeVarString(encoder, carrierName)
    encoding.writeVarString(encoder, key)
    if (sealed) encoding.writeVarUint8Array(encoder, sealed)
    else encoding.writeVarUint(encoder, 1)
  }
}
