import { isOpen } from '#lib/domain/expiry.ts'
import { clustersOf, isOnMap, type Cluster } from '#lib/map/clusters.ts'
import type { Board, BoardRow } from '#lib/state/board.svelte.ts'
import type { Clock } from '#lib/state/clock.svelte.ts'
import type { Home } from '#lib/state/context.ts'
import { watched } from '#lib/state/watched.svelte.ts'

/** So many listings are on the map: enough for any neighbourhood that does not look for something. */
export const mapSize = 500

/** What of the map was tapped: cells, or what cannot be drawn. */
type Chosen = readonly string[] | 'nowhere' | null

/** The board as a map: the same listings under the same filter, by place. Call while a component starts. */
export class BoardMap {
  /** Of the map, rounded down. */
  zoom = $state(12)
  #chosen = $state.raw<Chosen>(null)
  readonly #watched
  readonly #clock: Clock

  constructor(board: Board, { queries }: Pick<Home, 'queries'>, clock: Clock) {
    this.#clock = clock
    const begunMs = clock.nowMs
    this.#watched = watched(() => queries.board({ limit: mapSize, ...board.filter }, begunMs))
  }

  readonly #rows = $derived.by(() =>
    (this.#watched.value ?? []).filter(({ listing }) => isOpen(listing, this.#clock.nowMs))
  )
  readonly clusters = $derived.by(() =>
    clustersOf(
      this.#rows.map(({ listing }) => listing.area),
      this.zoom
    )
  )
  readonly filled = $derived.by(() => this.clusters.flatMap(({ cells }) => cells))
  readonly nowhere = $derived.by(() => this.#rows.filter(({ listing }) => !isOnMap(listing.area)).length)

  /** There may be more than the map holds. */
  get isFull(): boolean {
    return this.#rows.length >= mapSize
  }
  get isRead(): boolean {
    return this.#watched.value !== undefined
  }

  /** What stands in the place that was tapped; null when none was, or when nothing is left of it. */
  get shown(): readonly BoardRow[] | null {
    const rows = this.#rows.filter(({ listing }) => this.#isChosen(listing.area))
    return this.#chosen !== null && rows.length > 0 ? rows : null
  }
  get chosenCells(): readonly string[] {
    return this.#chosen === 'nowhere' || this.shown === null ? [] : (this.#chosen ?? [])
  }

  isChosen({ cells }: Cluster): boolean {
    return cells.some((cell) => this.chosenCells.includes(cell))
  }
  choose(chosen: Chosen): void {
    this.#chosen = chosen
  }

  #isChosen(area: string | null): boolean {
    if (this.#chosen === null) return false
    return this.#chosen === 'nowhere' ? !isOnMap(area) : area !== null && this.#chosen.includes(area)
  }
}
