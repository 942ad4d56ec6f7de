/** My deals with what they are about, as this device may read it. */
import type { AccountId } from '#lib/domain/record.ts'
import type { DealView, ListingView } from '#lib/domain/views.ts'
import type { Home } from '#lib/ports/app.ts'
import { otherParty } from './deal-steps.ts'
import { openListing } from './opened-once.ts'
import { once } from './once.ts'

export interface MyDeal {
  readonly deal: DealView
  readonly listing: ListingView
  readonly other: AccountId
  readonly isMine: boolean
}

/** None for a visitor. */
export async function myDeals({
  queries,
  openPrivate,
  me
}: Pick<Home, 'queries' | 'openPrivate' | 'me'>): Promise<MyDeal[]> {
  if (!me) return []
  const deals = await once(queries.myDeals())
  const rows = deals.map(async (deal) => {
    const found = await once(queries.listing(deal.listing))
    // The deal is mine also where what it is about was not sealed to this device.
    const listing = (await openListing({ openPrivate }, found)) ?? found
    return { deal, listing, other: otherParty(deal, me.account), isMine: deal.owner === me.account }
  })
  return Promise.all(rows)
}
