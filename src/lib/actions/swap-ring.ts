/** "Ruilrondje": proposing it, and what those in it can say (domain/swap-ring.ts). */
import { bounds } from '#lib/domain/bounds.ts'
import { dayMs } from '#lib/domain/expiry.ts'
import { idToBytes } from '#lib/domain/id-bytes.ts'
import { wordsToBytes } from '#lib/domain/private-words.ts'
import type { RecordId } from '#lib/domain/record.ts'
import type { MoveRefusal, Refusal } from '#lib/domain/refusal.ts'
import { isRingOpen, whyNoRing, type RingListings } from '#lib/domain/ring-standing.ts'
import { accepted, refused, type Result } from '#lib/domain/result.ts'
import type { SwapGift, SwapRingView } from '#lib/domain/views.ts'
import type { Author } from '#lib/ports/author.ts'
import { parseNeededWords } from './input.ts'

type Written = Promise<Result<RecordId, Refusal>>

export interface RingInput {
  /** In giving order. */
  readonly gifts: readonly SwapGift[]
  /** Those that the gifts name and that are here. */
  readonly listings: RingListings
  /** All that are here: what they hold cannot go into another. */
  readonly rings: readonly SwapRingView[]
}

export interface InRing {
  readonly ring: SwapRingView
}

/** One of those in it proposes it, and signs by that. */
export async function proposeRing(
  author: Author,
  { gifts, listings, rings }: RingInput,
  nowMs: number
): Written {
  if (!gifts.some(({ giver }) => giver === author.me.account)) return refused({ kind: 'notYours' })
  const why = whyNoRing(gifts, listings, rings, nowMs)
  if (why) return refused(why)
  const body = {
    gifts: gifts.map(({ giver, offer, request }) => ({
      giver: idToBytes(giver),
      offer: offer && idToBytes(offer),
      request: request && idToBytes(request)
    }))
  }
  return author.write({ type: 'swap-ring/1', refs: [], expiresAt: nowMs + bounds.ringDays * dayMs, body })
}

/** "Doe mee". Binding once all have. */
export async function signRing(
  author: Author,
  { ring, listings, rings }: InRing & Pick<RingInput, 'listings' | 'rings'>,
  nowMs: number
): Written {
  const me = author.me.account
  const open = mayStillSay(author, ring)
  if (!open.ok) return open
  if (ring.signedBy.includes(me)) return refused({ kind: 'alreadyResponded' })
  if (!isRingOpen(ring, nowMs)) return refused({ kind: 'expired' })
  const why = whyNoRing(ring.gifts, listings, rings, nowMs)
  return why ? refused(why) : say(author, 'swap-sign/1', ring)
}

/** "Nee, dank je", also after signing, while not all have. */
export async function declineRing(author: Author, { ring }: InRing): Written {
  const open = mayStillSay(author, ring)
  return open.ok ? say(author, 'swap-decline/1', ring) : open
}

/** What I was to get has come. */
export async function finishRing(author: Author, { ring }: InRing): Written {
  const refusal = whyNotFinish(author, ring)
  return refusal ? refused(refusal) : say(author, 'swap-done/1', ring)
}

/** A few words for all in the ring. */
export async function sendRingMessage(
  author: Author,
  { ring, text }: InRing & { readonly text: string }
): Written {
  if (!isIn(author, ring)) return refused({ kind: 'notYours' })
  const words = parseNeededWords('text', text, bounds.messageChars)
  if (!words.ok) return words
  const others = ring.gifts.map(({ giver }) => giver).filter((giver) => giver !== author.me.account)
  const body = { text: await author.sealFor(others, wordsToBytes(words.value)) }
  return author.write({ type: 'swap-message/1', refs: [ring.id], expiresAt: null, body })
}

function mayStillSay(author: Author, ring: SwapRingView): Result<null, MoveRefusal> {
  if (!isIn(author, ring)) return refused({ kind: 'notYours' })
  return ring.status === 'proposed' ? accepted(null) : refused({ kind: 'dealMovedOn' })
}

function whyNotFinish(author: Author, ring: SwapRingView): MoveRefusal | null {
  if (!isIn(author, ring)) return { kind: 'notYours' }
  const isDue = ring.status === 'binding' && !ring.doneBy.includes(author.me.account)
  return isDue ? null : { kind: 'dealMovedOn' }
}

function isIn({ me }: Author, { gifts }: SwapRingView): boolean {
  return gifts.some(({ giver }) => giver === me.account)
}

function say(author: Author, type: string, ring: SwapRingView): Written {
  return author.write({ type, refs: [ring.id], expiresAt: null, body: {} })
}
