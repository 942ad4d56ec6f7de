/**
 * Reads an update that holds what honest devices write and nothing else, without Yjs building items of it. What is
 * accepted here, Yjs reads the same way: lib0 decodes for both. Anything else is left to `structs.ts`.
 */
import * as decoding from 'lib0/decoding'
import { utf8 } from '#lib/wire/bytes.ts'
import {
  binaryInfo,
  carrierKeyChars,
  carrierName,
  deletedInfo,
  type CarrierStruct,
  type FoundStruct
} from './structs.ts'

const parent = utf8(carrierName)

/**
 * The structs by client in clock order, or null when the update holds a delete set, a struct of another shape, one
 * client twice or bytes behind its end. `sealed` are views of the update. Never throws.
 */
export function readPlain(update: Uint8Array): Map<number, FoundStruct[]> | null {
  try {
    const decoder = decoding.createDecoder(update)
    const runs = new Map<number, FoundStruct[]>()
    for (let clients = decoding.readVarUint(decoder); clients > 0; clients--)
      if (!readRun(decoder, runs)) return null
    const deletes = decoding.readVarUint(decoder)
    return deletes === 0 && !decoding.hasContent(decoder) ? runs : null
  } catch {
    return null
  }
}

function readRun(decoder: decoding.Decoder, runs: Map<number, FoundStruct[]>): boolean {
  const count = decoding.readVarUint(decoder)
  const client = decoding.readVarUint(decoder)
  const first = decoding.readVarUint(decoder)
  if (runs.has(client)) return false
  const run: FoundStruct[] = []
  for (let clock = first; clock < first + count; clock++) {
    const struct = readStruct(decoder, client, clock)
    if (!struct) return false
    run.push({ clock, struct })
  }
  runs.set(client, run)
  return true
}

function readStruct(decoder: decoding.Decoder, client: number, clock: number): CarrierStruct | null {
  const info = decoding.readUint8(decoder)
  const isNamed = decoding.readVarUint(decoder) === 1
  if (!isNamed || !isParent(decoding.readVarUint8Array(decoder))) return null
  const key = keyOf(decoding.readVarUint8Array(decoder))
  if (key === null) return null
  if (info === binaryInfo) return { client, clock, key, sealed: decoding.readVarUint8Array(decoder) }
  const isOneDeleted = info === deletedInfo && decoding.readVarUint(decoder) === 1
  return isOneDeleted ? { client, clock, key, sealed: null } : null
}

function isParent(name: Uint8Array): boolean {
  if (name.length !== parent.length) return false
  for (let i = 0; i < name.length; i++) if (name[i] !== parent[i]) return false
  return true
}

/** Plain characters only, one a byte. */
function keyOf(bytes: Uint8Array): string | null {
  if (bytes.length !== carrierKeyChars) return null
  const codes: number[] = []
  for (const byte of bytes) {
    if (byte < 0x21 || byte > 0x7e) return null
    codes.push(byte)
  }
  return String.fromCharCode(...codes)
}
