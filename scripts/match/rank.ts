/** For each request the offers that plausibly answer it: `{ id, ranked: [offer ids, best first, at most 20] }`. */
import { buildIndex, sentenceOf, type ListingIndex } from '#lib/match/listing-index.ts'
import { guess } from '#lib/match/guess.ts'
import { rank } from '#lib/match/rank.ts'
import { fileOf, printLine, readSaid, type Said } from './lines.ts'

const flags = ['requests', 'offers'] as const

export function run(args: readonly string[]): void {
  const requests = readSaid(fileOf(args, 'requests', flags))
  const index = offersIn(readSaid(fileOf(args, 'offers', flags)))
  for (const request of requests) printLine({ id: request.id, ranked: rankedFor(request, index) })
}

/** Those whose wording offers something: somebody who also asks is no answer. */
export function offersIn(offers: readonly Said[]): ListingIndex {
  return buildIndex(
    'offer',
    offers.filter(({ text }) => guess(text).kind === 'offer')
  )
}

export function rankedFor({ text }: Said, offers: ListingIndex): readonly string[] {
  return rank(sentenceOf(text, 'request'), offers).map(({ id }) => id)
}
