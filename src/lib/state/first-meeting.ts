/** Whether two neighbours are about to meet for the first time, and whether I have read what helps then. */
import type { AccountId, RecordId } from '#lib/domain/record.ts'
import type { DealView } from '#lib/domain/views.ts'
import { otherParty } from './deal-steps.ts'

/** The part of `localStorage` used here. */
export type ReadKeeper = Pick<Storage, 'getItem' | 'setItem'>

/** It is agreed, and we two never finished anything before. */
export function isFirstMeeting(deal: DealView, mine: readonly DealView[], me: AccountId): boolean {
  if (deal.status !== 'agreed') return false
  const other = otherParty(deal, me)
  return !mine.some((one) => one.status === 'done' && otherParty(one, me) === other)
}

/** For which neighbours it was put away on this device; none where the browser keeps nothing. */
export function metBefore(neighbourhood: RecordId, keeper = keeperOfDevice()): ReadonlySet<string> {
  try {
    const kept: unknown = JSON.parse(keeper?.getItem(nameFor(neighbourhood)) ?? '[]')
    return new Set(Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : [])
  } catch {
    return new Set()
  }
}

export function putAway(neighbourhood: RecordId, account: AccountId, keeper = keeperOfDevice()): void {
  try {
    const all = [...new Set([...metBefore(neighbourhood, keeper), account])]
    keeper?.setItem(nameFor(neighbourhood), JSON.stringify(all.slice(-mostKept)))
  } catch {
    // No room: it is shown again.
  }
}

const mostKept = 200

function nameFor(neighbourhood: RecordId): string {
  return `stoep-met-${neighbourhood}`
}

/** Reading the property throws where storage is forbidden. */
function keeperOfDevice(): ReadKeeper | null {
  try {
    return globalThis.localStorage ?? null
  } catch {
    return null
  }
}
