import { isOpen } from '#lib/domain/expiry.ts'
import { lapseOf, type Lapse } from '#lib/domain/lapse.ts'
import type { DealView, ListingView, SwapRingView } from '#lib/domain/views.ts'
import type { Home } from '#lib/ports/app.ts'
import type { Me } from '#lib/ports/sealing.ts'
import type { Clock } from './clock.svelte.ts'
import { isRunning, lastMoved, type Onlooker } from './deal-steps.ts'
import { listingsById } from './listings-by-id.ts'
import { needsOf, type Need } from './needs.ts'
import type { People } from './people.svelte.ts'
import { watched } from './watched.svelte.ts'

/** Everything that is mine: what I posted, what I take part in, and what of it waits for me. */
export class Things {
  readonly #clock: Clock
  readonly #people: People
  readonly #me
  readonly #listings
  readonly #deals
  readonly #othersListings
  readonly #rings

  /** Call while a component starts. */
  constructor({ queries, me }: Pick<Home, 'queries' | 'me'>, clock: Clock, people: People) {
    this.#clock = clock
    this.#people = people
    this.#me = me
    this.#listings = watched(() => queries.myListings())
    this.#deals = watched(() => queries.myDeals())
    this.#rings = watched(() => queries.swapRings())
    const foreignIds = $derived(this.#foreignIds().join(' '))
    this.#othersListings = watched(() => listingsById(queries, foreignIds.split(' ').filter(Boolean)))
  }

  get waiting(): boolean {
    return this.#listings.waiting || this.#deals.waiting
  }
  get failed(): boolean {
    return this.#listings.failed || this.#deals.failed
  }
  get needs(): readonly Need[] {
    if (!this.#me) return []
    return needsOf(
      this.#onlooker(this.#me),
      this.#listings.value ?? [],
      this.#deals.value ?? [],
      this.#clock.nowMs,
      (deal) => this.listingOf(deal),
      this.#rings.value
    )
  }
  get runningDeals(): readonly DealView[] {
    return this.#newestFirst().filter((deal) => isRunning(deal, this.lapseOf(deal)))
  }
  get pastDeals(): readonly DealView[] {
    return this.#newestFirst().filter((deal) => !isRunning(deal, this.lapseOf(deal)))
  }
  get openListings(): readonly ListingView[] {
    return (this.#listings.value ?? []).filter((listing) => isOpen(listing, this.#clock.nowMs))
  }
  get pastListings(): readonly ListingView[] {
    return (this.#listings.value ?? []).filter((listing) => !isOpen(listing, this.#clock.nowMs))
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
    return lapseOf(deal, this.listingOf(deal) ?? null, this.#clock.nowMs)
  }
  /** What a deal of mine is about. */
  listingOf(deal: DealView): ListingView | undefined {
    const mine = this.#listings.value?.find(({ id }) => id === deal.listing)
    return mine ?? this.#othersListings.value?.get(deal.listing)
  }

  #onlooker({ account }: Me): Onlooker {
    return { account, isGuest: this.#people.byAccount(account)?.role === 'guest' }
  }
  #newestFirst(): readonly DealView[] {
    return [...(this.#deals.value ?? [])].sort((a, b) => lastMoved(b) - lastMoved(a))
  }
  #foreignIds(): readonly string[] {
    const foreign = (this.#deals.value ?? []).filter(({ owner }) => owner !== this.#me?.account)
    return foreign.map(({ listing }) => listing).sort()
  }
}
