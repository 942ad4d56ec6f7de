import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { limits } from '#lib/wire/limits.ts'
import { decodePairFrame, encodePairFrame, maxPairFrameBytes, type PairFrame } from '#lib/wire/pair-frame.ts'

const bytesOf = (length: number) => fc.uint8Array({ minLength: length, maxLength: length })
const frames: fc.Arbitrary<PairFrame> = fc.oneof(
  fc.record({
    type: fc.constant('hello' as const),
    device: bytesOf(32),
    certificate: bytesOf(32),
    signature: bytesOf(64)
  }),
  fc.record({
    type: fc.constant('rooms' as const),
    proofs: fc.array(bytesOf(16), { maxLength: limits.pair.maxRooms })
  }),
  fc.record({
    type: fc.constant('link' as const),
    room: fc.nat(limits.pair.maxRooms - 1),
    frame: fc.uint8Array({ minLength: 1, maxLength: 300 })
  })
)

describe('frames of a pairing', () => {
  it('come back as they were sent', () => {
    fc.assert(
      fc.property(frames, (frame) => {
        expect(decodePairFrame(encodePairFrame(frame))).toEqual(frame)
      })
    )
  })

  it('that decode encode to the same bytes, and random bytes never throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 140 }), fc.nat(4), (rest, kind) => {
        const bytes = Uint8Array.of(kind, ...rest)
        const frame = decodePairFrame(bytes)
        if (frame) expect(encodePairFrame(frame)).toEqual(bytes)
      })
    )
  })

  it('carry the largest link frame there is, and no larger one', () => {
    const frame = (length: number): PairFrame => ({ type: 'link', room: 0, frame: new Uint8Array(length) })
    expect(encodePairFrame(frame(limits.maxFrameBytes)).length).toBe(maxPairFrameBytes)
    expect(() => encodePairFrame(frame(limits.maxFrameBytes + 1))).toThrow(RangeError)
    expect(decodePairFrame(new Uint8Array(maxPairFrameBytes + 1).fill(3))).toBeNull()
  })

  it('name at most so many rooms', () => {
    const rooms = (n: number) => Uint8Array.of(2, ...new Uint8Array(16 * n))
    expect(decodePairFrame(rooms(limits.pair.maxRooms))?.type).toBe('rooms')
    expect(decodePairFrame(rooms(limits.pair.maxRooms + 1))).toBeNull()
    expect(decodePairFrame(Uint8Array.of(3, limits.pair.maxRooms - 1, 1))?.type).toBe('link')
    expect(decodePairFrame(Uint8Array.of(3, limits.pair.maxRooms, 1))).toBeNull()
  })

  it.each([
    ['no bytes', []],
    ['kind 0', [0, 1]],
    ['kind 4', [4, 1]],
    ['a hello of version 2', [1, 2, ...new Uint8Array(128)]],
    ['a hello cut off', [1, 1, ...new Uint8Array(127)]],
    ['a hello with more', [1, 1, ...new Uint8Array(129)]],
    ['half a proof', [2, ...new Uint8Array(24)]],
    ['a link frame of no room', [3]],
    ['a link frame of no bytes', [3, 0]]
  ])('are refused: %s', (_, bytes) => {
    expect(decodePairFrame(Uint8Array.from(bytes))).toBeNull()
  })
})
