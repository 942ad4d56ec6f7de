/**
 * Keeps the open listings ready to be ranked, and answers who fits a sentence. Reading a listing takes about half a
 * millisecond, so they wait in a queue and are read in slices; a question is answered with what has been read by then.
 */
import type { Authority } from '#lib/domain/authority.ts'
import { areaDistance } from '#lib/domain/coarse-area.ts'
import { isOpen } from '#lib/domain/expiry.ts'
import { branchOf } from '#lib/domain/invite-tree.ts'
import type { AccountId, RecordId } from '#lib/domain/record.ts'
import type { Helped } from '#lib/domain/standing.ts'
import type { ListingKind, ListingView, Period } from '#lib/domain/views.ts'
import { nameOf } from '#lib/match/explain.ts'
import { ListingIndex, sentenceOf } from '#lib/match/listing-index.ts'
import { rank, type Circumstances, type Ranked } from '#lib/match/rank.ts'
import { plausible } from '#lib/match/relevance.ts'
import { timeFitOf } from '#lib/match/time-fit.ts'
import type { Answer, BoardChange, Match, Question } from '#lib/ports/matching.ts'
import { dealtWith, noDealings, type Dealings } from './dealings.ts'
import { guessNow } from './guess-now.ts'

/** Where and when it is asked for; null when not told. */
interface Asked {
  readonly area: string | null
  readonly when: Period | null
}

export class Matchmaker {
  readonly #me: AccountId | null
  readonly #indexes: Readonly<Record<ListingKind, ListingIndex>>
  readonly #listings = new Map<RecordId, ListingView>()
  /** Not read yet, nearest and newest first. */
  #queue: ListingView[] = []
  #hasAll = false
  #dealings: Dealings = noDealings
  #helps: readonly Helped[] = []
  #branch: ((account: AccountId) => AccountId) | undefined

  /** `me` is null for who only looks around. Making the first one builds the tables of the engine. */
  constructor(me: AccountId | null) {
    this.#me = me
    this.#indexes = { request: new ListingIndex('request'), offer: new ListingIndex('offer') }
  }

  /** Listings still to be read. */
  get waiting(): number {
    return this.#queue.length
  }

  follow({ came, went, isWhole }: BoardChange<ListingView>): void {
    for (const id of went) this.#remove(id)
    this.#queue.push(...came.filter(({ owner }) => owner !== this.#me))
    this.#hasAll = isWhole
  }

  /** Everything neighbours did for each other. */
  hear(helps: readonly Helped[]): void {
    this.#helps = helps
    this.#weigh()
  }

  /** Who came in by whom: what one branch of the tree can add is capped. */
  place(authority: Pick<Authority, 'invitedBy' | 'tenures'>): void {
    this.#branch = (account) => branchOf(account, authority)
    this.#weigh()
  }

  #weigh(): void {
    this.#dealings = dealtWith(this.#helps, this.#me, this.#branch)
  }

  /** Reads what waits for as long as it `may`, at least one. */
  read(may: () => boolean): void {
    let count = 0
    do {
      const listing = this.#queue[count]
      if (!listing) break
      count += 1
      this.#listings.set(listing.id, listing)
      this.#indexes[listing.kind].add(listing)
    } while (may())
    this.#queue = this.#queue.slice(count)
  }

  answer({ text, kind, domain, area, except, isStrict }: Question, nowMs: number): Answer {
    const sentence = sentenceOf(text, kind, domain)
    const leftOut = new Set<string>(except)
    const { when } = guessNow(text, nowMs)
    const asked = { area, when: when && { from: when.fromMs, to: when.toMs } }
    const ranked = rank(sentence, this.#indexes[kind === 'request' ? 'offer' : 'request'], {
      ...(isStrict ? { least: plausible } : {}),
      circumstances: (id) => (leftOut.has(id) ? { room: 0 } : this.#around(id as RecordId, asked, nowMs))
    })
    return {
      matches: onePerOwner(ranked.flatMap((one) => this.#match(one, kind))),
      domain: sentence.domain,
      isWhole: this.#hasAll && this.waiting === 0
    }
  }

  #remove(id: RecordId): void {
    this.#queue = this.#queue.filter((listing) => listing.id !== id)
    const listing = this.#listings.get(id)
    if (!listing) return
    this.#listings.delete(id)
    this.#indexes[listing.kind].remove(id)
  }

  #around(id: RecordId, { area, when }: Asked, nowMs: number): Circumstances {
    const listing = this.#listings.get(id)
    if (!listing || !isOpen(listing, nowMs)) return { room: 0 }
    const rings = listing.area && area ? areaDistance(listing.area, area) : null
    const timeFit = timeFitOf(when, listing.details.when ?? null)
    return {
      ...(rings === null ? {} : { nearness: nearEnough / (nearEnough + rings) }),
      ...(timeFit === null ? {} : { timeFit }),
      trust: this.#dealings.trust(listing.owner),
      reciprocity: this.#dealings.reciprocity(listing.owner),
      freshness: freshnessOf(listing, nowMs),
      room: roomIn(listing)
    }
  }

  #match({ id, relevance }: Ranked, kind: ListingKind): Match[] {
    const listing = this.#listings.get(id as RecordId)
    if (!listing) return []
    const [first] = relevance.answered
    const { owner } = listing
    return [
      {
        listing: listing.id,
        owner,
        about: first ? nameOf(kind === 'request' ? first.offered : first.asked) : null,
        isOther: first?.through === 'near',
        helpedMe: this.#dealings.helpedMe.has(owner),
        wasHelped: this.#dealings.helpedByMe.has(owner),
        helped: this.#dealings.helpedBy(owner)
      }
    ]
  }
}

/** At this many rings of cells somebody is half as near as next door. */
const nearEnough = 3

/** From 1 when it was just posted to 0 when its time is over. */
function freshnessOf({ postedAt, expiresAt }: ListingView, nowMs: number): number {
  return Math.min(1, Math.max(0, (expiresAt - nowMs) / Math.max(1, expiresAt - postedAt)))
}

/** What is left of it, and less the more of its answers still wait: above 0 to 1. */
function roomIn({ capacity, deals }: ListingView): number {
  const taken = deals.filter(
    ({ status }) => status === 'agreed' || status === 'doneByOne' || status === 'done'
  )
  const asked = deals.filter(({ status }) => status === 'responded')
  return Math.max(0.05, 1 - taken.length / capacity) / (1 + asked.length / 2)
}

function onePerOwner(matches: readonly Match[]): readonly Match[] {
  const owners = new Set<AccountId>()
  return matches.filter(({ owner }) => !owners.has(owner) && owners.add(owner))
}
