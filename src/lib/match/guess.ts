/**
 * What a sentence asks or offers, guessed from cue words in Dutch and English; a person corrects it with one tap.
 * Rules only, the same answer everywhere.
 */
import type { ListingDomain, ListingKind, Urgency } from '#lib/domain/views.ts'
import { plain } from './cue.ts'
import { guessDomain, type DomainPoints } from './domain.ts'
import { guessKind } from './kind.ts'
import { guessUrgency } from './urgency.ts'

export interface Guess {
  readonly kind: ListingKind
  /** Null when nothing points anywhere. */
  readonly domain: ListingDomain | null
  readonly urgency: Urgency
}

/** What a caller knows beside the words. */
export interface GuessContext {
  /** Points by domain of the concepts in the sentence; left out while the tables are not loaded. */
  readonly concepts?: DomainPoints
}

export function guess(text: string, { concepts }: GuessContext = {}): Guess {
  const sentence = plain(text)
  return {
    kind: guessKind(sentence),
    domain: guessDomain(sentence, concepts),
    urgency: guessUrgency(sentence)
  }
}
