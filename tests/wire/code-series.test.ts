import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { base32ToBytes, bytesToBase32 } from '#lib/wire/base32.ts'
import { bytesToSeries, maxSeriesBytes, SeriesCollector } from '#lib/wire/code-series.ts'
import { limits } from '#lib/wire/limits.ts'

const { maxFrames, maxFrameBytes, maxTextChars } = limits.series
const aFile = (bytes: number) => Uint8Array.from({ length: bytes }, (_, i) => (i * 7 + bytes) & 255)
const codesOf = (bytes: Uint8Array): string[] => [...(bytesToSeries(bytes) ?? [])]
const whole = (bytes: Uint8Array) => ({ kind: 'whole', bytes })

/** One code with these bytes in place of its own. */
function changed(code: string, changes: Readonly<Record<number, number>>): string {
  const bytes = base32ToBytes(code.slice('STOEP+'.length))!
  for (const [at, byte] of Object.entries(changes)) bytes[Number(at)] = byte
  return `STOEP+${bytesToBase32(bytes)}`
}

describe('a series of codes', () => {
  it('gives back its file in whatever order its codes come, from any one on, and however often each', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: maxSeriesBytes }), fc.infiniteStream(fc.nat()), (bytes, luck) => {
        const [file, collector] = [aFile(bytes), new SeriesCollector()]
        const codes = codesOf(file)
        const left = new Set(codes)
        let last: unknown = null
        while (left.size > 0) {
          const code = codes[luck.next().value! % codes.length]!
          left.delete(code)
          last = collector.add(code)
        }
        expect(last).toEqual(whole(file))
      }),
      { numRuns: 30 }
    )
  })

  it('says how many of how many are here', () => {
    const collector = new SeriesCollector()
    const codes = codesOf(aFile(1000))
    expect(codes).toHaveLength(4)
    expect(collector.add(codes[2]!)).toEqual({ kind: 'part', have: 1, of: 4 })
    expect(collector.add(codes[2]!)).toEqual({ kind: 'part', have: 1, of: 4 })
    expect(collector.add(codes[0]!)).toEqual({ kind: 'part', have: 2, of: 4 })
  })

  it('gives place to another that is shown instead', () => {
    const collector = new SeriesCollector()
    const [one, other] = [codesOf(aFile(600)), codesOf(aFile(500))]
    collector.add(one[0]!)
    expect(collector.add(other[0]!)).toEqual({ kind: 'part', have: 1, of: 2 })
    expect(collector.add(other[1]!)).toEqual(whole(aFile(500)))
    expect(collector.add(one[1]!)).toEqual({ kind: 'part', have: 1, of: 3 })
  })

  it('is written in letters that a QR code packs tightly', () => {
    for (const code of codesOf(aFile(2000))) expect(code).toMatch(/^STOEP\+[A-Z2-7]+$/)
  })
})

describe('a hostile code', () => {
  const codes = codesOf(aFile(600))
  const takes = (code: string) => new SeriesCollector().add(code).kind

  it.each([
    ['of another app', 'https://example.org', 'notACode'],
    ['for pairing', 'STOEP:AAAA', 'notACode'],
    ['that is empty', 'STOEP+', 'broken'],
    ['in other letters', 'STOEP+abc', 'broken'],
    ['of no bytes', 'STOEP+A', 'broken'],
    ['that is cut off', codes[0]!.slice(0, -8), 'broken'],
    ['of a newer app', changed(codes[0]!, { 0: 2 }), 'newer'],
    ['of version 0', changed(codes[0]!, { 0: 0 }), 'broken'],
    ['behind the last', changed(codes[0]!, { 1: 3 }), 'broken'],
    ['of none', changed(codes[0]!, { 2: 0 }), 'broken'],
    ['of too many', changed(codes[0]!, { 2: maxFrames + 1 }), 'broken'],
    ['with no part', `STOEP+${bytesToBase32(base32ToBytes(codes[2]!.slice(6))!.slice(0, 11))}`, 'broken'],
    [
      'that is short and not the last',
      `STOEP+${bytesToBase32(base32ToBytes(codes[0]!.slice(6))!.slice(0, 50))}`,
      'broken'
    ]
  ])('%s adds nothing', (_name, code, kind) => {
    expect(takes(code)).toBe(kind)
  })

  it('in the place of one of the series is found out, and the series can be read again', () => {
    const collector = new SeriesCollector()
    collector.add(changed(codes[0]!, { 40: 1 }))
    collector.add(codes[1]!)
    expect(collector.add(codes[2]!)).toEqual({ kind: 'altered' })
    collector.add(codes[0]!)
    collector.add(codes[1]!)
    expect(collector.add(codes[2]!)).toEqual(whole(aFile(600)))
  })

  it('does not push out one of the same series that is here already', () => {
    const collector = new SeriesCollector()
    collector.add(codes[0]!)
    collector.add(changed(codes[0]!, { 40: 1 }))
    collector.add(codes[1]!)
    expect(collector.add(codes[2]!)).toEqual(whole(aFile(600)))
  })

  it('of any letters breaks nothing', () => {
    const collector = new SeriesCollector()
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.uint8Array({ maxLength: 400 })), (any) => {
        const code = typeof any === 'string' ? any : `STOEP+${bytesToBase32(any)}`
        expect(['notACode', 'broken', 'newer', 'part', 'altered', 'whole']).toContain(
          collector.add(code).kind
        )
      })
    )
  })
})

describe('the limits of a series', () => {
  it('are met at their last value and not past it', () => {
    expect(codesOf(aFile(maxSeriesBytes))).toHaveLength(maxFrames)
    expect(bytesToSeries(aFile(maxSeriesBytes + 1))).toBeNull()
    expect(bytesToSeries(new Uint8Array())).toBeNull()
    const [first = ''] = codesOf(aFile(maxSeriesBytes))
    expect(base32ToBytes(first.slice(6))).toHaveLength(maxFrameBytes)
    expect(new SeriesCollector().add(first).kind).toBe('part')
    const longer = concat(base32ToBytes(first.slice(6))!, Uint8Array.of(0))
    expect(new SeriesCollector().add(`STOEP+${bytesToBase32(longer)}`).kind).toBe('broken')
    const letters = (chars: number) => `STOEP+${'1'.repeat(chars - 6)}`
    expect(new SeriesCollector().add(letters(maxTextChars)).kind).toBe('broken')
    expect(new SeriesCollector().add(letters(maxTextChars + 1)).kind).toBe('notACode')
  })
})

function concat(a: Uint8Array, b: Uint8Array): Uint8Array {
  return Uint8Array.from([...a, ...b])
}
