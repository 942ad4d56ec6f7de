import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { limits } from '#lib/wire/limits.ts'
import { decodeLinkFrame, encodeLinkFrame, type LinkFrame } from '#lib/wire/link-frame.ts'

const bytes = fc.uint8Array({ minLength: 1, maxLength: 300 })
const frames: fc.Arbitrary<LinkFrame> = fc.oneof(
  bytes.map((stateVector) => ({ type: 'state' as const, stateVector })),
  bytes.map((stateVector) => ({ type: 'have' as const, stateVector })),
  bytes.map((update) => ({ type: 'update' as const, update })),
  fc.constant({ type: 'level' as const })
)

describe('link frames', () => {
  test('every frame comes back as it was sent', () => {
    fc.assert(
      fc.property(frames, (frame) => {
        expect(decodeLinkFrame(encodeLinkFrame(frame))).toEqual({ ok: true, frame })
      })
    )
  })

  test('whatever decodes encodes to the same bytes, and random bytes never throw', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 64 }),
        fc.constantFrom(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 255),
        (rest, kind) => {
          const frame = Uint8Array.of(kind, ...rest)
          const decoded = decodeLinkFrame(frame)
          if (decoded.ok) expect(encodeLinkFrame(decoded.frame)).toEqual(frame)
          else expect(decoded.fault).toMatch(/unknownType|malformed/)
        }
      )
    )
  })

  test('the bytes are those of the table', () => {
    expect([...encodeLinkFrame({ type: 'state', stateVector: Uint8Array.of(0) })]).toEqual([1, 0])
    expect([...encodeLinkFrame({ type: 'update', update: Uint8Array.of(0, 0) })]).toEqual([2, 0, 0])
    expect([...encodeLinkFrame({ type: 'have', stateVector: Uint8Array.of(0) })]).toEqual([3, 0])
    expect([...encodeLinkFrame({ type: 'level' })]).toEqual([4])
  })

  test.each([
    ['no bytes', new Uint8Array(), 'empty'],
    ['a frame over the limit', new Uint8Array(limits.maxFrameBytes + 1).fill(1), 'tooLarge'],
    ['kind 0', Uint8Array.of(0, 1), 'unknownType'],
    ['kind 11', Uint8Array.of(11, 1), 'unknownType'],
    ['a state of no bytes', Uint8Array.of(1), 'malformed'],
    ['an update of no bytes', Uint8Array.of(2), 'malformed'],
    ['a have of no bytes', Uint8Array.of(3), 'malformed'],
    ['a level with something behind it', Uint8Array.of(4, 0), 'malformed'],
    ['an update over its limit', new Uint8Array(limits.maxUpdateBytes + 2).fill(2), 'malformed']
  ])('%s is refused', (_, frame, fault) => {
    expect(decodeLinkFrame(frame)).toEqual({ ok: false, fault })
  })

  test('the largest update and the largest state vector still fit', () => {
    const update = new Uint8Array(limits.maxUpdateBytes)
    const stateVector = new Uint8Array(limits.maxFrameBytes - 1)
    expect(decodeLinkFrame(encodeLinkFrame({ type: 'update', update })).ok).toBe(true)
    expect(decodeLinkFrame(encodeLinkFrame({ type: 'state', stateVector })).ok).toBe(true)
  })

  test('encoding an empty or oversized payload is a bug and throws', () => {
    const oversized = new Uint8Array(limits.maxUpdateBytes + 1)
    expect(() => encodeLinkFrame({ type: 'update', update: oversized })).toThrow(RangeError)
    expect(() => encodeLinkFrame({ type: 'state', stateVector: new Uint8Array() })).toThrow(RangeError)
  })
})
