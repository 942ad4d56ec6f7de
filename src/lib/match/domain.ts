/** Which of the six works a plain sentence (cue.ts) is about. */
import { listingDomains, type ListingDomain } from '#lib/domain/views.ts'
import { finder, takeOut } from './cue.ts'
import { domainCues, type DomainCue } from './domain-cues.ts'

/** Points for each domain, from the concepts a sentence holds (the tables load later than the rest). */
export type DomainPoints = Readonly<Partial<Record<ListingDomain, number>>>

const frames = Object.values<DomainCue>(domainCues).map(([domain, points, cues]) => ({
  domain,
  points,
  cues: finder(cues)
}))

/** The one with most points, of equals the first of `listingDomains`; null when nothing points anywhere. */
export function guessDomain(sentence: string, concepts: DomainPoints = {}): ListingDomain | null {
  const points: Partial<Record<ListingDomain, number>> = { ...concepts }
  let rest = sentence
  for (const frame of frames) {
    const found = takeOut(rest, frame.cues)
    rest = found.rest
    if (found.times > 0) points[frame.domain] = (points[frame.domain] ?? 0) + frame.points
  }
  return mostOf(points)
}

function mostOf(points: DomainPoints): ListingDomain | null {
  let best: ListingDomain | null = null
  for (const domain of listingDomains)
    if ((points[domain] ?? 0) > (best === null ? 0 : (points[best] ?? 0))) best = domain
  return best
}
