import { isOpen } from '#lib/domain/expiry.ts'
import type { Lapse } from '#lib/domain/lapse.ts'
import type { DealView, ListingView, SwapRingView } from '#lib/domain/views.ts'
import type { Home } from '#lib/ports/app.ts'
import type { Me } from '#lib/ports/sealing.ts'
import type { Clock } from './clock.svelte.ts'
import type { Onlooker } from './deal-steps.ts'
import { listingsById } from './listings-by-id.ts'
import type { Need } from './needs.ts'
import { openedListings } from './opened.svelte.ts'
import type { People } from './people.svelte.ts'
import { isRunning, lastMoved } from './running.ts'
import { watched } from './watched.svelte.ts'

type Rules = typeof import('./needs.ts') &
  typeof import('#lib/domain/lapse.ts') &
  Pick<typeof import('./rings.ts'), 'isHeld'>

/**
 * Everything that is mine: what I posted, what I take part in, and what of it waits for me. What waits, and what
 * silence ended, is told from when its rules have come (`learn`).
 */
export class Things {
  readonly #clock: Clock
  readonly #people: People
  readonly #me
  readonly #listings
  readonly #deals
  readonly #othersListings
  readonly #rings
  readonly #blocked
  #rules = $state.raw<Rules | null>(null)
  /** The rules could not be fetched. */
  #isLost = $state(false)
  readonly #opened

  /** Call while a component starts. */
  constructor(home: Pick<Home, 'queries' | 'me' | 'openPrivate' | 'pocket'>, clock: Clock, people: People) {
    const { queries, me } = home
    this.#clock = clock
    this.#people = people
    this.#me = me
    this.#listings = watched(() => queries.myListings())
    this.#deals = watched(() => queries.myDeals())
    this.#rings = watched(() => queries.swapRings())
    this.#blocked = watched(() => home.pocket.watch('blocked'))
    const foreignIds = $derived(this.#foreignIds().join(' '))
    this.#othersListings = watched(() => listingsById(queries, foreignIds.split(' ').filter(Boolean)))
    this.#opened = openedListings(home, () => [
      ...(this.#listings.value ?? []),
      ...(this.#othersListings.value?.values() ?? [])
    ])
  }

  /** Fetches the rules; the first screen does not wait for them. */
  async learn(): Promise<void> {
    try {
      const [needs, lapse, { isHeld }] = await Promise.all([
        import('./needs.ts'),
        import('#lib/domain/lapse.ts'),
        import('./rings.ts')
      ])
      this.#rules = { ...needs, ...lapse, isHeld }
    } catch {
      this.#isLost = true
    }
  }

  get waiting(): boolean {
    const isLearning = this.#rules === null && !this.#isLost
    return this.#listings.waiting || this.#deals.waiting || isLearning
  }
  get failed(): boolean {
    return this.#listings.failed || this.#deals.failed || this.#isLost
  }
  get needs(): readonly Need[] {
    // What a swap ring holds is no need of its own, nor is what a blocked neighbour does: that is known first.
    if (!this.#me || !this.#rules || this.#rings.waiting || this.#blocked.waiting) return []
    const needs = this.#rules.needsOf(
      this.#onlooker(this.#me),
      this.#mine(),
      this.#newestFirst(),
      this.#clock.nowMs,
      (deal) => this.listingOf(deal),
      this.#rings.value
    )
    return this.#rules.withoutRingsOf(this.#blocked.value ?? [], needs)
  }
  get runningDeals(): readonly DealView[] {
    return this.#newestFirst().filter((deal) => isRunning(deal, this.lapseOf(deal)))
  }
  get pastDeals(): readonly DealView[] {
    return this.#newestFirst().filter((deal) => !isRunning(deal, this.lapseOf(deal)))
  }
  /** With people I blocked: not among the others, and still there. */
  get blockedDeals(): readonly DealView[] {
    return (this.#deals.value ?? []).filter((deal) => this.#isBlocked(deal))
  }
  get openListings(): readonly ListingView[] {
    const rings = this.#rings.value ?? []
    return this.#mine().filter((one) => isOpen(one, this.#clock.nowMs) && !this.#rules?.isHeld(one, rings))
  }
  get pastListings(): readonly ListingView[] {
    return this.#mine().filter((listing) => !isOpen(listing, this.#clock.nowMs))
  }
  /** I both ask and offer something: a swap ring needs both. */
  get canSwap(): boolean {
    const kinds = this.openListings.map(({ kind }) => kind)
    return kinds.includes('request') && kinds.includes('offer')
  }
  /** Those I am in, newest first. */
  get rings(): readonly SwapRingView[] {
    const mine = (this.#rings.value ?? []).filter(({ gifts }) =>
      gifts.some(({ giver }) => giver === this.#me?.account)
    )
    return mine.sort((a, b) => b.proposedAt - a.proposedAt)
  }
  /** What silence made of a deal of mine by now. */
  lapseOf(deal: DealView): Lapse | null {
    return this.#rules?.lapseOf(deal, this.listingOf(deal) ?? null, this.#clock.nowMs) ?? null
  }
  /** How many of them it is me they wait for. */
  get waitingForMe(): number {
    return this.needs.filter((need) => this.#rules?.isWaiting(need)).length
  }
  /** What a deal of mine is about. */
  listingOf(deal: DealView): ListingView | undefined {
    const mine = this.#listings.value?.find(({ id }) => id === deal.listing)
    const listing = mine ?? this.#othersListings.value?.get(deal.listing)
    return listing && this.#readable(listing)
  }

  #mine(): readonly ListingView[] {
    return (this.#listings.value ?? []).map((listing) => this.#readable(listing))
  }
  /** Without its words while, or where, it cannot be opened. */
  #readable(listing: ListingView): ListingView {
    return this.#opened(listing) ?? listing
  }
  #onlooker({ account }: Me): Onlooker {
    return { account, isGuest: this.#people.byAccount(account)?.role === 'guest' }
  }
  #newestFirst(): readonly DealView[] {
    const shown = (this.#deals.value ?? []).filter((deal) => !this.#isBlocked(deal))
    return shown.sort((a, b) => lastMoved(b) - lastMoved(a))
  }
  #isBlocked({ owner, responder }: DealView): boolean {
    const blocked = this.#blocked.value ?? []
    return blocked.includes(owner) || blocked.includes(responder)
  }
  #foreignIds(): readonly string[] {
    const foreign = (this.#deals.value ?? []).filter(({ owner }) => owner !== this.#me?.account)
    return foreign.map(({ listing }) => listing).sort()
  }
}
