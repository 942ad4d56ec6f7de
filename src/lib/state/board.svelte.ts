import { isOpen } from '#lib/domain/expiry.ts'
import type { ListingDomain, ListingKind } from '#lib/domain/views.ts'
import type { BoardFilter, BoardRow, JournalQueries } from '#lib/ports/journal.ts'
import type { Clock } from './clock.svelte.ts'
import { watched } from './watched.svelte.ts'

export type { BoardRow } from '#lib/ports/journal.ts'

export const pageSize = 50

/**
 * The open listings, as filtered. What expires leaves at that very moment; when it has, the board is read again, so
 * that the page fills up with what comes next. Call while a component starts.
 */
export class Board {
  kind = $state<ListingKind | null>(null)
  domain = $state<ListingDomain | null>(null)
  search = $state('')
  limit = $state(pageSize)
  readonly #clock: Clock
  readonly #rows
  #asOfMs = $state(0)

  constructor(queries: JournalQueries, clock: Clock) {
    this.#clock = clock
    this.#asOfMs = clock.nowMs
    this.#rows = watched(() => queries.board({ limit: this.limit, ...this.filter }, this.#asOfMs))
    $effect(() => this.#whenNextExpires())
  }

  /** Undefined until the first answer. */
  get rows(): readonly BoardRow[] | undefined {
    return this.#rows.value?.filter(({ listing }) => isOpen(listing, this.#clock.nowMs))
  }
  get failed(): boolean {
    return this.#rows.failed
  }
  /** What is looked for. */
  get filter(): Omit<BoardFilter, 'limit'> {
    return {
      ...(this.kind ? { kind: this.kind } : {}),
      ...(this.domain ? { domain: this.domain } : {}),
      ...(this.search.trim() ? { search: this.search.trim() } : {})
    }
  }
  get isFiltered(): boolean {
    return this.kind !== null || this.domain !== null || this.search.trim() !== ''
  }
  get hasMore(): boolean {
    return (this.#rows.value?.length ?? 0) >= this.limit
  }

  showAll(): void {
    this.kind = null
    this.domain = null
    this.search = ''
  }
  showMore(): void {
    this.limit += pageSize
  }

  #whenNextExpires(): () => void {
    const next = Math.min(...(this.#rows.value ?? []).map(({ listing }) => listing.expiresAt))
    if (next <= this.#clock.nowMs) this.#asOfMs = this.#clock.nowMs
    return this.#clock.wakeAt(next)
  }
}
