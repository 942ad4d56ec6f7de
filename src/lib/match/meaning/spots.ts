/** Where in a sentence words of the tables stand, in either language. */
import { particles } from './dutch.ts'
import type { Knowledge } from './knowledge.ts'
import { trusts, type Reading } from './reading.ts'
import type { Word } from './text.ts'
import { isCommon, tongues, type Tongue } from './tongues.ts'
import { stopWords } from './common-words.ts'

export interface Spot extends Reading {
  /** The word as it was written; null when it was put together. */
  readonly word: string | null
  /** Positions in the sentence; two for a word put together. */
  readonly at: readonly number[]
  /** Position among the words that are no stop words: how far apart things are said. */
  readonly step: number
  readonly sentence: number
}

export type SpotsByStem = ReadonlyMap<string, readonly Spot[]>

export interface Spots {
  readonly spots: Readonly<Record<Tongue, SpotsByStem>>
  /** Words of no table, nor like one. */
  readonly unknown: ReadonlySet<string>
}

/** How far a particle may stand from its verb. */
const particleReach = 8

/** A word is read in the language of the sentence, and only when that does not know it in the other. */
export function spotsOf(said: readonly Word[], tongue: Tongue | null, { readers }: Knowledge): Spots {
  const spots = { nl: new Map<string, Spot[]>(), en: new Map<string, Spot[]>() }
  const unknown = new Set<string>()
  const steps = stepsOf(said)
  const put = (of: Tongue, reading: Reading, at: readonly number[]): void => {
    const first = at[at.length - 1] ?? 0
    const word = at.length === 1 ? (said[first]?.text ?? null) : null
    const spot = { ...reading, word, at, step: steps[first] ?? 0, sentence: said[first]?.sentence ?? 0 }
    const list = spots[of].get(reading.stem)
    if (list) list.push(spot)
    else spots[of].set(reading.stem, [spot])
  }
  const joined = new Set<number>()
  for (const of of tongues)
    joinedWords(said, of, tongue === 'en', readers[of].joined.bind(readers[of]), (reading, at) => {
      put(of, reading, at)
      for (const place of at) joined.add(place)
    })
  said.forEach(({ text }, at) => {
    const readings = readingsOf(text, tongue, readers)
    for (const { of, reading } of readings) put(of, reading, [at])
    if (readings.length === 0 && !joined.has(at)) unknown.add(text)
  })
  return { spots, unknown }
}

interface Read {
  readonly of: Tongue
  readonly reading: Reading
}

function readingsOf(word: string, tongue: Tongue | null, readers: Knowledge['readers']): readonly Read[] {
  const order: readonly Tongue[] = tongue === 'en' ? ['en', 'nl'] : ['nl', 'en']
  const found: Read[] = []
  for (const of of order) {
    if (found.length > 0 && tongue !== null) break
    if (stopWords[of].has(word) && tongue === of) break
    found.push(...readers[of].readingsOf(word).map((reading) => ({ of, reading })))
  }
  if (found.length > 0 || isCommon(word)) return found
  for (const of of order) {
    const meant = readers[of].misspelled(word)
    if (meant.length > 0) return meant.map((reading) => ({ of, reading }))
  }
  return []
}

/** "piano les" as pianoles, "dish washer" as dishwasher, "haal het op" as ophalen. */
function joinedWords(
  said: readonly Word[],
  of: Tongue,
  isEnglish: boolean,
  joined: (word: string) => readonly Reading[],
  put: (reading: Reading, at: readonly number[]) => void
): void {
  said.forEach((word, at) => {
    const next = said[at + 1]
    if (next && next.clause === word.clause && mayJoin(word.text) && mayJoin(next.text))
      for (const reading of joined(word.text + next.text)) if (!reading.isIndirect) put(reading, [at, at + 1])
    if (of === 'nl' && !isEnglish && particles.has(word.text)) parted(said, at, joined, put)
  })
}

function mayJoin(word: string): boolean {
  return word.length > 2 && !isCommon(word)
}

function parted(
  said: readonly Word[],
  particle: number,
  joined: (word: string) => readonly Reading[],
  put: (reading: Reading, at: readonly number[]) => void
): void {
  const from = said[particle]
  for (let at = Math.max(0, particle - particleReach); at <= particle + 2; at++) {
    const verb = said[at]
    if (!from || !verb || at === particle || verb.sentence !== from.sentence || verb.text.length < 3) continue
    if (stopWords.nl.has(verb.text) || stopWords.en.has(verb.text)) continue
    const [reading] = joined(from.text + verb.text)
    if (reading && !(reading.isIndirect && isCommon(verb.text)))
      put({ ...reading, trust: trusts.form, isIndirect: false }, [particle, at])
  }
}

function stepsOf(said: readonly Word[]): readonly number[] {
  let step = 0
  return said.map(({ text }) => (stopWords.nl.has(text) || stopWords.en.has(text) ? step : ++step))
}
