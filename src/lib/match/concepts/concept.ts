/**
 * A concept is one thing a neighbour would accept as the answer, with the words people say for it.
 *
 * Terms are separated by commas. A word matches by its stem, so one form is given: no plurals, no diminutives. A term
 * of several words matches when its content words stand close together in any order. A term that begins with `~` is
 * weak: alone it is a hint, and it counts beside another term of the same or a linked concept. The first strong term
 * of each language is the concept's name.
 */
import type { ListingDomain } from '#lib/domain/views.ts'

export interface Concept {
  /** The work it is when nothing else in a sentence says otherwise. */
  readonly domain: ListingDomain
  /** Terms in Dutch, separated by commas. */
  readonly nl: string
  /** Terms in English, separated by commas. */
  readonly en: string
  /** Ids of wider concepts, separated by spaces: who can do the wider thing can probably do this. */
  readonly broader?: string
  /** Ids of other concepts that meet the same need (a need and its remedy, a thing and the job it is for). */
  readonly near?: string
}
