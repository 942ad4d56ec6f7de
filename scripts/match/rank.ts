/** For each request the offers that plausibly answer it: `{ id, ranked: [offer ids, best first, at most 20] }`. */
import { buildIndex, sentenceOf, type ListingIndex } from '#lib/match/listing-index.ts'
import { plain } from '#lib/match/guess/cue.ts'
import { askingPoints } from '#lib/match/guess/kind.ts'
import { rank } from '#lib/match/rank.ts'
import { fileOf, printLine, readSaid, type Said } from './lines.ts'

const flags = ['requests', 'offers'] as const

export function run(args: readonly string[]): void {
  const requests = readSaid(fileOf(args, 'requests', flags))
  const index = offersIn(readSaid(fileOf(args, 'offers', flags)))
  for (const request of requests) printLine({ id: request.id, ranked: rankedFor(request, index) })
}

/** From so many points on somebody surely asks; a list of offers is believed up to there. */
const surelyAsking = 4

/** Those that do not ask themselves: "ik zoek ook iemand die kan behangen" is no answer. */
export function offersIn(offers: readonly Said[]): ListingIndex {
  return buildIndex(
    'offer',
    offers.filter(({ text }) => askingPoints(plain(text)) < surelyAsking)
  )
}

export function rankedFor({ text }: Said, offers: ListingIndex): readonly string[] {
  return rank(sentenceOf(text, 'request'), offers).map(({ id }) => id)
}
