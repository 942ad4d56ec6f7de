import type { DealView, ListingView, Period } from '#lib/domain/views.ts'

/** When it is to happen: what was asked for, else what the listing names. Null when nobody said. */
export function timeOfDeal(
  deal: Pick<DealView, 'when' | 'status'>,
  { details }: Pick<ListingView, 'details'>
): Period | null {
  const isUnderWay = deal.status === 'agreed' || deal.status === 'doneByOne'
  return isUnderWay ? (deal.when ?? details.when ?? null) : null
}
