/** What must be true of what neighbours lend, give, swap and decide in a world, in words: the faults found. */
import { isBookable } from '#lib/domain/booking.ts'
import { balanceOf, movedOn, type Moved } from '#lib/domain/hours.ts'
import { untilBack } from '#lib/domain/loan.ts'
import { pledgeKey, pledgesIn } from '#lib/domain/pledge.ts'
import type { AccountId } from '#lib/domain/record.ts'
import type { DealView, ListingView, Period, SwapRingView } from '#lib/domain/views.ts'
import { accountOf, type Authority } from '#lib/domain/authority.ts'
import type { PublicViews } from '#lib/journal/public-views.ts'
import type { Device } from './device.ts'
import { moderationFaults } from './moderation-doings.ts'

export async function exchangeFaults(devices: readonly Device[]): Promise<string[]> {
  const [device] = devices
  if (!device) return []
  const views = device.journal.publicViews()
  const listings = views.listings.map(([, listing]) => listing)
  const moved = listings.flatMap(movedOn)
  return [
    ...listings.filter(isOverbooked).map(({ id }) => `listing ${id} is agreed beyond capacity`),
    ...unbalanced(moved, views),
    ...unsigned(moved, device, await device.journal.authority()),
    ...doublePledged(views.rings),
    ...moderationFaults(views.moderation.cases, new Set((await device.journal.authority()).tenures.keys()))
  ]
}

/** At some moment more is agreed than what has happened leaves over. */
function isOverbooked(listing: ListingView): boolean {
  const { deals, capacity } = listing
  const done = deals.filter(({ status }) => status === 'done')
  const open = deals.filter(({ status }) => status === 'agreed' || status === 'doneByOne')
  const moments = [0, ...deals.flatMap(({ when }) => (when ? [when.from] : []))]
  return moments.some((at) => countAt(at, open, listing) > Math.max(0, capacity - countAt(at, done, listing)))
}

function countAt(at: number, deals: readonly DealView[], listing: ListingView): number {
  return deals.filter((deal) => {
    const out = outOf(deal, listing)
    return out !== null && out.from <= at && at < out.to
  }).length
}

/** When it is out: a lent thing for the days named, or until it is back before that; a place for good. */
function outOf(deal: DealView, listing: ListingView): Period | null {
  const always = { from: -Infinity, to: Infinity }
  if (!isBookable(listing)) return always
  const named = deal.when ?? (deal.status === 'done' ? null : always)
  return named && untilBack(named, deal)
}

function unbalanced(moved: readonly Moved[], { members }: PublicViews): string[] {
  const sum = members.reduce((total, [account]) => total + balanceOf(account, moved), 0)
  return sum === 0 ? [] : [`all balances together are ${sum} minutes`]
}

/** Hours that moved without a record of either side; they may have been put out since. */
function unsigned(moved: readonly Moved[], { shelf }: Device, authority: Authority): string[] {
  const accepts = new Map<string, Set<AccountId | null>>()
  for (const { record } of shelf.records.values()) {
    if (record.type !== 'hours-accept/1') continue
    const transfer = record.refs[2] ?? ''
    accepts.set(transfer, (accepts.get(transfer) ?? new Set()).add(accountOf(record, authority)))
  }
  return moved.flatMap(({ id, from, to }) => {
    const transfer = shelf.records.get(id)?.record
    const giver = transfer && accountOf(transfer, authority)
    const other = giver === from ? to : from
    const isSigned = (giver === from || giver === to) && accepts.get(id)?.has(other)
    return isSigned ? [] : [`the hours of ${id} moved without both signatures`]
  })
}

function doublePledged(rings: readonly SwapRingView[]): string[] {
  const standing = rings.filter(({ status }) => status === 'binding' || status === 'done')
  const pledges = standing.flatMap((ring) => pledgesIn(ring).map(pledgeKey))
  const twice = pledges.filter((pledge, at) => pledges.indexOf(pledge) < at)
  const unsignedRings = standing.filter(({ gifts, signedBy }) => signedBy.length < gifts.length)
  return [
    ...twice.map((pledge) => `${pledge} went to two swap rings`),
    ...unsignedRings.map(({ id }) => `swap ring ${id} binds who did not sign`)
  ]
}
