/** A deal as lines of a timeline: what happened, what is next, what may still come. */
import Lock from '@lucide/svelte/icons/lock'
import { lapseOf } from '#lib/domain/lapse.ts'
import { lenderOf } from '#lib/domain/loan.ts'
import type { AccountId } from '#lib/domain/record.ts'
import type { DealStep, DealView, HandoverView, ListingView, SealedNote } from '#lib/domain/views.ts'
import type { People } from '#lib/state/people.svelte.ts'
import { say } from '#lib/features/words/say.svelte.ts'
import { moment } from '#lib/features/words/when.ts'
import type { TimelineStep } from '#lib/ui/Timeline.svelte'

export function timelineOf(
  deal: DealView,
  listing: ListingView | null,
  people: Pick<People, 'nameOf'>,
  nowMs: number,
  language: string,
  stateOf: (note: SealedNote) => string | null | undefined = () => undefined
): readonly TimelineStep[] {
  const at = (ms: number) => ({ ms, words: moment(ms, nowMs, language) })
  const kind = listing?.kind ?? 'request'
  const actedFor = trailOf(deal, listing, people)
  const begin = listing
    ? [{ ...past('posted', beginWords(listing), at(listing.postedAt)), ...beginDetail(listing, people) }]
    : []
  const happened = deal.steps.map((step) => ({
    ...past(step.id, wordsOf(step, kind, people.nameOf(step.by)), at(step.clock.ms)),
    ...(wasSilent(deal, step, listing)
      ? { words: say('deal.step.fellThrough', { name: people.nameOf(step.by) }) }
      : {}),
    ...(step.type === 'agree/1' && deal.place ? { icon: Lock } : {}),
    ...actedFor(step.by)
  }))
  const handed = deal.handovers.map((handover) => {
    const state = handover.state && stateOf(handover.state)
    const words = handedWords(handover, deal, listing, people)
    return { ...past(handover.id, words, at(handover.clock.ms)), ...(state ? { detail: state } : {}) }
  })
  return [...begin, ...inTime(deal, happened, handed), ...ending(deal), ...toCome(deal)]
}

function beginWords({ kind, details }: ListingView): string {
  const other = details.delegation?.name
  return other ? say(`deal.step.${kind}.for`, { other }) : say(`deal.step.${kind}`)
}

function beginDetail({ owner, details }: ListingView, people: Pick<People, 'nameOf'>) {
  return details.delegation ? { detail: people.nameOf(owner) } : {}
}

/** Who acted for whom, as the second line of what the owner did. */
function trailOf(deal: DealView, listing: ListingView | null, people: Pick<People, 'nameOf'>) {
  const other = listing?.details.delegation?.name
  return (by: AccountId) =>
    other && by === deal.owner ? { detail: say('deal.step.for', { name: people.nameOf(by), other }) } : {}
}

/** Called off only when asked, long after its time: nobody called it off then, it just did not happen. */
function wasSilent(deal: DealView, step: DealStep, listing: ListingView | null): boolean {
  if (step.type !== 'cancel/1' || step.outcome !== 'cancelled') return false
  const before = { ...deal, status: 'agreed' as const, steps: deal.steps.slice(0, deal.steps.indexOf(step)) }
  return lapseOf(before, listing, step.clock.ms) === 'unmarked'
}

/** What changed hands stands after the agreement, each in its own order, by the time it happened. */
function inTime(deal: DealView, happened: readonly Past[], handed: readonly Past[]): readonly Past[] {
  const agreed = deal.steps.findIndex(({ type }) => type === 'agree/1') + 1
  const waiting = [...handed]
  const after = happened.slice(agreed).flatMap((step) => {
    const later = waiting.findIndex(({ at }) => at.ms > step.at.ms)
    return [...waiting.splice(0, later < 0 ? waiting.length : later), step]
  })
  return [...happened.slice(0, agreed), ...after, ...waiting]
}

function handedWords(
  { moment, by }: HandoverView,
  deal: DealView,
  listing: ListingView | null,
  people: Pick<People, 'nameOf'>
): string {
  const isLender = listing ? lenderOf(deal, listing) === by : true
  const name = people.nameOf(by)
  if (moment === 'given') return say(isLender ? 'deal.step.given' : 'deal.step.received', { name })
  return say(isLender ? 'deal.step.gotBack' : 'deal.step.returned', { name })
}

type Past = TimelineStep & Required<Pick<TimelineStep, 'at'>>

function past(id: string, words: string, at: { ms: number; words: string }): Past {
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
