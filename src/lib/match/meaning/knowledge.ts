/** All the engine knows, made ready once: the dictionary of concepts, their kinship, and a reader a language. */
import { allConcepts } from '#lib/match/concepts/all.ts'
import { buildKinship, type Kinship } from './kinship.ts'
import { buildLexicon, lexiconInSlices, type Concepts, type Lexicon } from './lexicon.ts'
import { needTable } from './need-table.ts'
import { Needs } from './needs.ts'
import { Reader } from './reading.ts'
import type { Tongue } from './tongues.ts'
import { vectorTable } from './vector-table.ts'
import { Vectors } from './vector.ts'

export interface Knowledge {
  readonly lexicon: Lexicon
  readonly kinship: Kinship
  readonly readers: Readonly<Record<Tongue, Reader>>
  readonly vectors: Vectors
  readonly needs: Needs
}

let ready: Knowledge | undefined

/** Built on the first call, unless `knowledgeInSlices` was run before. */
export function knowledge(): Knowledge {
  ready ??= withLexicon(buildLexicon(allConcepts), vectorTable, needTable)
  return ready
}

/** Makes all ready a few milliseconds at a time, while the device has nothing better to do. */
export function* knowledgeInSlices(): Generator<void> {
  if (ready) return
  const lexicon = yield* lexiconInSlices(allConcepts)
  yield
  ready ??= withLexicon(lexicon, vectorTable, needTable)
}

/** Knows these concepts, and neither vectors nor needs unless a table of them is given. */
export function knowledgeOf(concepts: Concepts, vectors = '', needs = ''): Knowledge {
  return withLexicon(buildLexicon(concepts), vectors, needs)
}

function withLexicon(lexicon: Lexicon, vectors: string, needs: string): Knowledge {
  const readers = { nl: new Reader(lexicon.nl, 'nl'), en: new Reader(lexicon.en, 'en') }
  const kinship = buildKinship(lexicon.concepts)
  return { lexicon, kinship, readers, vectors: new Vectors(vectors), needs: new Needs(needs) }
}
