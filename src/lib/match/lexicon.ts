/**
 * The concept tables as one dictionary: from the stem of a word to the terms it stands in, and from a term to the
 * concepts it means. Built once, when it is first asked for.
 */
import type { Concept } from './concepts/concept.ts'
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
  /** Terms of the same words share it. */
  readonly use: Use
}

export interface Use {
  /** In how many concepts a term of these words stands. */
  meanings: number
  lastIn: string
}

/** One language's half. */
export interface Vocabulary {
  /** Terms by their longest stem, mostly the rarest, so that each is looked for once. */
  readonly termsByAnchor: ReadonlyMap<string, readonly Term[]>
  /** How often a word stands in the terms of each concept: what it hints at when the rest of a term is not said. */
  readonly hints: ReadonlyMap<string, ReadonlyMap<string, number>>
  /** Whole terms of one word, as they are written. */
  readonly written: ReadonlySet<string>
  readonly known: ReadonlySet<string>
  /** What an inflected word of a term is also: a verb without its ending, a thing made small. */
  readonly aliases: ReadonlyMap<string, readonly string[]>
  /** The words as they are written in the tables, to compare a misspelling with. */
  readonly spellings: ReadonlyMap<string, string>
}

export interface Lexicon {
  readonly concepts: Concepts
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
  return { concepts, nl: finished(drafts.nl), en: finished(drafts.en) }
}

interface Draft {
  readonly tongue: Tongue
  readonly spellings: Map<string, string>
  readonly uses: Map<string, Use>
  readonly termsByAnchor: Map<string, Term[]>
  readonly aliases: Map<string, string[]>
  readonly written: Set<string>
  readonly hints: Map<string, Map<string, number>>
}

function emptyDraft(tongue: Tongue): Draft {
  return {
    tongue,
    spellings: new Map(),
    uses: new Map(),
    termsByAnchor: new Map(),
    aliases: new Map(),
    written: new Set(),
    hints: new Map()
  }
}

function finished({ termsByAnchor, hints, written, spellings, aliases }: Draft): Vocabulary {
  return { termsByAnchor, hints, written, spellings, aliases, known: new Set(spellings.values()) }
}

function readTerms(draft: Draft, concept: string, list: string): void {
  for (const written of fold(list).split(',')) {
    const said = written.match(letters) ?? []
    const words = contentOf(said, draft.tongue)
    if (words.length === 0) continue
    const stems = [...new Set(words.map((word) => stemIn(draft, word)))]
    if (said.length === 1) draft.written.add(said[0] ?? '')
    const term = {
      concept,
      stems,
      isWeak: written.includes('~') || (stems.length === 1 && said.length > 1),
      written: said.length === 1 ? (said[0] ?? null) : null,
      common: words.filter((word) => commonWords[draft.tongue].has(word)).length,
      use: useOf(draft, concept, stems)
    }
    put(draft.termsByAnchor, longest(stems), term)
    for (const word of words)
      if (!commonWords[draft.tongue].has(word)) countHint(draft, stemIn(draft, word), concept)
  }
}

function countHint({ hints }: Draft, stem: string, concept: string): void {
  const counts = hints.get(stem) ?? new Map<string, number>()
  hints.set(stem, counts)
  counts.set(concept, (counts.get(concept) ?? 0) + 1)
}

const letters = /[\p{L}\p{N}]+/gu

/** Without stop words, unless only a word of no meaning of its own would be left: "niet handig" needs both. */
function contentOf(words: readonly string[], tongue: Tongue): readonly string[] {
  const content = words.filter((word) => !stopWords[tongue].has(word))
  if (content.length > 1) return content
  return content.every((word) => commonWords[tongue].has(word)) ? words : content
}

function stemIn({ spellings, aliases, tongue }: Draft, word: string): string {
  const known = spellings.get(word)
  if (known !== undefined) return known
  const stem = stemOf(word, tongue)
  spellings.set(word, stem)
  for (const other of otherStemsOf(word, tongue)) put(aliases, other, stem)
  return stem
}

const alone: Use = { meanings: 1, lastIn: '' }

/** Several words mean one thing well enough; a single one may mean many. */
function useOf({ uses }: Draft, concept: string, stems: readonly string[]): Use {
  const [stem = ''] = stems
  if (stems.length > 1) return alone
  const use = uses.get(stem) ?? { meanings: 0, lastIn: '' }
  uses.set(stem, use)
  if (use.lastIn !== concept) use.meanings++
  use.lastIn = concept
  return use
}

function longest(stems: readonly string[]): string {
  return stems.reduce((a, b) => (b.length > a.length ? b : a))
}

function put<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
