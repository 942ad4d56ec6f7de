/**
 * Tending: a record of the journal that the carrier lacks is put back, own ones at once, those of others
 * after a random delay and only if still missing, at a bounded rate. It heals the carrier and fills a new epoch.
 */
import type { Journal, OutboxEntry, Progress } from '#lib/ports/journal.ts'
import type { CarrierSeal } from '#lib/ports/sealing.ts'
import type { Chance, Later } from '#lib/ports/timer.ts'
import type { Carrier } from './carrier.ts'
import type { Hastes } from './hastes.ts'
import type { CarrierStruct } from './structs.ts'

export interface TendingNeeds {
  readonly carrier: Carrier
  readonly journal: Pick<Journal, 'envelopes' | 'carried'>
  readonly seal: CarrierSeal
  readonly hastes: Pick<Hastes, 'note'>
  readonly chance: Chance
  readonly later: Later
  /** Which of the journal's records belong in this carrier. */
  readonly belonging: (entries: readonly OutboxEntry[]) => Promise<readonly OutboxEntry[]>
  /** Which of all that is missing is still needed. */
  readonly live: (missing: readonly OutboxEntry[]) => Promise<readonly OutboxEntry[]>
  readonly isOwn: (key: string) => boolean
  readonly onPut: (structs: readonly CarrierStruct[]) => void
  /** How many of those of others are there again, while that takes long; null when it is over. */
  readonly onProgress?: (progress: Progress | null) => void
}

const shortestWaitMs = 5_000
const longestWaitMs = 60_000
/** Records put back at once, and the pause before the next. */
const atOnce = 200
const pauseMs = 500

export class Tending {
  readonly #needs: TendingNeeds
  /** Carrier keys this device put in, its own and those of others. */
  readonly #putHere = new Set<string>()
  #isStopped = false
  #missing: OutboxEntry[] = []
  /** How many were missing when they were looked for. */
  #of = 0
  /** That records are being moved was told, and not yet that it is over. */
  #hasTold = false
  #cancel: (() => void) | null = null

  constructor(needs: TendingNeeds) {
    this.#needs = needs
  }

  /** Puts in what this device wrote and the carrier lacks. */
  async putOwn(entries: readonly OutboxEntry[]): Promise<void> {
    if (entries.length === 0) return
    for (const { key, envelope } of entries) this.#needs.hastes.note(key, envelope)
    await this.#put(entries)
    await this.#needs.journal.carried(entries.map(({ key }) => key))
  }

  hasPut(key: string): boolean {
    return this.#putHere.has(key)
  }

  /** Compares journal and carrier and mends the carrier later. Reads every stored record once. */
  async inspect(): Promise<void> {
    const { journal, carrier, belonging, live, isOwn } = this.#needs
    const missing: OutboxEntry[] = []
    for await (const page of journal.envelopes((key) => !carrier.has(key))) missing.push(...page)
    const here = await live(await belonging(missing))
    await this.#put(here.filter(({ key }) => isOwn(key)))
    this.#missing = here.filter(({ key }) => !isOwn(key))
    this.#of = this.#missing.length
    this.#cancel?.()
    if (this.#of <= atOnce) this.#tellItIsOver()
    if (this.#isStopped) return
    const waitMs = shortestWaitMs + this.#needs.chance() * (longestWaitMs - shortestWaitMs)
    if (this.#missing.length > 0) this.#cancel = this.#needs.later(() => void this.#putNext(), waitMs, 'look')
  }

  stop(): void {
    this.#isStopped = true
    this.#cancel?.()
    this.#missing = []
    this.#tellItIsOver()
  }

  async #putNext(): Promise<void> {
    const batch = this.#missing.splice(0, atOnce)
    await this.#put(await this.#needs.belonging(batch))
    this.#tell()
    if (this.#missing.length > 0) this.#cancel = this.#needs.later(() => void this.#putNext(), pauseMs)
  }

  #tell(): void {
    const left = this.#missing.length
    if (left === 0 || this.#of <= atOnce || this.#isStopped) return this.#tellItIsOver()
    this.#hasTold = true
    this.#needs.onProgress?.({ what: 'moving', done: this.#of - left, of: this.#of })
  }

  #tellItIsOver(): void {
    if (!this.#hasTold) return
    this.#hasTold = false
    this.#needs.onProgress?.(null)
  }

  async #put(entries: readonly OutboxEntry[]): Promise<void> {
    const { carrier, seal, hastes, onPut } = this.#needs
    const absent = entries.filter(({ key }) => !carrier.has(key))
    if (absent.length === 0) return
    const sealed = await Promise.all(
      absent.map(async ({ key, envelope }) => ({
        key,
        sealed: await seal.seal(key, envelope),
        haste: hastes.note(key, envelope)
      }))
    )
    const structs = carrier.put(sealed)
    for (const { key } of structs) this.#putHere.add(key)
    if (structs.length > 0) onPut(structs)
  }
}
