/**
 * Which rows of a room become one, without opening what is sealed in them. Only rows of the plainest kind
 * (plain-row.ts). A gap between them would put a Skip into the merge, at which a device stops reading; and two rows
 * with other bytes for one place both stay as they are, for a merge keeps the first and drops the second without a
 * sign, and it is not for the relay to say which is honest. What comes out is what `Y.mergeUpdates` makes of them.
 */
import type { StoredUpdate } from '#lib/wire/frame.ts'
import { readPlainRow, writePlainRow } from './plain-row.ts'
import type { Placed } from './plain-row.ts'

export interface Merge {
  /** Rows that become one, ascending. */
  readonly seqs: readonly number[]
  /** Has the number of the last of them. */
  readonly merged: StoredUpdate
}

interface Row extends StoredUpdate {
  /** Null for one that stays as it is. */
  readonly placed: readonly Placed[] | null
}

/** By client and clock. */
type Places = Map<string, Placed>

/** Rows that may become one. */
interface Run {
  readonly seqs: number[]
  readonly places: Places
  /** Where each client's structs end. */
  readonly ends: Map<number, number>
  /** Of all its rows; what comes of them is no more. */
  bytes: number
}

/** `rows` ascending. Each merge is of at least two rows that follow each other and is at most `maxBytes`. */
export function mergeRows(rows: readonly StoredUpdate[], maxBytes: number): Merge[] {
  const read = rows.map((row): Row => ({ ...row, placed: readPlainRow(row.update) }))
  const apart = inConflict(read)
  const runs: Run[] = [emptyRun()]
  for (const { seq, update, placed } of read) {
    if (placed === null || apart.has(seq)) {
      runs.push(emptyRun())
      continue
    }
    const run = runs.at(-1)
    const fits = run !== undefined && run.bytes + update.length <= maxBytes && followsOn(run, placed)
    const target = fits ? run : emptyRun()
    if (!fits) runs.push(target)
    extend(target, seq, update, placed)
  }
  return runs.flatMap((run) => mergeRun(run) ?? [])
}

/** Rows as they travel and are stored once these merges have taken the place of theirs; ascending like `rows`. */
export function applyMerges(rows: readonly StoredUpdate[], merges: readonly Merge[]): StoredUpdate[] {
  const bySeq = new Map<number, StoredUpdate | null>()
  for (const { seqs, merged } of merges) {
    for (const seq of seqs) bySeq.set(seq, null)
    bySeq.set(merged.seq, merged)
  }
  return rows.flatMap((row) => (bySeq.has(row.seq) ? (bySeq.get(row.seq) ?? []) : row))
}

const emptyRun = (): Run => ({ seqs: [], places: new Map(), ends: new Map(), bytes: 0 })
/** Natively: of all that a page costs this would be more than half. */
const areSame = (a: Pick<Placed, 'bytes'>, b: Pick<Placed, 'bytes'>) => Buffer.compare(a.bytes, b.bytes) === 0
const nameOf = ({ client, clock }: Placed) => `${client}/${clock}`

/** Numbers of the rows that have other bytes than another row for the same place. */
function inConflict(rows: readonly Row[]): Set<number> {
  const first = new Map<string, { readonly seq: number; readonly bytes: Uint8Array }>()
  const apart = new Set<number>()
  for (const { seq, placed } of rows) {
    for (const each of placed ?? []) {
      const known = first.get(nameOf(each))
      if (known === undefined) first.set(nameOf(each), { seq, bytes: each.bytes })
      else if (!areSame(known, each)) apart.add(seq).add(known.seq)
    }
  }
  return apart
}

/** Whether all of it is in the run already or comes right after what the run has of the same client. */
function followsOn({ places, ends }: Run, placed: readonly Placed[]): boolean {
  const added = new Map<number, number>()
  for (const each of placed) {
    if (places.has(nameOf(each))) continue
    const { client, clock } = each
    if ((added.get(client) ?? ends.get(client) ?? clock) !== clock) return false
    added.set(client, clock + 1)
  }
  return true
}

function extend(run: Run, seq: number, update: Uint8Array, placed: readonly Placed[]): void {
  run.seqs.push(seq)
  run.bytes += update.length
  for (const each of placed) {
    if (run.places.has(nameOf(each))) continue
    run.places.set(nameOf(each), each)
    run.ends.set(each.client, each.clock + 1)
  }
}

/** Null when there is nothing to merge, or what came of it is not all that went in. */
function mergeRun({ seqs, places }: Run): Merge | null {
  const seq = seqs.at(-1)
  if (seq === undefined || seqs.length < 2) return null
  const update = writePlainRow([...places.values()].sort((a, b) => b.client - a.client || a.clock - b.clock))
  return isAllOf(readPlainRow(update), places) ? { seqs, merged: { seq, update } } : null
}

function isAllOf(placed: readonly Placed[] | null, places: Places): boolean {
  if (placed === null || placed.length !== places.size) return false
  return placed.every((each) => {
    const known = places.get(nameOf(each))
    return known !== undefined && areSame(known, each)
  })
}
