/**
 * A sentence as a point in a space of few dimensions, where a request and the offers that answer it lie close. It is
 * the sum of the vectors of its words and concepts, which scripts/match/fit-vectors.ts learned from pairs and from the
 * concept tables; words that were met too rarely stand in for the concepts in whose terms they stand. After the
 * two-tower retrieval of Huang et al. 2013 (DSSM), with the bag of words of Joulin et al. 2017 (fastText).
 */
import type { Lexicon } from './lexicon.ts'
import type { SpotsByStem } from './spots.ts'
import { tongues, type Tongue } from './tongues.ts'

export const dimensions = 96
/** Numbers are kept as whole ones up to here, times a scale of the sign's own. */
export const mostLevel = 2

/** Of length 1; of length 0 when nothing in the sentence has a vector. */
export type Vector = Float32Array

/** Strength by sign: `nl:stem`, `en:stem`, `#concept`. */
export type VectorSigns = ReadonlyMap<string, number>

/** A word in the terms of more concepts than this points nowhere. */
const mostHinted = 12
const hintShare = 0.5
const hintDamping = 0.5

export function vectorSigns(
  spots: Readonly<Record<Tongue, SpotsByStem>>,
  concepts: ReadonlyMap<string, number>,
  lexicon: Lexicon
): VectorSigns {
  const signs = new Map([...concepts].map(([id, weight]) => [`#${id}`, weight]))
  for (const tongue of tongues)
    for (const [stem, list] of spots[tongue]) {
      let trust = 0
      for (const spot of list) trust = Math.max(trust, spot.trust)
      signs.set(`${tongue}:${stem}`, trust)
      addHints(signs, lexicon[tongue].entries.get(stem)?.hints ?? [], trust)
    }
  return signs
}

function addHints(
  signs: Map<string, number>,
  hints: readonly { readonly concept: string; readonly share: number }[],
  trust: number
): void {
  if (hints.length > mostHinted) return
  let all = hintDamping
  for (const { share } of hints) all += share
  for (const { concept, share } of hints) {
    const sign = `#${concept}`
    signs.set(sign, (signs.get(sign) ?? 0) + (hintShare * trust * share) / all)
  }
}

/** Vectors of signs, read from a table when they are first asked for. */
export class Vectors {
  readonly #lines = new Map<string, string>()
  readonly #read = new Map<string, Vector>()

  /** A line a sign: its name, its scale in thousandths, and a letter from a to y for every two dimensions. */
  constructor(table: string) {
    for (const line of table.trim().split('\n')) {
      const at = line.indexOf(' ')
      if (at > 0) this.#lines.set(line.slice(0, at), line.slice(at + 1))
    }
  }

  of(sign: string): Vector | undefined {
    const known = this.#read.get(sign)
    if (known) return known
    const line = this.#lines.get(sign)
    if (line === undefined) return undefined
    const vector = readVector(line)
    this.#read.set(sign, vector)
    return vector
  }

  sum(signs: VectorSigns): Vector {
    const sum = new Float64Array(dimensions)
    for (const [sign, strength] of signs) {
      const vector = this.of(sign)
      if (vector)
        for (let at = 0; at < dimensions; at++) sum[at] = (sum[at] ?? 0) + strength * (vector[at] ?? 0)
    }
    let square = 0
    for (const value of sum) square += value * value
    const length = Math.sqrt(square)
    return Float32Array.from(sum, (value) => (length === 0 ? 0 : value / length))
  }
}

/** From -1 to 1; the same for both orders, summed from the first dimension on. */
export function likenessOf(one: Vector, other: Vector): number {
  let sum = 0
  for (let at = 0; at < dimensions; at++) sum += (one[at] ?? 0) * (other[at] ?? 0)
  return sum
}

/** A letter holds two numbers from -2 to 2: a is -2 and -2, b is -2 and -1, y is 2 and 2. */
const firstLetter = 'a'.charCodeAt(0)
const steps = 5

export function lettersOf(levels: readonly number[]): string {
  const letters: string[] = []
  for (let at = 0; at < levels.length; at += 2) {
    const [one = 0, other = 0] = [levels[at], levels[at + 1]]
    letters.push(String.fromCharCode(firstLetter + (one + mostLevel) * steps + other + mostLevel))
  }
  return letters.join('')
}

function readVector(line: string): Vector {
  const space = line.indexOf(' ')
  const scale = Number(line.slice(0, space)) / 1000
  const vector = new Float32Array(dimensions)
  for (let at = 0; at < dimensions; at += 2) {
    const code = line.charCodeAt(space + 1 + at / 2) - firstLetter
    vector[at] = (Math.floor(code / steps) - mostLevel) * scale
    vector[at + 1] = ((code % steps) - mostLevel) * scale
  }
  return vector
}
