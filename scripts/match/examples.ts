/**
 * The sentences and pairs that tables are fitted to. A part of every file is held back from the fitting, to judge it
 * by; the independent sets are never read here.
 */
import type { ListingDomain, ListingKind, Urgency } from '#lib/domain/views.ts'
import { readFileSync } from 'node:fs'

export interface Labelled {
  readonly text: string
  readonly kind: ListingKind
  readonly domain: ListingDomain | null
  readonly urgency: Urgency
}

/** The offer answers what is asked. */
export interface Pair {
  readonly id: string
  readonly domain: ListingDomain
  readonly ask: string
  readonly askUrgency: Urgency
  readonly offer: string
  readonly offerUrgency: Urgency
}

/** What one author wrote, by whether it may be fitted. */
export interface Author<T> {
  readonly name: string
  /** Whether it was written as pairs. */
  readonly hasPairs: boolean
  readonly fitted: readonly T[]
  readonly heldBack: readonly T[]
}

const fixtures = new URL('../../tests/fixtures/match/', import.meta.url)
const never = Infinity

const authorsOfPairs = ['homes', 'items', 'meals', 'mixed', 'people', 'roads', 'skills']

export function pairAuthors(): readonly Author<Pair>[] {
  return authorsOfPairs.map((name) => authorOf<Pair>(name, `training/pairs/${name}.jsonl`, 5))
}

/** Both sides of every pair, and the files of plain sentences. */
export function sentenceAuthors(): readonly Author<Labelled>[] {
  const ofPairs = pairAuthors().map(({ name, hasPairs, fitted, heldBack }) => ({
    name,
    hasPairs,
    fitted: fitted.flatMap(sidesOf),
    heldBack: heldBack.flatMap(sidesOf)
  }))
  return [
    authorOf('development', 'dev/sentences.jsonl', 4),
    authorOf('own', 'guess/sentences.jsonl', never),
    authorOf('plain', 'training/plain.jsonl', 5),
    authorOf('street', 'training/street.jsonl', 10),
    authorOf('suburb', 'training/suburb.jsonl', 10),
    ...ofPairs
  ]
}

/** Asked and offered sentences of the development set for ranking; they name no work. */
export function developmentPosts(): readonly Pick<Labelled, 'text' | 'kind'>[] {
  return [
    ...readLines<{ text: string }>('dev/requests.jsonl').map(({ text }) => ({
      text,
      kind: 'request' as const
    })),
    ...readLines<{ text: string }>('dev/offers.jsonl').map(({ text }) => ({ text, kind: 'offer' as const }))
  ]
}

function sidesOf({ domain, ask, askUrgency, offer, offerUrgency }: Pair): readonly Labelled[] {
  return [
    { text: ask, kind: 'request', domain, urgency: askUrgency },
    { text: offer, kind: 'offer', domain, urgency: offerUrgency }
  ]
}

/** Each `nth` line is held back. */
function authorOf<T>(name: string, file: string, nth: number): Author<T> {
  const lines = readLines<T>(file)
  const isHeldBack = (_: T, at: number): boolean => at % nth === nth - 1
  return {
    name,
    hasPairs: file.includes('/pairs/'),
    fitted: lines.filter((line, at) => !isHeldBack(line, at)),
    heldBack: lines.filter(isHeldBack)
  }
}

/** The lines of our own fixtures, which tests check. */
function readLines<T>(name: string): readonly T[] {
  const lines = readFileSync(new URL(name, fixtures), 'utf8').trim().split('\n')
  return lines.map((line) => JSON.parse(line) as T)
}
