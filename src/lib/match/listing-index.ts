/**
 * Listings made ready to be ranked: for every concept and word, the listings that have it. Reading a sentence is what
 * takes time, so a long list is read in slices, when the device has nothing better to do.
 */
import type { ListingDomain, ListingKind } from '#lib/domain/views.ts'
import { domainsOf } from './guess/concept-domains.ts'
import { guess } from './guess.ts'
import { knowledge, type Knowledge } from './meaning/knowledge.ts'
import { meaningOf, type Meaning } from './meaning/meaning.ts'
import { Postings, Tally } from './postings.ts'
import {
  meaningValue,
  mostFavour,
  needShare,
  relevanceValue,
  tellingOf,
  type Rarity,
  type Sentence
} from './relevance.ts'
import { likenessOf } from './meaning/vector.ts'

export interface Listing {
  readonly id: string
  readonly text: string
  /** Guessed from the text when it is left out. */
  readonly domain?: ListingDomain | null
}

/** What was written, made ready to be compared. */
export function sentenceOf(
  text: string,
  kind: ListingKind,
  domain?: ListingDomain | null,
  known: Knowledge = knowledge()
): Sentence {
  const meaning = meaningOf(text, kind, known)
  return { meaning, domain: domain ?? guess(text, { concepts: domainsOf(meaning, known) }).domain }
}

interface Held {
  readonly id: string
  readonly sentence: Sentence
}

export interface Candidate extends Held {
  /** Its relevance, with what being about one need adds, is no higher. */
  readonly atMost: number
}

/** Open listings of one kind. The same set gives the same answers, in whatever order it came. */
export class ListingIndex {
  readonly kind: ListingKind
  readonly #known: Knowledge
  readonly #slots = new Map<string, number>()
  readonly #held: (Held | undefined)[] = []
  readonly #free: number[] = []
  readonly #byConcept = new Postings()
  readonly #byWord = new Postings()
  readonly #byPlace = new Postings()
  readonly #byNeed = new Postings()

  constructor(kind: ListingKind, known: Knowledge = knowledge()) {
    this.kind = kind
    this.#known = known
  }

  get size(): number {
    return this.#slots.size
  }

