/**
 * The concept tables as one dictionary: from the stem of a word to the terms it stands in, and from a term to the
 * concepts it means. Built once, when it is first asked for.
 */
import type { Concept } from '#lib/match/concepts/concept.ts'
import { commonWords, stopWords } from './common-words.ts'
import { otherStemsOf, stemOf, tongues, type Tongue } from './tongues.ts'
import { fold } from './text.ts'

export interface Term {
  readonly concept: string
  /** Stems that must all stand close together, without doubles. */
  readonly stems: readonly string[]
  readonly isWeak: boolean
  /** As it stands in the table, when it is one word. */
  readonly written: string | null
  /** How many of its words mean little by themselves: the more, the closer they must stand. */
  readonly common: number
}

/** A word of its terms may mean a concept. */
export interface Hint {
  readonly concept: string
  /** In how many of its terms the word stands. */
  readonly count: number
  /** The same, where a term of several words counts less for each of them. */
  readonly share: number
}

/** What the tables say with one stem. */
export interface Entry {
  readonly stem: string
  /** Terms of which it is the longest stem, mostly the rarest, so that each is looked for once. */
  readonly terms: readonly Term[]
  /** What it hints at when the rest of a term is not said; empty for words of no meaning of their own. */
  readonly hints: readonly Hint[]
  /** In how many concepts it is a whole term. */
  readonly meanings: number
}

/** One language's half. */
export interface Vocabulary {
  readonly entries: ReadonlyMap<string, Entry>
  /** Whole terms of one word, as they are written. */
  readonly written: ReadonlySet<string>
  /** What an inflected word of a term is also: a verb without its ending, a thing made small. */
  readonly aliases: ReadonlyMap<string, readonly string[]>
  /** The words as they are written in the tables, with their stems, to compare a misspelling with. */
  readonly spellings: ReadonlyMap<string, { readonly stem: string }>
}

export interface Lexicon {
  readonly concepts: Concepts
  /** How many concepts. */
  readonly size: number
  readonly nl: Vocabulary
  readonly en: Vocabulary
}

export type Concepts = Readonly<Record<string, Concept>>

/** How many concepts are read before `lexiconInSlices` pauses. */
const perSlice = 40

export function buildLexicon(concepts: Concepts): Lexicon {
  const slices = lexiconInSlices(concepts)
  for (;;) {
    const { done, value } = slices.next()
    if (done) return value
  }
}

/** Builds it bit by bit: who asks for the next bit decides when. */
export function* lexiconInSlices(concepts: Concepts): Generator<void, Lexicon> {
  const drafts = { nl: emptyDraft('nl'), en: emptyDraft('en') }
  let read = 0
  for (const [id, concept] of Object.entries(concepts)) {
    for (const tongue of tongues) readTerms(drafts[tongue], id, concept[tongue])
    if (++read % perSlice === 0) yield
  }
  return { concepts, size: read, nl: drafts.nl, en: drafts.en }
}

interface Draft {
  readonly tongue: Tongue
  readonly spellings: Map<string, Spelling>
  readonly entries: Map<string, EntryDraft>
  readonly aliases: Map<string, string[]>
  readonly written: Set<string>
  readonly commonStems: ReadonlySet<string>
}

/** A word of the tables, looked at once. */
interface Spelling {
  readonly stem: string
  readonly isStop: boolean
  readonly isCommon: boolean
  readonly entry: EntryDraft
}

interface EntryDraft {
  readonly stem: string
  /** The stem as a term of its own. */
  readonly alone: readonly string[]
  readonly mayHint: boolean
  readonly terms: Term[]
  readonly hints: { readonly concept: string; count: number; share: number }[]
  meanings: number
  lastIn: string
}

function emptyDraft(tongue: Tongue): Draft {
  return {
    tongue,
    spellings: new Map(),
    entries: new Map(),
    aliases: new Map(),
    written: new Set(),
    commonStems: new Set([...commonWords[tongue]].map((word) => stemOf(word, tongue)))
  }
}

