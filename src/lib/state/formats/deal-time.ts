import type { DealView, ListingView, Period } from '#lib/domain/views.ts'

type Timed = Pick<DealView, 'when' | 'status'>

/** When it is to happen: what was asked for, else what the listing names. Null when nobody said. */
export function timeOfDeal(deal: Timed, listing: Pick<ListingView, 'details'>): Period | null {
  const isUnderWay = deal.status === 'agreed' || deal.status === 'doneByOne'
  return isUnderWay ? timeNamed(deal, listing) : null
}

/** When it was to happen, of what was agreed and then called off; null for all else. */
export function timeCalledOff(
  deal: Timed & Pick<DealView, 'steps'>,
  listing: Pick<ListingView, 'details'>
): Period | null {
  const isOff = deal.status === 'cancelled' || deal.status === 'superseded'
  const wasAgreed = deal.steps.some(({ type }) => type.startsWith('agree/'))
  return isOff && wasAgreed ? timeNamed(deal, listing) : null
}

function timeNamed({ when }: Timed, { details }: Pick<ListingView, 'details'>): Period | null {
  return when ?? details.when ?? null
}
