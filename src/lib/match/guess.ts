/**
 * What a sentence asks or offers, guessed from cue words in Dutch and English; a person corrects it with one tap.
 * Rules only (cues.ts), the same answer everywhere.
 */
import type { ListingDomain, ListingKind, Urgency } from '#lib/domain/views.ts'
import { domainCues, offerCues, requestCues, urgencyCues, type Cues } from './cues.ts'

export interface Guess {
  readonly kind: ListingKind
  /** Null when nothing points anywhere. */
  readonly domain: ListingDomain | null
  readonly urgency: Urgency
}

export function guess(text: string): Guess {
  const sentence = plain(text)
  return { kind: guessKind(sentence), domain: guessDomain(sentence), urgency: guessUrgency(sentence) }
}

function guessKind(sentence: string): ListingKind {
  return score(sentence, offerCues) > score(sentence, requestCues) ? 'offer' : 'request'
}

/** The one with most points; of equals the first in the table. */
function guessDomain(sentence: string): ListingDomain | null {
  let best: ListingDomain | null = null
  let most = 0
  for (const domain of Object.keys(domainCues) as ListingDomain[]) {
    const points = score(sentence, domainCues[domain])
    if (points > most) [best, most] = [domain, points]
  }
  return best
}

function guessUrgency(sentence: string): Urgency {
  const found = urgencyCues.find(([, cues]) => score(sentence, [cues]) > 0)
  return found ? found[0] : 'anytime'
}

/** Each cue counts once, however often it is said. */
function score(sentence: string, table: readonly Cues[]): number {
  let points = 0
  for (const { weight, words } of table)
    points += weight * words.filter((cue) => holdsCue(sentence, cue)).length
  return points
}

function holdsCue(sentence: string, cue: string): boolean {
  let from = 0
  for (const part of cue.split(' … ')) {
    const at = sentence.indexOf(cueToPiece(part), from)
    if (at < 0) return false
    from = at + part.length
  }
  return true
}

/** A whole word has spaces around it in a plain sentence. */
function cueToPiece(part: string): string {
  return `${part.startsWith('*') ? '' : ' '}${part.replaceAll('*', '')}${part.endsWith('*') ? '' : ' '}`
}

/** Lower case letters without accents, one space between words and at both ends. */
function plain(text: string): string {
  const letters = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  return ` ${letters.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `
}
