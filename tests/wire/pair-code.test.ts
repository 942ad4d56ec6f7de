import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { base32ToBytes, bytesToBase32 } from '#lib/wire/base32.ts'
import { bytesToText } from '#lib/wire/bytes.ts'
import { limits } from '#lib/wire/limits.ts'
import { pairCodeToText, pairMessage, readPairCode, type PairCode } from '#lib/wire/pair-code.ts'
import codes from '../fixtures/pair/codes.json'

const bytesOf = (length: number) => fc.uint8Array({ minLength: length, maxLength: length })
const port = fc.integer({ min: 1, max: 65_535 })
const candidate = fc.oneof(
  fc.record({ kind: fc.constant('ip4' as const), address: bytesOf(4), port }),
  fc.record({ kind: fc.constantFrom('ip6' as const, 'local' as const), address: bytesOf(16), port })
)
const common = {
  fingerprint: bytesOf(32),
  neighbourhood: bytesOf(4),
  candidates: fc.array(candidate, { maxLength: limits.pair.maxCandidates })
}
const anyCode: fc.Arbitrary<PairCode> = fc.oneof(
  fc.record({ kind: fc.constant('offer' as const), to: fc.constant(null), ...common }),
  fc.record({ kind: fc.constantFrom('answer' as const, 'call' as const), to: bytesOf(4), ...common })
)
const anOffer: PairCode = {
  kind: 'offer',
  fingerprint: new Uint8Array(32),
  neighbourhood: new Uint8Array(4),
  to: null,
  candidates: []
}
const here = { kind: 'ip4', address: Uint8Array.of(10, 0, 0, 1), port: 9 } as const

describe('a code for pairing', () => {
  it.each(codes.valid)('is read: $name', ({ text, code }) => {
    const read = readPairCode(text)
    if (!read.ok) throw new Error(read.problem)
    const { fingerprint, neighbourhood, to, candidates } = read.code
    expect({
      kind: read.code.kind,
      fingerprint: toHex(fingerprint),
      neighbourhood: toHex(neighbourhood),
      to: to && toHex(to),
      candidates: candidates.map((one) => ({ ...one, address: toHex(one.address) }))
    }).toEqual(code)
    expect(pairCodeToText(read.code)).toBe(text.replace(/\s/g, '').toUpperCase())
  })

  it.each(codes.refused)('is refused as $problem: $name', ({ text, problem }) => {
    expect(readPairCode(text)).toEqual({ ok: false, problem })
  })

  it('comes back as it was shown', () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        expect(readPairCode(pairCodeToText(code))).toEqual({ ok: true, code })
      })
    )
  })

  it('is never misread when one letter of it changed, and no text makes reading throw', () => {
    fc.assert(
      fc.property(anyCode, fc.nat(), fc.constantFrom(...'ABCZ2357'), (code, place, letter) => {
        const text = pairCodeToText(code)
        const at = 6 + (place % (text.length - 6))
        const read = readPairCode(text.slice(0, at) + letter + text.slice(at + 1))
        expect(read.ok && text[at] !== letter).toBe(false)
      })
    )
    fc.assert(fc.property(fc.string(), (text) => void readPairCode(`STOEP:${text}`)))
  })

  it('is about 70 bytes: with an IPv4 and an IPv6 address 65 to show and 69 to show back', () => {
    const there = { kind: 'ip6', address: new Uint8Array(16), port: 9 } as const
    const offer = pairCodeToText({ ...anOffer, candidates: [here, there] })
    const answer = pairCodeToText({
      ...anOffer,
      ...{ kind: 'answer', to: new Uint8Array(4), candidates: [here, there] }
    })
    expect([offer, answer].map((text) => base32ToBytes(text.slice(6))?.length)).toEqual([65, 69])
  })

  it('fits what may be pasted, with a space after every letter of four', () => {
    const local = { kind: 'local', address: new Uint8Array(16), port: 9 } as const
    const candidates = Array(limits.pair.maxCandidates).fill(local)
    const text = pairCodeToText({ ...anOffer, kind: 'answer', to: new Uint8Array(4), candidates })
    const spaced = text.replace(/.{4}/g, '$& ')
    expect(spaced.length).toBeLessThanOrEqual(limits.pair.maxTextChars)
    expect(readPairCode(spaced).ok).toBe(true)
    expect(readPairCode(spaced.padEnd(limits.pair.maxTextChars)).ok).toBe(true)
    expect(readPairCode(spaced.padEnd(limits.pair.maxTextChars + 1)).ok).toBe(false)
  })

  it.each<[string, Partial<PairCode>]>([
    ['a short fingerprint', { fingerprint: new Uint8Array(31) }],
    ['an offer to somebody', { to: new Uint8Array(4) }],
    ['an answer to nobody', { kind: 'answer' }],
    ['too many addresses', { candidates: Array(limits.pair.maxCandidates + 1).fill(here) }],
    ['port 0', { candidates: [{ ...here, port: 0 }] }],
    ['IPv6 in 4 bytes', { candidates: [{ ...here, kind: 'ip6' }] }]
  ])('is not made of %s', (_, changes) => {
    expect(() => pairCodeToText({ ...anOffer, ...changes })).toThrow(RangeError)
  })
})

describe('base32', () => {
  it.each([
    ['', ''],
    ['f', 'MY'],
    ['foobar', 'MZXW6YTBOI']
  ])('writes %j as RFC 4648 does', (plain, text) => {
    expect(bytesToBase32(new TextEncoder().encode(plain))).toBe(text)
    expect(base32ToBytes(text)).toEqual(new TextEncoder().encode(plain))
  })

  it.each(['A', 'MZ', 'ABC', 'my', 'M1'])('refuses %j', (text) => {
    expect(base32ToBytes(text)).toBeNull()
  })
})

it('signs another message for the other side, neighbourhood, certificate or connection', () => {
  const bytes = (value: number) => new Uint8Array(32).fill(value)
  const said = {
    side: 'first',
    neighbourhood: bytes(1),
    certificates: [bytes(2), bytes(3)],
    own: bytes(4)
  } as const
  const messages = [
    said,
    { ...said, side: 'second' as const },
    { ...said, neighbourhood: bytes(9) },
    { ...said, certificates: [bytes(3), bytes(2)] as const },
    { ...said, own: bytes(9) }
  ].map((one) => bytesToText(pairMessage(one)))
  expect(new Set(messages).size).toBe(messages.length)
})

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
