/** The search for swap rings in the match worker, a slice at a time between the questions. */
import type { AccountId } from '#lib/domain/record.ts'
import type { ListingView } from '#lib/domain/views.ts'
import type { BoardChange, FoundRing } from '#lib/ports/matching.ts'
import type { Matchmaker } from '#lib/state/matchmaker.ts'
import { RingFinder } from '#lib/state/ring-finder.ts'

export class RingSearch {
  readonly #finder: RingFinder | null
  readonly #maker: Matchmaker
  #search: Generator<undefined, readonly FoundRing[]> | null = null
  /** Some listings have not come from the disk yet. */
  #isArriving = true

  /** `me` is null for who only looks around, and is in no ring. */
  constructor(me: AccountId | null, maker: Matchmaker) {
    this.#finder = me && new RingFinder(me)
    this.#maker = maker
  }

  get isUnderWay(): boolean {
    return this.#search !== null
  }

  follow(change: BoardChange<ListingView>): void {
    this.#finder?.follow(change)
    this.#isArriving = !change.isWhole
  }

  /** Goes on for as long as it `may`, at least one slice. Null while there is more to do. */
  goOn(may: () => boolean, nowMs: number): readonly FoundRing[] | null {
    if (!this.#finder) return []
    if (this.#isArriving) return null
    this.#search ??= this.#finder.find((listing) => this.#ownersFor(listing, nowMs), nowMs)
    do {
      const { done, value } = this.#search.next()
      if (!done) continue
      this.#search = null
      return value
    } while (may())
    return null
  }

  #ownersFor({ text, kind, domain }: ListingView, nowMs: number): readonly AccountId[] {
    const question = { text, kind, domain, area: null, isStrict: true }
    return this.#maker.answer(question, nowMs).matches.map(({ owner }) => owner)
  }
}
