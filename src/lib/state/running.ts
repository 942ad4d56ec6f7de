/** Whether a deal is still going, and since when it stands still: what the first screen asks of one. Pure. */
import type { Lapse } from '#lib/domain/lapse.ts'
import type { DealView } from '#lib/domain/views.ts'

/** Still going: it belongs in the list of what is under way. */
export function isRunning(deal: DealView, lapse: Lapse | null = null): boolean {
  if (lapse !== null) return false
  return deal.status === 'responded' || deal.status === 'agreed' || deal.status === 'doneByOne'
}

/** Unix ms of the last thing that happened in it. */
export function lastMoved(deal: DealView): number {
  return Math.max(
    0,
    ...deal.steps.map((step) => step.clock.ms),
    ...deal.messages.map((note) => note.clock.ms)
  )
}
