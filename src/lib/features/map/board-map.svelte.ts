import { clustersOf, type Cluster } from '#lib/map/clusters.ts'
import type { Board, BoardRow } from '#lib/state/board.svelte.ts'
import type { Clock } from '#lib/state/clock.svelte.ts'
import type { Home } from '#lib/state/context.ts'
import { watched } from '#lib/state/watched.svelte.ts'

/** More than any neighbourhood has on its board; what is beyond it is said. */
export const mapSize = 20_000
/** Of what stands in one place: fewer than the board begins with, for they come in with a tap. */
const pageSize = 20

/** What of the map was tapped: cells, or what cannot be drawn. */
type Chosen = readonly string[] | 'nowhere' | null

/** The board as a map: the same listings under the same filter, by place. Call while a component starts. */
export class BoardMap {
  /** Of the map, rounded down. */
  zoom = $state(12)
  #limit = $state(pageSize)
  #chosen = $state.raw<Chosen>(null)
  readonly #watched
  readonly #rows
  readonly #clock: Clock
  readonly #cellOf: (area: string | null) => string | null

  /** `cellOf`: the cell in which what is in an area is drawn; null when nobody knows where that is. */
  constructor(
    board: Board,
    { queries }: Pick<Home, 'queries'>,
    clock: Clock,
    cellOf: (area: string | null) => string | null
  ) {
    this.#clock = clock
    this.#cellOf = cellOf
    const begunMs = clock.nowMs
    this.#watched = watched(() => queries.places({ limit: mapSize, ...board.filter }, begunMs))
    this.#rows = watched(() => queries.boardRows(this.#shownIds, begunMs))
  }

  readonly #places = $derived.by(() =>
    (this.#watched.value ?? [])
      .filter(({ expiresAt }) => this.#clock.nowMs < expiresAt)
      .map(({ id, area }) => ({ id, hasArea: area !== null, cell: this.#cellOf(area) }))
  )
  readonly clusters = $derived.by(() =>
    clustersOf(
      this.#places.map(({ cell }) => cell),
      this.zoom
    )
  )
  readonly filled = $derived.by(() => this.clusters.flatMap(({ cells }) => cells))
  /** How many are not on the map: nobody said where, or where that is is not known here. */
  readonly nowhere = $derived.by(() => {
    const off = this.#places.filter(({ cell }) => cell === null)
    const unsaid = off.filter(({ hasArea }) => !hasArea).length
    return { count: off.length, unsaid, unknown: off.length - unsaid }
  })
  readonly #chosenIds = $derived.by(() =>
    this.#places.filter(({ cell }) => this.#isIn(cell)).map(({ id }) => id)
  )
  readonly #shownIds = $derived.by(() => this.#chosenIds.slice(0, this.#limit))

  /** There may be more than the map holds. */
  get isFull(): boolean {
    return (this.#watched.value?.length ?? 0) >= mapSize
  }
  get isRead(): boolean {
    return this.#watched.value !== undefined
  }

  /** How many stand in the place that was tapped; null when none was, or when nothing is left of it. */
  get chosenCount(): number | null {
    return this.#chosenIds.length === 0 ? null : this.#chosenIds.length
  }
  /** The first of them. */
  get shown(): readonly BoardRow[] {
    return (this.#rows.value ?? []).filter(({ listing }) => this.#shownIds.includes(listing.id))
  }
  get hasMore(): boolean {
    return this.#chosenIds.length > this.#limit
  }
  get chosenCells(): readonly string[] {
    return this.#chosen === 'nowhere' || this.chosenCount === null ? [] : (this.#chosen ?? [])
  }

  isChosen({ cells }: Cluster): boolean {
    return cells.some((cell) => this.chosenCells.includes(cell))
  }
  choose(chosen: Chosen): void {
    this.#chosen = chosen
    this.#limit = pageSize
  }
  showMore(): void {
    this.#limit += pageSize
  }

  #isIn(cell: string | null): boolean {
    if (this.#chosen === null) return false
    return this.#chosen === 'nowhere' ? cell === null : cell !== null && this.#chosen.includes(cell)
  }
}
