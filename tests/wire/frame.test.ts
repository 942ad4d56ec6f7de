import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeFrame, encodeFrame, proveMessage } from '#lib/wire/frame.ts'
import type { Frame } from '#lib/wire/frame.ts'
import { bytesToText, utf8 } from '#lib/wire/bytes.ts'
import { limits } from '#lib/wire/limits.ts'
import { codeToRefusalName, relayRefusals } from '#lib/wire/relay-codes.ts'

const uint53 = fc.maxSafeNat()
const bytesOf = (length: number) => fc.uint8Array({ minLength: length, maxLength: length })
const someBytes = fc.uint8Array({ minLength: 1, maxLength: 300 })

/** 1 to 20 numbers from 1, each larger than the one before. */
const ascending = fc
  .uniqueArray(fc.integer({ min: 1, max: 2 ** 40 }), { minLength: 1, maxLength: 20 })
  .map((numbers) => numbers.sort((a, b) => a - b))

const acks = fc
  .tuple(ascending, ascending)
  .map(([ns, seqs]) => ns.slice(0, seqs.length).map((n, i) => ({ n, seq: seqs[i]! })))

const updates = fc
  .tuple(ascending, fc.array(someBytes, { minLength: 20, maxLength: 20 }))
  .map(([seqs, bytes]) => seqs.map((seq, i) => ({ seq, update: bytes[i]! })))

const relayLimits = fc.record({
  maxUpdateBytes: uint53,
  maxFramesPer10s: uint53,
  maxBytesPer10s: uint53,
  maxRoomBytes: uint53
})

const tags = (most: number) => fc.array(bytesOf(16), { minLength: 1, maxLength: most })
const endpoint = fc.stringMatching(/^[!-~]{1,200}$/)

const frames: fc.Arbitrary<Frame> = fc.oneof(
  fc.record({ type: fc.constant('hello' as const), room: bytesOf(32) }),
  fc.record({ type: fc.constant('challenge' as const), nonce: bytesOf(32) }),
  fc.record({ type: fc.constant('prove' as const), publicKey: bytesOf(32), signature: bytesOf(64) }),
  fc.record({
    type: fc.constant('welcome' as const),
    logId: bytesOf(16),
    incarnation: bytesOf(16),
    head: uint53,
    limits: relayLimits
  }),
  fc.record({
    type: fc.constant('push' as const),
    n: fc.maxSafeNat().filter((n) => n > 0),
    update: someBytes
  }),
  fc.record({ type: fc.constant('acks' as const), acks }),
  fc.record({ type: fc.constant('pull' as const), afterSeq: uint53 }),
  fc.record({ type: fc.constant('updates' as const), updates }),
  fc.record({ type: fc.constant('level' as const), seq: uint53 }),
  fc.record({ type: fc.constant('presence' as const), bytes: someBytes }),
  fc.record({ type: fc.constant('refuse' as const), code: fc.nat(4999), retryMs: uint53 }),
  fc.record({
    type: fc.constant('subscribe' as const),
    tags: tags(limits.waking.maxTags),
    p256dh: bytesOf(65),
    auth: bytesOf(16),
    endpoint
  }),
  fc.record({ type: fc.constant('unsubscribe' as const), endpoint }),
  fc.record({ type: fc.constant('wake' as const), tags: tags(40) }),
  fc.record({ type: fc.constant('noted' as const), code: fc.nat(4999) })
)

