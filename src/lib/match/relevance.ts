/**
 * How well an offer answers a request, by meaning alone: 0 to 1. Part of it is what concepts and words say outright, part
 * how close the two sentences lie by what was learned from pairs (vector.ts).
 */
import type { ListingDomain } from '#lib/domain/views.ts'
import { knowledge, type Knowledge } from './meaning/knowledge.ts'
import type { Kin } from './meaning/kinship.ts'
import { sameNeed } from './meaning/needs.ts'
import type { Meaning } from './meaning/meaning.ts'
import { likenessOf } from './meaning/vector.ts'

/** A sentence made ready to be compared. */
export interface Sentence {
  readonly meaning: Meaning
  /** Null when it may be any. */
  readonly domain: ListingDomain | null
}

export interface Answered extends Kin {
  /** What is asked, and what is offered for it. */
  readonly asked: string
  readonly offered: string
  /** How much it counts, 0 to 1. */
  readonly weight: number
}

export interface Relevance {
  readonly value: number
  /** How surely one of the things asked is offered: 0 to 1. */
  readonly met: number
  /** How surely both are about one need: 0 to 1. */
  readonly sameNeed: number
  readonly answered: readonly Answered[]
  /** Words both say. */
  readonly shared: readonly string[]
}

/** How rare things are among the listings: from near 0, when all have it, to 1. */
export interface Rarity {
  readonly word: (stem: string) => number
  readonly concept: (concept: string) => number
}

/** Below this an offer that stands alone is no plausible answer. */
export const plausible = 0.5
/** Below this it is none, whatever others say (belief.ts). */
export const faintest = 0.2

const shares = {
  best: 0.5,
  cover: 0.5,
  common: 0.4,
  words: 0.18,
  restAlone: 0.75,
  otherDomain: 0.95,
  sameDomain: 1.06,
  otherPlace: 0.6,
  samePlace: 1.3,
  otherOfKind: 0.5,
  refused: 0.8,
  ride: 0.38,
  learned: 0.55,
  learnedDomain: 0.04
} as const

/** How much being about one need adds to what the order follows. */
export const needShare = 0.2

/** What shared words, the work and a place can make of what is said outright at most. */
export const mostFavour = (1 + shares.words) * shares.sameDomain * shares.samePlace

export function relevanceOf(
  request: Sentence,
  offer: Sentence,
  rarity: Rarity,
  known: Knowledge = knowledge()
): Relevance {
  const answered = answeredBy(request.meaning, offer.meaning, known)
  const shared = request.meaning.words.filter((stem) => offer.meaning.words.includes(stem))
  const given = answered.map(({ asked, weight }) => weight * tellingOf(asked, rarity))
  const byMeaning = meaningValue(Math.max(0, ...given), sumOf(given), askedOf(request.meaning, rarity))
  const byRest = restShare(request.meaning, offer.meaning, rarity) * shares.restAlone
  const byRide = sameRide(request, offer)
  const words = weightOf(shared, rarity) / Math.max(1, weightOf(request.meaning.words, rarity))
  const fit =
    domainFit(request, offer) *
    placeFit(request.meaning, offer.meaning) *
    kindFit(request.meaning, offer.meaning)
  const outright = Math.max(byMeaning, byRest, byRide) * (1 + shares.words * words) * fit
  const met = Math.max(byRest, byRide, ...given)
  const likeness = likenessOf(request.meaning.vector, offer.meaning.vector)
  const isSameWork = request.domain !== null && request.domain === offer.domain
  const value = relevanceValue(Math.min(1, outright), likeness, isSameWork)
  return {
    value: value * refusalFit(request.meaning, offer.meaning),
    met,
    sameNeed: sameNeed(request.meaning.needs, offer.meaning.needs),
    answered,
    shared
  }
}

/** Who knows no vectors has a likeness of 0 with everything, and goes by what is said outright. */
export function relevanceValue(outright: number, likeness: number, isSameWork: boolean): number {
  if (likeness === 0) return outright
  const learned = Math.max(0, likeness) * shares.learned + (isSameWork ? shares.learnedDomain : 0)
  return Math.min(1, outright * (1 - shares.learned) + learned)
}

/** For each thing asked, the best that is offered for it. */
function answeredBy(request: Meaning, offer: Meaning, { kinship }: Knowledge): readonly Answered[] {
  const answered: Answered[] = []
  for (const [asked, sureness] of request.concepts) {
    const kin = kinship.get(asked)
    let best: Answered | null = null
    for (const [offered, weight] of offer.concepts) {
      const link = kin?.get(offered)
      if (link && link.closeness * weight * sureness > (best?.weight ?? 0))
        best = { ...link, asked, offered, weight: link.closeness * weight * sureness }
    }
    if (best) answered.push(best)
  }
  return answered.sort((a, b) => b.weight - a.weight || (a.asked < b.asked ? -1 : 1))
}

function askedOf({ concepts }: Meaning, rarity: Rarity): number {
  return sumOf([...concepts].map(([concept, sureness]) => sureness * tellingOf(concept, rarity)))
}

function sumOf(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0)
}

/** What many offer tells less. */
export function tellingOf(concept: string, rarity: Rarity): number {
  return 1 - shares.common * (1 - rarity.concept(concept))
}

/** The best answer counts, and so does how much of all that is asked is answered. */
export function meaningValue(best: number, given: number, asked: number): number {
  return asked === 0 ? 0 : shares.best * best + (shares.cover * given) / asked
}

/** Words of no table, said by both: the more of them and the rarer the better. */
function restShare({ rest, concepts }: Meaning, offer: Meaning, rarity: Rarity): number {
  const shared = rest.filter((stem) => stem.length >= 4 && offer.words.includes(stem))
  if (shared.length === 0) return 0
  const sure = Math.max(0, ...concepts.values())
  return (
    (weightOf(shared, rarity) / weightOf(rest, rarity)) *
    Math.max(...shared.map(rarity.word)) *
    (1 - 0.4 * sure)
  )
}

function weightOf(stems: readonly string[], rarity: Rarity): number {
  return stems.reduce((sum, stem) => sum + rarity.word(stem), 0)
}

function domainFit(request: Sentence, offer: Sentence): number {
  if (request.domain === null || offer.domain === null) return 1
  return request.domain === offer.domain ? shares.sameDomain : shares.otherDomain
}

/** Who rides to a town may ride with anybody who names it, whatever else they say. */
function sameRide(request: Sentence, offer: Sentence): number {
  return request.domain === 'ride' &&
    offer.meaning.places.some((place) => request.meaning.places.includes(place))
    ? shares.ride
    : 0
}

/** A ride to another town is another ride. */
function placeFit(request: Meaning, offer: Meaning): number {
  if (request.places.length === 0 || offer.places.length === 0) return 1
  return request.places.some((place) => offer.places.includes(place)) ? shares.samePlace : shares.otherPlace
}

/** Kinds of which one is never an answer to another: Polish is no Vietnamese, a guitar no saxophone. */
function kindFit({ kinds: asked }: Meaning, { kinds: offered }: Meaning): number {
  for (const [wide, wanted] of asked) {
    const given = offered.get(wide)
    if (given && !wanted.some((concept) => given.includes(concept))) return shares.otherOfKind
  }
  return 1
}

/** "Geen honden, wel katten" is no answer to somebody with a dog. */
function refusalFit({ words }: Meaning, { refused }: Meaning): number {
  return refused.some((stem) => words.includes(stem)) ? shares.refused : 1
}
