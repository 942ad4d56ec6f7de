/**
 * What need a sentence is about, among some four hundred: finer than the six works, and with what is done in it, so that
 * to borrow a drill is another need than to have a shelf hung. The request and the offer of one need lie in one place.
 * The points are fitted by scripts/match/fit-needs.ts to sentences written for each need.
 */
import { dimensions, type Vector, type VectorSigns } from './vector.ts'

/** Square root of the probability by need, for those that are likely at all. */
export type NeedShares = ReadonlyMap<string, number>

/** How much of a sentence its place among all others counts, where its signs count 1. */
export const placeShare = 1.2
export const mostStrength = 1.5
/** The strength of a group of words. */
export const groupStrength = 0.7
/** One level of a letter, in points; of the lines of the place. */
export const pointsPerLevel = 0.03
export const placePerLevel = 0.01

/** Points that far apart are e times as likely. */
const warmth = 0.03
const leastLikely = 0.01

interface Line {
  /** How telling the sign is. */
  readonly rarity: number
  readonly needs: Uint16Array
  readonly points: Float32Array
}

/** Lines of signs are read when they are first asked for. */
export class Needs {
  readonly #size: number
  readonly #unread = new Map<string, string>()
  readonly #read = new Map<string, Line>()
  /** For each dimension, a row of points by need. */
  readonly #places: Float32Array

  /**
   * The first line says how many needs there are. Then comes a line for each dimension, with a letter a need, for the
   * places where their sentences lie. Then a line for each sign: its name, how telling it is in hundredths, and three
   * letters for each need it speaks for or against: two that name the need, one for the points.
   */
  constructor(table: string) {
    const [size = '', ...lines] = table.trim().split('\n')
    this.#size = Number(size)
    const places = lines.slice(0, dimensions).join('')
    this.#places = pointsOf(places, { from: 0, step: 1, perLevel: placePerLevel })
    for (const line of lines.slice(dimensions)) {
      const space = line.indexOf(' ')
      this.#unread.set(line.slice(0, space), line.slice(space + 1))
    }
  }

  /** None without a table, and when nothing that is said tells anything. */
  among(signs: VectorSigns, groups: ReadonlySet<string>, vector: Vector): NeedShares {
    const points = new Float64Array(this.#size)
    const length = this.#addSigns(points, signs, groups)
    const isPlaced = vector.some((value) => value !== 0)
    if (this.#size === 0 || (length === 0 && !isPlaced)) return new Map()
    if (length > 0) points.forEach((value, need) => (points[need] = value / length))
    if (isPlaced) this.#addPlace(points, vector)
    return sharesOf(points, Math.hypot(length > 0 ? 1 : 0, isPlaced ? placeShare : 0))
  }

  /** Answers how long the sentence is, as a vector of its signs. */
  #addSigns(points: Float64Array, signs: VectorSigns, groups: ReadonlySet<string>): number {
    let square = 0
    const add = (sign: string, strength: number): void => {
      const line = this.#lineOf(sign)
      if (!line) return
      const said = strength * line.rarity
      square += said * said
      line.needs.forEach((need, n) => (points[need] = (points[need] ?? 0) + said * (line.points[n] ?? 0)))
    }
    for (const [sign, strength] of signs) add(sign, Math.min(mostStrength, strength))
    for (const group of groups) add(group, groupStrength)
    return Math.sqrt(square)
  }

  /** Nearly all the time of reading a need goes here. */
  #addPlace(points: Float64Array, vector: Vector): void {
    const [size, places] = [this.#size, this.#places]
    for (let dimension = 0; dimension < dimensions; dimension++) {
      const said = placeShare * (vector[dimension] ?? 0)
      const from = dimension * size
      for (let need = 0; need < size; need++)
        points[need] = (points[need] ?? 0) + said * (places[from + need] ?? 0)
    }
  }

  #lineOf(sign: string): Line | undefined {
    const known = this.#read.get(sign)
    if (known) return known
    const unread = this.#unread.get(sign)
    if (unread === undefined) return undefined
    const [rarity = '', letters = ''] = unread.split(' ')
    const line = {
      rarity: Number(rarity) / 100,
      needs: needsOf(letters),
      points: pointsOf(letters, { from: 2, step: 3, perLevel: pointsPerLevel })
    }
    this.#read.set(sign, line)
    return line
  }
}

/** How surely two sentences are about one need: 0 to 1 (Bhattacharyya 1943). */
export function sameNeed(one: NeedShares, other: NeedShares): number {
  let sum = 0
  for (const [need, share] of one) sum += share * (other.get(need) ?? 0)
  return sum
}

/** How surely a sentence is about none of the needs it has a share of: 1 when it may be about any. */
export function vagueness(shares: NeedShares): number {
  return Math.max(0, 1 - sameNeed(shares, shares))
}

/** `length` is that of the sentence, by which points are to be divided. */
function sharesOf(points: Float64Array, length: number): NeedShares {
  const most = points.reduce((a, b) => Math.max(a, b), -Infinity)
  const raised = points.map((value) => Math.exp((value - most) / length / warmth))
  const sum = raised.reduce((a, b) => a + b, 0)
  const shares = new Map<string, number>()
  raised.forEach((value, need) => {
    if (value >= leastLikely * sum) shares.set(needLetters(need), Math.sqrt(value / sum))
  })
  return shares
}

/** The first letter counts twenty-sixths. */
const firstLetter = 'a'.charCodeAt(0)
const letters = 26

export function needLetters(need: number): string {
  return String.fromCharCode(firstLetter + Math.floor(need / letters), firstLetter + (need % letters))
}

function needsOf(line: string): Uint16Array {
  return Uint16Array.from({ length: Math.floor(line.length / 3) }, (_, n) => {
    const [high, low] = [line.charCodeAt(n * 3) - firstLetter, line.charCodeAt(n * 3 + 1) - firstLetter]
    return high * letters + low
  })
}

/** Levels go from a, which is -12, to y, which is 12. */
const middleLetter = 'm'.charCodeAt(0)
const mostLevel = 12

export function pointLetter(points: number, perLevel: number): string {
  const level = Math.max(-mostLevel, Math.min(mostLevel, Math.round(points / perLevel)))
  return String.fromCharCode(middleLetter + level)
}

interface Lettering {
  readonly from: number
  readonly step: number
  readonly perLevel: number
}

function pointsOf(line: string, { from, step, perLevel }: Lettering): Float32Array {
  return Float32Array.from(
    { length: Math.floor(line.length / step) },
    (_, n) => (line.charCodeAt(n * step + from) - middleLetter) * perLevel
  )
}
