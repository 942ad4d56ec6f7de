/**
 * Who is asked for a call because three minutes of silence went by has no record that wakes them: only a clock says so.
 * Every device that holds the call and is awake works out whose turn it is and wakes them, that of who called first and
 * the others each a little later (ADR 41). None knows what another did; the relay wakes a device once in three minutes,
 * however many ask for it.
 */
import {
  askedBy,
  callLastsMs,
  isAskedNow,
  isCallOpen,
  turnMs,
  turnNow,
  wakesAt,
  type Callable
} from '#lib/domain/calling.ts'
import { isEmergencyNow } from '#lib/domain/emergency-now.ts'
import type { CallView } from '#lib/domain/emergency-views.ts'
import type { AccountId, RecordId } from '#lib/domain/record.ts'
import type { JournalQueries } from '#lib/ports/journal.ts'
import type { Me } from '#lib/ports/sealing.ts'
import type { Now } from '#lib/ports/time.ts'
import type { Later } from '#lib/ports/timer.ts'
import { callingNow } from '#lib/state/calls.ts'
import { first } from '#lib/state/once.ts'

export interface WakeInTurnNeeds {
  readonly me: Me
  readonly queries: Pick<JournalQueries, 'emergency' | 'members' | 'cases'>
  readonly now: Now
  readonly later: Later
  /** Rejects when they could not be: tried again at the next turn. */
  readonly wake: (accounts: readonly AccountId[]) => Promise<void>
}

/** Returns what ends it. */
export function wakeInTurn({ me, queries, now, later, wake }: WakeInTurnNeeds): () => void {
  /** Unix ms up to which those whose turn came were woken, by this device or before it was awake. */
  const wokenUntil = new Map<RecordId, number>()
  let cancel = () => {}
  let underWay: Promise<void> = Promise.resolve()

  async function look(): Promise<void> {
    cancel()
    const nowMs = now()
    const [{ calls, callable }, emergencies] = await Promise.all([
      callingNow(queries),
      first(queries.emergency('emergency'))
    ])
    const running = new Set(emergencies.filter((one) => isEmergencyNow(one, nowMs)).map(({ id }) => id))
    const open = calls.filter((call) => running.has(call.emergency) && isCallOpen(call, nowMs))
    // Of a call whose clock is far ahead the wait is longer than a timer can hold.
    const waitMs = Math.min(callLastsMs, ...open.map((call) => untilNextLook(call, nowMs)))
    if (open.length > 0) cancel = later(lookNext, waitMs)
    for (const call of open) await wakeLater(call, callable, nowMs)
  }

  async function wakeLater(call: CallView, callable: Callable, nowMs: number): Promise<void> {
    const since = wokenUntil.get(call.id) ?? wokenBefore(call, nowMs)
    wokenUntil.set(call.id, since)
    if (nowMs < wakesAt(call, turnNow(call, nowMs), me)) return
    // Whoever is asked because somebody said no is in both: the device of who said so woke them.
    const before = askedBy(call, callable, since)
    const due = askedBy(call, callable, nowMs).filter(
      (one) => !before.includes(one) && isAskedNow(call, one, callable, nowMs)
    )
    if (due.length > 0) await wake(due)
    wokenUntil.set(call.id, nowMs)
  }

  /** Who called wakes all whose turn came; others those of this turn, else each that is opened woke everybody again. */
  function wokenBefore(call: CallView, nowMs: number): number {
    if (call.by === me.account) return call.calledAt
    return call.calledAt + Math.max(0, turnNow(call, nowMs) * turnMs - 1)
  }

  function untilNextLook(call: CallView, nowMs: number): number {
    const turn = turnNow(call, nowMs)
    // The first are woken by the call itself.
    const isToCome = turn > 0 && nowMs < wakesAt(call, turn, me)
    return wakesAt(call, isToCome ? turn : turn + 1, me) - nowMs
  }

  function lookNext(): void {
    underWay = underWay.then(look).catch(() => {})
  }

  const stops = [
    queries.emergency('call')(lookNext, () => {}),
    // A call may be here before the emergency it is of.
    queries.emergency('emergency')(lookNext, () => {})
  ]
  return () => {
    stops.forEach((stop) => stop())
    cancel()
  }
}
