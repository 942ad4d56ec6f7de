/**
 * The concept tables as one dictionary: from the stem of a word to the terms it stands in, and from a term to the
 * concepts it means. Built once, when it is first asked for.
 */
import type { Concept } from './concepts/concept.ts'
import { commonWords, stopWords } from './common-words.ts'
import { otherStemsOf, stemOf, tongues, type Tongue } from './tongues.ts'
import { wordsOf } from './text.ts'

export interface Term {
  readonly concept: string
  /** Stems that must all stand close together, without doubles. */
  readonly stems: readonly string[]
  readonly isWeak: boolean
  /** As it stands in the table, when it is one word. */
  readonly written: string | null
  /** How many of its words mean little by themselves: the more, the closer they must stand. */
  readonly common: number
  /** In how many concepts a term of these words stands. */
  meanings: number
}

/** One language's half. */
export interface Vocabulary {
  /** Terms by the stem that stands in the fewest of them, so that each is looked for once. */
  readonly termsByAnchor: ReadonlyMap<string, readonly Term[]>
  /** Whole terms of one word, as they are written. */
  readonly written: ReadonlySet<string>
  readonly known: ReadonlySet<string>
  /** What an inflected word of a term is also: a verb without its ending, a thing made small. */
  readonly aliases: ReadonlyMap<string, readonly string[]>
  /** The words as they are written in the tables, to compare a misspelling with. */
  readonly spellings: ReadonlyMap<string, string>
}

export interface Lexicon {
  readonly concepts: Readonly<Record<string, Concept>>
  readonly nl: Vocabulary
  readonly en: Vocabulary
}

export function buildLexicon(concepts: Readonly<Record<string, Concept>>): Lexicon {
  const [nl, en] = tongues.map((tongue) => buildVocabulary(concepts, tongue))
  if (!nl || !en) throw new Error('A lexicon has two languages')
  return { concepts, nl, en }
}

function buildVocabulary(concepts: Readonly<Record<string, Concept>>, tongue: Tongue): Vocabulary {
  const spellings = new Map<string, string>()
  const stem = (word: string): string => {
    const found = spellings.get(word) ?? stemOf(word, tongue)
    spellings.set(word, found)
    return found
  }
  const terms = Object.entries(concepts).flatMap(([id, concept]) =>
    termsOf(id, concept[tongue], tongue, stem)
  )
  const known = new Set(spellings.values())
  return {
    termsByAnchor: byAnchor(weighed(terms)),
    written: new Set(terms.flatMap(({ written }) => written ?? [])),
    known,
    aliases: aliasesOf(spellings, tongue),
    spellings
  }
}

function termsOf(concept: string, list: string, tongue: Tongue, stem: (word: string) => string): Term[] {
  return list.split(',').flatMap((written) => {
    const isWeak = written.trim().startsWith('~')
    const said = wordsOf(written).map(({ text }) => text)
    const words = contentOf(said, tongue)
    const stems = [...new Set(words.map(stem))]
    if (stems.length === 0) return []
    return [
      {
        concept,
        stems,
        isWeak,
        isCut: stems.length === 1 && said.length > 1,
        common: commonAmong(words, tongue),
        written: said.length === 1 ? (said[0] ?? null) : null,
        meanings: 1
      }
    ]
  })
}

/** Without stop words, unless only a word of no meaning of its own would be left: "niet handig" needs both. */
function contentOf(words: readonly string[], tongue: Tongue): readonly string[] {
  const content = words.filter((word) => !stopWords[tongue].has(word))
  if (content.length > 1) return content
  return content.every((word) => commonWords[tongue].has(word)) ? words : content
}

function commonAmong(words: readonly string[], tongue: Tongue): number {
  return words.filter((word) => commonWords[tongue].has(word)).length
}

/** What is left of several words is a hint only ("uit de kelder" is not every kelder); doubles go. */
function weighed(terms: readonly (Term & { isCut?: boolean })[]): readonly Term[] {
  const found = new Map<string, Term>()
  const meanings = new Map<string, Set<string>>()
  for (const { concept, stems, isWeak, isCut, common, written } of terms) {
    const key = keyOf({ stems })
    const place = `${concept} ${key}`
    const term = { concept, stems, isWeak: isWeak || isCut === true, common, written, meanings: 1 }
    const before = found.get(place)
    if (!before || before.isWeak) found.set(place, term)
    meanings.set(key, (meanings.get(key) ?? new Set()).add(concept))
  }
  for (const term of found.values()) term.meanings = meanings.get(keyOf(term))?.size ?? 1
  return [...found.values()]
}

function keyOf({ stems }: { readonly stems: readonly string[] }): string {
  return stems.length === 1 ? (stems[0] ?? '') : [...stems].sort().join(' ')
}

function byAnchor(terms: readonly Term[]): Map<string, Term[]> {
  const uses = new Map<string, number>()
  for (const { stems } of terms) for (const stem of stems) uses.set(stem, (uses.get(stem) ?? 0) + 1)
  const anchored = new Map<string, Term[]>()
  for (const term of terms) {
    const rarest = term.stems.reduce((a, b) => ((uses.get(b) ?? 0) < (uses.get(a) ?? 0) ? b : a))
    const list = anchored.get(rarest)
    if (list) list.push(term)
    else anchored.set(rarest, [term])
  }
  return anchored
}

function aliasesOf(spellings: ReadonlyMap<string, string>, tongue: Tongue): Map<string, string[]> {
  const aliases = new Map<string, string[]>()
  for (const [word, stem] of spellings)
    for (const other of otherStemsOf(word, tongue)) aliases.set(other, [...(aliases.get(other) ?? []), stem])
  return aliases
}
