import { isBookable } from '#lib/domain/booking.ts'
import { bounds } from '#lib/domain/bounds.ts'
import { fromNowOn, isFree } from '#lib/domain/places.ts'
import { placeToBytes, type ExactPlace } from '#lib/domain/private-words.ts'
import type { RecordId } from '#lib/domain/record.ts'
import type { InputRefusal, Refusal } from '#lib/domain/refusal.ts'
import { accepted, refused, type Result } from '#lib/domain/result.ts'
import type { DealView, ListingView, Period } from '#lib/domain/views.ts'
import type { Author } from '#lib/ports/author.ts'
import { refsToMove } from './deal-step.ts'
import { parseWords } from './input.ts'

/** Place and phone are for the responder alone; both may be empty. */
export interface AgreeInput extends ExactPlace {
  readonly listing: ListingView
  readonly deal: DealView
}

/** The owner agrees with one who answered. Everybody sees that; only the responder can read where. */
export async function agree(author: Author, input: AgreeInput): Promise<Result<RecordId, Refusal>> {
  const { listing, deal } = input
  const refs = refsToMove(author.me.account, deal, 'agree')
  if (!refs.ok) return refs
  if (listing.status === 'filled') return refused({ kind: 'taken' })
  if (listing.status !== 'open') return refused({ kind: 'closed' })
  if (isBookable(listing) && !isFree(listing, wantedFor(deal))) return refused({ kind: 'daysTaken' })
  const exact = parsePlace(input)
  if (!exact.ok) return exact
  const isEmpty = exact.value.place === '' && exact.value.phone === ''
  const place = isEmpty ? null : await author.sealFor([deal.responder], placeToBytes(exact.value))
  return author.write({ type: 'agree/1', refs: refs.value, expiresAt: null, body: { place } })
}

/** Without days: from when it was asked on. */
function wantedFor({ when, steps }: DealView): Period {
  return when ?? fromNowOn(steps[0]?.clock.ms ?? 0)
}

function parsePlace(input: ExactPlace): Result<ExactPlace, InputRefusal> {
  const place = parseWords('place', input.place, bounds.placeChars)
  if (!place.ok) return place
  const phone = parseWords('phone', input.phone, bounds.phoneChars)
  return phone.ok ? accepted({ place: place.value, phone: phone.value }) : phone
}
