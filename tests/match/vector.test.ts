import { knowledgeOf } from '#lib/match/meaning/knowledge.ts'
import { vectorSignsOf } from '#lib/match/meaning/meaning.ts'
import { dimensions, lettersOf, likenessOf, Vectors } from '#lib/match/meaning/vector.ts'
import { describe, expect, it } from 'vitest'
import { learnVectors, type Sides } from '../../scripts/match/embedding.ts'

const letters = (...first: number[]) =>
  lettersOf(Array.from({ length: dimensions }, (_, at) => first[at] ?? 0))
const table = [`nl:soep 10 ${letters(2)}`, `nl:kom 20 ${letters(0, -2, 1)}`, `#soup 10 ${letters(1)}`].join(
  '\n'
)
const vectors = new Vectors(table)

describe('the vector of a sentence', () => {
  it('is read from a scale and a letter for every two dimensions', () => {
    expect(vectors.of('nl:soep')?.[0]).toBeCloseTo(0.02)
    expect(vectors.of('nl:kom')?.slice(0, 4)).toEqual(Float32Array.of(0, -0.04, 0.02, 0))
    expect(vectors.of('nl:brood')).toBeUndefined()
  })
  it('has length 1, however much is said', () => {
    const sum = vectors.sum(
      new Map([
        ['nl:soep', 1],
        ['nl:kom', 0.5]
      ])
    )
    expect(likenessOf(sum, sum)).toBeCloseTo(1)
  })
  it('is nought when nothing in it is known', () => {
    const nothing = vectors.sum(new Map([['nl:brood', 1]]))
    expect(likenessOf(nothing, vectors.sum(new Map([['nl:soep', 1]])))).toBe(0)
  })
  it('rests on words, and on the concepts in whose terms they stand', () => {
    const known = knowledgeOf({ soup: { domain: 'meal', nl: 'soep, bouillon', en: 'soup' } }, table)
    const signs = vectorSignsOf('Wie heeft bouillon?', 'request', known)
    expect([...signs.keys()].sort()).toEqual(['#soup', 'nl:bouillon'])
  })
})

describe('learning vectors', () => {
  /** Signs 0-9 answer signs 10-19, each its own. */
  const pairs = Array.from({ length: 400 }, (_, n): Sides => [[[n % 10, 1]], [[10 + (n % 10), 1]]])
  const learn = () => learnVectors({ size: 20, dimensions: 8, epochs: 30, pairsOf: () => pairs })
  const learned = learn()
  const likeness = (one: number, other: number) => {
    const at = (row: number) => [...learned.subarray(row * 8, row * 8 + 8)]
    const dot = (a: number[], b: number[]) => a.reduce((sum, value, d) => sum + value * (b[d] ?? 0), 0)
    return dot(at(one), at(other)) / Math.sqrt(dot(at(one), at(one)) * dot(at(other), at(other)))
  }

  it('brings the sides of a pair together and keeps others apart', () => {
    for (let sign = 0; sign < 10; sign++)
      for (let other = 10; other < 20; other++)
        if (other !== sign + 10) expect(likeness(sign, sign + 10)).toBeGreaterThan(likeness(sign, other))
  })
  it('gives the same vectors each time', () => {
    expect(learn()).toEqual(learned)
  })
})
