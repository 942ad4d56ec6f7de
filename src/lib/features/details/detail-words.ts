/** What a listing says beside its sentence, in plain words. */
import { placesLeft } from '#lib/domain/places.ts'
import { unnamedEnd } from '#lib/domain/route.ts'
import type { Allergen, ListingKind, ListingDomain, ListingView } from '#lib/domain/views.ts'
import { say } from '#lib/features/words/say.svelte.ts'
import { periodWords } from './period-words.ts'

export interface DetailWords {
  readonly name: 'when' | 'route' | 'repeats' | 'places' | 'allergens'
  /** What it is about: "Wanneer". */
  readonly term: string
  /** Stands after the term. */
  readonly words: string
  /** The same where no term stands before it. */
  readonly alone: string
}

/** What the words are made of. */
export type Described = Pick<ListingView, 'kind' | 'domain' | 'terms' | 'capacity' | 'details' | 'deals'>

/** In a fixed order; what nobody said is left out, and so is that there is one place. */
export function detailWords(listing: Described, nowMs: number, language: string): readonly DetailWords[] {
  const { when, route, repeats, allergens } = listing.details
  const said: DetailWords[] = []
  if (when) said.push(detail('when', say(whenLabel(listing)), periodWords(when, nowMs, language)))
  if (repeats) said.push(detail('repeats', say('details.repeats'), say(`repeats.${repeats}`)))
  if (route) said.push(detail('route', say('details.route'), routeWords(route)))
  if (listing.capacity > 1) said.push(detail('places', say('details.places'), placesWords(listing)))
  if (allergens) {
    const names = allergenNames(allergens, language)
    const alone = say('details.allergens.words', { names })
    said.push({ ...detail('allergens', say('details.allergens'), names), alone })
  }
  return said
}

/** "van hier in de buurt naar Schiphol". */
function routeWords({ from, to }: NonNullable<Described['details']['route']>): string {
  return say('details.route.words', { from: endWords(from), to: endWords(to) })
}

function endWords(end: string): string {
  return end === unnamedEnd ? say('details.route.here') : end
}

/** What the time of it is called. */
export function whenLabel({ domain }: Pick<ListingView, 'domain'>) {
  if (domain === 'item' || domain === 'space') return 'details.when.item'
  return domain === 'ride' ? 'details.when.ride' : domain === 'meal' ? 'details.when.meal' : 'details.when'
}

/** "melk, noten". */
export function allergenNames(allergens: readonly Allergen[], language: string): string {
  const names = allergens.map((name) => say(`allergen.${name}`))
  return new Intl.ListFormat(language, { type: 'unit', style: 'short' }).format(names)
}

/** "4 porties": so many of what this kind of listing has. */
export function countWords(n: number, kind: ListingKind, domain: ListingDomain | null): string {
  return say(`count.${unitOf(kind, domain)}`, { n })
}

function unitOf(kind: ListingKind, domain: ListingDomain | null) {
  if (domain === 'meal') return 'portions'
  if (domain === 'item') return 'pieces'
  return kind === 'request' && (domain === 'help' || domain === null) ? 'helpers' : 'places'
}

function placesWords(listing: Described): string {
  const count = countWords(listing.capacity, listing.kind, listing.domain)
  return say('details.places.left', { left: placesLeft(listing), count })
}

function detail(name: DetailWords['name'], term: string, words: string): DetailWords {
  return { name, term, words, alone: words }
}
