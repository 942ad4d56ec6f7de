import { mayRaise, type Authority } from '#lib/domain/authority.ts'
import { bounds } from '#lib/domain/bounds.ts'
import { hasPlaceFor } from '#lib/domain/claims.ts'
import { isEmergencyNow } from '#lib/domain/emergency-now.ts'
import type { ClaimView, EmergencyView } from '#lib/domain/emergency-views.ts'
import { isOpen } from '#lib/domain/expiry.ts'
import type { RecordId } from '#lib/domain/record.ts'
import type { Claim } from '#lib/domain/records/claim.ts'
import type { MoveRefusal, Refusal } from '#lib/domain/refusal.ts'
import { refused, type Result } from '#lib/domain/result.ts'
import type { ListingView } from '#lib/domain/views.ts'
import type { Author } from '#lib/ports/author.ts'
import { parseCount } from './input.ts'

export interface ClaimInput extends Claim {
  readonly authority: Authority
  readonly emergency: EmergencyView
  readonly listing: ListingView
  /** All there are, on whatever listing. */
  readonly claims: readonly ClaimView[]
}

const minuteMs = 60_000

/** I go there, I am there, it is done, or I cannot after all. */
export async function claim(
  author: Author,
  input: ClaimInput,
  nowMs: number
): Promise<Result<RecordId, Refusal>> {
  const minutes = parseCount('minutes', input.minutes, bounds.leaseMinutes)
  if (!minutes.ok) return minutes
  const refusal = input.state === 'going' ? whyNotGo(author, input, nowMs) : whyNotSay(author, input)
  if (refusal) return refused(refusal)
  const { emergency, listing, state } = input
  const body = { state, minutes: minutes.value }
  return author.write({ type: 'claim/1', refs: [emergency.id, listing.id], expiresAt: null, body })
}

function whyNotGo({ me }: Author, input: ClaimInput, nowMs: number): MoveRefusal | null {
  const { authority, emergency, listing, claims, minutes } = input
  if (listing.owner === me.account) return { kind: 'ownListing' }
  if (!mayRaise(me.account, authority)) return { kind: 'needsMeeting' }
  if (!isEmergencyNow(emergency, nowMs)) return { kind: 'emergencyOver' }
  if (!isOpen(listing, nowMs)) return { kind: 'closed' }
  const others = claims.filter(({ by }) => by !== me.account)
  const period = { from: nowMs, to: nowMs + minutes * minuteMs }
  return hasPlaceFor(listing, others, period) ? null : { kind: 'taken' }
}

/** How far somebody is who never went. */
function whyNotSay({ me }: Author, { listing, claims }: ClaimInput): MoveRefusal | null {
  const isMine = claims.some((one) => one.listing === listing.id && one.by === me.account)
  return isMine ? null : { kind: 'dealMovedOn' }
}
