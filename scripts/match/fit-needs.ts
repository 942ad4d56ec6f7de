/**
 * Fits the points of needs (src/lib/match/meaning/need-table.ts) to the sentences written for each of them, by ridge
 * regression; no chance in it, so the same sentences give the same table:
 *
 *   node scripts/match/fit-needs.ts
 */
import { groupsIn } from '#lib/match/guess/groups.ts'
import { plain } from '#lib/match/guess/cue.ts'
import { knowledge } from '#lib/match/meaning/knowledge.ts'
import { meaningOf, vectorSignsOf } from '#lib/match/meaning/meaning.ts'
import {
  groupStrength,
  mostStrength,
  needLetters,
  placeShare,
  placePerLevel,
  pointLetter,
  pointsPerLevel
} from '#lib/match/meaning/needs.ts'
import { dimensions, type Vector } from '#lib/match/meaning/vector.ts'
import { readNeeds } from './needs.ts'
import { weighExamples } from './ridge.ts'
import { writeTable } from './tables.ts'

const ridge = 1
/** What is nearer to 0 is left out of the table. */
const leastPoints = 0.06
const known = knowledge()

interface Example {
  readonly need: number
  readonly signs: ReadonlyMap<string, number>
  readonly vector: Vector
}

const needs = readNeeds()
const examples = needs.flatMap(({ sentences }, need) =>
  sentences.map(({ text, kind }): Example => {
    const signs = [...vectorSignsOf(text, kind, known)].map(
      ([sign, strength]) => [sign, Math.min(mostStrength, strength)] as const
    )
    const groups = [...groupsIn(plain(text))].map((group) => [group, groupStrength] as const)
    return { need, signs: new Map([...signs, ...groups]), vector: meaningOf(text, kind, known).vector }
  })
)
const rarities = raritiesOf(examples)
const rows = examples.map(rowOf)

write()

function write(): void {
  const worths = weighExamples(likenesses(), answers(), rows.length, needs.length, ridge)
  const bySign = new Map<string, Float64Array>()
  const places = Array.from({ length: dimensions }, () => new Float64Array(needs.length))
  rows.forEach(({ signs, vector }, row) => {
    const worth = worths.subarray(row * needs.length, (row + 1) * needs.length)
    for (const [sign, strength] of signs) addTo(pointsFor(bySign, sign), worth, strength)
    places.forEach((points, dimension) => addTo(points, worth, vector[dimension] ?? 0))
  })
  const lines = [
    needs.length,
    ...places.map((points) => [...points].map((value) => pointLetter(value, placePerLevel)).join('')),
    ...[...bySign].map(([sign, points]) => signLine(sign, points)).sort()
  ]
  writeTable(
    'meaning/need-table.ts',
    `/** Fitted by scripts/match/fit-needs.ts; needs.ts says how a line is read. */\nexport const needTable = \`\n${lines.join('\n')}\n\``
  )
}

/** The fewer sentences say it, the more it tells: 0 and up. */
function raritiesOf(all: readonly Example[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { signs } of all) for (const sign of signs.keys()) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  return new Map(
    [...counts].map(([sign, count]) => [sign, Math.round(100 * Math.log(1 + all.length / count)) / 600])
  )
}

/** As `Needs` weighs a sentence, with a length of 1. */
function rowOf({ need, signs, vector }: Example): Example {
  const said = [...signs].map(([sign, strength]) => [sign, strength * (rarities.get(sign) ?? 0)] as const)
  const length = Math.hypot(...said.map(([, strength]) => strength))
  const isPlaced = vector.some((value) => value !== 0)
  const whole = Math.hypot(length > 0 ? 1 : 0, isPlaced ? placeShare : 0)
  return {
    need,
    signs: new Map(said.map(([sign, strength]) => [sign, strength / length / whole])),
    vector: vector.map((value) => (value * placeShare) / whole)
  }
}

function likenesses(): Float64Array {
  const count = rows.length
  const likeness = new Float64Array(count * count)
  rows.forEach((one, row) => {
    for (let column = 0; column <= row; column++) {
      const other = rows[column] ?? one
      let sum = 0
      for (const [sign, strength] of one.signs) sum += strength * (other.signs.get(sign) ?? 0)
      for (let at = 0; at < dimensions; at++) sum += (one.vector[at] ?? 0) * (other.vector[at] ?? 0)
      likeness[row * count + column] = sum
    }
  })
  return likeness
}

function answers(): Float64Array {
  const table = new Float64Array(rows.length * needs.length)
  rows.forEach(({ need }, row) => (table[row * needs.length + need] = 1))
  return table
}

function pointsFor(bySign: Map<string, Float64Array>, sign: string): Float64Array {
  const points = bySign.get(sign) ?? new Float64Array(needs.length)
  bySign.set(sign, points)
  return points
}

function addTo(sum: Float64Array, values: Float64Array, strength: number): void {
  for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) + strength * (values[at] ?? 0)
}

function signLine(sign: string, points: Float64Array): string {
  const kept = [...points].flatMap((value, need) =>
    Math.abs(value) < leastPoints ? [] : [needLetters(need) + pointLetter(value, pointsPerLevel)]
  )
  return `${sign} ${Math.round(100 * (rarities.get(sign) ?? 0))} ${kept.join('')}`.trimEnd()
}
