/** Which of the six works a plain sentence (cue.ts) is about. */
import { listingDomains, type ListingDomain } from '#lib/domain/views.ts'
import { finder, takeOut, type CueLines } from './cue.ts'
import { domainCues } from './domain-cues.ts'
import { domainHints } from './domain-hints.ts'
import { groupsIn } from './groups.ts'
import { readDomainHints, type DomainHints } from './domain-letters.ts'
import { beginningsIn, hintsIn } from './hints.ts'

/** What the concepts of a sentence tell of its work (concept-domains.ts; the tables load later than the rest). */
export interface ConceptDomains {
  /**
   * `+domain` is how much of it is said, 0 and up, `/domain` its share of all that is said and `#concept` the weight of
   * each, 0 to 1.
   */
  readonly signs: ReadonlyMap<string, number>
  /** Fitted with those in sight: beside concepts words tell other things than alone. */
  readonly hints: DomainHints
}

const frames = Object.entries<CueLines>(domainCues).map(([name, cues]) => ({ name, cues: finder(cues) }))
const wordsAlone: ConceptDomains = { signs: new Map(), hints: readDomainHints(domainHints) }

/** The one with most points, of equals the first of `listingDomains`; null when nothing at all points anywhere. */
export function guessDomain(sentence: string, concepts: ConceptDomains = wordsAlone): ListingDomain | null {
  const { hints } = concepts
  const sums = [...(hints.get('~') ?? listingDomains.map(() => 0))]
  let isTold = false
  for (const [sign, strength] of domainSigns(sentence, concepts.signs)) {
    const points = hints.get(sign)
    if (points) isTold = true
    points?.forEach((value, at) => (sums[at] = (sums[at] ?? 0) + value * strength))
  }
  return isTold ? (listingDomains[sums.indexOf(Math.max(...sums))] ?? null) : null
}

/** All that tells, with its strength: frames as `@name`, what the concepts tell, words, pairs, beginnings and groups. */
export function domainSigns(
  sentence: string,
  concepts: ConceptDomains['signs']
): ReadonlyMap<string, number> {
  const signs = new Map(concepts)
  let rest = sentence
  for (const { name, cues } of frames) {
    const found = takeOut(rest, cues)
    rest = found.rest
    if (found.times > 0) signs.set(`@${name}`, 1)
  }
  for (const hint of hintsIn(sentence)) signs.set(hint, 1)
  for (const beginning of beginningsIn(sentence)) signs.set(beginning, 1)
  for (const group of groupsIn(sentence)) signs.set(group, 1)
  return signs
}
