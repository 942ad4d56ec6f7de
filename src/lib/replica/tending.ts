/**
 * Tending: a record of the journal that the carrier lacks is put back, own ones at once, those of others
 * after a random delay and only if still missing, at a bounded rate.
 */
import type { Journal, OutboxEntry } from '#lib/ports/journal.ts'
import type { CarrierSeal } from '#lib/ports/sealing.ts'
import type { Chance, Later } from '#lib/ports/timer.ts'
import type { Carrier } from './carrier.ts'
import type { CarrierStruct } from './structs.ts'

export interface TendingNeeds {
  readonly carrier: Carrier
  readonly journal: Journal
  readonly seal: CarrierSeal
  readonly chance: Chance
  readonly later: Later
  readonly onPut: (structs: readonly CarrierStruct[]) => void
}

const shortestWaitMs = 5_000
const longestWaitMs = 60_000
/** Records put back at once, and the pause before the next. */
const atOnce = 200
const pauseMs = 500

export class Tending {
  readonly #needs: TendingNeeds
  #missing: OutboxEntry[] = []
  #cancel: (() => void) | null = null

  constructor(needs: TendingNeeds) {
    this.#needs = needs
  }

  /** Puts in what this device wrote and the carrier lacks. */
  async putOwn(entries: readonly OutboxEntry[]): Promise<void> {
    await this.#put(entries)
    await this.#needs.journal.carried(entries.map(({ key }) => key))
  }

  /** Compares journal and carrier and mends the carrier later. Reads every stored record once. */
  async inspect(): Promise<void> {
    for await (const page of this.#needs.journal.envelopes()) {
      this.#missing.push(...page.filter(({ key }) => !this.#needs.carrier.has(key)))
    }
    const waitMs = shortestWaitMs + this.#needs.chance() * (longestWaitMs - shortestWaitMs)
    if (this.#missing.length > 0) this.#cancel = this.#needs.later(() => void this.#putNext(), waitMs)
  }

  stop(): void {
    this.#cancel?.()
    this.#missing = []
  }

  async #putNext(): Promise<void> {
    await this.#put(this.#missing.splice(0, atOnce))
    if (this.#missing.length > 0) this.#cancel = this.#needs.later(() => void this.#putNext(), pauseMs)
  }

  async #put(entries: readonly OutboxEntry[]): Promise<void> {
    const { carrier, seal, onPut } = this.#needs
    const absent = entries.filter(({ key }) => !carrier.has(key))
    const sealed = await Promise.all(
      absent.map(async ({ key, envelope }) => ({ key, sealed: await seal.seal(key, envelope) }))
    )
    const structs = carrier.put(sealed)
    if (structs.length > 0) onPut(structs)
  }
}
