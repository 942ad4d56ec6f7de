/** Swap rings as a person meets them: how they stand by now, whose turn it is, which are worth proposing. Pure. */
import { heldIn, pledgeKey, pledgesIn } from '#lib/domain/pledge.ts'
import type { AccountId } from '#lib/domain/record.ts'
import { isRingOpen, type RingListings } from '#lib/domain/ring-standing.ts'
import type { ListingView, SwapGift, SwapRingView } from '#lib/domain/views.ts'
import type { FoundRing } from '#lib/ports/matching.ts'

export type RingStanding = SwapRingView['status'] | 'lapsed'
/** What is next for somebody in it; null when it has ended, or for somebody who is not in it. */
export type RingStep = 'sign' | 'waitForOthers' | 'done' | 'waitForDone' | null

/** Before any of them is here. */
export const noListings: RingListings = new Map()

/** How many are suggested at once. */
const mostSuggested = 3

export function ringStanding(ring: Pick<SwapRingView, 'status' | 'expiresAt'>, nowMs: number): RingStanding {
  return ring.status === 'proposed' && !isRingOpen(ring, nowMs) ? 'lapsed' : ring.status
}

export function ringStep(ring: SwapRingView, me: AccountId, nowMs: number): RingStep {
  if (!isInRing(ring, me)) return null
  const standing = ringStanding(ring, nowMs)
  if (standing === 'proposed') return ring.signedBy.includes(me) ? 'waitForOthers' : 'sign'
  if (standing === 'binding') return ring.doneBy.includes(me) ? 'waitForDone' : 'done'
  return null
}

export function isRingRunning(ring: SwapRingView, nowMs: number): boolean {
  const standing = ringStanding(ring, nowMs)
  return standing === 'proposed' || standing === 'binding'
}

export function isInRing({ gifts }: Pick<SwapRingView, 'gifts'>, account: AccountId): boolean {
  return gifts.some(({ giver }) => giver === account)
}

export function membersOf({ gifts }: Pick<SwapRingView, 'gifts'>): readonly AccountId[] {
  return gifts.map(({ giver }) => giver)
}

/** Whom it waits for: to sign, or to say that it came. */
export function waitingOn(ring: SwapRingView): readonly AccountId[] {
  const ready = ring.status === 'proposed' ? ring.signedBy : ring.doneBy
  return membersOf(ring).filter((account) => !ready.includes(account))
}

/** The ring that holds it: it is on no board, and nobody else can have it. */
export function ringHolding(
  listing: Pick<ListingView, 'id' | 'owner'>,
  rings: readonly SwapRingView[]
): SwapRingView | undefined {
  return rings.find((ring) => isHeld(listing, [ring]))
}

export function isHeld(
  { id, owner }: Pick<ListingView, 'id' | 'owner'>,
  rings: readonly SwapRingView[]
): boolean {
  return heldIn(rings).has(pledgeKey({ owner, listing: id }))
}

/** The same round, read from what I give. */
export function startingWith<Gift extends SwapGift>(
  gifts: readonly Gift[],
  me: AccountId | undefined
): readonly Gift[] {
  const first = Math.max(
    0,
    gifts.findIndex(({ giver }) => giver === me)
  )
  return [...gifts.slice(first), ...gifts.slice(0, first)]
}

/** What I give and what I get; null for who is not in it. */
export function giftsFor<Gift extends SwapGift>(
  gifts: readonly Gift[],
  me: AccountId
): { readonly given: Gift; readonly got: Gift } | null {
  const given = gifts.find(({ giver }) => giver === me)
  const got = gifts.find(({ receiver }) => receiver === me)
  return given && got ? { given, got } : null
}

/**
 * What is worth suggesting of what was found: nothing that was proposed before, nor with a listing that waits for
 * signatures in a ring of mine, nor what I put aside. `hidden`: by `ringKey`.
 */
export function worthSuggesting(
  found: readonly FoundRing[],
  rings: readonly SwapRingView[],
  me: AccountId,
  hidden: readonly string[],
  nowMs: number
): readonly FoundRing[] {
  const before = new Set([...hidden, ...rings.filter((ring) => !wasTakenBack(ring, me)).map(ringKey)])
  const waiting = rings.filter((ring) => isInRing(ring, me) && ringStanding(ring, nowMs) === 'proposed')
  const inUse = new Set(waiting.flatMap((ring) => pledgesIn(ring).map(pledgeKey)))
  return found
    .filter((ring) => !before.has(ringKey(ring)) && !pledgesIn(ring).some((one) => inUse.has(pledgeKey(one))))
    .slice(0, mostSuggested)
}

/** I proposed it, and took that back before anybody else said a thing. */
function wasTakenBack({ status, proposer, signedBy, declinedBy }: SwapRingView, me: AccountId): boolean {
  const isMineAlone = [proposer, ...signedBy, ...declinedBy].every((account) => account === me)
  return status === 'void' && isMineAlone
}

/** Equal for rings of the same listings, whoever stands first in them. */
export function ringKey(ring: Pick<SwapRingView, 'gifts'>): string {
  return pledgesIn(ring).map(pledgeKey).sort().join('\n')
}
