/** The best matches for a sentence: meaning first, and among those alike who is near, free and trusted. */
import { knowledge, type Knowledge } from './meaning/knowledge.ts'
import { isBelieved, mostEvidence } from './belief.ts'
import type { Candidate, ListingIndex } from './listing-index.ts'
import { faintest, needShare, plausible, relevanceOf, type Relevance, type Sentence } from './relevance.ts'

/** What is known of a candidate beside the words, each from 0 to 1; what is left out counts as in between. */
export interface Circumstances {
  /** 1 is next door. */
  readonly nearness?: number
  /** Both can at the same time. */
  readonly timeFit?: number
  readonly trust?: number
  /** They helped us, or we each have what the other asks. */
  readonly reciprocity?: number
  /** 1 was posted just now. */
  readonly freshness?: number
  /** How much of what the person can take on is free; with 0 there is no match. */
  readonly room?: number
}

export interface Ranked {
  readonly id: string
  readonly relevance: Relevance
  /** What the order follows: relevance, the need for at most `needShare`, circumstances for `circumstanceShare`. */
  readonly score: number
}

export interface RankOptions {
  readonly circumstances?: (id: string) => Circumstances
  readonly most?: number
  readonly least?: number
  readonly known?: Knowledge
}

export const mostRanked = 20
const circumstanceShare = 0.12
/** What is less than this of the best is no answer beside it. */
const shareOfBest = 0.35
/** So many are compared before it is asked whether the others still can be among the best. */
const perSlice = 64

const circumstanceWeights: Readonly<Record<keyof Circumstances, number>> = {
  nearness: 0.25,
  timeFit: 0.25,
  trust: 0.18,
  reciprocity: 0.12,
  freshness: 0.1,
  room: 0.1
}

/**
 * Those in the index that plausibly answer the sentence, or that it plausibly answers when the index holds requests;
 * best first, equals by id. With `least`, all that are as relevant, believed or not.
 */
export function rank(sentence: Sentence, index: ListingIndex, options: RankOptions = {}): readonly Ranked[] {
  const { most = mostRanked, least } = options
  if (least !== undefined) return best(sentence, index, options, least, most)
  if (index.kind === 'request') return best(sentence, index, options, plausible, most)
  const ranked = best(sentence, index, options, faintest, Math.max(most, mostEvidence))
  const evidence = ranked.map(({ relevance }) => relevance).sort((a, b) => b.value - a.value)
  const { circumstances = unknown } = options
  const sameNeed = index.mostOfOneNeed(sentence, (id) => circumstances(id).room !== 0)
  if (!isBelieved(sentence, { best: evidence, sameNeed, offers: index.size })) return []
  const nearEnough = shareOfBest * (evidence[0]?.value ?? 0)
  return ranked.filter(({ relevance }) => relevance.value >= nearEnough).slice(0, most)
}

function best(
  sentence: Sentence,
  index: ListingIndex,
  { circumstances = unknown, known = knowledge() }: RankOptions,
  least: number,
  most: number
): readonly Ranked[] {
  let ranked: Ranked[] = []
  for (const candidates of slicesOf(index.candidatesFor(sentence, least))) {
    if (isSettled(ranked, most, candidates[0]?.atMost ?? 0)) break
    for (const { id, sentence: other } of candidates) {
      const [request, offer] = index.kind === 'offer' ? [sentence, other] : [other, sentence]
      const relevance = relevanceOf(request, offer, index.rarity, known)
      const around = relevance.value < least ? nobody : circumstances(id)
      if (around.room === 0) continue
      const meant = relevance.value + needShare * relevance.sameNeed
      ranked.push({ id, relevance, score: meant + circumstanceShare * fitOf(around) })
    }
    ranked = ranked.sort(bestFirst).slice(0, most)
  }
  return ranked
}

function slicesOf(candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const count = Math.ceil(candidates.length / perSlice)
  return Array.from({ length: count }, (_, n) => candidates.slice(n * perSlice, (n + 1) * perSlice))
}

/** Whether none that has at most so much beside circumstances can come among the first `most`. */
function isSettled(ranked: readonly Ranked[], most: number, atMost: number): boolean {
  const last = ranked[most - 1]
  return last !== undefined && atMost + circumstanceShare < last.score
}

const nobody: Circumstances = { room: 0 }

function unknown(): Circumstances {
  return {}
}

/** 0 to 1. */
function fitOf(around: Circumstances): number {
  let fit = 0
  for (const [name, weight] of Object.entries(circumstanceWeights))
    fit += weight * (around[name as keyof Circumstances] ?? 0.5)
  return fit
}

function bestFirst(a: Ranked, b: Ranked): number {
  return b.score - a.score || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}
