import type { Draft } from '#lib/state/draft.svelte.ts'
import type { Facet } from '#lib/state/facets.ts'
import { say } from '#lib/features/words/say.svelte.ts'

/** What this part of a listing is called. */
export function labelOf(facet: Facet): string {
  return facet === 'capacity' ? say('compose.capacity') : say(`${facet}.label`)
}

/** What it says now. */
export function wordOf(facet: Facet, draft: Pick<Draft, Facet>): string {
  switch (facet) {
    case 'domain':
      return draft.domain ? say(`domain.${draft.domain}`) : say('compose.domain.none')
    case 'capacity':
      return say('listing.capacity', { n: draft.capacity })
    case 'kind':
      return say(`kind.${draft.kind}`)
    case 'urgency':
      return say(`urgency.${draft.urgency}`)
    case 'terms':
      return say(`terms.${draft.terms}`)
  }
}
