import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import type { StoredUpdate } from '#lib/wire/frame.ts'
import { mergeRows } from '#relay/log/merge-rows.ts'
import { recordsOf, rowsBy, writer } from './neighbourly-rows.ts'

const roomy = 60 * 1024

/** The rows as they are afterwards. */
function after(rows: readonly StoredUpdate[], maxBytes = roomy): StoredUpdate[] {
  const merges = mergeRows(rows, maxBytes)
  const gone = new Set(merges.flatMap(({ seqs }) => seqs))
  const kept = rows.filter(({ seq }) => !gone.has(seq))
  return [...kept, ...merges.map(({ merged }) => merged)].toSorted((a, b) => a.seq - b.seq)
}

function numbered(updates: readonly Uint8Array[]): StoredUpdate[] {
  return updates.map((update, i) => ({ seq: i + 1, update }))
}

const seqsOf = (rows: readonly StoredUpdate[]) => rows.map(({ seq }) => seq)

describe('merging rows of a room', () => {
  it('makes one of what several devices wrote, with the number of the last and nothing lost', () => {
    const rows = rowsBy([1, 2, 3], 60)
    const merged = after(rows)
    expect(seqsOf(merged)).toEqual([60])
    expect(recordsOf(merged)).toEqual(recordsOf(rows))
  })

  it('keeps each within what one update may take', () => {
    const rows = rowsBy([1, 2], 100)
    const merged = after(rows, 4000)
    expect(merged.length).toBeGreaterThan(5)
    expect(merged.length).toBeLessThan(20)
    for (const { update } of merged) expect(update.length).toBeLessThanOrEqual(4000)
    expect(recordsOf(merged)).toEqual(recordsOf(rows))
  })

  it('leaves both rows that have other bytes for one place, and loses neither', () => {
    const [honest, forger] = [writer(7), writer(7)]
    const all = [honest.write(), honest.write()]
    forger.doc.getMap('records').set('forged'.padEnd(22, 'x'), Uint8Array.of(1))
    const forged = Y.encodeStateAsUpdate(forger.doc)
    const rows = numbered([...rowsBy([1], 3).map(({ update }) => update), forged, ...all, honest.write()])
    const merged = after(rows)
    expect(seqsOf(merged)).toEqual([3, 4, 5, 7])
    expect(merged.find(({ seq }) => seq === 4)?.update).toEqual(forged)
    expect(merged.find(({ seq }) => seq === 5)?.update).toEqual(all[0])
  })

  it('never makes a gap: what is missing in between may come later', () => {
    const { write } = writer(1)
    const [first, second, third, fourth] = [write(), write(), write(), write()]
    const rows = numbered([first, third, fourth, second])
    expect(seqsOf(after(rows))).toEqual([1, 3, 4])
    for (const { update } of after(rows))
      expect(Y.decodeUpdate(update).structs.every((struct) => struct instanceof Y.Item)).toBe(true)
  })

  it('takes what was written twice once', () => {
    const { write } = writer(1)
    const [first, second] = [write(), write()]
    const merged = after(numbered([first, second, first, second]))
    expect(seqsOf(merged)).toEqual([4])
    expect(Y.decodeUpdate(merged[0]!.update).structs).toHaveLength(2)
  })

  it('leaves what is no update, has a delete set, or is of another kind, as it is', () => {
    const doc = new Y.Doc()
    doc.getText('t').insert(0, 'several at once')
    const text = Y.encodeStateAsUpdate(doc)
    doc.getText('t').delete(0, 3)
    const odd = [Uint8Array.of(1, 2, 3), new Uint8Array(), text, Y.encodeStateAsUpdate(doc)]
    const rows = numbered([...odd, ...rowsBy([1], 2).map(({ update }) => update)])
    expect(after(rows).slice(0, 4)).toEqual(rows.slice(0, 4))
    expect(seqsOf(after(rows))).toEqual([1, 2, 3, 4, 6])
  })

  it('makes what Yjs would make of the same rows', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(1, 200, 70_000, 4_000_000_000), { minLength: 2, maxLength: 40 }),
        (clients) => {
          const writers = new Map(clients.map((client) => [client, writer(client)]))
          const rows = numbered(clients.map((client) => writers.get(client)!.write()))
          expect(after(rows).map(({ update }) => update)).toEqual([
            Y.mergeUpdates(rows.map(({ update }) => update))
          ])
        }
      ),
      { numRuns: 40 }
    )
  })

  it('gives a device the same from any place it had got to', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 2, maxLength: 40 }),
        fc.nat(40),
        fc.integer({ min: 400, max: 6000 }),
        (clients, place, maxBytes) => {
          const writers = new Map([1, 2, 3, 4].map((client) => [client, writer(client)]))
          const rows = numbered(clients.map((client) => writers.get(client)!.write()))
          const read = rows.slice(0, place)
          const rest = after(rows, maxBytes).filter(({ seq }) => seq > place)
          expect(recordsOf([...read, ...rest])).toEqual(recordsOf(rows))
        }
      ),
      { numRuns: 60 }
    )
  })
})
