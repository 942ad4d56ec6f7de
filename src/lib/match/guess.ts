/**
 * What a sentence asks or offers, guessed from cue words in Dutch and English; a person corrects it with one tap.
 * Rules only, the same answer everywhere. Light to load: the concept tables come later, through `context.concepts`
 * (concept-domains.ts).
 */
import type { Allergen, ListingDomain, ListingKind, Rhythm, Terms, Urgency } from '#lib/domain/views.ts'
import { guessAllergens } from './guess/allergen-words.ts'
import { guessTerms } from './guess/basis.ts'
import { dayAt, type Here } from './guess/calendar.ts'
import { plain } from './guess/cue.ts'
import { guessDomain, type ConceptDomains } from './guess/domain.ts'
import { guessKind } from './guess/kind.ts'
import { guessQuantity } from './guess/quantity.ts'
import { guessRepeats } from './guess/repeats.ts'
import { guessRoute, type Route } from './guess/ride-words.ts'
import { guessUrgency } from './guess/urgency.ts'
import { guessWhen, type When } from './guess/when.ts'

export interface Guess {
  readonly kind: ListingKind
  /** Null when nothing points anywhere. */
  readonly domain: ListingDomain | null
  readonly urgency: Urgency
  /** Null without a `here`, when no time is named, and for what comes back. */
  readonly when: When | null
  readonly repeats: Rhythm | null
  /** People, portions, seats or slots. */
  readonly quantity: number | null
  readonly terms: Terms | null
  /** Of a ride. */
  readonly route: Route | null
  /** Of a meal that is offered, in alphabetical order. */
  readonly allergens: readonly Allergen[]
}

/** What a caller knows beside the words. */
export interface GuessContext {
  /** What the concepts of the sentence tell of its work; left out while the tables are not loaded. */
  readonly concepts?: ConceptDomains
  /** Where and when it is being written. */
  readonly here?: Here
}

export function guess(text: string, { concepts, here }: GuessContext = {}): Guess {
  const sentence = plain(text)
  const kind = guessKind(sentence)
  const domain = guessDomain(sentence, concepts)
  const repeats = guessRepeats(sentence)
  const when = here && !repeats ? guessWhen(sentence, here) : null
  return {
    kind,
    domain,
    urgency: soonerBy(when, here, guessUrgency(sentence)),
    when,
    repeats,
    quantity: guessQuantity(sentence),
    terms: guessTerms(sentence),
    route: domain === 'ride' ? guessRoute(sentence) : null,
    allergens: kind === 'offer' && domain === 'meal' ? guessAllergens(sentence) : []
  }
}

/** A date that turns out to be near makes it sooner: on 4 December "5 december" is this week. */
function soonerBy(when: When | null, here: Here | undefined, urgency: Urgency): Urgency {
  if (!when || !here || urgency !== 'anytime') return urgency
  const dueMs = when.fromMs > here.nowMs ? when.fromMs : when.toMs - 1
  const daysAhead = dayAt(dueMs, here) - dayAt(here.nowMs, here)
  return daysAhead < 0 || daysAhead > 6 ? urgency : daysAhead === 0 ? 'today' : 'thisWeek'
}
