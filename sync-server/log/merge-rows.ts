/**
 * Which rows of a room become one, without opening what is sealed in them. Only rows of the plainest kind: structs of
 * length 1, no gaps, no delete set. A gap between them would put a Skip into the merge, at which a device stops
 * reading; and two rows with other bytes for one place both stay as they are, for a merge keeps the first and drops
 * the second without a sign, and it is not for the relay to say which is honest.
 */
import * as Y from 'yjs'
import type { StoredUpdate } from '#lib/wire/frame.ts'
import { areEqualBytes } from '#lib/wire/bytes.ts'

export interface Merge {
  /** Rows that become one, ascending. */
  readonly seqs: readonly number[]
  /** Has the number of the last of them. */
  readonly merged: StoredUpdate
}

/** Bytes of a struct by its place, client and clock, in the order of the update. */
type Places = ReadonlyMap<
  string,
  { readonly client: number; readonly clock: number; readonly bytes: Uint8Array }
>

interface Row extends StoredUpdate {
  readonly places: Places
}

/** `rows` ascending. Each merge is of at least two rows that follow each other and is at most `maxBytes`. */
export function mergeRows(rows: readonly StoredUpdate[], maxBytes: number): Merge[] {
  const read = rows.map((row) => ({ ...row, places: readPlaces(row.update) }))
  const apart = inConflict(read.filter(isRow))
  const runs: Row[][] = [[]]
  for (const row of read) {
    if (!isRow(row) || apart.has(row.seq)) runs.push([])
    else if (fits(runs.at(-1) ?? [], row, maxBytes)) runs.at(-1)?.push(row)
    else runs.push([row])
  }
  return runs.flatMap((run) => mergeRun(run, maxBytes) ?? [])
}

function isRow(row: StoredUpdate & { readonly places: Places | null }): row is Row {
  return row.places !== null
}

/** Null for an update that stays as it is. */
function readPlaces(update: Uint8Array): Places | null {
  try {
    const { structs, ds } = Y.decodeUpdate(update)
    if (ds.clients.size > 0 || structs.length === 0) return null
    if (!structs.every((struct) => struct instanceof Y.Item && struct.length === 1)) return null
    const places = structs.map(
      (struct) => [placeOf(struct.id), { ...struct.id, bytes: bytesOf(struct) }] as const
    )
    return new Map(places)
  } catch {
    return null
  }
}

function placeOf({ client, clock }: { readonly client: number; readonly clock: number }): string {
  return `${client}/${clock}`
}

function bytesOf(struct: Y.Item | Y.GC): Uint8Array {
  const encoder = new Y.UpdateEncoderV1()
  struct.write(encoder, 0)
  return encoder.toUint8Array()
}

/** Numbers of the rows that have other bytes than another row for the same place. */
function inConflict(rows: readonly Row[]): Set<number> {
  const first = new Map<string, { readonly seq: number; readonly bytes: Uint8Array }>()
  const apart = new Set<number>()
  for (const { seq, places } of rows) {
    for (const [place, { bytes }] of places) {
      const known = first.get(place)
      if (known === undefined) first.set(place, { seq, bytes })
      else if (!areEqualBytes(known.bytes, bytes)) apart.add(seq).add(known.seq)
    }
  }
  return apart
}

function fits(run: readonly Row[], row: Row, maxBytes: number): boolean {
  const bytes = run.reduce((sum, { update }) => sum + update.length, row.update.length)
  if (bytes > maxBytes) return false
  const places = new Set(run.flatMap((each) => [...each.places.keys()]))
  const ends = endsOf(run)
  for (const [place, { client, clock }] of row.places) {
    if (places.has(place)) continue
    if ((ends.get(client) ?? clock) !== clock) return false
    ends.set(client, clock + 1)
  }
  return true
}

/** Where each client's structs of the run end. */
function endsOf(run: readonly Row[]): Map<number, number> {
  const ends = new Map<number, number>()
  for (const { places } of run)
    for (const { client, clock } of places.values())
      ends.set(client, Math.max(ends.get(client) ?? 0, clock + 1))
  return ends
}

/** Null when there is nothing to merge, or what came of it is not all that went in. */
function mergeRun(run: readonly Row[], maxBytes: number): Merge | null {
  const last = run.at(-1)
  if (last === undefined || run.length < 2) return null
  const update = Y.mergeUpdates(run.map((row) => row.update))
  if (update.length > maxBytes || !isAllOf(readPlaces(update), run)) return null
  return { seqs: run.map(({ seq }) => seq), merged: { seq: last.seq, update } }
}

function isAllOf(merged: Places | null, run: readonly Row[]): boolean {
  const places = new Map(run.flatMap((row) => [...row.places]))
  if (merged === null || merged.size !== places.size) return false
  return [...places].every(([place, { bytes }]) =>
    areEqualBytes(merged.get(place)?.bytes ?? new Uint8Array(), bytes)
  )
}
