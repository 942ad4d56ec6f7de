/**
 * What a sentence is about: concepts with weights, and the words of its own that no table knows.
 */
import { deniedAmong } from './denied.ts'
import { dutchStem } from './dutch.ts'
import { knowledge, type Knowledge } from './knowledge.ts'
import { spotsOf } from './spots.ts'
import { termsAmong, type Found } from './terms.ts'
import { wordsOf } from './text.ts'
import { isCommon, tongueOf } from './tongues.ts'

export interface Meaning {
  /** Weight by concept id, above 0 and at most 1. */
  readonly concepts: ReadonlyMap<string, number>
  /** Stems of the words that say something, without doubles. */
  readonly words: readonly string[]
  /** Those of them that are in no table: names of dishes, brands, places. */
  readonly rest: readonly string[]
}

/** In an offer what one has not is denied ("geen auto"); in a request it may be what is asked for. */
export function meaningOf(text: string, kind: 'request' | 'offer', known: Knowledge = knowledge()): Meaning {
  const words = wordsOf(text)
  const denied = deniedAmong(words, kind === 'request')
  const said = words.filter((_, at) => !denied[at])
  const { spots, unknown } = spotsOf(said, tongueOf(words), known)
  const saying = said.filter((word) => !isCommon(word.text) && isTelling(word.text))
  return {
    concepts: withoutUmbrellas(conceptsAmong(termsAmong(spots, known), known), known),
    words: [...new Set(saying.map(({ text: word }) => dutchStem(word)))],
    rest: [
      ...new Set(
        saying.filter(({ text: word }) => unknown.has(word)).map(({ text: word }) => dutchStem(word))
      )
    ]
  }
}

/** Numbers and single letters tell nothing by themselves. */
function isTelling(word: string): boolean {
  return word.length >= 3 && !/^\d+/.test(word)
}

/** Each further word for a concept, somewhere else in the sentence, makes it surer. */
function conceptsAmong(found: readonly Found[], known: Knowledge): ReadonlyMap<string, number> {
  const weights = new Map<string, number>()
  const taken = new Map<string, Set<number>>()
  for (const { concept, weight, at } of [...found].sort((a, b) => b.weight - a.weight)) {
    const places = taken.get(concept) ?? new Set<number>()
    if (at.some((place) => places.has(place))) continue
    for (const place of at) places.add(place)
    taken.set(concept, places)
    weights.set(concept, 1 - (1 - (weights.get(concept) ?? 0)) * (1 - weight))
  }
  return withSupport(weights, taken, known)
}

const surely = 0.5
const supported = 0.6

/** A hint counts when something it is linked to is said elsewhere in the sentence. */
function withSupport(
  weights: ReadonlyMap<string, number>,
  places: ReadonlyMap<string, ReadonlySet<number>>,
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
  return new Map([...weights].filter(([concept, weight]) => !isShaded(concept, weight)))
}

function isElsewhere(one: ReadonlySet<number> | undefined, other: ReadonlySet<number> | undefined): boolean {
  return [...(one ?? [])].some((place) => !other?.has(place))
}
