import type { ListingView, Period } from '#lib/domain/views.ts'
import { isMidnight } from '#lib/state/period-fields.ts'
import { onDays } from '#lib/features/words/on-day.ts'
import { say } from '#lib/features/words/say.svelte.ts'

/**
 * What kind of thing it is, in words: colour and pictures do not come out of every printer. When it is, is a date:
 * paper hangs there next week too.
 */
export function marksOf({
  domain,
  urgency,
  terms,
  details
}: Pick<ListingView, 'domain' | 'urgency' | 'terms' | 'details'>): string {
  const about = domain ? [say(`domain.${domain}`)] : []
  const when = details.when ? datesOf(details.when) : say(`urgency.${urgency}`)
  return [...about, when, say(`terms.${terms}`)].join(' · ')
}

function datesOf({ from, to }: Period): string {
  return onDays(from, isMidnight(to) ? to - 1 : to)
}
