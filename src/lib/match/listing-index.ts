/**
 * Listings made ready to be ranked: for every concept and word, the listings that have it. Reading a sentence is what
 * takes time, so a long list is read in slices, when the device has nothing better to do.
 */
import type { ListingDomain, ListingKind } from '#lib/domain/views.ts'
import { domainsOf } from './concept-domains.ts'
import { guess } from './guess.ts'
import { knowledge, type Knowledge } from './knowledge.ts'
import { meaningOf } from './meaning.ts'
import type { Rarity, Sentence } from './relevance.ts'

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

/** Open listings of one kind. The same set gives the same answers, in whatever order it came. */
export class ListingIndex {
  readonly kind: ListingKind
  readonly #known: Knowledge
  readonly #sentences = new Map<string, Sentence>()
  readonly #byConcept = new Map<string, Set<string>>()
  readonly #byWord = new Map<string, Set<string>>()

  constructor(kind: ListingKind, known: Knowledge = knowledge()) {
    this.kind = kind
    this.#known = known
  }

  get size(): number {
    return this.#sentences.size
  }

  /** One of an id that is there takes its place. */
  add({ id, text, domain }: Listing): void {
    this.remove(id)
    const sentence = sentenceOf(text, this.kind, domain, this.#known)
    this.#sentences.set(id, sentence)
    for (const concept of sentence.meaning.concepts.keys()) put(this.#byConcept, concept, id)
    for (const word of sentence.meaning.words) put(this.#byWord, word, id)
  }

  remove(id: string): void {
    const sentence = this.#sentences.get(id)
    if (!sentence) return
    this.#sentences.delete(id)
    for (const concept of sentence.meaning.concepts.keys()) take(this.#byConcept, concept, id)
    for (const word of sentence.meaning.words) take(this.#byWord, word, id)
  }

  sentence(id: string): Sentence | undefined {
    return this.#sentences.get(id)
  }

  readonly rarity: Rarity = {
    word: (stem) => this.#rarityOf(this.#byWord.get(stem)),
    concept: (concept) => this.#rarityOf(this.#byConcept.get(concept))
  }

  /** Ids of all listings that can have any relevance to the sentence, and perhaps some more. */
  candidatesFor({ meaning }: Sentence): ReadonlySet<string> {
    const ids = new Set<string>()
    for (const concept of meaning.concepts.keys())
      for (const kin of this.#known.kinship.get(concept)?.keys() ?? [])
        for (const id of this.#byConcept.get(kin) ?? []) ids.add(id)
    for (const word of this.kind === 'offer' ? meaning.rest : meaning.words)
      for (const id of this.#byWord.get(word) ?? []) ids.add(id)
    return ids
  }

  /** Log of the share of listings that have it: 1 when one has, near 0 when all do. */
  #rarityOf(having: ReadonlySet<string> | undefined): number {
    const all = Math.max(1, this.size)
    return Math.log(1 + all / Math.max(1, having?.size ?? 0)) / Math.log(1 + all)
  }
}

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

function put(lists: Map<string, Set<string>>, key: string, id: string): void {
  const list = lists.get(key)
  if (list) list.add(id)
  else lists.set(key, new Set([id]))
}

function take(lists: Map<string, Set<string>>, key: string, id: string): void {
  const list = lists.get(key)
  list?.delete(id)
  if (list?.size === 0) lists.delete(key)
}