/** Words, and the two signs of a table: a comma behind each term, a tilde before a weak one. */
const plainPieces = /[a-z0-9]+|[,~]/g
const anyPieces = /[\p{L}\p{N}]+|[,~]/gu
const beyondAscii = /[^\n\x20-\x7e]/

function readTerms(draft: Draft, concept: string, list: string): void {
  const folded = fold(list)
  let words: Spelling[] = []
  let isWeak = false
  let written = ''
  const close = (): void => {
    readTerm(draft, concept, words, isWeak, written)
    words = []
    isWeak = false
  }
  for (const piece of folded.match(beyondAscii.test(folded) ? anyPieces : plainPieces) ?? []) {
    if (piece === ',') close()
    else if (piece === '~') isWeak = true
    else words.push(spellingOf(draft, (written = piece)))
  }
  close()
}

function readTerm(
  draft: Draft,
  concept: string,
  said: readonly Spelling[],
  isWeak: boolean,
  written: string
): void {
  const words = contentOf(said)
  const [first] = words
  if (!first) return
  const stems = words.length === 1 ? first.entry.alone : stemsOf(words)
  if (said.length === 1) draft.written.add(written)
  if (stems.length === 1) countMeaning(first.entry, concept)
  const term = {
    concept,
    stems,
    isWeak: isWeak || (stems.length === 1 && said.length > 1),
    written: said.length === 1 ? written : null,
    common: countCommon(words)
  }
  longest(words).terms.push(term)
  for (const { entry } of words) countHint(entry, concept, stems.length)
}

/** Without stop words, unless only a word of no meaning of its own would be left: "niet handig" needs both. */
function contentOf(words: readonly Spelling[]): readonly Spelling[] {
  if (!words.some(({ isStop }) => isStop)) return words
  const content = words.filter(({ isStop }) => !isStop)
  if (content.length > 1) return content
  return content.every(({ isCommon }) => isCommon) ? words : content
}

function spellingOf({ spellings, entries, aliases, tongue, commonStems }: Draft, word: string): Spelling {
  const known = spellings.get(word)
  if (known) return known
  const stem = stemOf(word, tongue)
  const entry = entries.get(stem) ?? emptyEntry(stem, !commonStems.has(stem))
  const spelling = {
    stem,
    isStop: stopWords[tongue].has(word),
    isCommon: commonWords[tongue].has(word),
    entry
  }
  entries.set(stem, entry)
  spellings.set(word, spelling)
  for (const other of otherStemsOf(word, tongue, stem)) put(aliases, other, stem)
  return spelling
}

/** Forms of common words are common too: "looks" hints at nothing, as "looking" does not. */
function emptyEntry(stem: string, mayHint: boolean): EntryDraft {
  return { stem, alone: [stem], mayHint, terms: [], hints: [], meanings: 0, lastIn: '' }
}

/** One concept is read after the other. */
function countMeaning(entry: EntryDraft, concept: string): void {
  if (entry.lastIn !== concept) entry.meanings++
  entry.lastIn = concept
}

function countHint({ mayHint, hints }: EntryDraft, concept: string, words: number): void {
  if (!mayHint) return
  const share = 1 / Math.sqrt(words)
  const last = hints[hints.length - 1]
  if (last?.concept !== concept) hints.push({ concept, count: 1, share })
  else {
    last.count++
    last.share += share
  }
}

function stemsOf(words: readonly Spelling[]): readonly string[] {
  const stems: string[] = []
  for (const { stem } of words) if (!stems.includes(stem)) stems.push(stem)
  return stems
}

function countCommon(words: readonly Spelling[]): number {
  let count = 0
  for (const { isCommon } of words) if (isCommon) count++
  return count
}

function longest(words: readonly Spelling[]): EntryDraft {
  return words.reduce((a, b) => (b.stem.length > a.stem.length ? b : a)).entry
}

function put<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
