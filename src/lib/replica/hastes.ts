/**
 * How much haste there is with what stands under a key. The carrier holds sealed bytes, so it is known of what came by
 * or was written since this device started; of the rest the journal tells, when much is to be sent. It orders and
 * decides nothing else: who calls a record hasty that is not gets it sent a little sooner.
 */
import { hasteOf, type Haste } from '#lib/domain/haste.ts'
import type { Journal } from '#lib/ports/journal.ts'
import { decodeEnvelope } from '#lib/wire/record.ts'
import type { CarrierStruct } from './structs.ts'

/** Of what is not known. */
const usual: Haste = 2

export class Hastes {
  readonly #journal: Pick<Journal, 'envelopes'>
  readonly #byKey = new Map<string, Haste>()
  #learning: Promise<void> = Promise.resolve()

  constructor(journal: Pick<Journal, 'envelopes'>) {
    this.#journal = journal
  }

  of(key: string): Haste {
    return this.#byKey.get(key) ?? usual
  }

  /** What this envelope holds is believed, or may be soon. */
  note(key: string, envelope: Uint8Array): Haste {
    const haste = this.#byKey.get(key) ?? hasteIn(envelope)
    this.#byKey.set(key, haste)
    return haste
  }

  knows(keys: readonly string[]): boolean {
    return keys.every((key) => this.#byKey.has(key))
  }

  /** Asks the journal, going once through all that is stored. */
  learn(keys: readonly string[]): Promise<void> {
    // What the disk does not tell goes in any order.
    this.#learning = this.#learning.then(() => this.#read(new Set(keys))).catch(() => undefined)
    return this.#learning
  }

  async #read(keys: ReadonlySet<string>): Promise<void> {
    const isWanted = (key: string) => keys.has(key) && !this.#byKey.has(key)
    if (![...keys].some(isWanted)) return
    for await (const page of this.#journal.envelopes(isWanted))
      for (const { key, envelope } of page) this.note(key, envelope)
    for (const key of keys) if (!this.#byKey.has(key)) this.#byKey.set(key, usual)
  }
}

function hasteIn(envelope: Uint8Array): Haste {
  const decoded = decodeEnvelope(envelope)
  return decoded.ok ? hasteOf(decoded.value.payload) : usual
}

/**
 * Which haste each client's structs left with on one link. A client's structs must arrive in its order, so what comes
 * after something with less haste has no more than that; and an emptied twin comes behind the bytes it stands on.
 */
export class Lanes {
  readonly #byClient = new Map<number, Haste>()

  /** Parts by haste, the hastiest first, each in the order given. */
  sort(
    structs: readonly CarrierStruct[],
    hasteOfKey: (key: string) => Haste,
    clientOf: (key: string) => number | null
  ): (readonly [Haste, readonly CarrierStruct[]])[] {
    const parts: CarrierStruct[][] = [[], [], [], []]
    for (const struct of structs) {
      const { client, key, sealed } = struct
      const under = sealed ? null : clientOf(key)
      const haste = Math.max(
        hasteOfKey(key),
        this.#laneOf(client),
        under === null ? 0 : this.#laneOf(under)
      ) as Haste
      this.#byClient.set(client, haste)
      parts[haste]?.push(struct)
    }
    return parts.flatMap((part, haste) => (part.length > 0 ? [[haste as Haste, part] as const] : []))
  }

  #laneOf(client: number): Haste {
    return this.#byClient.get(client) ?? 0
  }
}
