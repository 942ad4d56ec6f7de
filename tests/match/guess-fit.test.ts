import { describe, expect, it } from 'vitest'
import { fit, judge, type Example } from '../../scripts/match/regression.ts'

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