  /** One of an id that is there takes its place. */
  add({ id, text, domain }: Listing): void {
    this.remove(id)
    const sentence = sentenceOf(text, this.kind, domain, this.#known)
    const slot = this.#free.pop() ?? this.#held.length
    this.#slots.set(id, slot)
    this.#held[slot] = { id, sentence }
    for (const [concept, weight] of sentence.meaning.concepts) this.#byConcept.put(concept, slot, weight)
    for (const word of sentence.meaning.words) this.#byWord.put(word, slot, 1)
    for (const place of sentence.meaning.places) this.#byPlace.put(place, slot, 1)
    for (const [need, share] of sentence.meaning.needs) this.#byNeed.put(need, slot, share)
  }

  remove(id: string): void {
    const slot = this.#slots.get(id)
    const held = slot === undefined ? undefined : this.#held[slot]
    if (slot === undefined || !held) return
    this.#slots.delete(id)
    this.#held[slot] = undefined
    this.#free.push(slot)
    for (const concept of held.sentence.meaning.concepts.keys()) this.#byConcept.take(concept, slot)
    for (const word of held.sentence.meaning.words) this.#byWord.take(word, slot)
    for (const place of held.sentence.meaning.places) this.#byPlace.take(place, slot)
    for (const need of held.sentence.meaning.needs.keys()) this.#byNeed.take(need, slot)
  }

  sentence(id: string): Sentence | undefined {
    const slot = this.#slots.get(id)
    return slot === undefined ? undefined : this.#held[slot]?.sentence
  }

  readonly rarity: Rarity = {
    word: (stem) => this.#rarityOf(this.#byWord.of(stem).size),
    concept: (concept) => this.#rarityOf(this.#byConcept.of(concept).size)
  }

  /**
   * All whose relevance to the sentence may reach `least`, and perhaps some more; first those that may come first.
   * Linear in all listings.
   */
  candidatesFor({ meaning }: Sentence, least: number): readonly Candidate[] {
    const outright = this.#mostOutright(meaning)
    const sameNeed = this.#sameNeed(meaning)
    const candidates: Candidate[] = []
    this.#held.forEach((held, slot) => {
      if (!held) return
      const likeness = likenessOf(meaning.vector, held.sentence.meaning.vector)
      const relevance = relevanceValue(Math.min(1, outright.at(slot)), likeness, true) + rounding
      if (relevance >= least) candidates.push({ ...held, atMost: relevance + needShare * sameNeed.at(slot) })
    })
    return candidates.sort((a, b) => b.atMost - a.atMost)
  }

  /** How surely any listing that counts is about the same need: 0 to 1. Linear in those that may be. */
  mostOfOneNeed({ meaning }: Sentence, counts: (id: string) => boolean): number {
    const sameNeed = this.#sameNeed(meaning)
    let most = 0
    for (const slot of sameNeed.touched) {
      const held = sameNeed.at(slot) > most ? this.#held[slot] : undefined
      if (held && counts(held.id)) most = sameNeed.at(slot)
    }
    return most
  }

  /** By slot, how surely it is about the same need. */
  #sameNeed({ needs }: Meaning): Tally {
    const sums = new Tally()
    for (const [need, share] of needs)
      for (const [slot, other] of this.#byNeed.of(need)) sums.add(slot, share * other)
    return sums
  }

  /** By slot, what can be said outright for it at most. */
  #mostOutright(meaning: Meaning): Tally {
    const most = this.kind === 'offer' ? this.#answering(meaning) : this.#asking(meaning)
    for (const word of this.kind === 'offer' ? meaning.rest : meaning.words)
      for (const slot of this.#byWord.of(word).keys()) most.raise(slot, 1)
    for (const place of meaning.places) for (const slot of this.#byPlace.of(place).keys()) most.raise(slot, 1)
    return most
  }

  /** Offers, by what `meaningShare` will make of them at most. */
  #answering({ concepts }: Meaning): Tally {
    const [best, given, here, most] = [new Tally(), new Tally(), new Tally(), new Tally()]
    let asked = 0
    for (const [concept, sureness] of concepts) {
      const telling = sureness * tellingOf(concept, this.rarity)
      asked += telling
      for (const [kin, { closeness }] of this.#known.kinship.get(concept) ?? [])
        for (const [slot, weight] of this.#byConcept.of(kin)) here.raise(slot, closeness * weight)
      for (const slot of here.touched) {
        best.raise(slot, here.at(slot) * telling)
        given.add(slot, here.at(slot) * telling)
      }
      here.clear()
    }
    for (const slot of best.touched)
      most.raise(slot, meaningValue(best.at(slot), given.at(slot), asked) * mostFavour)
    return most
  }

  #asking({ concepts }: Meaning): Tally {
    const most = new Tally()
    for (const concept of concepts.keys())
      for (const kin of this.#known.kinship.get(concept)?.keys() ?? [])
        for (const slot of this.#byConcept.of(kin).keys()) most.raise(slot, 1)
    return most
  }

  /** Log of the share of listings that have it: 1 when one has, near 0 when all do. */
  #rarityOf(having: number): number {
    const all = Math.max(1, this.size)
    return Math.log(1 + all / Math.max(1, having)) / Math.log(1 + all)
  }
}

/** Sums in another order differ in their last digits. */
const rounding = 1e-9

export function buildIndex(kind: ListingKind, listings: Iterable<Listing>, known?: Knowledge): ListingIndex {
  const index = new ListingIndex(kind, known)
  for (const listing of listings) index.add(listing)
  return index
}

/** Adds the listings `perSlice` at a time; whoever asks for the next slice decides when. */
export function* addInSlices(
  index: ListingIndex,
  listings: readonly Listing[],
  perSlice: number
): Generator<void> {
  for (let from = 0; from < listings.length; from += perSlice) {
    for (const listing of listings.slice(from, from + perSlice)) index.add(listing)
    yield
  }
}
