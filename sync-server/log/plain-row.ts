/**
 * The plainest kind of row, which is what devices write one by one, read and written without opening what is sealed.
 * It is a Yjs update (format V1) without a delete set, of at least one client, each once, and of each as many structs as
 * it says, every one of length 1, without origins, under a key of a map that is named:
 *
 *   uint clients, for each: uint structs, uint client, uint clock, structs;  0 for no delete set
 *   struct: 0x23, 1, text map, text key, uint length, bytes      or      0x21, 1, text map, text key, 1
 *
 * `text` is its length and as many bytes, ASCII, so that no device can fail to read it.
 */
import { readVaruint, varuint } from '#lib/wire/varuint.ts'

/** One struct, as it stands in its row. */
export interface Placed {
  readonly client: number
  readonly clock: number
  readonly bytes: Uint8Array
}

const binary = 0x23
const deleted = 0x21
const namedParent = 1

/** Its structs in their order, or null for a row of any other kind. Never throws. The bytes are views on the row. */
export function readPlainRow(row: Uint8Array): Placed[] | null {
  const placed: Placed[] = []
  const seen = new Set<number>()
  const clients = readVaruint(row, 0)
  if (clients === null || clients.value === 0) return null
  let at = clients.next
  for (let left = clients.value; left > 0; left--) {
    const count = readVaruint(row, at)
    const client = count && readVaruint(row, count.next)
    const clock = client && readVaruint(row, client.next)
    if (!count || !client || !clock || count.value === 0 || seen.has(client.value)) return null
    seen.add(client.value)
    const end = readStructs(row, clock.next, count.value, client.value, clock.value, placed)
    if (end === null) return null
    at = end
  }
  return at === row.length - 1 && row[at] === 0 ? placed : null
}

/** What `readPlainRow` reads. Structs of one client must follow each other, without gaps in their clocks. */
export function writePlainRow(placed: readonly Placed[]): Uint8Array {
  const byClient = Map.groupBy(placed, ({ client }) => client)
  const parts: (Uint8Array | readonly number[])[] = [varuint(byClient.size)]
  for (const [client, structs] of byClient) {
    const clock = structs[0]?.clock ?? 0
    parts.push([...varuint(structs.length), ...varuint(client), ...varuint(clock)])
    for (const { bytes } of structs) parts.push(bytes)
  }
  parts.push([0])
  return joined(parts)
}

/** The place after the last of them. */
function readStructs(
  row: Uint8Array,
  from: number,
  count: number,
  client: number,
  clock: number,
  placed: Placed[]
): number | null {
  let at = from
  for (let n = 0; n < count; n++) {
    const end = structEnd(row, at)
    if (end === null || !Number.isSafeInteger(clock + n + 1)) return null
    placed.push({ client, clock: clock + n, bytes: row.subarray(at, end) })
    at = end
  }
  return at
}

function structEnd(row: Uint8Array, at: number): number | null {
  if (row[at + 1] !== namedParent) return null
  const map = textEnd(row, at + 2)
  const key = map && textEnd(row, map)
  if (key === null) return null
  if (row[at] === binary) return stretchEnd(row, key)
  return row[at] === deleted && row[key] === 1 ? key + 1 : null
}

function textEnd(row: Uint8Array, at: number): number | null {
  const length = readVaruint(row, at)
  const end = stretchEnd(row, at)
  if (length === null || end === null) return null
  for (let i = length.next; i < end; i++) if ((row[i] ?? 0) > 127) return null
  return end
}

/** After a length and as many bytes. */
function stretchEnd(row: Uint8Array, at: number): number | null {
  const length = readVaruint(row, at)
  return length === null || length.value > row.length - length.next ? null : length.next + length.value
}

function joined(parts: readonly (Uint8Array | readonly number[])[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
