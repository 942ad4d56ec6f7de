import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { readPlainRow, writePlainRow } from '#relay/log/plain-row.ts'
import { rowsBy } from './neighbourly-rows.ts'

const rows = rowsBy([1, 70_000], 6).map(({ update }) => update)
const plain = Y.mergeUpdates(rows)
/** One client with one struct: bytes 1, map `m`, key `k`. */
const small = [1, 1, 5, 0, 0x23, 1, 1, 0x6d, 1, 0x6b, 1, 9, 0]

/** With these bytes in the place of as many at `at`. */
const changed = (at: number, ...bytes: number[]) =>
  Uint8Array.from(small.toSpliced(at, bytes.length, ...bytes))

describe('a plain row', () => {
  it('is read as Yjs reads it, and written as it was', () => {
    const places = Y.decodeUpdate(plain).structs.map(({ id }) => ({ client: id.client, clock: id.clock }))
    const read = readPlainRow(plain) ?? []
    expect(read.map(({ client, clock }) => ({ client, clock }))).toEqual(places)
    expect(writePlainRow(read)).toEqual(plain)
    expect(readPlainRow(Uint8Array.from(small))).toHaveLength(1)
  })

  it.each([
    ['is empty', new Uint8Array()],
    ['names no client', Uint8Array.of(0, 0)],
    ['names a client without structs', changed(1, 0)],
    ['names one client twice', Uint8Array.from([2, ...small.slice(1, -1), ...small.slice(1)])],
    ['has a number longer than it need be', Uint8Array.from([1, 1, 0x85, 0, ...small.slice(3)])],
    ['has an origin', changed(4, 0xa3)],
    ['stands under another struct', changed(5, 0)],
    ['holds text', changed(4, 0x24)],
    ['holds two that were deleted', changed(4, 0x21, 1, 1, 0x6d, 1, 0x6b, 2, 0)],
    ['has a key no device can read', changed(9, 0xff)],
    ['ends before its bytes do', changed(10, 3)],
    ['has a delete set', Uint8Array.from([...small.slice(0, -1), 1, 5, 1, 0, 1])],
    ['goes on after its end', Uint8Array.from([...small, 0])],
    [
      'counts past what a clock can be',
      Uint8Array.from([1, 1, 5, 255, 255, 255, 255, 255, 255, 255, 15, ...small.slice(4)])
    ]
  ])('is not one that %s', (_, row) => {
    expect(readPlainRow(row)).toBeNull()
  })

  it('is nothing a device cannot read, whatever somebody made of it, and never throws', () => {
    const mutation = fc.tuple(fc.nat(plain.length - 1), fc.nat(255))
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
        const row = plain.slice()
        for (const [at, byte] of mutations) row[at] = byte
        const read = readPlainRow(row)
        if (read === null) return
        const { structs, ds } = Y.decodeUpdate(row)
        expect(ds.clients.size).toBe(0)
        expect(structs.map(({ id, length }) => [id.client, id.clock, length])).toEqual(
          read.map(({ client, clock }) => [client, clock, 1])
        )
      }),
      { numRuns: 1000 }
    )
  })
})
