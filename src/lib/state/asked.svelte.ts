import { isOpen } from '#lib/domain/expiry.ts'
import type { ListingView } from '#lib/domain/views.ts'
import type { Home } from '#lib/ports/app.ts'
import type { Clock } from './clock.svelte.ts'
import { openedListings } from './opened.svelte.ts'
import { watched } from './watched.svelte.ts'

/** What neighbours asked me alone, or me among a few, and I have not answered: newest first, of nobody I blocked. */
export class Asked {
  readonly #home: Pick<Home, 'queries' | 'me' | 'openPrivate' | 'pocket'>
  readonly #clock: Clock
  readonly #sealed
  readonly #blocked
  readonly #opened

  /** Call while a component starts. */
  constructor(home: Pick<Home, 'queries' | 'me' | 'openPrivate' | 'pocket'>, clock: Clock) {
    this.#home = home
    this.#clock = clock
    this.#sealed = watched(() => home.queries.asked())
    this.#blocked = watched(() => home.pocket.watch('blocked'))
    this.#opened = openedListings(home, () => this.#sealed.value ?? [])
  }

  get listings(): readonly ListingView[] {
    return (this.#sealed.value ?? []).flatMap((listing) =>
      this.#isWaiting(listing) ? this.#read(listing) : []
    )
  }

  #isWaiting(listing: ListingView): boolean {
    const me = this.#home.me?.account
    const isAnswered = listing.deals.some(
      ({ responder, status }) => responder === me && status !== 'withdrawn'
    )
    const isBlocked = this.#blocked.value?.includes(listing.owner) ?? true
    return !isAnswered && !isBlocked && isOpen(listing, this.#clock.nowMs)
  }
  /** Nothing of what was sealed for others. */
  #read(listing: ListingView): readonly ListingView[] {
    const opened = this.#opened(listing)
    return opened ? [opened] : []
  }
}
