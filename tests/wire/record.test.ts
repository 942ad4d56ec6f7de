import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bytesToText, concatBytes, textToBytes, utf8 } from '#lib/wire/bytes.ts'
import { canonicalProblem } from '#lib/wire/canonical.ts'
import { limits } from '#lib/wire/limits.ts'
import { carrierKeyOf, decodeEnvelope, encodeEnvelope, encodePayload, recordIdOf } from '#lib/wire/record.ts'

const id = (fill: number) => bytesToText(new Uint8Array(32).fill(fill))
const payload = {
  neighbourhood: id(1),
  device: id(2),
  seq: 7,
  prev: id(3),
  clock: { ms: 1_790_000_000_000, count: 2 },
  refs: [id(4)],
  expiresAt: null,
  type: 'listing/1',
  body: { text: 'Wie helpt mij met een kast?' }
}
const signature = new Uint8Array(64).fill(9)

describe('the record as bytes', () => {
  it('comes back as it was written', () => {
    const bytes = encodePayload(payload)
    const decoded = decodeEnvelope(encodeEnvelope(bytes, signature))
    expect(decoded).toEqual({ ok: true, value: { payloadBytes: bytes, signature, payload } })
  })

  it('round-trips any body of text, numbers, bytes and lists', () => {
    const leaf = fc.oneof(
      fc.string({ unit: 'binary' }),
      // The wire stops one short of the largest.
      fc.maxSafeInteger().filter((n) => n < Number.MAX_SAFE_INTEGER),
      fc.boolean(),
      fc.constant(null),
      fc.uint8Array()
    )
    const body = fc.dictionary(
      fc
        .string({ minLength: 1, maxLength: 8 })
        .filter((key) => !['__proto__', 'constructor', 'prototype'].includes(key)),
      fc.oneof(leaf, fc.array(leaf, { maxLength: 5 })),
      { maxKeys: 6, noNullPrototype: true }
    )
    fc.assert(
      fc.property(body, (made) => {
        const decoded = decodeEnvelope(encodeEnvelope(encodePayload({ ...payload, body: made }), signature))
        expect(decoded.ok && decoded.value.payload.body).toEqual(made)
      })
    )
  })

  it('never throws on random bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(decodeEnvelope(bytes).ok).toBe(false)
        expect(typeof canonicalProblem(bytes)).toMatch(/string|object/)
      })
    )
  })

  it('refuses every envelope with one byte changed in its structure, or believes other content', () => {
    const envelope = encodeEnvelope(encodePayload(payload), signature)
    const original = decodeEnvelope(envelope)
    fc.assert(
      fc.property(fc.nat(envelope.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const changed = envelope.slice()
        changed[at] = changed[at]! ^ flip
        const decoded = decodeEnvelope(changed)
        expect(decoded).not.toEqual(original)
      })
    )
  })

  it('refuses an envelope over the limit before looking inside', () => {
    expect(decodeEnvelope(new Uint8Array(limits.maxEnvelopeBytes + 1))).toEqual({
      ok: false,
      refusal: 'tooLarge'
    })
  })

  it('refuses nesting deeper than the limit without recursion into it', () => {
    const nested = (depth: number) => new Uint8Array([...new Array<number>(depth).fill(0x81), 0x00])
    expect(canonicalProblem(nested(limits.maxDepth))).toBeNull()
    expect(canonicalProblem(nested(limits.maxDepth + 1))).toBe('tooDeep')
    expect(canonicalProblem(nested(16_000))).toBe('tooDeep')
  })

  it('changes the id with the payload and the key with the signature', () => {
    const bytes = encodePayload(payload)
    const other = encodePayload({ ...payload, seq: 8 })
    expect(recordIdOf(bytes)).not.toBe(recordIdOf(other))
    const key = carrierKeyOf(encodeEnvelope(bytes, signature))
    expect(key).toHaveLength(22)
    expect(key).not.toBe(carrierKeyOf(encodeEnvelope(bytes, new Uint8Array(64))))
  })
})

describe('bytes as text', () => {
  it('round-trips, and refuses text no bytes are written as', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        expect(textToBytes(bytesToText(bytes))).toEqual(bytes)
      })
    )
    for (const foreign of ['A', 'AB', 'AAB', 'A+==', 'AA==', 'é234', 'AAAAA'])
      expect(textToBytes(foreign)).toBeNull()
    expect(concatBytes(utf8('a'), utf8('b'))).toEqual(utf8('ab'))
  })
})
