import type { ListingDomain, ListingKind, Terms, Urgency } from '#lib/domain/views.ts'
import type { DelegationInput } from '#lib/actions/input.ts'
import type { ListingInput } from '#lib/actions/post-listing.ts'
import type { Home } from '#lib/ports/app.ts'
import { Details, type ChosenDetails, type GuessedDetails } from './details.svelte.ts'
import { wordsOf, type KeptWords } from './kept-words.svelte.ts'

/** What the device makes of a sentence; match/guess.ts. */
export interface Guessed extends GuessedDetails {
  readonly kind: ListingKind
  readonly domain: ListingDomain | null
  readonly urgency: Urgency
  readonly terms: Terms | null
  /** People, portions, seats or slots. */
  readonly quantity: number | null
}

/** What a person put right; what is left out is guessed. */
interface Chosen {
  readonly kind?: ListingKind
  readonly domain?: ListingDomain | null
  readonly urgency?: Urgency
  readonly terms?: Terms
  readonly capacity?: number
}

/** Everything of a draft, to put it back as it was. */
export interface Written {
  readonly text: string
  readonly chosen: Chosen
  readonly delegation: DelegationInput | null
  readonly details: ChosenDetails
}

/** A listing being written: what was typed, what the device guesses of it, and what the person put right. */
export class Draft {
  /** For whom this is, when it is for another; null for oneself. */
  delegation = $state.raw<DelegationInput | null>(null)
  /** Arrives when it has been fetched; until then nothing is guessed. */
  guess = $state.raw<((text: string) => Guessed) | null>(null)
  /** What it is about by all the words the device knows; comes a moment after the text. */
  heardDomain = $state.raw<ListingDomain | null>(null)
  /** Hours are guessed only where the neighbourhood counts them. */
  countsHours = $state(false)
  #chosen = $state.raw<Chosen>({})
  readonly #kept: KeptWords
  readonly #guessed = $derived.by(() => this.guess?.(this.text))
  /** What else it says: when, from where to where, how often, what is in it. */
  readonly details = new Details(
    () => this.text,
    () => this.#guessed
  )

  constructor(kept: KeptWords) {
    this.#kept = kept
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
    return this.#chosen.kind ?? this.#guessed?.kind ?? 'request'
  }
  set kind(kind: ListingKind) {
    this.#choose({ kind })
  }
  /** Null when it is nothing of the six, or nobody knows. */
  get domain(): ListingDomain | null {
    const { domain } = this.#chosen
    return domain === undefined ? (this.heardDomain ?? this.#guessed?.domain ?? null) : domain
  }
  set domain(domain: ListingDomain | null) {
    this.#choose({ domain })
  }
  /** As put right by hand; null when it is only guessed. */
  get chosenDomain(): ListingDomain | null {
    return this.#chosen.domain ?? null
  }
  get urgency(): Urgency {
    return this.#chosen.urgency ?? this.#guessed?.urgency ?? 'anytime'
  }
  set urgency(urgency: Urgency) {
    this.#choose({ urgency })
  }
  get terms(): Terms {
    const guessed = this.#guessed?.terms ?? 'gift'
    return this.#chosen.terms ?? (guessed === 'hours' && !this.countsHours ? 'gift' : guessed)
  }
  set terms(terms: Terms) {
    this.#choose({ terms })
  }
  get capacity(): number {
    return this.#chosen.capacity ?? this.#guessed?.quantity ?? 1
  }
  set capacity(capacity: number) {
    this.#choose({ capacity })
  }

  toListing(area: string | null): ListingInput {
    const { text, kind, domain, urgency, terms, capacity, delegation } = this
    const details = this.details.toInput(domain)
    return {
      text,
      kind,
      domain,
      urgency,
      terms,
      capacity,
      area,
      ...details,
      ...(delegation && { delegation })
    }
  }

  clear(): void {
    this.text = ''
    this.startAnew()
  }
  /** What was put right was about another sentence. */
  startAnew(): void {
    this.putBack({ text: this.text, chosen: {}, delegation: null, details: {} })
  }
  copy(): Written {
    return {
      text: this.text,
      chosen: this.#chosen,
      delegation: this.delegation,
      details: this.details.copy()
    }
  }
  putBack({ text, chosen, delegation, details }: Written): void {
    this.text = text
    this.details.putBack(details)
    this.delegation = delegation
    this.heardDomain = null
    this.#chosen = chosen
  }

  #choose(chosen: Chosen): void {
    this.#chosen = { ...this.#chosen, ...chosen }
  }
}

const drafts = new WeakMap<object, Draft>()

/** The one of this neighbourhood in this tab: the same on every page that shows the field, and longer there than any. */
export function draftOf(home: Pick<Home, 'store'>): Draft {
  const known = drafts.get(home)
  if (known) return known
  const words = wordsOf(home)
  // What it derives would else end with the component that asked first.
  $effect.root(() => {
    const draft = new Draft(words)
    drafts.set(home, draft)
    words.onEmptied(() => draft.startAnew())
  })
  return draftOf(home)
}
