/** Which work the concepts of a sentence speak for. Brings the concept tables with it: load it later than the rest. */
import type { ListingDomain, ListingKind } from '#lib/domain/views.ts'
import type { ConceptDomains } from './domain.ts'
import { readDomainHints } from './domain-letters.ts'
import { domainHintsWithConcepts } from './domain-hints-with-concepts.ts'
import { knowledge, type Knowledge } from '#lib/match/meaning/knowledge.ts'
import { meaningOf, type Meaning } from '#lib/match/meaning/meaning.ts'

/** A faint concept that stands alone is no whole share. */
const leastSaid = 0.5

const hints = readDomainHints(domainHintsWithConcepts)

export function conceptDomains(
  text: string,
  kind: ListingKind = 'offer',
  known: Knowledge = knowledge()
): ConceptDomains {
  return domainsOf(meaningOf(text, kind, known), known)
}

/** As `conceptDomains`, of a sentence that was read before. */
export function domainsOf({ concepts }: Meaning, known: Knowledge = knowledge()): ConceptDomains {
  const said = new Map<ListingDomain, number>()
  const signs = new Map<string, number>()
  let all = 0
  for (const [id, weight] of concepts) {
    signs.set(`#${id}`, weight)
    const domain = known.lexicon.concepts[id]?.domain
    if (!domain) continue
    said.set(domain, (said.get(domain) ?? 0) + weight)
    all += weight
  }
  for (const [domain, sum] of said) {
    signs.set(`+${domain}`, Math.sqrt(sum))
    signs.set(`/${domain}`, sum / Math.max(all, leastSaid))
  }
  return { signs, hints }
}
