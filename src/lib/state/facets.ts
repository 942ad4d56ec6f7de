/** What a sentence was read as, in parts that can each be put right. Pure. */
import type { Draft } from './draft.svelte.ts'

export const facets = ['kind', 'domain', 'when', 'urgency', 'terms', 'capacity'] as const
export type Facet = (typeof facets)[number]
export type Read = Pick<Draft, 'kind' | 'domain' | 'urgency' | 'terms' | 'capacity'> & {
  readonly details: Pick<Draft['details'], 'when'>
}

export const mostFacets = 3

/** Those that tell most, in a fixed order; a wrong kind harms most, so that one is always there. */
export function tellingFacets(draft: Read, atMost = mostFacets): readonly Facet[] {
  const telling = facets.filter((facet) => isTelling(facet, draft)).slice(0, atMost)
  return facets.filter((facet) => telling.includes(facet))
}

function isTelling(facet: Facet, { kind, domain, urgency, terms, capacity, details }: Read): boolean {
  switch (facet) {
    case 'kind':
      return true
    case 'domain':
      return domain !== null
    case 'when':
      return details.when !== null
    case 'urgency':
      return kind === 'request' && urgency !== 'anytime' && details.when === null
    case 'terms':
      return terms !== 'gift'
    case 'capacity':
      return capacity > 1
  }
}

/** What is left to be chosen beside those that show; how soon is asked of a request only. When and how many are details of a domain. */
export function otherFacets(draft: Read, shown: readonly Facet[]): readonly Facet[] {
  return facets.filter(
    (facet) =>
      !shown.includes(facet) &&
      (facet === 'urgency' ? draft.kind === 'request' : facet !== 'when' && facet !== 'capacity')
  )
}
