/**
 * Mending: what was deleted from the carrier of this device is put back where it stood, from the journal. The gate lets
 * no delete in; this is for the day it does, and for a document on disk that was harmed by an earlier version. It costs
 * no traffic: the bytes are the same as before, at the same place. What the journal does not hold comes from others.
 */
import type { Journal, OutboxEntry } from '#lib/ports/journal.ts'
import type { CarrierSeal } from '#lib/ports/sealing.ts'
import type { Later } from '#lib/ports/timer.ts'
import type { Carrier } from './carrier.ts'

export interface MendingNeeds {
  readonly carrier: Carrier
  readonly journal: Journal
  readonly seal: CarrierSeal
  readonly later: Later
  /** Resolves when what has arrived is in the journal. */
  readonly idle: () => Promise<void>
  /** All that could be put back is back. */
  readonly onMended: () => void
}

/** One deletion seldom comes alone. */
const gatherMs = 200

export class Mending {
  readonly #needs: MendingNeeds
  #cancel: (() => void) | null = null
  #running: Promise<void> = Promise.resolve()

  constructor(needs: MendingNeeds) {
    this.#needs = needs
  }

  /** Call when the carrier holds what was on disk. */
  async start(): Promise<void> {
    this.#needs.carrier.onLoss = () => this.#mendSoon()
    await this.#mend()
  }

  /** Resolves when what is being put back is back. */
  idle(): Promise<void> {
    return this.#running
  }

  stop(): void {
    this.#needs.carrier.onLoss = null
    this.#cancel?.()
  }

  #mendSoon(): void {
    this.#cancel ??= this.#needs.later(() => {
      this.#cancel = null
      this.#running = this.#running.then(() => this.#mendWhenQuiet())
    }, gatherMs)
  }

  async #mendWhenQuiet(): Promise<void> {
    await this.#needs.idle()
    await this.#mend()
    this.#needs.onMended()
  }

  /** Reads every stored record once, when anything is gone. */
  async #mend(): Promise<void> {
    const { carrier, journal } = this.#needs
    if (carrier.isWhole()) return
    for await (const page of journal.envelopes((key) => carrier.isDeleted(key))) await this.#restore(page)
  }

  async #restore(page: readonly OutboxEntry[]): Promise<void> {
    const { carrier, seal } = this.#needs
    await Promise.all(
      page.map(async ({ key, envelope }) => carrier.restore(key, await seal.seal(key, envelope)))
    )
  }
}
