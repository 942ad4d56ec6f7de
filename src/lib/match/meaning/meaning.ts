/**
 * What a sentence is about: concepts with weights, and the words of its own that no table knows.
 */
import type { ListingKind } from '#lib/domain/views.ts'
import { outside } from '#lib/match/concepts/outside.ts'
import { plain } from '#lib/match/guess/cue.ts'
import { groupsIn } from '#lib/match/guess/groups.ts'
import { isBroken, withRepair } from './broken.ts'
import { deniedAmong } from './denied.ts'
import { dutchStem } from './dutch.ts'
import { gistOf } from './gist.ts'
import { knowledge, type Knowledge } from './knowledge.ts'
import type { NeedShares } from './needs.ts'
import { placeNamed } from './place-names.ts'
import { besidesScenery } from './scenery.ts'
import { spotsOf, type Spots } from './spots.ts'
import { termsAmong, type Found } from './terms.ts'
import { wordsOf, type Word } from './text.ts'
import { isCommon, tongueOf } from './tongues.ts'
import { vectorSigns, type Vector, type VectorSigns } from './vector.ts'

export interface Meaning {
  /** Weight by concept id, above 0 and at most 1. */
  readonly concepts: ReadonlyMap<string, number>
  /** Stems of the words that say something, without doubles. */
  readonly words: readonly string[]
  /** Those of them that are in no table: names of dishes, brands, places. */
  readonly rest: readonly string[]
  /** Stems of what is denied: in an offer, what it is not for. */
  readonly refused: readonly string[]
  /** Towns and lands, under one name in both languages. */
  readonly places: readonly string[]
  /** Of kinds whose members do not stand in for each other, the members that are meant, by the kind's id. */
  readonly kinds: ReadonlyMap<string, readonly string[]>
  /** Where all of it together lies among what people ask and offer. */
  readonly vector: Vector
  /** What need it is about, as far as one can tell (needs.ts). */
  readonly needs: NeedShares
}

/** In an offer what one has not is denied ("geen auto"); in a request it may be what is asked for. */
export function meaningOf(text: string, kind: ListingKind, known: Knowledge = knowledge()): Meaning {
  const { said, refused, spots, unknown, concepts } = readingOf(text, kind, known)
  const telling = new Set(said.flatMap(({ text }, at) => (isTelling(text) ? [at] : [])))
  const stemsAt = (places: Iterable<number>) => [
    ...new Set([...places].map((at) => dutchStem(said[at]?.text ?? '')))
  ]
  const signs = vectorSigns(spots, concepts, known.lexicon)
  const vector = known.vectors.sum(signs)
  return {
    concepts,
    words: stemsAt(telling),
    rest: stemsAt([...telling].filter((at) => unknown.has(said[at]?.text ?? ''))),
    refused: refused.filter(({ text }) => isTelling(text)).map(({ text }) => dutchStem(text)),
    places: [...new Set(said.flatMap(({ text }) => placeNamed(text) ?? []))],
    kinds: kindsAmong(concepts, known),
    vector,
    needs: known.needs.among(signs, groupsIn(plain(text)), vector)
  }
}

/** What the vector of a sentence is the sum of. */
export function vectorSignsOf(text: string, kind: ListingKind, known: Knowledge): VectorSigns {
  const { spots, concepts } = readingOf(text, kind, known)
  return vectorSigns(spots, concepts, known.lexicon)
}

interface SentenceReading extends Spots {
  /** Without what is denied. */
  readonly said: readonly Word[]
  readonly refused: readonly Word[]
  readonly concepts: ReadonlyMap<string, number>
}

function readingOf(text: string, kind: ListingKind, known: Knowledge): SentenceReading {
  const words = wordsOf(text)
  const denied = deniedAmong(words, kind === 'request')
  const said = words.filter((_, at) => !denied[at])
  // "Geen oven? Bak bij mij" refuses nobody.
  const refused = text.includes('?') ? [] : words.filter((_, at) => denied[at])
  const { spots, unknown } = spotsOf(said, tongueOf(words), known)
  const { weights, places } = conceptsAmong(besidesScenery(termsAmong(spots, known), said, known))
  const all = withoutUmbrellas(
    withGist(withSupport(weights, places, known), gistOf(spots, known.lexicon)),
    known
  )
  const concepts = kind === 'request' ? withinReach(isBroken(said) ? withRepair(all, known) : all) : all
  return { said, refused, spots, unknown, concepts }
}

