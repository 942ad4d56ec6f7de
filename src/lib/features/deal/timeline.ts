/** A deal as lines of a timeline: what happened, what is next, what may still come. */
import Lock from '@lucide/svelte/icons/lock'
import type { DealStep, DealView, ListingView } from '#lib/domain/views.ts'
import type { People } from '#lib/state/people.svelte.ts'
import { say } from '#lib/features/words/say.svelte.ts'
import { moment } from '#lib/features/words/when.ts'
import type { TimelineStep } from '#lib/ui/Timeline.svelte'

export function timelineOf(
  deal: DealView,
  listing: ListingView | null,
  people: Pick<People, 'nameOf'>,
  nowMs: number,
  language: string
): readonly TimelineStep[] {
  const at = (ms: number) => ({ ms, words: moment(ms, nowMs, language) })
  const kind = listing?.kind ?? 'request'
  const begin = listing ? [past('posted', say(`deal.step.${kind}`), at(listing.postedAt))] : []
  const happened = deal.steps.map((step) => ({
    ...past(step.id, wordsOf(step, kind, people.nameOf(step.by)), at(step.clock.ms)),
    ...(step.type === 'agree/1' && deal.place ? { icon: Lock } : {})
  }))
  return [...begin, ...happened, ...ending(deal), ...toCome(deal)]
}

function past(id: string, words: string, at: { ms: number; words: string }): TimelineStep {
  return { id, words, at, state: 'done' }
}

function wordsOf(step: DealStep, kind: ListingView['kind'], name: string): string {
  switch (step.type) {
    case 'response/1':
      return say(kind === 'request' ? 'deal.step.responded' : 'deal.step.wanted', { name })
    case 'agree/1':
      return say('deal.step.agreed')
    case 'done/1':
      return say(step.outcome === 'partly' ? 'deal.step.partly' : 'deal.step.done', { name })
    case 'withdraw/1':
      return say('deal.step.withdrawn', { name })
    case 'decline/1':
      return say('deal.step.declined', { name })
    case 'cancel/1':
      return say(cancelWords[step.outcome ?? 'cancelled'] ?? 'deal.step.cancelled', { name })
    default:
      return say('deal.step.unknown')
  }
}

const cancelWords: Partial<
  Record<string, 'deal.step.cancelled' | 'deal.step.noShow' | 'deal.step.disputed'>
> = {
  cancelled: 'deal.step.cancelled',
  noShow: 'deal.step.noShow',
  disputed: 'deal.step.disputed'
}

function ending({ status }: DealView): readonly TimelineStep[] {
  if (status === 'superseded') return [{ id: 'end', words: say('deal.step.superseded'), state: 'done' }]
  return status === 'done' ? [{ id: 'end', words: say('deal.step.bothDone'), state: 'done' }] : []
}

function toCome({ status }: DealView): readonly TimelineStep[] {
  const agreed = { id: 'agreed', words: say('deal.step.toAgree') }
  const done = { id: 'done', words: say('deal.step.toDo') }
  if (status === 'responded')
    return [
      { ...agreed, state: 'now' },
      { ...done, state: 'later' }
    ]
  return status === 'agreed' || status === 'doneByOne' ? [{ ...done, state: 'now' }] : []
}
