/** Which of the six works a plain sentence (cue.ts) is about. */
import { listingDomains, type ListingDomain } from '#lib/domain/views.ts'
import { finder, takeOut, type CueLines } from './cue.ts'
import { domainCues } from './domain-cues.ts'
import { domainHints } from './domain-hints.ts'
import { groupsIn } from './groups.ts'
import { beginningsIn, hintsIn, readHints } from './hints.ts'

/**
 * What the concepts of a sentence tell of its work (concept-domains.ts; the tables load later than the rest): `+domain`
 * is how much of it is said, 0 and up, `/domain` its share of all that is said and `#concept` the weight of each, 0 to 1.
 */
export type ConceptDomains = ReadonlyMap<string, number>

const noConcepts: ConceptDomains = new Map()

const frames = Object.entries<CueLines>(domainCues).map(([name, cues]) => ({ name, cues: finder(cues) }))
const hints = listingDomains.map((domain) => ({ domain, points: readHints(domainHints[domain]) }))

/** The one with most points, of equals the first of `listingDomains`; null when nothing at all points anywhere. */
export function guessDomain(sentence: string, concepts: ConceptDomains = noConcepts): ListingDomain | null {
  const signs = domainSigns(sentence, concepts)
  let best: ListingDomain | null = null
  let most = -Infinity
  let isTold = false
  for (const { domain, points } of hints) {
    let sum = points.get('~') ?? 0
    for (const [sign, strength] of signs) {
      const worth = points.get(sign)
      if (worth === undefined) continue
      isTold = true
      sum += worth * strength
    }
    if (sum > most) [best, most] = [domain, sum]
  }
  return isTold ? best : null
}

/** All that tells, with its strength: frames as `@name`, what the concepts tell, words, pairs, beginnings and groups. */
export function domainSigns(sentence: string, concepts: ConceptDomains): ReadonlyMap<string, number> {
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
