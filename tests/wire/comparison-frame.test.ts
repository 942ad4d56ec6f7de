import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bytesToText, concatBytes, textToBytes } from '#lib/wire/bytes.ts'
import type { ComparisonFrame } from '#lib/wire/comparison-frame.ts'
import { limits } from '#lib/wire/limits.ts'
import { decodeLinkFrame, encodeLinkFrame } from '#lib/wire/link-frame.ts'

const sized = (length: number) => fc.uint8Array({ minLength: length, maxLength: length })
const key = sized(16).map(bytesToText)
const keys = (minLength: number) => fc.uniqueArray(key, { minLength, maxLength: 40 })
const ascending = (texts: string[]) => [...texts].sort()
const prefix = fc.stringMatching(/^[\w-]{0,21}$/)
const summary = { count: fc.nat(), fingerprint: sized(16) }
const parts = fc
  .uniqueArray(
    fc.record({
      next: fc.stringMatching(/^[\w-]$/),
      ...summary,
      count: fc.integer({ min: 1, max: 2 ** 50 })
    }),
    { selector: ({ next }) => next, maxLength: 64 }
  )
  .map((some) => some.sort((a, b) => (a.next < b.next ? -1 : 1)))

const frames: fc.Arbitrary<ComparisonFrame> = fc.oneof(
  fc.record({ type: fc.constant('summary' as const), ...summary }),
  fc.record({ type: fc.constant('digest' as const), prefix, parts }),
  fc.record({ type: fc.constant('keys' as const), prefix, keys: keys(0).map(ascending) }),
  fc.record({ type: fc.constantFrom('offer' as const, 'want' as const), keys: keys(1) }),
  fc.record({
    type: fc.constant('records' as const),
    records: fc.array(fc.record({ key, sealed: fc.uint8Array({ maxLength: 600 }) }), {
      minLength: 1,
      maxLength: 20
    })
  })
)

const many = (count: number) => Array.from({ length: count }, (_, i) => bytesToText(bytesOfNumber(i))).sort()
const bytesOfNumber = (i: number) => Uint8Array.of(i >> 8, i & 255, ...new Uint8Array(14))

describe('the frames of a comparison', () => {
  test('come back as they were sent', () => {
    fc.assert(
      fc.property(frames, (frame) => {
        expect(decodeLinkFrame(encodeLinkFrame(frame))).toEqual({ ok: true, frame })
      })
    )
  })

  test('have the bytes of their table', () => {
    const fingerprint = new Uint8Array(16).fill(9)
    const key = bytesToText(new Uint8Array(16))
    const bytesOf = (frame: ComparisonFrame) => [...encodeLinkFrame(frame)]
    const sixteen = Array<number>(16).fill(9)
    const none = Array<number>(16).fill(0)
    expect(bytesOf({ type: 'summary', count: 130, fingerprint })).toEqual([5, 130, 1, ...sixteen])
    const parts = [{ next: 'c', count: 1, fingerprint }]
    expect(bytesOf({ type: 'digest', prefix: 'ab', parts })).toEqual([6, 2, 97, 98, 99, 1, ...sixteen])
    expect(bytesOf({ type: 'keys', prefix: '', keys: [key] })).toEqual([7, 0, ...none])
    expect(bytesOf({ type: 'offer', keys: [key] })).toEqual([8, ...none])
    expect(bytesOf({ type: 'want', keys: [key] })).toEqual([9, ...none])
    const records = [{ key, sealed: Uint8Array.of(7) }]
    expect(bytesOf({ type: 'records', records })).toEqual([10, ...none, 1, 7])
  })

  test.each([
    ['a summary of fifteen bytes', [5, 1, ...Array<number>(15).fill(0)]],
    ['a summary with something behind it', [5, 1, ...Array<number>(17).fill(0)]],
    ['a digest of no prefix', [6]],
    ['a digest whose prefix is longer than a key', [6, 22, ...Array<number>(22).fill(97)]],
    ['a digest under characters no key has', [6, 1, 0x2f]],
    ['a digest with an empty part', [6, 0, 97, 0, ...Array<number>(16).fill(0)]],
    ['a digest with one part twice', [6, 0, ...[1, 1].flatMap(() => [97, 1, ...Array<number>(16).fill(0)])]],
    ['keys that do not ascend', [7, 0, ...Array<number>(32).fill(0)]],
    ['keys cut off', [7, 0, ...Array<number>(17).fill(0)]],
    ['an offer of nothing', [8]],
    ['a wish for nothing', [9]],
    ['no records', [10]],
    ['a record longer than its frame', [10, ...Array<number>(16).fill(0), 2, 1]]
  ])('%s is refused', (_, bytes) => {
    expect(decodeLinkFrame(Uint8Array.from(bytes))).toEqual({ ok: false, fault: 'malformed' })
  })

  test('hold up to and including as many keys as they may, and no more', () => {
    const { maxKeysPerRange, maxKeysPerFrame } = limits.comparison
    const decodes = (head: readonly number[], count: number) =>
      decodeLinkFrame(concatBytes(Uint8Array.from(head), ...many(count).map((text) => textToBytes(text)!))).ok
    expect([maxKeysPerRange, maxKeysPerRange + 1].map((n) => decodes([7, 0], n))).toEqual([true, false])
    for (const kind of [8, 9])
      expect([maxKeysPerFrame, maxKeysPerFrame + 1].map((n) => decodes([kind], n))).toEqual([true, false])
    expect(() => encodeLinkFrame({ type: 'want', keys: many(maxKeysPerFrame + 1) })).toThrow(RangeError)
    expect(() => encodeLinkFrame({ type: 'keys', prefix: '', keys: many(maxKeysPerRange + 1) })).toThrow(
      RangeError
    )
  })

  test('hold no record longer than a record may be', () => {
    const frame = (sealedBytes: number) =>
      encodeLinkFrame({
        type: 'records',
        records: [{ key: many(1)[0]!, sealed: new Uint8Array(sealedBytes) }]
      })
    expect(decodeLinkFrame(frame(limits.maxSealedBytes)).ok).toBe(true)
    expect(decodeLinkFrame(frame(limits.maxSealedBytes + 1)).ok).toBe(false)
  })
})
