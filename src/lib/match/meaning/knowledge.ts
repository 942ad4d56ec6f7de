/** All the engine knows, made ready once: the dictionary of concepts, their kinship, and a reader a language. */
import { allConcepts } from '#lib/match/concepts/all.ts'
import { buildKinship, type Kinship } from './kinship.ts'
import { buildLexicon, lexiconInSlices, type Concepts, type Lexicon } from './lexicon.ts'
import { Reader } from './reading.ts'
import type { Tongue } from './tongues.ts'
import { vectorTable } from './vector-table.ts'
import { Vectors } from './vector.ts'

export interface Knowledge {
  readonly lexicon: Lexicon
  readonly kinship: Kinship
  readonly readers: Readonly<Record<Tongue, Reader>>
  readonly vectors: Vectors
}

let ready: Knowledge | undefined

/** Built on the first call, unless `knowledgeInSlices` was run before. */
export function knowledge(): Knowledge {
  ready ??= withLexicon(buildLexicon(allConcepts), vectorTable)
  return ready
}

/** Makes all ready a few milliseconds at a time, while the device has nothing better to do. */
export function* knowledgeInSlices(): Generator<void> {
  if (ready) return
  const lexicon = yield* lexiconInSlices(allConcepts)
  yield
  ready ??= withLexicon(lexicon, vectorTable)
}

/** Knows these concepts and no vectors, unless a table of them is given. */
export function knowledgeOf(concepts: Concepts, vectors = ''): Knowledge {
  return withLexicon(buildLexicon(concepts), vectors)
}

function withLexicon(lexicon: Lexicon, vectors: string): Knowledge {
  const readers = { nl: new Reader(lexicon.nl, 'nl'), en: new Reader(lexicon.en, 'en') }
  return { lexicon, kinship: buildKinship(lexicon.concepts), readers, vectors: new Vectors(vectors) }
}
