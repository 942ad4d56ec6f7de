import { bounds } from '#lib/domain/bounds.ts'
import { isBookable } from '#lib/domain/booking.ts'
import { fromNowOn, isFree } from '#lib/domain/places.ts'
import { heldIn, pledgeKey } from '#lib/domain/pledge.ts'
import { wordsToBytes } from '#lib/domain/private-words.ts'
import type { AccountId, RecordId } from '#lib/domain/record.ts'
import type { MoveRefusal, Refusal } from '#lib/domain/refusal.ts'
import { accepted, refused, type Result } from '#lib/domain/result.ts'
import type { ListingView, Period, SwapRingView } from '#lib/domain/views.ts'
import type { Author } from '#lib/ports/author.ts'
import { parsePeriod } from './details.ts'
import { parseWords } from './input.ts'

export interface ResponseInput {
  readonly listing: ListingView
  /** A sentence for the owner alone; may be empty. */
  readonly note: string
  /** The days or hours wanted, of what goes from hand to hand; left out of other answers. */
  readonly when?: Period | null
  /** Swap rings that are here: what a binding one holds cannot be answered. */
  readonly rings?: readonly SwapRingView[]
}

/** "Ik help": answers somebody's listing. */
export async function respond(
  author: Author,
  input: ResponseInput,
  nowMs: number
): Promise<Result<RecordId, Refusal>> {
  const { listing, rings = [] } = input
  const refusal = whyNot(author.me.account, listing, rings, nowMs)
  if (refusal) return refused(refusal)
  const when = parseWhen(listing, input.when ?? null, nowMs)
  if (!when.ok) return when
  const words = parseWords('note', input.note, bounds.noteChars)
  if (!words.ok) return words
  const note = words.value === '' ? null : await author.sealFor([listing.owner], wordsToBytes(words.value))
  const body = { note, ...(when.value && { when: when.value }) }
  return author.write({ type: 'response/1', refs: [listing.id], expiresAt: null, body })
}

/** Null when no days were asked for, which cannot be while others have some. */
function parseWhen(listing: ListingView, when: Period | null, nowMs: number): Result<Period | null, Refusal> {
  if (!isBookable(listing)) return accepted(null)
  if (!when) return isFree(listing, fromNowOn(nowMs)) ? accepted(null) : refused({ kind: 'daysNeeded' })
  const period = parsePeriod(when, nowMs)
  if (!period.ok) return period
  return isFree(listing, period.value) ? period : refused({ kind: 'daysTaken' })
}

function whyNot(
  me: AccountId,
  listing: ListingView,
  rings: readonly SwapRingView[],
  nowMs: number
): MoveRefusal | null {
  if (listing.owner === me) return { kind: 'ownListing' }
  if (listing.deals.some((deal) => deal.responder === me && liveStatuses.has(deal.status)))
    return { kind: 'alreadyResponded' }
  if (listing.status === 'filled' || isHeld(listing, rings)) return { kind: 'taken' }
  if (listing.status !== 'open') return { kind: 'closed' }
  return nowMs < listing.expiresAt ? null : { kind: 'expired' }
}

function isHeld({ id, owner }: ListingView, rings: readonly SwapRingView[]): boolean {
  return heldIn(rings).has(pledgeKey({ owner, listing: id }))
}

const liveStatuses: ReadonlySet<string> = new Set(['responded', 'agreed', 'doneByOne', 'superseded'])
