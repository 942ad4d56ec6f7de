/** The page of neighbourhoods nearby: what was read, from where one looks, and who was asked. */
import { areaToRegion, nearestFirst, isInRegion, type ListedNeighbourhood } from '#lib/domain/directory.ts'
import type { RecordId } from '#lib/domain/record.ts'
import { accepted } from '#lib/domain/result.ts'
import type { Directory, DirectoryView, OwnKnock } from '#lib/ports/directory.ts'
import { Doing } from './doing.svelte.ts'

export type { Directory } from '#lib/ports/directory.ts'

export class Neighbourhoods {
  readonly reading = new Doing()
  readonly waiting = new Doing()
  view = $state.raw<DirectoryView | null>(null)
  knocks = $state.raw<readonly OwnKnock[]>([])
  /** Coarse area from which distances are told; null while not said. */
  area = $state<string | null>(null)
  /** Region in which this device waits. */
  waitsIn = $state<string | null>(null)
  readonly #directory: Directory

  constructor(directory: Directory, area: string | null) {
    this.#directory = directory
    this.area = area
    this.waitsIn = directory.waitsIn()
  }

  get region(): string | null {
    return this.area && areaToRegion(this.area)
  }

  get listed(): readonly ListedNeighbourhood[] {
    return nearestFirst(this.view?.listed ?? [], this.area)
  }

  /** The least of how many wait around here; null when too few do, or it is not said where. */
  get waitingHere(): number | null {
    return (this.region && this.view?.waiting.get(this.region)) || null
  }

  /** There is one now where this device waits. */
  get arrived(): ListedNeighbourhood | null {
    const region = this.waitsIn
    return (region && this.listed.find(({ area }) => isInRegion(area, region))) || null
  }

  async read(): Promise<void> {
    await this.reading.run(async () => {
      const read = await this.#directory.read()
      if (read.ok) this.view = read.value
      this.knocks = await this.#directory.knocks()
      return read
    })
  }

  /** The latest that was answered, else the latest: what seemed not to be sent may be answered. */
  knockAt(id: RecordId): OwnKnock | null {
    const there = this.knocks.filter(({ neighbourhood }) => neighbourhood === id)
    return there.findLast(({ answer }) => answer.kind !== 'none') ?? there.at(-1) ?? null
  }

  /** True when it was asked. */
  async knock(doing: Doing, to: RecordId, said: { name: string; words: string }): Promise<boolean> {
    const asked = await doing.run(async () => {
      const given = await this.#directory.knock(to, said)
      if (!given.ok) return given
      this.knocks = await this.#directory.knocks()
      return accepted(true)
    })
    return asked === true
  }

  forget(knock: OwnKnock): void {
    this.#directory.forgetKnock(knock.id)
    this.knocks = this.knocks.filter(({ id }) => id !== knock.id)
  }

  async wait(): Promise<void> {
    const { region } = this
    if (region === null) return
    await this.waiting.run(() => this.#directory.wait(region))
    this.waitsIn = this.#directory.waitsIn()
  }

  async stopWaiting(): Promise<void> {
    await this.waiting.run(() => this.#directory.stopWaiting())
    this.waitsIn = this.#directory.waitsIn()
  }
}
