/**
 * Finds the swap rings I could be in among all open listings: match/swap-rings.ts looks at those who both offer and
 * ask something. Among many, only at those whose listings lead from mine and back to mine. Works in slices, so that
 * whoever runs it can do something else in between.
 */
import { isOpen } from '#lib/domain/expiry.ts'
import type { AccountId, RecordId } from '#lib/domain/record.ts'
import type { ListingView } from '#lib/domain/views.ts'
import { nameOf } from '#lib/match/explain.ts'
import { buildIndex, sentenceOf } from '#lib/match/listing-index.ts'
import { rank } from '#lib/match/rank.ts'
import { leastStrengthAmong, swapRings, type RingStep, type SwapRing } from '#lib/match/swap-rings.ts'
import type { BoardChange, FoundGift, FoundRing, Pair, Why } from '#lib/ports/matching.ts'

/** The owners of listings that fit this one, best first. */
export type Fits = (listing: ListingView) => readonly AccountId[]

interface Belongings {
  readonly has: ListingView[]
  readonly wants: ListingView[]
}

type Neighbours = ReadonlyMap<AccountId, Belongings>

/** Up to this many everybody is looked at; reading what they wrote takes some tenths of a second. */
const fewNeighbours = 60
/** Of somebody who posted more than this, the newest. */
const mostListings = 8
/** From one neighbour to the next, so many are followed. */
const mostFollowed = 20
/** More than are shown: some of them were proposed before. */
const mostFound = 8

export class RingFinder {
  readonly #me: AccountId
  readonly #listings = new Map<RecordId, ListingView>()

  constructor(me: AccountId) {
    this.#me = me
  }

  follow({ came, went }: BoardChange<ListingView>): void {
    for (const id of went) this.#listings.delete(id)
    for (const listing of came) this.#listings.set(listing.id, listing)
  }

  /** The surest first, none with a listing of another. Yields between slices. */
  *find(fits: Fits, nowMs: number): Generator<undefined, readonly FoundRing[]> {
    const all = whoGiveAndAsk([...this.#listings.values()].filter((listing) => canSwap(listing, nowMs)))
    if (!all.has(this.#me)) return []
    const some = all.size <= fewNeighbours ? all : yield* leadingBack(this.#me, all, fits)
    yield
    const rings = swapRings([...some].map(toMember))
    const least = leastStrengthAmong(all.size)
    return rings
      .filter(({ members, strength }) => members.includes(this.#me) && strength >= least)
      .slice(0, mostFound)
      .map((ring) => toFound(ring, some))
  }
}

function canSwap(listing: ListingView, nowMs: number): boolean {
  return isOpen(listing, nowMs) && listing.visibility === 'neighbourhood'
}

/** Without those who only ask or only offer. */
function whoGiveAndAsk(listings: readonly ListingView[]): Neighbours {
  const all = new Map<AccountId, Belongings>()
  const newestFirst = [...listings].sort((a, b) => b.postedAt - a.postedAt || (a.id < b.id ? -1 : 1))
  for (const listing of newestFirst) {
    const own = all.get(listing.owner) ?? { has: [], wants: [] }
    all.set(listing.owner, own)
    const kept = listing.kind === 'offer' ? own.has : own.wants
    if (kept.length < mostListings) kept.push(listing)
  }
  return new Map([...all].filter(([, { has, wants }]) => has.length > 0 && wants.length > 0))
}

/** Me, whom I could give to, who could give to me, and who could stand between those. */
function* leadingBack(me: AccountId, all: Neighbours, fits: Fits): Generator<undefined, Neighbours> {
  const getters = yield* follow([me], 'has', all, fits)
  const givers = yield* follow([me], 'wants', all, fits)
  const theirGetters = yield* follow(getters, 'has', all, fits)
  const theirGivers = new Set(yield* follow(givers, 'wants', all, fits))
  const between = theirGetters.filter((account) => theirGivers.has(account))
  const some = new Set([me, ...getters, ...givers, ...between])
  return new Map([...all].filter(([account]) => some.has(account)))
}

function* follow(
  from: readonly AccountId[],
  side: keyof Belongings,
  all: Neighbours,
  fits: Fits
): Generator<undefined, readonly AccountId[]> {
  const found = new Set<AccountId>()
  for (const account of from) {
    for (const listing of all.get(account)?.[side] ?? []) {
      for (const owner of fits(listing).slice(0, mostFollowed)) if (all.has(owner)) found.add(owner)
      yield
    }
  }
  return [...found].slice(0, from.length === 1 ? mostFollowed : undefined)
}

export function whyFits({ request, offer }: Pair): Why {
  const index = buildIndex('offer', [{ id: 'it', text: offer }])
  const [best] = rank(sentenceOf(request, 'request'), index, { least: 0 })
  const first = best?.relevance.answered[0]
  return { about: first ? nameOf(first.offered) : null, isOther: first?.through === 'near' }
}

function toMember([account, { has, wants }]: readonly [AccountId, Belongings]) {
  return { id: account, has: has.map(({ text }) => text), wants: wants.map(({ text }) => text) }
}

function toFound({ steps }: SwapRing, some: Neighbours): FoundRing {
  return { gifts: steps.flatMap((step) => toGift(step, some)) }
}

function toGift({ giver, has, receiver, want }: RingStep, some: Neighbours): FoundGift[] {
  const offer = some.get(giver as AccountId)?.has[has]
  const request = some.get(receiver as AccountId)?.wants[want]
  if (!offer || !request) return []
  const reason = whyFits({ request: request.text, offer: offer.text })
  return [{ giver: offer.owner, receiver: request.owner, offer: offer.id, request: request.id, ...reason }]
}
