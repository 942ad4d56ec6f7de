/**
 * How somebody deals with others, told kindly: how soon they usually answer, and that they did not come, once several
 * neighbours said so. From what stands in the deals on listings; too little of it says nothing.
 */
import { dayMs } from './expiry.ts'
import type { AccountId, RecordId } from './record.ts'
import type { DealView, ListingView } from './views.ts'

/** One thing that happened. Id: that of the deal for an answer, of the step that says so for not coming. */
export interface Habit {
  readonly id: RecordId
  readonly listing: RecordId
  readonly account: AccountId
  /** The other side. */
  readonly to: AccountId
  /** An answer to who answered a listing; or not coming, as the other side says. */
  readonly kind: 'reply' | 'noShow'
  /** Of an answer: ms until it came, by the clocks of both; 0 for not coming. */
  readonly afterMs: number
  /** Unix ms by the clock of that record. */
  readonly at: number
}

export interface HabitsView {
  /** Null while too few neighbours can tell. */
  readonly answersWithin: 'hour' | 'day' | 'days' | null
  /** Different neighbours who said within the last year that this one did not come; 0 below `leastNoShows`. */
  readonly noShows: number
}

/** Different neighbours an answering time is told from. */
const leastAnswered = 3
const leastNoShows = 2
const hourMs = dayMs / 24
const yearMs = 365 * dayMs

export function habitsIn({ id, deals }: Pick<ListingView, 'id' | 'deals'>): Habit[] {
  return deals.flatMap((deal) => [...replyIn(id, deal), ...noShowIn(id, deal)])
}

function replyIn(listing: RecordId, { id, owner, responder, steps, messages }: DealView): Habit[] {
  const asked = steps[0]?.clock.ms ?? 0
  const said = [...steps.slice(1), ...messages].filter(({ by }) => by === owner).map(({ clock }) => clock.ms)
  if (said.length === 0) return []
  const at = Math.min(...said)
  const afterMs = Math.max(0, at - asked)
  return [{ id, listing, account: owner, to: responder, kind: 'reply', afterMs, at }]
}

function noShowIn(listing: RecordId, { owner, responder, steps }: DealView): Habit[] {
  return steps
    .filter(({ outcome }) => outcome === 'noShow')
    .map(({ id, by, clock }) => {
      const account = by === owner ? responder : owner
      return { id, listing, account, to: by, kind: 'noShow', afterMs: 0, at: clock.ms }
    })
}

/** From everything that happened to this account. */
export function habitsOf(habits: readonly Habit[], nowMs: number): HabitsView {
  const replies = habits.filter(({ kind }) => kind === 'reply')
  const missed = habits.filter(({ kind, at }) => kind === 'noShow' && nowMs - at < yearMs)
  const noShows = new Set(missed.map(({ to }) => to)).size
  const isKnown = new Set(replies.map(({ to }) => to)).size >= leastAnswered
  return {
    answersWithin: isKnown ? stepOf(median(replies.map(({ afterMs }) => afterMs))) : null,
    noShows: noShows >= leastNoShows ? noShows : 0
  }
}

function stepOf(ms: number): 'hour' | 'day' | 'days' {
  if (ms <= hourMs) return 'hour'
  return ms <= dayMs ? 'day' : 'days'
}

/** The lower one of two in the middle. */
function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0
}
