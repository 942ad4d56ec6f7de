/**
 * Who is asked for a call because three minutes of silence went by is woken by the device of who called, for as long
 * as the app is open there: nobody else knows that the time is up. Opened again, it wakes whose turn came meanwhile.
 */
import { askedBy, isAskedNow, isCallOpen, turnMs, type Callable } from '#lib/domain/calling.ts'
import type { CallView } from '#lib/domain/emergency-views.ts'
import type { AccountId, RecordId } from '#lib/domain/record.ts'
import type { JournalQueries } from '#lib/ports/journal.ts'
import type { Now } from '#lib/ports/time.ts'
import type { Later } from '#lib/ports/timer.ts'
import { callingNow } from '#lib/state/calls.ts'

export interface WakeInTurnNeeds {
  readonly me: AccountId
  readonly queries: Pick<JournalQueries, 'emergency' | 'members' | 'cases'>
  readonly now: Now
  readonly later: Later
  /** Rejects when they could not be: tried again at the next turn. */
  readonly wake: (accounts: readonly AccountId[]) => Promise<void>
}

/** Returns what ends it. */
export function wakeInTurn({ me, queries, now, later, wake }: WakeInTurnNeeds): () => void {
  /** Unix ms up to which those whose turn came were woken; at first by the call itself. */
  const wokenUntil = new Map<RecordId, number>()
  let cancel = () => {}
  let underWay: Promise<void> = Promise.resolve()

  async function look(): Promise<void> {
    cancel()
    const nowMs = now()
    const { calls, callable } = await callingNow(queries)
    const mine = calls.filter((call) => call.by === me && isCallOpen(call, nowMs))
    if (mine.length > 0) cancel = later(lookNext, Math.min(...mine.map((call) => untilNextTurn(call, nowMs))))
    for (const call of mine) await wakeLater(call, callable, nowMs)
  }

  async function wakeLater(call: CallView, callable: Callable, nowMs: number): Promise<void> {
    // Whoever is asked because somebody said no is in both: the device of who said so woke them.
    const before = askedBy(call, callable, wokenUntil.get(call.id) ?? call.calledAt)
    const due = askedBy(call, callable, nowMs).filter(
      (one) => !before.includes(one) && isAskedNow(call, one, callable, nowMs)
    )
    if (due.length > 0) await wake(due)
    wokenUntil.set(call.id, nowMs)
  }

  function lookNext(): void {
    underWay = underWay.then(look).catch(() => {})
  }

  const stop = queries.emergency('call')(lookNext, () => {})
  return () => {
    stop()
    cancel()
  }
}

function untilNextTurn({ calledAt }: CallView, nowMs: number): number {
  const since = nowMs - calledAt
  return since < 0 ? turnMs - since : turnMs - (since % turnMs)
}
