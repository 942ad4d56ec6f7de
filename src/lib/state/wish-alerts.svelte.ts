import { isOpen } from '#lib/domain/expiry.ts'
import type { RecordId } from '#lib/domain/record.ts'
import type { ListingView } from '#lib/domain/views.ts'
import type { Home } from '#lib/ports/app.ts'
import type { Answer, Matching, Question } from '#lib/ports/matching.ts'
import type { Wish } from '#lib/ports/pocket.ts'
import type { Clock } from './clock.svelte.ts'
import { listingsById } from './listings-by-id.ts'
import { watched } from './watched.svelte.ts'

export interface Alert {
  readonly wish: Wish
  readonly listing: ListingView
}

interface Wished {
  readonly wish: Wish
  readonly question: Question
}

interface Fit {
  readonly wish: Wish
  readonly listing: RecordId
}

/** While a board arrives many listings come at once. */
const pauseMs = 300
/** The best; one who wishes for much is not buried. */
const mostOfAWish = 3

/**
 * Listings of others that fit a wish of mine, each once, newest first. Found on this device; the engine is only brought
 * in when there is a wish.
 */
export class WishAlerts {
  readonly #me
  readonly #clock: Clock
  readonly #wishes
  readonly #dismissed
  readonly #listings
  #fits = $state.raw<readonly Fit[]>([])
  #changes = $state(0)

  /** Call while a component starts. */
  constructor(
    home: Pick<Home, 'queries' | 'me' | 'matching' | 'pocket'>,
    area: () => string | null,
    clock: Clock
  ) {
    this.#me = home.me?.account
    this.#clock = clock
    this.#wishes = watched(() => home.pocket.watch('wishes'))
    this.#dismissed = watched(() => home.pocket.watch('dismissed'))
    const ids = $derived(this.#ids().join(' '))
    this.#listings = watched(() => listingsById(home.queries, ids.split(' ').filter(Boolean)))
    const hasWishes = $derived((this.#wishes.value?.length ?? 0) > 0)
    $effect(() => (hasWishes ? this.#follow(home.matching()) : undefined))
    $effect(() => this.#look(home, this.#questions(area())))
  }

  get alerts(): readonly Alert[] {
    const listings = this.#listings.value
    const alerts = this.#fits.flatMap(({ wish, listing }, at) => {
      const isFirst = this.#fits.findIndex((other) => other.listing === listing) === at
      const view = isFirst ? listings?.get(listing) : undefined
      return view && this.#isNews(view) ? [{ wish, listing: view }] : []
    })
    return alerts.sort((a, b) => b.listing.postedAt - a.listing.postedAt)
  }

  #ids(): readonly RecordId[] {
    return this.#fits.map(({ listing }) => listing)
  }
  #isNews(listing: ListingView): boolean {
    const { value: dismissed } = this.#dismissed
    const isAnswered = listing.deals.some(({ responder }) => responder === this.#me)
    return (
      dismissed !== undefined &&
      !dismissed.includes(listing.id) &&
      !isAnswered &&
      listing.owner !== this.#me &&
      isOpen(listing, this.#clock.nowMs)
    )
  }

  #look({ matching }: Pick<Home, 'matching'>, questions: readonly Wished[]): () => void {
    void this.#changes
    let isStopped = false
    const timer = setTimeout(() => {
      void this.#fitting(matching, questions).then((fits) => {
        if (!isStopped && fits) this.#fits = fits
      })
    }, pauseMs)
    return () => {
      isStopped = true
      clearTimeout(timer)
    }
  }

  /** None until it is known what was dismissed. */
  #questions(area: string | null): readonly Wished[] {
    const { value: except } = this.#dismissed
    if (!except) return []
    return (this.#wishes.value ?? []).map((wish) => ({
      wish,
      question: { text: wish.text, kind: wish.kind, domain: null, area, except, isStrict: true }
    }))
  }

  async #fitting(matching: Home['matching'], wished: readonly Wished[]): Promise<readonly Fit[] | null> {
    if (wished.length === 0) return []
    const answers = await matching()
      .then((engine) => engine.askAll(wished.map(({ question }) => question)))
      .catch(() => null)
    return answers && answers.flatMap((answer, at) => fitsIn(answer, wished[at]?.wish))
  }

  #follow(matching: Promise<Matching>): () => void {
    let isStopped = false
    let stop = () => {}
    matching.then(
      (engine) => {
        if (!isStopped) stop = engine.onChange(() => (this.#changes += 1))
      },
      // Without the engine there are no alerts; everything else works.
      () => {}
    )
    return () => {
      isStopped = true
      stop()
    }
  }
}

function fitsIn({ matches }: Answer, wish: Wish | undefined): readonly Fit[] {
  return wish ? matches.slice(0, mostOfAWish).map(({ listing }) => ({ wish, listing })) : []
}
