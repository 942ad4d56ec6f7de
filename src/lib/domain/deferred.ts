/**
 * What a person did with a deal and can still take back. It is kept on this device as the drafts it would write, each
 * under an id of its own that no record will have, so that their own screens can be folded as if it were written.
 */
import { compareClocks } from './order.ts'
import type { Clock, DeviceId, Draft, RecordId, StoepRecord } from './record.ts'
import type { DealView } from './views.ts'

export interface DeferredDraft extends Draft {
  /** Random, 32 bytes; stands for the record in views until that is written. */
  readonly id: RecordId
}

export interface DeferredAct {
  /** That of its first draft. */
  readonly id: RecordId
  readonly listing: RecordId
  readonly deal: RecordId
  /** Unix ms. */
  readonly at: number
  /** Still to be written, in this order; never empty. */
  readonly drafts: readonly DeferredDraft[]
  /** Some of it is a record already: it cannot be taken back any more. */
  readonly begun: boolean
}

/** The records of a listing, and what is deferred on it as this device would write it now. */
export function withDeferredRecords(
  stored: readonly StoepRecord[],
  acts: readonly DeferredAct[],
  device: DeviceId
): readonly StoepRecord[] {
  const [any] = stored
  const drafts = acts.flatMap(({ at, drafts }) => drafts.map((draft, count) => ({ draft, at, count })))
  if (!any) return stored
  const deferred = drafts.map(({ draft, at, count }) => ({
    ...draft,
    neighbourhood: any.neighbourhood,
    device,
    seq: 0,
    prev: null,
    clock: after(stored, at, count)
  }))
  return [...stored, ...deferred]
}

/** A record written now comes after all that is known here, also after what came in since `at`. */
function after(stored: readonly StoepRecord[], at: number, count: number): Clock {
  const start: Clock = { ms: at, count: 0 }
  const last = stored.reduce((most, { clock }) => (compareClocks(clock, most) > 0 ? clock : most), start)
  return { ms: last.ms, count: last.count + 1 + count }
}

/** Without this draft, because it is a record now; null when it was not deferred. */
export function withoutDraft(acts: readonly DeferredAct[], id: RecordId): readonly DeferredAct[] | null {
  const isIn = (act: DeferredAct) => act.drafts.some((draft) => draft.id === id)
  if (!acts.some(isIn)) return null
  return acts.flatMap((act) => {
    const drafts = act.drafts.filter((draft) => draft.id !== id)
    return drafts.length > 0 ? [isIn(act) ? { ...act, drafts, begun: true } : act] : []
  })
}

/** Without this act, as if it had not been done; the same acts when it can no longer be taken back. */
export function withoutAct(acts: readonly DeferredAct[], id: RecordId): readonly DeferredAct[] {
  const left = acts.filter((act) => act.id !== id || act.begun)
  return left.length < acts.length ? left : acts
}

/** Whether it still changes this deal, folded with it: the other side, or another device of mine, may have moved on. */
export function stillCounts({ begun, drafts }: DeferredAct, deal: DealView | null): boolean {
  const shown = deal ? [...deal.steps, ...deal.handovers] : []
  return begun || shown.some(({ id }) => id === drafts[0]?.id)
}
