/** Which terms of the tables a sentence holds. */
import type { Knowledge } from './knowledge.ts'
import type { Entry, Term, Vocabulary } from './lexicon.ts'
import { trusts } from './reading.ts'
import type { Spot, SpotsByStem } from './spots.ts'
import { tongues, type Tongue } from './tongues.ts'

export interface Found {
  readonly concept: string
  /** Above 0, below 1. */
  readonly weight: number
  /** Positions in the sentence it rests on. */
  readonly at: readonly number[]
}

const weights = {
  one: 0.85,
  more: 0.94,
  common: 0.65,
  weak: 0.4,
  weakMore: 0.5,
  hinted: 0.3,
  hint: 0.5,
  verb: 0.5,
  covered: 0.25
} as const
/** Fainter hints are left out. */
const leastHint = 0.1
/** How many other words may stand between those of a term. */
const slack = 3

export function termsAmong(
  spots: Readonly<Record<Tongue, SpotsByStem>>,
  { lexicon }: Knowledge
): readonly Found[] {
  const found: Found[] = []
  for (const tongue of tongues)
    for (const stem of spots[tongue].keys())
      for (const term of lexicon[tongue].entries.get(stem)?.terms ?? []) {
        const hit =
          term.stems.length === 1
            ? asOne(term, spots[tongue], lexicon[tongue])
            : asSeveral(term, stem, spots[tongue])
        if (hit) found.push(hit)
      }
  const told = new Set(found.filter(({ weight }) => weight >= weights.hinted).flatMap(({ at }) => at))
  for (const tongue of tongues) found.push(...hintsAmong(spots[tongue], lexicon[tongue], told))
  return found.map((one) => (isCovered(one, found) ? { ...one, weight: one.weight * weights.covered } : one))
}

function asOne(term: Term, spots: SpotsByStem, { written, entries }: Vocabulary): Found | null {
  const [stem = ''] = term.stems
  const list = spots.get(stem) ?? []
  const spot = list.find(({ isIndirect }) => !isIndirect) ?? list.find((one) => !hasDirect(one, spots))
  if (!spot) return null
  return {
    concept: term.concept,
    weight:
      (term.isWeak ? weights.weak : weights.one) *
      spot.trust *
      likeness(term, spot, written) *
      clarity(entries.get(stem)),
    at: spot.at
  }
}

/** What words hint at by the terms they stand in: the more of those are of one concept, the more. */
function hintsAmong(
  spots: SpotsByStem,
  { entries }: Vocabulary,
  told: ReadonlySet<number>
): readonly Found[] {
  const found: Found[] = []
  for (const [stem, list] of spots) {
    const counts = entries.get(stem)?.hints
    const spot = list.find(({ isIndirect }) => !isIndirect) ?? list[0]
    if (!counts || !spot || spot.at.some((place) => told.has(place))) continue
    let all = 0
    for (const { count } of counts) all += count
    for (const { concept, count } of counts) {
      const weight = (weights.hint * spot.trust * count) / (all + 1)
      if (weight >= leastHint) found.push({ concept, weight, at: spot.at })
    }
  }
  return found
}

/** "schuur" is a shed before it is a form of schuren. */
function likeness(term: Term, { word }: Spot, written: ReadonlySet<string>): number {
  const isVerb = term.written?.endsWith('en') === true && word?.endsWith('en') === false
  return isVerb && written.has(word) ? weights.verb : 1
}

/** Whether the same word has a reading that is surer. */
function hasDirect(spot: Spot, spots: SpotsByStem): boolean {
  for (const list of spots.values())
    if (list.some((other) => !other.isIndirect && other.at.length === 1 && other.at[0] === spot.at[0]))
      return true
  return false
}

function asSeveral(term: Term, anchor: string, spots: SpotsByStem): Found | null {
  for (const start of spots.get(anchor) ?? []) {
    const rest = term.stems
      .filter((stem) => stem !== anchor)
      .map((stem) => nearest(spots.get(stem) ?? [], start))
    if (rest.some((spot) => spot === null)) continue
    const all = [start, ...rest.filter((spot) => spot !== null)]
    if (spanOf(all) > reachOf(term)) continue
    const weight = (term.isWeak ? weights.weakMore : strengthOf(term)) * Math.min(...all.map(trustInTerm))
    return { concept: term.concept, weight, at: [...new Set(all.flatMap(({ at }) => at))] }
  }
  return null
}

/** Words that mean little by themselves say something only side by side. */
function reachOf({ stems, common }: Term): number {
  return stems.length - 1 + (common === 0 ? slack : common < stems.length ? 1 : 0)
}

function strengthOf({ stems, common }: Term): number {
  return common === 0 ? weights.more : common < stems.length ? weights.one : weights.common
}

/** Part of a compound is as good as the whole once the other word of the term stands beside it. */
function trustInTerm({ trust }: Spot): number {
  return trust === trusts.misspelled || trust === trusts.twoSlips ? trust : Math.max(trust, 0.85)
}

function nearest(list: readonly Spot[], start: Spot): Spot | null {
  let best: Spot | null = null
  for (const spot of list)
    if (spot.sentence === start.sentence && (best === null || gap(spot, start) < gap(best, start)))
      best = spot
  return best
}

function gap(one: Spot, other: Spot): number {
  return Math.abs(one.step - other.step)
}

function spanOf(spots: readonly Spot[]): number {
  const steps = spots.map(({ step }) => step)
  return Math.max(...steps) - Math.min(...steps)
}

/** A term that stands in several concepts tells less of each. */
function clarity(entry: Entry | undefined): number {
  return (entry?.meanings ?? 1) ** -0.25
}

/** "bike" says less once "cargo bike" was heard there. */
function isCovered(one: Found, found: readonly Found[]): boolean {
  return found.some(
    (other) =>
      other.at.length > one.at.length &&
      other.weight >= one.weight &&
      other.concept !== one.concept &&
      one.at.every((place) => other.at.includes(place))
  )
}
