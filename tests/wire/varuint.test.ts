import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readVaruint, varuint, varuintBytes, writeVaruint } from '#lib/wire/varuint.ts'

describe('a varuint', () => {
  it('is the same bytes written in place as by itself, and reads back', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.nat(3), (value, at) => {
        const bytes = new Uint8Array(at + varuintBytes(value))
        expect(writeVaruint(bytes, at, value)).toBe(bytes.length)
        expect([...bytes.subarray(at)]).toEqual(varuint(value))
        expect(readVaruint(bytes, at)).toEqual({ value, next: bytes.length })
      })
    )
  })

  it.each([-1, 0.5, Number.MAX_SAFE_INTEGER + 1])('is never made of %d', (value) => {
    expect(() => varuint(value)).toThrow(RangeError)
    expect(() => varuintBytes(value)).toThrow(RangeError)
  })
})
