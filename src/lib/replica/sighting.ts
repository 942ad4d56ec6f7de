/**
 * What of this device's document a relay's log still shows, read from its start: structs at the same place with the
 * same bytes. In whatever order they come; nobody who reads the log later has to trust what the relay acknowledged.
 */
import { areEqualBytes } from '#lib/wire/bytes.ts'
import type { Carrier } from './carrier.ts'
import type { Coverage } from './coverage.ts'
import type { CarrierStruct } from './structs.ts'

export class Sighting {
  readonly #carrier: Carrier
  readonly #clocks = new Map<number, Set<number>>()
  #firstSeq = Infinity

  constructor(carrier: Carrier) {
    this.#carrier = carrier
  }

  /** Read in the log at this place. */
  see(seq: number, structs: readonly CarrierStruct[]): void {
    this.#firstSeq = Math.min(this.#firstSeq, seq)
    this.add(structs.filter((struct) => this.#isMine(struct)))
  }

  /** Acknowledged since the reading began. */
  add(structs: readonly CarrierStruct[]): void {
    for (const { client, clock } of structs) {
      const clocks = this.#clocks.get(client) ?? new Set()
      this.#clocks.set(client, clocks.add(clock))
    }
  }

  /** False for the level of an earlier reading, which may still have been on its way. */
  isReadTo(seq: number): boolean {
    return seq === 0 || this.#firstSeq <= seq
  }

  /** Per client as far as nothing is missing. */
  coverage(): Coverage {
    const coverage: Coverage = new Map()
    for (const [client, clocks] of this.#clocks) {
      let next = 0
      while (clocks.has(next)) next++
      if (next > 0) coverage.set(client, next)
    }
    return coverage
  }

  /** Emptied here, any bytes of that key will do: they are those of a twin. */
  #isMine({ client, clock, key, sealed }: CarrierStruct): boolean {
    const mine = this.#carrier.structAt(client, clock)
    if (!mine || mine.key !== key) return false
    return !mine.sealed || (sealed !== null && areEqualBytes(mine.sealed, sealed))
  }
}
