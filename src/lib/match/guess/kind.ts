/** Who provides: does a plain sentence (cue.ts) ask for something or offer it? */
import type { ListingKind } from '#lib/domain/views.ts'
import { finder, takeOut } from './cue.ts'
import { kindSigns, readHints, wordsIn } from './hints.ts'
import { kindCues } from './kind-cues.ts'
import { kindHints } from './kind-hints.ts'

const groups = Object.values(kindCues).map(({ points, cues }) => ({ points, cues: finder(cues) }))
const hints = readHints(kindHints)

/** Who has said nothing yet, a single word, or words of no language known here, asks: most come for that. */
export function guessKind(sentence: string): ListingKind {
  if (wordsIn(sentence).length < 2 || !hasKnownWords(sentence)) return 'request'
  return askingPoints(sentence) < 0 ? 'offer' : 'request'
}

/** Above 0 asks, below 0 offers; the further from 0 the surer, and from 4 on it is rarely wrong. */
export function askingPoints(sentence: string): number {
  let points = cuePoints(sentence) + (hints.get('~') ?? 0)
  for (const hint of kindSigns(sentence)) points += hints.get(hint) ?? 0
  return points
}

/** The part of the points that was written by hand. */
export function cuePoints(sentence: string): number {
  let rest = sentence
  let points = 0
  for (const group of groups) {
    const found = takeOut(rest, group.cues)
    rest = found.rest
    if (found.times > 0) points += group.points
  }
  return points
}

/** The weight of an unmarked sentence and of marks alone says nothing of a language nothing was fitted to. */
function hasKnownWords(sentence: string): boolean {
  const isKnown = (sign: string) => /[a-z]/.test(sign) && hints.has(sign)
  return [...kindSigns(sentence)].some(isKnown) || cuePoints(sentence) !== 0
}
