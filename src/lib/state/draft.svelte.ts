import type { ListingDomain, ListingKind, Terms, Urgency } from '#lib/domain/views.ts'
import type { DelegationInput } from '#lib/actions/input.ts'
import type { ListingInput } from '#lib/actions/post-listing.ts'
import { KeptWords } from './kept-words.svelte.ts'

/** What the device makes of a sentence; match/guess.ts. */
export interface Guessed {
  readonly kind: ListingKind
  readonly domain: ListingDomain | null
  readonly urgency: Urgency
}

/** A listing being written: what was typed, what the device guesses of it, and what the person put right. */
export class Draft {
  terms = $state<Terms>('gift')
  capacity = $state(1)
  /** For whom this is, when it is for another; null for oneself. */
  delegation = $state.raw<DelegationInput | null>(null)
  /** Arrives when it has been fetched; until then nothing is guessed. */
  guess = $state.raw<((text: string) => Guessed) | null>(null)
  #kind = $state<ListingKind | null>(null)
  #domain = $state<ListingDomain | null | undefined>(undefined)
  #urgency = $state<Urgency | null>(null)
  readonly #kept: KeptWords
  readonly #guessed = $derived.by(() => this.guess?.(this.text))

  /** `name` is what the text is kept under in this tab, also across a reload. */
  constructor(name: string) {
    this.#kept = new KeptWords(name)
  }

  get text(): string {
    return this.#kept.words
  }
  set text(text: string) {
    this.#kept.words = text
  }
  get isEmpty(): boolean {
    return this.text.trim() === ''
  }
  get kind(): ListingKind {
    return this.#kind ?? this.#guessed?.kind ?? 'request'
  }
  set kind(kind: ListingKind) {
    this.#kind = kind
  }
  /** Null when it is nothing of the six, or nobody knows. */
  get domain(): ListingDomain | null {
    return this.#domain === undefined ? (this.#guessed?.domain ?? null) : this.#domain
  }
  set domain(domain: ListingDomain | null) {
    this.#domain = domain
  }
  get urgency(): Urgency {
    return this.#urgency ?? this.#guessed?.urgency ?? 'anytime'
  }
  set urgency(urgency: Urgency) {
    this.#urgency = urgency
  }

  toListing(area: string | null): ListingInput {
    const { text, kind, domain, urgency, terms, capacity, delegation } = this
    return { text, kind, domain, urgency, terms, capacity, area, ...(delegation && { delegation }) }
  }

  clear(): void {
    this.text = ''
    this.terms = 'gift'
    this.capacity = 1
    this.delegation = null
    this.#kind = null
    this.#domain = undefined
    this.#urgency = null
  }
}
