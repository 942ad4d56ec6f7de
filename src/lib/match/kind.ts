/** Who provides: does a plain sentence ask for something or offer it? */
import type { ListingKind } from '#lib/domain/views.ts'
import { finder, takeOut } from './cue.ts'
import { kindCues } from './kind-cues.ts'

const groups = Object.values(kindCues).map(({ points, cues }) => ({ points, cues: finder(cues) }))

/** Points above 0 ask, below 0 offer; the further from 0 the surer. */
export function askingPoints(sentence: string): number {
  let rest = sentence
  let points = -1
  for (const group of groups) {
    const found = takeOut(rest, group.cues)
    rest = found.rest
    if (found.times > 0) points += group.points
  }
  return points
}

/** `sentence` is plain (cue.ts). */
export function guessKind(sentence: string): ListingKind {
  return askingPoints(sentence) < 0 ? 'offer' : 'request'
}
