import { pledgesIn } from '#lib/domain/pledge.ts'
import type { AccountId } from '#lib/domain/record.ts'
import { clashesIn, goneFrom, type RingListings } from '#lib/domain/ring-standing.ts'
import type { ListingView, SwapGift, SwapRingView } from '#lib/domain/views.ts'
import type { Home } from '#lib/ports/app.ts'
import type { FoundGift, FoundRing, Matching, Why } from '#lib/ports/matching.ts'
import type { Clock } from './clock.svelte.ts'
import { hiddenRings, hideRing } from './hidden-rings.ts'
import { listingsById } from './listings-by-id.ts'
import { noListings, ringKey, worthSuggesting } from './rings.ts'
import { watched } from './watched.svelte.ts'

export type { FoundGift, FoundRing, Why } from '#lib/ports/matching.ts'

/** Whatever came or went lately is looked at together. */
const pauseMs = 2000

/** The listings in some gifts, and why each gift fits. Make it while a component starts. */
export class GiftListings {
  readonly #gifts
  readonly #listings
  #reasons = $state.raw<readonly Why[] | null>(null)

  constructor(home: Pick<Home, 'queries'>, gifts: () => readonly SwapGift[]) {
    this.#gifts = gifts
    const ids = $derived(
      pledgesIn({ gifts: gifts() })
        .map(({ listing }) => listing)
        .join(' ')
    )
    this.#listings = watched(() => listingsById(home.queries, ids.split(' ').filter(Boolean)))
  }

  /** Finds out why each fits, for `why`. Call while a component starts. */
  explain(home: Pick<Home, 'matching'>): void {
    const pairs = $derived(this.#pairs())
    $effect(() => {
      if (pairs.length > 0) void this.#ask(home, pairs)
    })
  }

  /** Those that are here. */
  get all(): RingListings {
    return (this.#listings.value ?? noListings) as RingListings
  }
  of(gift: SwapGift): { readonly offer: ListingView | undefined; readonly request: ListingView | undefined } {
    const listing = (id: SwapGift['offer']) => (id === null ? undefined : this.all.get(id))
    return { offer: listing(gift.offer), request: listing(gift.request) }
  }
  /** Undefined while it is found out, and when it cannot be. */
  why(gift: SwapGift | FoundGift): Why | undefined {
    if ('about' in gift) return gift
    return this.#reasons?.[this.#whole().indexOf(gift)]
  }

  /** Gifts of which both halves are here, and that do not bring their reason. */
  #whole(): readonly SwapGift[] {
    return this.#gifts().filter((gift) => !('about' in gift) && this.of(gift).offer && this.of(gift).request)
  }
  #pairs() {
    return this.#whole().flatMap((gift) => {
      const { offer, request } = this.of(gift)
      return offer && request ? [{ offer: offer.text, request: request.text }] : []
    })
  }
  async #ask(home: Pick<Home, 'matching'>, pairs: Parameters<Matching['why']>[0]): Promise<void> {
    const reasons = await home
      .matching()
      .then((matching) => matching.why(pairs))
      .catch(() => null)
    if (reasons?.length === this.#pairs().length) this.#reasons = reasons
  }
}

/** One ring beside the listings in it. Make it while a component starts. */
export class RingAround {
  readonly gifts: GiftListings
  readonly #ring
  readonly #clock: Clock
  readonly #rings

  constructor(home: Pick<Home, 'queries'>, ring: () => SwapRingView | undefined, clock: Clock) {
    this.#ring = ring
    this.#clock = clock
    this.gifts = new GiftListings(home, () => ring()?.gifts ?? [])
    this.#rings = watched(() => home.queries.swapRings())
  }

  /** The first listing that is no longer to be had. */
  get gone(): ListingView | undefined {
    const ring = this.#ring()
    const gone = ring ? goneFrom(ring, this.gifts.all, this.#rings.value ?? [], this.#clock.nowMs) : []
    return gone[0] && this.gifts.all.get(gone[0])
  }
  /** Listings that deals have filled as well. */
  get clashes(): readonly ListingView[] {
    const ring = this.#ring()
    const ids = ring ? clashesIn(ring, this.gifts.all) : []
    return ids.flatMap((id) => this.gifts.all.get(id) ?? [])
  }
}

/** Swap rings this device found and that nobody proposed yet. Make it while a component starts. */
export class RingSuggestions {
  readonly #home: Pick<Home, 'store' | 'matching'>
  readonly #me: AccountId
  readonly #clock: Clock
  readonly #rings
  #found = $state.raw<readonly FoundRing[]>([])
  #hidden = $state.raw<readonly string[]>([])

  /** `whenCalm` calls back when the device has nothing better to do, and returns how to call that off. */
  constructor(
    home: Pick<Home, 'store' | 'matching' | 'queries'>,
    me: AccountId,
    clock: Clock,
    whenCalm: (begin: () => void) => () => void
  ) {
    this.#home = home
    this.#me = me
    this.#clock = clock
    this.#hidden = hiddenRings(home.store)
    this.#rings = watched(() => home.queries.swapRings())
    $effect(() => this.#follow(whenCalm))
  }

  get all(): readonly FoundRing[] {
    const rings = this.#rings.value
    return rings ? worthSuggesting(this.#found, rings, this.#me, this.#hidden, this.#clock.nowMs) : []
  }

  putAside(ring: FoundRing): void {
    hideRing(this.#home.store, ringKey(ring))
    this.#hidden = [...this.#hidden, ringKey(ring)]
  }

  #follow(whenCalm: (begin: () => void) => () => void): () => void {
    let stops: (() => void)[] = []
    let isStopped = false
    const begin = (matching: Matching) => {
      if (isStopped) return
      let timer: ReturnType<typeof setTimeout> | undefined
      const look = async () => {
        const found = await matching.rings().catch(() => null)
        if (found && !isStopped) this.#found = found
      }
      const lookSoon = () => {
        clearTimeout(timer)
        timer = setTimeout(() => void look(), pauseMs)
      }
      stops = [matching.onChange(lookSoon), () => clearTimeout(timer)]
      void look()
    }
    // Without it there is nothing to suggest, and everything else works as well.
    const callOff = whenCalm(() => void this.#home.matching().then(begin, () => {}))
    return () => {
      isStopped = true
      callOff()
      for (const stop of stops) stop()
    }
  }
}
