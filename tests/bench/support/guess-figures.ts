/** How many sentences are read right, field by field. */
import type { ListingDomain, ListingKind, Urgency } from '#lib/domain/views.ts'
import { conceptDomains } from '#lib/match/guess/concept-domains.ts'
import { guess } from '#lib/match/guess.ts'
import { readFileSync } from 'node:fs'

export interface GuessLine {
  readonly text: string
  readonly kind: ListingKind
  readonly domain: ListingDomain
  readonly urgency: Urgency
}

/** Shares of the lines, 0 to 1. */
export interface GuessFigures {
  readonly kind: number
  readonly domain: number
  readonly urgency: number
}

export function guessFigures(lines: readonly GuessLine[]): GuessFigures {
  const right = { kind: 0, domain: 0, urgency: 0 }
  for (const line of lines) {
    const { kind, domain, urgency } = guess(line.text, { concepts: conceptDomains(line.text) })
    if (kind === line.kind) right.kind++
    if (domain === line.domain) right.domain++
    if (urgency === line.urgency) right.urgency++
  }
  const share = (count: number) => count / Math.max(1, lines.length)
  return { kind: share(right.kind), domain: share(right.domain), urgency: share(right.urgency) }
}

/** Every fourth sentence of the development set: scripts/match/fit.ts leaves these out, so they tell the truth. */
export function heldBackLines(): readonly GuessLine[] {
  return readGuessLines('dev/sentences.jsonl').filter((_, at) => at % 4 === 3)
}

/** What is held back of the plain training sentences, by three other authors, neither fitted nor read either. */
export function heldBackPlainLines(): readonly GuessLine[] {
  return [
    ...everyNth('training/plain.jsonl', 5),
    ...everyNth('training/street.jsonl', 10),
    ...everyNth('training/suburb.jsonl', 10)
  ]
}

/** Six rounds by one writer who knew neither tables nor sets; nothing was fitted to them. */
export function roundsLines(): readonly GuessLine[] {
  return [1, 2, 3, 4, 5, 6].flatMap((round) => readGuessLines(`rounds/0${round}/sentences.jsonl`))
}

function everyNth(name: string, nth: number): readonly GuessLine[] {
  return readGuessLines(name).filter((_, at) => at % nth === nth - 1)
}

/** A file of tests/fixtures/match, a sentence with its answers on each line. */
export function readGuessLines(name: string): readonly GuessLine[] {
  const file = new URL(`../../fixtures/match/${name}`, import.meta.url)
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  return lines.map((line) => JSON.parse(line) as GuessLine)
}
