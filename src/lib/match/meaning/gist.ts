/**
 * What all the words of a sentence together hint at: each counts for the concepts in whose terms it stands, the more
 * the fewer those concepts are. Finds what is told with words of many terms and with none of them whole.
 */
import type { Lexicon } from './lexicon.ts'
import type { SpotsByStem } from './spots.ts'
import { tongues, type Tongue } from './tongues.ts'

/** How much more rare words count: an exponent. */
const rareness = 2.5
/** From so many terms on a word is half as good as it can be. */
const halfShare = 0.8
const mostConcepts = 3
const leastScore = 0.45
const mostWeight = 0.48

/** The weight of a few concepts, above 0 and at most `mostWeight`. */
export function gistOf(
  spots: Readonly<Record<Tongue, SpotsByStem>>,
  lexicon: Lexicon
): ReadonlyMap<string, number> {
  const scores = new Map<string, number>()
  for (const tongue of tongues)
    for (const stem of spots[tongue].keys()) {
      const hints = lexicon[tongue].entries.get(stem)?.hints ?? []
      const worth = rarityOf(hints.length, lexicon.size) ** rareness
      for (const { concept, share } of hints)
        scores.set(concept, (scores.get(concept) ?? 0) + (worth * share) / (share + halfShare))
    }
  const best = [...scores].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, mostConcepts)
  const [, most] = best[0] ?? ['', 0]
  return new Map(
    best.flatMap(([concept, score]) =>
      score < leastScore ? [] : [[concept, mostWeight * (score / most) * Math.min(1, score)] as const]
    )
  )
}

/** From near 0, when all concepts have it, to 1. */
function rarityOf(having: number, all: number): number {
  return Math.log(1 + all / Math.max(1, having)) / Math.log(1 + all)
}
