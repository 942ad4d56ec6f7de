import type { ListingView } from '#lib/domain/views.ts'
import type { Match } from '#lib/state/finding.svelte.ts'
import { dutchOrEnglish, language, say } from '#lib/features/words/say.svelte.ts'
import { day } from '#lib/features/words/when.ts'

/** Why this fits, in words beside a name: "fiets repareren, dichtbij, vandaag". `near` as nearness.ts has it. */
export function whyWords(
  match: Match,
  listing: Pick<ListingView, 'kind' | 'urgency' | 'details'>,
  near: string | null,
  nowMs: number
): string {
  const parts = [aboutWords(match), near, whenWords(listing, nowMs), historyWords(match)]
  return parts.filter(Boolean).join(', ')
}

function aboutWords({ about, isOther }: Match): string {
  if (!about) return say('match.sameWords')
  const what = about[dutchOrEnglish()]
  return isOther ? say('match.instead', { what }) : what
}

function whenWords(
  { kind, urgency, details }: Pick<ListingView, 'kind' | 'urgency' | 'details'>,
  nowMs: number
) {
  if (details.when && details.when.to > nowMs)
    return day(Math.max(details.when.from, nowMs), nowMs, language())
  return kind === 'request' && urgency !== 'anytime' ? say(`urgency.${urgency}`).toLowerCase() : null
}

function historyWords({ helpedMe, wasHelped, helped }: Match): string | null {
  if (helpedMe) return say('match.helpedYou')
  if (wasHelped) return say('match.youHelped')
  return helped > 0 ? say('listing.helpedCount', { n: helped }) : null
}
