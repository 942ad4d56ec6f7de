/** What must be true after an outage, in words: the faults found. */
import { mostAtOnce } from '#lib/domain/booking.ts'
import { claimsOn } from '#lib/domain/claims.ts'
import type { ClaimView } from '#lib/domain/emergency-views.ts'
import type { ListingView } from '#lib/domain/views.ts'
import { seenBy } from './helping.ts'
import type { Outage } from './outage.ts'
import { verdictOn } from './verdict.ts'

export interface OutageVerdict {
  readonly faults: readonly string[]
  /** Claims that came to one too many when the sides met. */
  readonly superseded: number
}

/** Winds the clock until all are equal. What holds after any storm holds here too (verdict.ts). */
export async function outageVerdict(world: Outage): Promise<OutageVerdict> {
  const { faults } = await verdictOn(world)
  const { claims, open } = await seenBy(world.devices.at(-1)!)
  const all = open.map((listing) => ({ listing, ...claimsOn(listing, claims) }))
  return {
    faults: [...faults, ...unanswered(world), ...all.flatMap(overfull)],
    superseded: all.reduce((sum, { superseded }) => sum + superseded.length, 0)
  }
}

function unanswered({ asked }: Outage): string[] {
  return asked.flatMap(({ id, side, answeredOn }) =>
    answeredOn.has(side) ? [] : [`nobody on side ${side} went where ${id} asked`]
  )
}

/** What is done is done, also twice; but of those under way no more than were asked for. */
function overfull({ listing, stand }: { listing: ListingView; stand: readonly ClaimView[] }): string[] {
  const underWay = stand.filter(({ state }) => state !== 'done')
  const periods = underWay.map(({ from, until }) => ({ from, to: until ?? Infinity }))
  const most = mostAtOnce(periods, { from: -Infinity, to: Infinity })
  return most > listing.capacity ? [`${most} go to ${listing.id}, which asks for ${listing.capacity}`] : []
}
