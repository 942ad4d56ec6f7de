/**
 * Learns the vectors of words and concepts (src/lib/match/meaning/vector-table.ts) from the pairs, and from the concept
 * tables, whose terms of one concept are taken for two sides of a pair:
 *
 *   node scripts/match/fit-vectors.ts
 *   node scripts/match/fit-vectors.ts --without AUTHOR   leaves out the pairs of one author, to judge by them
 */
import { knowledge } from '#lib/match/meaning/knowledge.ts'
import { stopWords } from '#lib/match/meaning/common-words.ts'
import { vectorSignsOf } from '#lib/match/meaning/meaning.ts'
import { spotsOf } from '#lib/match/meaning/spots.ts'
import { wordsOf } from '#lib/match/meaning/text.ts'
import { tongues, type Tongue } from '#lib/match/meaning/tongues.ts'
import { dimensions, lettersOf, mostLevel, vectorSigns, type VectorSigns } from '#lib/match/meaning/vector.ts'
import { parseArgs } from 'node:util'
import { learnVectors, type Sides, type Signs } from './embedding.ts'
import { pairAuthors } from './examples.ts'
import { writeTable } from './tables.ts'

const epochs = 24
/** Of the concept tables in each epoch. */
const drawnPairs = 9000
/** How often a pair of the authors is shown in each epoch. */
const shown = 2
/** A word has a vector of its own when so many sentences, or so many terms, hold it. */
const leastMet = { sentences: 3, terms: 5 }
const mostTerms = 3
const named = 0.8
/** How much one level of the table (vector.ts) is of a vector's usual value. */
const levelShare = 0.9

const known = knowledge()
const { values } = parseArgs({ options: { without: { type: 'string' } } })
const learned = pairAuthors()
  .filter(({ name }) => name !== values.without)
  .flatMap(({ fitted }) => fitted)
  .map(
    ({ ask, offer }) => [vectorSignsOf(ask, 'request', known), vectorSignsOf(offer, 'offer', known)] as const
  )

interface Terms {
  readonly id: string
  readonly terms: readonly VectorSigns[]
}
const concepts: readonly Terms[] = Object.entries(known.lexicon.concepts).map(([id, concept]) => ({
  id,
  terms: tongues.flatMap((tongue) => concept[tongue].split(',').map((term) => termSigns(term, tongue)))
}))

write()

function write(): void {
  const kept = keptSigns()
  const places = new Map(kept.map((sign, place) => [sign, place]))
  const toPlaces = (signs: Iterable<readonly [string, number]>): Signs =>
    [...signs].flatMap(([sign, strength]) => {
      const place = places.get(sign)
      return place === undefined ? [] : [[place, strength] as const]
    })
  const own = learned.map(([asked, offered]): Sides => [toPlaces(asked), toPlaces(offered)])
  const tables = concepts.map(({ id, terms }) => ({
    name: toPlaces([[`#${id}`, named]]),
    terms: terms.map(toPlaces)
  }))
  const vectors = learnVectors({
    size: kept.length,
    dimensions,
    epochs,
    pairsOf: (chance) => [
      ...Array.from({ length: shown }, () => own).flat(),
      ...Array.from({ length: drawnPairs }, () => drawn(tables, chance))
    ]
  })
  const lines = kept.map(
    (sign, row) => `${sign} ${lineOf(vectors.subarray(row * dimensions, (row + 1) * dimensions))}`
  )
  writeTable(
    'meaning/vector-table.ts',
    `/** Learned by scripts/match/fit-vectors.ts; vector.ts says how a line is read. */\nexport const vectorTable = \`\n${lines.join('\n')}\n\``
  )
}

/** All concepts, and the words met often enough, by the alphabet. */
function keptSigns(): readonly string[] {
  const inSentences = countSigns(learned.flat())
  const inTerms = countSigns(concepts.flatMap(({ terms }) => terms))
  const words = new Set([...inSentences.keys(), ...inTerms.keys()])
  const isKept = (sign: string): boolean =>
    (inSentences.get(sign) ?? 0) >= leastMet.sentences || (inTerms.get(sign) ?? 0) >= leastMet.terms
  return [
    ...concepts.map(({ id }) => `#${id}`),
    ...[...words].filter((sign) => !sign.startsWith('#') && isKept(sign))
  ].sort()
}

function countSigns(all: readonly VectorSigns[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const signs of all) for (const sign of signs.keys()) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  return counts
}

function termSigns(term: string, tongue: Tongue): VectorSigns {
  const words = wordsOf(term.replace('~', '')).filter(({ text }) => !stopWords[tongue].has(text))
  const { spots } = spotsOf(words, tongue, known)
  return vectorSigns(spots, new Map(), known.lexicon)
}

interface TermPlaces {
  readonly name: Signs
  readonly terms: readonly Signs[]
}

/** Some terms of one concept on either side, now and then with its name. */
function drawn(tables: readonly TermPlaces[], chance: () => number): Sides {
  const table = tables[Math.floor(chance() * tables.length)]
  const side = (): Signs => {
    const count = 1 + Math.floor(chance() * mostTerms)
    const terms = Array.from(
      { length: count },
      () => table?.terms[Math.floor(chance() * table.terms.length)] ?? []
    ).flat()
    return chance() < 0.5 ? [...terms, ...(table?.name ?? [])] : terms
  }
  return [side(), side()]
}

/** The scale in thousandths, and the levels as letters. */
function lineOf(vector: Float32Array): string {
  const usual = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0) / vector.length)
  const scale = Math.max(1, Math.round(usual * levelShare * 1000))
  const levels = [...vector].map((value) => Math.round((value * 1000) / scale))
  return `${scale} ${lettersOf(levels.map((level) => Math.max(-mostLevel, Math.min(mostLevel, level))))}`
}
