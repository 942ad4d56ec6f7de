import { meaningOf } from '#lib/match/meaning/meaning.ts'
import { needLetters, Needs, pointLetter, sameNeed, vagueness } from '#lib/match/meaning/needs.ts'
import { dimensions, type Vector } from '#lib/match/meaning/vector.ts'
import { describe, expect, it } from 'vitest'
import { readNeeds } from '../../scripts/match/needs.ts'
import { weighExamples } from '../../scripts/match/ridge.ts'

const nowhere: Vector = new Float32Array(dimensions)
const noGroups: ReadonlySet<string> = new Set()

describe('the needs a sentence may be about', () => {
  const [first, second] = [needLetters(0), needLetters(1)]
  const place = (at: number) => (at === 0 ? pointLetter(-0.1, 0.01) + pointLetter(0.1, 0.01) : 'mm')
  const table = [
    '2',
    ...Array.from({ length: dimensions }, (_, at) => place(at)),
    `=tools 50 ${first}${pointLetter(0.03, 0.03)}`,
    `nl:boor 100 ${first}${pointLetter(0.3, 0.03)}${second}${pointLetter(-0.3, 0.03)}`,
    'nl:wie 40'
  ].join('\n')
  const needs = new Needs(table)

  it('are read from its words', () => {
    const shares = needs.among(new Map([['nl:boor', 1]]), noGroups, nowhere)
    expect(shares.get(first)).toBeCloseTo(1)
    expect(shares.has(second)).toBe(false)
  })
  it('are read from groups of words', () => {
    const shares = needs.among(new Map(), new Set(['=tools']), nowhere)
    expect((shares.get(first) ?? 0) / (shares.get(second) ?? 1)).toBeCloseTo(Math.sqrt(Math.E))
  })
  it('are read from where it lies among all others', () => {
    const there = Float32Array.from(nowhere, (_, at) => (at === 0 ? 1 : 0))
    expect(needs.among(new Map(), noGroups, there).get(second)).toBeGreaterThan(0.95)
  })
  it('are vaguer when words say nothing of any need', () => {
    const both = [
      ['nl:boor', 0.05],
      ['nl:wie', 1]
    ] as const
    const vague = needs.among(new Map(both), noGroups, nowhere)
    expect(vague.get(second)).toBeGreaterThan(0.1)
  })
  it('are none when nothing is known of the words, and without a table', () => {
    expect(needs.among(new Map([['nl:xyz', 1]]), noGroups, nowhere).size).toBe(0)
    expect(new Needs('').among(new Map([['nl:boor', 1]]), noGroups, nowhere).size).toBe(0)
  })
  it('leave a sentence vague as far as it may be about others', () => {
    expect(vagueness(new Map())).toBe(1)
    expect(vagueness(new Map([[first, 0.8]]))).toBeCloseTo(0.36)
    expect(
      vagueness(
        new Map([
          [first, 0.6],
          [second, 0.8]
        ])
      )
    ).toBeCloseTo(0)
  })
})

describe('the same need', () => {
  const likeness = (asked: string, offered: string) =>
    sameNeed(meaningOf(asked, 'request').needs, meaningOf(offered, 'offer').needs)
  const asked = 'Mag ik een boormachine lenen?'

  it('is to borrow and to lend one thing', () => {
    expect(likeness(asked, 'Boormachine te leen, haal gerust op')).toBeGreaterThan(0.7)
  })
  it('is not to borrow the tool and to have the work done with it', () => {
    expect(likeness(asked, 'Ik hang schilderijen, planken en lampen voor je op')).toBeLessThan(0.3)
  })
})

describe('fitting needs', () => {
  it('weighs examples so that they answer for themselves as far as the ridge lets them', () => {
    const likeness = Float64Array.of(2, 1, 1, 3)
    const [a = 0, b = 0] = weighExamples(likeness, Float64Array.of(1, 0), 2, 1, 1)
    // (2+1) a + 1 b = 1 and 1 a + (3+1) b = 0
    expect([3 * a + b, a + 4 * b]).toEqual([expect.closeTo(1), expect.closeTo(0)])
  })
  it('has both sides of every need, and no need or sentence twice', () => {
    const needs = readNeeds()
    const texts = needs.flatMap(({ sentences }) => sentences.map(({ text }) => text))
    expect(new Set(needs.map(({ id }) => id)).size).toBe(needs.length)
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([])
    for (const { id, sentences } of needs) expect(new Set(sentences.map(({ kind }) => kind)).size, id).toBe(2)
  })
})
