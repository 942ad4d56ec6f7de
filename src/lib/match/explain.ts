/** Why a match is one, as values: the features turn them into words of either language. */
import type { Through } from './meaning/kinship.ts'
import { knowledge, type Knowledge } from './meaning/knowledge.ts'
import type { Circumstances } from './rank.ts'
import type { Relevance } from './relevance.ts'

/** A concept as people call it, in both languages. */
export interface ConceptName {
  readonly id: string
  readonly nl: string
  readonly en: string
}

export type Reason =
  /** The offer is what is asked, or `through` says how it meets the need; `offered` then differs from `asked`. */
  | {
      readonly kind: 'concept'
      readonly asked: ConceptName
      readonly offered: ConceptName
      readonly through: Through
    }
  /** Both say the word; given as its stem. */
  | { readonly kind: 'sharedWord'; readonly word: string }
  | { readonly kind: 'near' | 'available' | 'trusted' | 'reciprocal' | 'fresh' }

/** No more than this many reasons, the strongest first: a card has room for one line. */
const mostReasons = 3

/** From this much on a circumstance is worth telling. */
const worthTelling = 0.7
/** A second concept is told when it counts at least this much of what the first does. */
const alsoTelling = 0.6

const told = [
  ['nearness', 'near'],
  ['timeFit', 'available'],
  ['trust', 'trusted'],
  ['reciprocity', 'reciprocal'],
  ['freshness', 'fresh']
] as const

export function explain(
  relevance: Relevance,
  circumstances: Circumstances = {},
  known: Knowledge = knowledge()
): readonly Reason[] {
  const meaning = conceptReasons(relevance, known)
  const words =
    meaning.length > 0 ? [] : relevance.shared.map((word) => ({ kind: 'sharedWord', word }) as const)
  const around = told.flatMap(([name, kind]) =>
    (circumstances[name] ?? 0) >= worthTelling ? [{ kind } as const] : []
  )
  return [...meaning, ...words.slice(0, 1), ...around].slice(0, mostReasons)
}

function conceptReasons({ answered }: Relevance, known: Knowledge): readonly Reason[] {
  const least = (answered[0]?.weight ?? 0) * alsoTelling
  const seen = new Set<string>()
  const telling = answered.filter(({ offered, weight }) => {
    const isNew = weight >= least && !seen.has(offered)
    seen.add(offered)
    return isNew
  })
  return telling.slice(0, 2).map(({ asked, offered, through }) => ({
    kind: 'concept',
    asked: nameOf(asked, known),
    offered: nameOf(offered, known),
    through
  }))
}

/** The first strong term of each language. Throws on an id that is no concept. */
export function nameOf(id: string, { lexicon }: Knowledge = knowledge()): ConceptName {
  const concept = lexicon.concepts[id]
  if (!concept) throw new Error(`${id} is no concept`)
  return { id, nl: firstStrong(concept.nl), en: firstStrong(concept.en) }
}

function firstStrong(terms: string): string {
  const all = terms.split(',').map((term) => term.trim())
  return all.find((term) => !term.startsWith('~')) ?? (all[0] ?? '').slice(1)
}
