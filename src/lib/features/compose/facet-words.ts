import type { Facet, Read } from '#lib/state/facets.ts'
import { countWords, whenLabel } from '#lib/features/details/detail-words.ts'
import { periodWords } from '#lib/features/details/period-words.ts'
import { language, say } from '#lib/features/words/say.svelte.ts'

/** What this part of a listing is called. */
export function labelOf(facet: Facet, draft: Read): string {
  if (facet === 'capacity') return say('details.places')
  return facet === 'when' ? say(whenLabel(draft)) : say(`${facet}.label`)
}

/** What it says now. */
export function wordOf(facet: Facet, draft: Read, nowMs: number): string {
  switch (facet) {
    case 'domain':
      return draft.domain ? say(`domain.${draft.domain}`) : say('compose.domain.none')
    case 'when':
      return draft.details.when ? periodWords(draft.details.when, nowMs, language()) : say('urgency.anytime')
    case 'capacity':
      return countWords(draft.capacity, draft.kind, draft.domain)
    case 'kind':
      return say(`kind.${draft.kind}`)
    case 'urgency':
      return say(`urgency.${draft.urgency}`)
    case 'terms':
      return say(`terms.${draft.terms}`)
  }
}