/** Numbers, short words and words of manners tell nothing by themselves. */
function isTelling(word: string): boolean {
  return word.length >= 3 && !/^\d+/.test(word) && !isCommon(word) && placeNamed(word) === null
}

/** One language is no answer to another, nor is one instrument. */
const distinct = ['language-practice', 'music-lessons', 'music-instruments', 'school-tutoring', 'sports']

function kindsAmong(
  concepts: ReadonlyMap<string, number>,
  { kinship }: Knowledge
): Map<string, readonly string[]> {
  const kinds = new Map<string, readonly string[]>()
  for (const wide of distinct) {
    const family = kinship.get(wide)
    const members = [...concepts.keys()].filter((concept) => family?.get(concept)?.through === 'narrower')
    if (members.length > 0) kinds.set(wide, members)
  }
  return kinds
}

type Places = ReadonlyMap<string, ReadonlySet<number>>

/** Each further word for a concept, somewhere else in the sentence, makes it surer. */
function conceptsAmong(found: readonly Found[]): { weights: ReadonlyMap<string, number>; places: Places } {
  const weights = new Map<string, number>()
  const taken = new Map<string, Set<number>>()
  for (const { concept, weight, at } of [...found].sort((a, b) => b.weight - a.weight)) {
    const places = taken.get(concept) ?? new Set<number>()
    if (at.some((place) => places.has(place))) continue
    for (const place of at) places.add(place)
    taken.set(concept, places)
    weights.set(concept, 1 - (1 - (weights.get(concept) ?? 0)) * (1 - weight))
  }
  return { weights, places: taken }
}

const surely = 0.5
const supported = 0.6
const beyond = 0.4
/** What is fainter says nothing. */
const faintest = 0.12

/** A hint counts when something it is linked to is said elsewhere in the sentence. */
function withSupport(
  weights: ReadonlyMap<string, number>,
  places: Places,
  { kinship }: Knowledge
): ReadonlyMap<string, number> {
  const result = new Map(weights)
  for (const [concept, weight] of weights) {
    if (weight >= surely) continue
    const supporter = [...weights].some(
      ([other, sureness]) =>
        other !== concept &&
        sureness >= surely &&
        (kinship.get(concept)?.get(other)?.closeness ?? 0) > 0.3 &&
        isElsewhere(places.get(concept), places.get(other))
    )
    if (supporter) result.set(concept, supported)
  }
  return result
}

/** What all words together hint at joins what terms say, where it says more. */
function withGist(
  weights: ReadonlyMap<string, number>,
  gist: ReadonlyMap<string, number>
): ReadonlyMap<string, number> {
  const result = new Map(weights)
  for (const [concept, weight] of gist) result.set(concept, Math.max(result.get(concept) ?? 0, weight))
  return result
}

/** A wide concept that is only hinted at says nothing beside one of its own kind: "gitaarles" is no other music lesson. */
function withoutUmbrellas(
  weights: ReadonlyMap<string, number>,
  { kinship }: Knowledge
): ReadonlyMap<string, number> {
  const isShaded = (wide: string, weight: number): boolean =>
    weight <= supported &&
    [...weights].some(
      ([other, sureness]) => sureness >= surely && kinship.get(wide)?.get(other)?.through === 'narrower'
    )
  return new Map([...weights].filter(([concept, weight]) => weight >= faintest && !isShaded(concept, weight)))
}

/** Whoever asks for a notary means little by the other words: what neighbours do not give comes first. */
function withinReach(weights: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const isBeyond = [...weights].some(([concept, weight]) => concept in outside && weight >= surely)
  if (!isBeyond) return weights
  return new Map(
    [...weights].map(([concept, weight]) => [concept, concept in outside ? weight : weight * beyond])
  )
}

function isElsewhere(one: ReadonlySet<number> | undefined, other: ReadonlySet<number> | undefined): boolean {
  return [...(one ?? [])].some((place) => !other?.has(place))
}
