/** What goes first where not all can go at once: the order in which records leave a device and are believed. */
import { aggregateOf, authorityAggregate, emergencyAggregate } from './aggregate.ts'
import type { RecordId, StoepRecord } from './record.ts'

/** 0: who may write, emergencies and what is asked for now. 1: deals. 2: listings and the rest. 3: pictures. */
export type Haste = 0 | 1 | 2 | 3

export const hastes: readonly Haste[] = [0, 1, 2, 3]

const ofDeals = new Set([
  'ask/1',
  'response/1',
  'agree/1',
  'decline/1',
  'withdraw/1',
  'cancel/1',
  'message/1',
  'handover/1',
  'done/1',
  'close/1'
])

/** Types of a newer version go with the rest. */
export function hasteOf({ type, body }: Pick<StoepRecord, 'type' | 'body'>): Haste {
  if (type === 'picture/1') return 3
  if (ofDeals.has(type)) return 1
  if (type === 'listing/1' && isAskedForNow(body)) return 0
  const gathered = aggregateOf({ id: '' as RecordId, type, refs: [] })
  return gathered === authorityAggregate || gathered === emergencyAggregate ? 0 : 2
}

function isAskedForNow(body: unknown): boolean {
  const { kind, urgency } = (body ?? {}) as { readonly kind?: unknown; readonly urgency?: unknown }
  return kind === 'request' && urgency === 'now'
}
