/** All the engine knows, made ready once: the dictionary of concepts, their kinship, and a reader a language. */
import { allConcepts } from './concepts/all.ts'
import type { Concept } from './concepts/concept.ts'
import { buildKinship, type Kinship } from './kinship.ts'
import { buildLexicon, type Lexicon } from './lexicon.ts'
import { Reader } from './reading.ts'
import type { Tongue } from './tongues.ts'

export interface Knowledge {
  readonly lexicon: Lexicon
  readonly kinship: Kinship
  readonly readers: Readonly<Record<Tongue, Reader>>
}

let ready: Knowledge | undefined

/** Built on the first call. */
export function knowledge(): Knowledge {
  ready ??= knowledgeOf(allConcepts)
  return ready
}

export function knowledgeOf(concepts: Readonly<Record<string, Concept>>): Knowledge {
  const lexicon = buildLexicon(concepts)
  const readers = { nl: new Reader(lexicon.nl, 'nl'), en: new Reader(lexicon.en, 'en') }
  return { lexicon, kinship: buildKinship(concepts), readers }
}
