import { lettersOf, readDomainHints } from '#lib/match/guess/domain-letters.ts'
import { describe, expect, it } from 'vitest'
import { fit, fitFew, judge, type Example } from '../../scripts/match/regression.ts'

const example = (signs: string, answer: number): Example => ({
  signs: new Map(signs.split(' ').map((sign) => [sign, 1] as const)),
  start: [],
  answer
})
const examples = [example('wie kan', 0), example('wie heeft', 0), example('ik kan', 1), example('ik heb', 1)]

describe('fitting hints', () => {
  it('gives a sign points for the side it stands on', () => {
    const weights = fit(examples, 2, 0.1)
    const [asks = 0, offers = 0] = weights.get('wie') ?? []
    expect(asks).toBeGreaterThan(offers)
    expect(judge(weights, examples)).toBe(1)
  })

  it('leaves out a sign met once', () => {
    expect([...fit(examples, 2, 0.1).keys()].sort()).toEqual(['ik', 'kan', 'wie'])
  })

  it('finds the same points for the same examples in any order', () => {
    const weights = fit(examples, 2, 0.1)
    for (const [sign, points] of fit([...examples].reverse(), 2, 0.1))
      points.forEach((value, at) => expect(value).toBeCloseTo(weights.get(sign)?.[at] ?? NaN, 6))
  })
})

describe('fitting few hints', () => {
  it('keeps those that tell most, and lets them make up for the others', () => {
    const doubled = ['wie wil', 'wie wil', 'wie', 'ik geef', 'ik geef', 'ik'].map((signs, at) =>
      example(signs, at < 3 ? 0 : 1)
    )
    const few = fitFew(doubled, 2, 0.1, 2)
    expect([...few.keys()].sort()).toEqual(['ik', 'wie'])
    expect(judge(few, doubled)).toBe(1)
    expect(few.get('wie')?.[0]).toBeGreaterThan(fit(doubled, 2, 0.1).get('wie')?.[0] ?? NaN)
  })
})

describe('points written as letters', () => {
  it('are read again in tenths, and cut off beyond 2.5', () => {
    const table = `\nwho_can:${lettersOf([0, 0.12, -2.5, 2.5, 9, -9])}  ~:${lettersOf([1])}\n`
    expect(readDomainHints(table)).toEqual(
      new Map([
        ['who_can', [0, 0.1, -2.5, 2.5, 2.5, -2.5]],
        ['~', [1]]
      ])
    )
  })
})
