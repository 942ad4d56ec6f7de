/**
 * How well and how fast sentences are matched. Quality is measured on the development set, guessing on sentences that
 * nothing was fitted to, as shares against one; unseen sentences are harder, and how much the rounds say. Speed is one sentence against ten thousand
 * open listings, against one frame at 60 Hz.
 */
import { buildIndex, sentenceOf, type ListingIndex } from '#lib/match/listing-index.ts'
import { rank } from '#lib/match/rank.ts'
import { median, type Bench } from './harness.ts'
import { guessFigures, heldBackLines, heldBackPlainLines, roundsLines } from './support/guess-figures.ts'
import { devOffers, devRequests, rankQuality, ringQuality, roundsQuality } from './support/match-quality.ts'

const listings = 10_000
const frameMs = 1000 / 60

let index: ListingIndex

export const bench: Bench = {
  name: 'match',
  figures: [
    { name: 'match.meanReciprocalRank', of: 'mrr', against: 'one', goal: 0.8, better: 'higher' },
    { name: 'match.recallAt10', of: 'recallAt10', against: 'one', goal: 0.85, better: 'higher' },
    { name: 'match.silence', of: 'silence', against: 'one', goal: 0.8, better: 'higher' },
    { name: 'match.ringPrecision', of: 'ringPrecision', against: 'one', goal: 0.95, better: 'higher' },
    { name: 'match.ringRecall', of: 'ringRecall', against: 'one', goal: 0.85, better: 'higher' },
    { name: 'match.guessKind', of: 'kind', against: 'one', goal: 0.97, better: 'higher' },
    { name: 'match.guessDomain', of: 'domain', against: 'one', goal: 0.9, better: 'higher' },
    { name: 'match.guessUrgency', of: 'urgency', against: 'one', goal: 0.95, better: 'higher' },
    { name: 'match.rounds.meanReciprocalRank', of: 'roundsMrr', against: 'one', goal: 0.8, better: 'higher' },
    { name: 'match.rounds.recallAt10', of: 'roundsRecallAt10', against: 'one', goal: 0.85, better: 'higher' },
    { name: 'match.rounds.silence', of: 'roundsSilence', against: 'one', goal: 0.8, better: 'higher' },
    { name: 'match.rounds.guessKind', of: 'roundsKind', against: 'one', goal: 0.97, better: 'higher' },
    { name: 'match.rounds.guessDomain', of: 'roundsDomain', against: 'one', goal: 0.9, better: 'higher' },
    { name: 'match.rankInFrame', of: 'rankMs', against: 'frameMs', goal: 1, better: 'lower' }
  ],
  setUp() {
    index = buildIndex('offer', manyListings())
    return Promise.resolve()
  },
  round() {
    const ranked = rankQuality()
    const rings = ringQuality()
    const unread = roundsQuality()
    const unreadGuessed = guessFigures(roundsLines())
    const guessed = guessFigures([...heldBackLines(), ...heldBackPlainLines()])
    return Promise.resolve({
      ...ranked,
      ...guessed,
      ringPrecision: rings.precision,
      ringRecall: rings.recall,
      roundsMrr: unread.mrr,
      roundsRecallAt10: unread.recallAt10,
      roundsSilence: unread.silence,
      roundsKind: unreadGuessed.kind,
      roundsDomain: unreadGuessed.domain,
      one: 1,
      rankMs: median(devRequests().map(({ text }) => msOf(() => rank(sentenceOf(text, 'request'), index)))),
      frameMs
    })
  }
}

/** Each listing of the set many times, with some words of another behind it. */
function manyListings() {
  const texts = [...devOffers(), ...devRequests()].map(({ text }) => text)
  return Array.from({ length: listings }, (_, n) => {
    const other = texts[(n * 7) % texts.length] ?? ''
    return {
      id: `listing-${n}`,
      text: `${texts[n % texts.length]} ${other.split(' ').slice(0, 2).join(' ')}`
    }
  })
}

function msOf(work: () => unknown): number {
  const started = performance.now()
  work()
  return performance.now() - started
}
