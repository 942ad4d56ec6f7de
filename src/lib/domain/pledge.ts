/**
 * What neighbours give up for others by signing a swap ring. A ring may name a listing of somebody who has nothing to
 * do with it, to keep that listing from others; it pledges nothing, for only its owner can.
 */
import type { AccountId, RecordId } from './record.ts'
import type { SwapRingView } from './views.ts'

/** A listing in a ring, with whose it must be: an offer its giver's, a request its receiver's. */
export interface Pledge {
  readonly owner: AccountId
  readonly listing: RecordId
}

/** Compare `owner` with that of the listing before believing it: the fold of rings knows no listings. */
export function pledgesIn({ gifts }: Pick<SwapRingView, 'gifts'>): Pledge[] {
  return gifts.flatMap(({ giver, receiver, offer, request }) => [
    ...(offer ? [{ owner: giver, listing: offer }] : []),
    ...(request ? [{ owner: receiver, listing: request }] : [])
  ])
}

/** All that binding rings hold, as `pledgeKey` has it: it is on no board, and goes to nobody else. */
export function heldIn(rings: readonly SwapRingView[]): ReadonlySet<string> {
  const binding = rings.filter(({ status }) => status === 'binding' || status === 'done')
  return new Set(binding.flatMap((ring) => pledgesIn(ring).map(pledgeKey)))
}

/** Equal for the same listing pledged by the same account. */
export function pledgeKey({ owner, listing }: Pledge): string {
  return `${owner} ${listing}`
}
