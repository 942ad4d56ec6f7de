/** What a device shows of an emergency, and what somebody who went says next. */
import { claim } from '#lib/actions/claim.ts'
import { aggregateOf, emergencyAggregate } from '#lib/domain/aggregate.ts'
import type { Authority } from '#lib/domain/authority.ts'
import { claimsOn, isPast } from '#lib/domain/claims.ts'
import { projectEmergencies } from '#lib/domain/emergency.ts'
import { isPart, type ClaimView, type EmergencyView } from '#lib/domain/emergency-views.ts'
import type { ListingView } from '#lib/domain/views.ts'
import type { Author } from '#lib/ports/author.ts'
import type { Device } from './device.ts'
import { listingsOn } from './scene.ts'
import type { Chances } from './seeded.ts'

export interface Seen {
  readonly authority: Authority
  readonly emergencies: readonly EmergencyView[]
  readonly claims: readonly ClaimView[]
  /** What is asked for at once. */
  readonly open: readonly ListingView[]
}

export async function seenBy(device: Device): Promise<Seen> {
  const authority = await device.journal.authority()
  const records = [...device.shelf.records.values()].map(({ record }) => record)
  const about = records.filter((record) => aggregateOf(record) === emergencyAggregate)
  const parts = projectEmergencies(about, authority)
  return {
    authority,
    emergencies: parts.filter((part) => isPart(part, 'emergency')),
    claims: parts.filter((part) => isPart(part, 'claim')),
    open: listingsOn(device).filter(({ urgency, status }) => urgency === 'now' && status === 'open')
  }
}

type Helping = Omit<Seen, 'emergencies'> & { readonly emergency: EmergencyView }

/** On the way, there, done. False when this person goes nowhere, or need not any more. */
export async function goesOn(
  author: Author,
  { authority, emergency, claims, open }: Helping,
  nowMs: number,
  chances: Chances
): Promise<boolean> {
  const isMine = (one: ClaimView) =>
    one.by === author.me.account && one.state !== 'done' && !isPast(one, nowMs)
  const mine = claims.find(isMine)
  const listing = open.find(({ id }) => id === mine?.listing)
  if (!mine || !listing) return false
  if (claimsOn(listing, claims).superseded.includes(mine)) return false
  if (chances.oneIn(5)) return true
  const state = mine.state === 'going' ? 'there' : 'done'
  const said = await claim(author, { state, minutes: 30, authority, emergency, listing, claims }, nowMs)
  return said.ok
}