describe('a relay frame', () => {
  it('reads back as it was written', () => {
    fc.assert(
      fc.property(frames, (frame) => {
        expect(decodeFrame(encodeFrame(frame))).toEqual({ ok: true, frame })
      })
    )
  })

  it('has exactly one spelling: whatever decodes encodes to the same bytes', () => {
    const typed = fc
      .tuple(fc.integer({ min: 1, max: 15 }), fc.uint8Array({ maxLength: 120 }))
      .map(([type, body]) => Uint8Array.of(type, ...body))
    const damaged = fc
      .tuple(frames, fc.nat(), fc.nat(255))
      .map(([frame, at, byte]) => encodeFrame(frame).with(at % encodeFrame(frame).length, byte))
    fc.assert(
      fc.property(fc.oneof(typed, damaged), (bytes) => {
        const decoded = decodeFrame(bytes)
        if (decoded.ok) expect(encodeFrame(decoded.frame)).toEqual(bytes)
      }),
      { numRuns: 3000 }
    )
  })

  it('never throws while reading, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => {
        decodeFrame(bytes)
      }),
      { numRuns: 5000 }
    )
  })

  it('is refused when cut off anywhere, unless what is left is a shorter frame of the same type', () => {
    const open = ['push', 'acks', 'updates', 'presence', 'subscribe', 'unsubscribe', 'wake']
    const fixed = frames.filter((frame) => !open.includes(frame.type))
    fc.assert(
      fc.property(fixed, fc.nat(), (frame, at) => {
        const whole = encodeFrame(frame)
        expect(decodeFrame(whole.subarray(0, at % whole.length)).ok).toBe(false)
      })
    )
  })

  it.each([
    ['nothing at all', [], 'empty'],
    ['a type nobody knows', [0x10, 1], 'unknownType'],
    ['type zero', [0], 'unknownType'],
    ['a hello one byte short', [0x01, ...new Array<number>(31).fill(7)], 'malformed'],
    ['a hello one byte long', [0x01, ...new Array<number>(33).fill(7)], 'malformed'],
    ['a push numbered zero', [0x05, 0, 9], 'malformed'],
    ['a push without an update', [0x05, 1], 'malformed'],
    ['a number with a needless byte', [0x07, 0x80, 0x00], 'malformed'],
    ['a number past 2^53 - 1', [0x07, 255, 255, 255, 255, 255, 255, 255, 0x10], 'malformed'],
    ['a number of nine bytes', [0x07, 255, 255, 255, 255, 255, 255, 255, 255, 1], 'malformed'],
    ['a byte left over', [0x07, 1, 1], 'malformed'],
    ['acks that do not ascend', [0x06, 1, 1, 0, 1], 'malformed'],
    ['no acks', [0x06], 'malformed'],
    ['an update longer than the frame', [0x08, 1, 200, 1, 5], 'malformed'],
    ['an update of no bytes', [0x08, 1, 0], 'malformed'],
    ['two updates with one number', [0x08, 1, 1, 9, 0, 1, 9], 'malformed'],
    ['an empty presence', [0x0a], 'malformed'],
    ['a subscription to nothing', [0x0c, 0, ...new Array<number>(81).fill(4), 0x68], 'malformed'],
    ['a subscription to less than it says', [0x0c, 2, ...new Array<number>(97).fill(4), 0x68], 'malformed'],
    ['an address with a space', [0x0d, 0x68, 0x20], 'malformed'],
    ['no address', [0x0d], 'malformed'],
    ['a wake of nobody', [0x0e], 'malformed'],
    ['a wake with half a tag', [0x0e, ...new Array<number>(24).fill(4)], 'malformed']
  ])('is refused when it is %s', (_, bytes, fault) => {
    expect(decodeFrame(Uint8Array.from(bytes))).toEqual({ ok: false, fault })
  })

  it('is refused by its size alone when it is over the limit', () => {
    const large = new Uint8Array(limits.maxFrameBytes + 1).fill(0x0a)
    expect(decodeFrame(large)).toEqual({ ok: false, fault: 'tooLarge' })
    expect(() => encodeFrame({ type: 'presence', bytes: large })).toThrow(RangeError)
  })

  it('carries an update of the largest size', () => {
    const update = new Uint8Array(limits.maxUpdateBytes).fill(1)
    const push = encodeFrame({ type: 'push', n: Number.MAX_SAFE_INTEGER, update })
    const delivery = encodeFrame({ type: 'updates', updates: [{ seq: Number.MAX_SAFE_INTEGER, update }] })
    expect(decodeFrame(push).ok && decodeFrame(delivery).ok).toBe(true)
  })

  it('has the bytes the table promises', () => {
    const hex = (frame: Frame) => Buffer.from(encodeFrame(frame)).toString('hex')
    expect(hex({ type: 'push', n: 300, update: Uint8Array.of(0xaa, 0xbb) })).toBe('05ac02aabb')
    expect(hex({ type: 'pull', afterSeq: 0 })).toBe('0700')
    expect(hex({ type: 'level', seq: 127 })).toBe('097f')
    expect(
      hex({
        type: 'acks',
        acks: [
          { n: 5, seq: 1000 },
          { n: 6, seq: 1002 }
        ]
      })
    ).toBe('0605e8070102')
    expect(
      hex({
        type: 'updates',
        updates: [
          { seq: 9, update: Uint8Array.of(1) },
          { seq: 11, update: Uint8Array.of(2, 3) }
        ]
      })
    ).toBe('0809010102020203')
    expect(hex({ type: 'refuse', code: 4012, retryMs: 1000 })).toBe('0bac1fe807')
    const tag = new Uint8Array(16).fill(0xcd)
    const keys = { p256dh: new Uint8Array(65).fill(4), auth: new Uint8Array(16).fill(5) }
    expect(hex({ type: 'subscribe', tags: [tag], ...keys, endpoint: 'h:' })).toBe(
      `0c01${'cd'.repeat(16)}${'04'.repeat(65)}${'05'.repeat(16)}683a`
    )
    expect(hex({ type: 'unsubscribe', endpoint: 'h:' })).toBe('0d683a')
    expect(hex({ type: 'wake', tags: [tag, tag] })).toBe(`0e${'cd'.repeat(32)}`)
    expect(hex({ type: 'noted', code: 0 })).toBe('0f00')
  })

  it('is proved over its own purpose, the nonce, the room and the host', () => {
    const message = proveMessage(new Uint8Array(32).fill(1), new Uint8Array(32).fill(2), 'a.nl:4400')
    expect(bytesToText(message)).toBe(
      bytesToText(
        Uint8Array.of(
          ...utf8('stoep/1/relay'),
          0,
          ...new Array<number>(32).fill(1),
          ...new Array<number>(32).fill(2),
          ...utf8('a.nl:4400')
        )
      )
    )
  })
})

describe('the table of refusals', () => {
  const entries = Object.entries(relayRefusals)

  it('gives each refusal its own code among those for applications', () => {
    const codes = entries.map(([, { code }]) => code)
    expect(new Set(codes).size).toBe(codes.length)
    expect(codes.every((code) => code >= 4000 && code <= 4999)).toBe(true)
  })

  it('finds the name of a code, and none for a code of a later version', () => {
    for (const [name, { code }] of entries) expect(codeToRefusalName(code)).toBe(name)
    expect(codeToRefusalName(4999)).toBeNull()
  })

  it('has a sentence for each that fits into a close frame', () => {
    for (const [, { sentence }] of entries) {
      expect(sentence).toMatch(/^[A-Z].*\.$/)
      expect(utf8(sentence).length).toBeLessThanOrEqual(123)
    }
  })
})
