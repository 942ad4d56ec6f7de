import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byteTable } from '#lib/journal/byte-table.ts'

const few = fc.uint8Array({ minLength: 8, maxLength: 8, max: 2 })

describe('a byte table', () => {
  it('numbers different bytes in order of arrival and finds each again', () => {
    fc.assert(
      fc.property(fc.array(few, { maxLength: 400 }), (all) => {
        const table = byteTable(8)
        const expected = new Map<string, number>()
        for (const bytes of all) {
          const name = bytes.join()
          if (!expected.has(name)) expected.set(name, expected.size)
          expect(table.add(bytes)).toBe(expected.get(name))
        }
        expect(table.size).toBe(expected.size)
        for (const bytes of all) {
          expect(table.find(bytes)).toBe(expected.get(bytes.join()))
          expect([...table.at(table.find(bytes))]).toEqual([...bytes])
        }
      })
    )
  })

  it('does not find what is not in it', () => {
    fc.assert(
      fc.property(fc.array(few, { maxLength: 50 }), few, (all, other) => {
        const table = byteTable(8)
        for (const bytes of all) table.add(bytes)
        const isIn = all.some((bytes) => bytes.join() === other.join())
        expect(table.find(other) >= 0).toBe(isIn)
      })
    )
  })

  it('reads from the middle of a longer array', () => {
    const table = byteTable(4)
    const long = new Uint8Array([9, 1, 2, 3, 4, 9])
    expect(table.add(long, 1)).toBe(0)
    expect(table.find(new Uint8Array([1, 2, 3, 4]))).toBe(0)
    expect(table.find(long, 2)).toBe(-1)
  })

  it('holds up when every hash is the same', () => {
    const table = byteTable(8, new Uint32Array(0))
    const numbers = Array.from({ length: 300 }, (_, i) => new Uint8Array([i, i >> 8, 0, 0, 0, 0, 0, 0]))
    numbers.forEach((bytes, i) => expect(table.add(bytes)).toBe(i))
    numbers.forEach((bytes, i) => expect(table.find(bytes)).toBe(i))
  })
})
