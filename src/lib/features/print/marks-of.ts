import type { ListingView } from '#lib/domain/views.ts'
import { say } from '#lib/features/words/say.svelte.ts'

/** What kind of thing it is, in words: colour and pictures do not come out of every printer. */
export function marksOf({
  domain,
  urgency,
  terms
}: Pick<ListingView, 'domain' | 'urgency' | 'terms'>): string {
  const about = domain ? [say(`domain.${domain}`)] : []
  return [...about, say(`urgency.${urgency}`), say(`terms.${terms}`)].join(' · ')
}
