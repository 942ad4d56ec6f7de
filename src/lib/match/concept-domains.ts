/** Which work the concepts of a sentence speak for. Brings the concept tables with it: load it later than the rest. */
import type { ListingDomain, ListingKind } from '#lib/domain/views.ts'
import type { ConceptDomains } from './domain.ts'
import { knowledge, type Knowledge } from './knowledge.ts'
import { meaningOf, type Meaning } from './meaning.ts'

export function conceptDomains(
  text: string,
  kind: ListingKind = 'offer',
  known: Knowledge = knowledge()
): ConceptDomains {
  return domainsOf(meaningOf(text, kind, known), known)
}

/** As `conceptDomains`, of a sentence that was read before. */
export function domainsOf({ concepts }: Meaning, known: Knowledge = knowledge()): ConceptDomains {
  const sureness: Partial<Record<ListingDomain, number>> = {}
  for (const [id, weight] of concepts) {
    const domain = known.lexicon.concepts[id]?.domain
    if (domain) sureness[domain] = Math.max(sureness[domain] ?? 0, weight)
  }
  return sureness
}
