/** Which work the concepts of a sentence speak for. Brings the concept tables with it: load it later than the rest. */
import type { ListingDomain, ListingKind } from '#lib/domain/views.ts'
import type { DomainPoints } from './domain.ts'
import { knowledge, type Knowledge } from './knowledge.ts'
import { meaningOf, type Meaning } from './meaning.ts'

/** What one concept that is surely meant is worth. */
const pointsOfConcept = 4

export function conceptDomains(
  text: string,
  kind: ListingKind = 'offer',
  known: Knowledge = knowledge()
): DomainPoints {
  return domainsOf(meaningOf(text, kind, known), known)
}

/** As `conceptDomains`, of a sentence that was read before. */
export function domainsOf({ concepts }: Meaning, known: Knowledge = knowledge()): DomainPoints {
  const points: Partial<Record<ListingDomain, number>> = {}
  for (const [id, weight] of concepts) {
    const domain = known.lexicon.concepts[id]?.domain
    if (domain) points[domain] = Math.max(points[domain] ?? 0, weight * pointsOfConcept)
  }
  return points
}
