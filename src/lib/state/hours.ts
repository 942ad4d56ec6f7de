/** Hours as a person meets them: what is prefilled, whose turn it is, and where a balance goes. Pure. */
import type { AccountId } from '#lib/domain/record.ts'
import type { Settings } from '#lib/domain/records/settings.ts'
import { helpIn } from '#lib/domain/standing.ts'
import type { DealView, ListingView, TransferView } from '#lib/domain/views.ts'
import type { Balance } from '#lib/ports/journal.ts'

export const hourMinutes = 60
/** Hours are written down by the quarter. */
export const stepMinutes = 15
const longestPrefilled = 12 * hourMinutes

/** Whether a deal on this listing is about hours, in a neighbourhood that counts them. */
export function countsHours(
  listing: Pick<ListingView, 'terms'> | null,
  settings: Settings | undefined
): boolean {
  return settings?.hours === true && listing?.terms === 'hours'
}

/** What stands there before anybody chose: as long as the listing says it takes, else an hour. */
export function usualMinutes(listing: Pick<ListingView, 'details'> | null): number {
  const when = listing?.details.when
  const minutes = when ? (when.to - when.from) / 60_000 : hourMinutes
  const quarters = Math.max(1, Math.round(minutes / stepMinutes))
  return minutes <= longestPrefilled ? quarters * stepMinutes : hourMinutes
}

/** What the other side wrote down and I have not signed, the newest first. */
export function waitingFor(me: AccountId, deal: DealView, nowMs: number): TransferView[] {
  return deal.transfers
    .filter((transfer) => isPending(transfer, nowMs) && transfer.by !== me)
    .sort((a, b) => b.clock.ms - a.clock.ms)
}

/** Written down, not signed by the other side, and not lapsed. */
export function isPending({ status, expiresAt }: TransferView, nowMs: number): boolean {
  return status === 'offered' && nowMs <= expiresAt
}

/** Once something about hours was written down, finishing writes no second time. */
export function hasHours({ transfers }: DealView, nowMs: number): boolean {
  return transfers.some((transfer) => transfer.status === 'accepted' || isPending(transfer, nowMs))
}

/** In minutes: above nothing is what the neighbourhood still owes. */
export function balanceMinutes({ received, given }: Balance): number {
  return received - given
}

/** Whose hours these will be taken from: who was helped. */
export function payerOf(deal: DealView, listing: Pick<ListingView, 'kind'>): AccountId {
  return helpIn(listing.kind, deal).helped
}

/** Minutes below nothing after giving so many, when that is further than the neighbourhood likes; null otherwise. */
export function belowFloor(balance: Balance, minutes: number, settings: Settings): number | null {
  const after = balanceMinutes(balance) - minutes
  return after < settings.creditFloorMinutes ? -after : null
}
