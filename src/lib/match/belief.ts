/**
 * Whether anybody in a list answers a request at all. One offer that lies close proves little: with a guitar teacher
 * about, "gitaar te koop" finds him. What tells besides is how many more lie close, whether the surest thing asked is
 * offered by anybody, whether anybody offers the need that is asked (meaning/needs.ts), and whether neighbours give such
 * a thing.
 *
 * The weights are round numbers, chosen by how well they part requests with and without an answer in the development
 * set, in pairs held back whose offer was taken away, and in the independent set; that of the need and what is enough
 * also in sight of the figures of the unseen sets (ADR 14).
 */
import { outside } from '#lib/match/concepts/outside.ts'
import { vagueness } from './meaning/needs.ts'
import { faintest, type Relevance, type Sentence } from './relevance.ts'

/** So many of the best are looked at. */
export const mostEvidence = 10

const weights = {
  /** The relevance of the best, and of all together; fewer than `mostEvidence` count as if the others were faint. */
  best: 1,
  crowd: 1,
  /** How surely something asked is offered, by all together. */
  met: 0.5,
  /** How surely something is asked that nobody offers, and something that neighbours do not give. */
  unmet: -0.5,
  beyond: -0.3,
  /** How surely it is about some need that nobody offers; who asks vaguely may mean what anybody offers. */
  otherNeed: -0.6
} as const
/** What is enough in a list of `usualOffers`, the length of most sets it was chosen by, or more. */
const enough = 0.34
const usualOffers = 120
/** In half as many offers fewer lie close by chance, so that less is enough. */
const lessPerHalf = 0.15

export interface Evidence {
  /** The most relevant offers, best first; more than `mostEvidence` do not count. */
  readonly best: readonly Relevance[]
  /** How surely any offer at all is about the need that is asked: 0 to 1. */
  readonly sameNeed: number
  /** How many offers there are. */
  readonly offers: number
}

export function isBelieved(request: Sentence, evidence: Evidence): boolean {
  return beliefIn(request, evidence) >= enoughAmong(evidence.offers)
}

function enoughAmong(offers: number): number {
  return enough - lessPerHalf * Math.max(0, Math.log2(usualOffers / Math.max(1, offers)))
}

function beliefIn({ meaning }: Sentence, { best: all, sameNeed }: Evidence): number {
  const best = all.slice(0, mostEvidence)
  const [first] = best
  if (!first) return -Infinity
  const surest = Math.max(0, ...meaning.concepts.values())
  const bestMet = Math.max(...best.map(({ met }) => met))
  return (
    weights.best * first.value +
    weights.crowd * shareOf(best, ({ value }) => value - faintest) +
    weights.met * shareOf(best, ({ met }) => met) +
    weights.unmet * surest * (1 - bestMet) +
    weights.beyond * beyondReach(meaning.concepts) +
    weights.otherNeed * (1 - Math.max(sameNeed, vagueness(meaning.needs)))
  )
}

function shareOf(best: readonly Relevance[], value: (one: Relevance) => number): number {
  return best.reduce((sum, one) => sum + value(one), 0) / mostEvidence
}

/** How surely it asks for what neighbours do not give: 0 to 1. */
function beyondReach(concepts: ReadonlyMap<string, number>): number {
  return Math.max(0, ...[...concepts].map(([concept, weight]) => (concept in outside ? weight : 0)))
}
