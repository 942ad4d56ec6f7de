import { dayMs } from '#lib/domain/expiry.ts'
import type { Period } from '#lib/domain/views.ts'
import type { Facet, Read } from '#lib/state/facets.ts'
import { countWords, whenLabel } from '#lib/features/details/detail-words.ts'
import { periodWords } from '#lib/features/details/period-words.ts'
import { language, say } from '#lib/features/words/say.svelte.ts'
import { day } from '#lib/features/words/when.ts'

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
      return draft.details.when ? dayOf(draft.details.when, nowMs) : say('urgency.anytime')
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

/** The day alone, for a chip is short; when there are more, all of them, for that is what is posted. */
function dayOf(period: Period, nowMs: number): string {
  const fromMs = Math.max(period.from, nowMs)
  const first = day(fromMs, nowMs, language())
  if (period.to === Infinity || period.to - fromMs <= dayMs) return first
  return first === day(period.to - 1, nowMs, language()) ? first : periodWords(period, nowMs, language())
}
