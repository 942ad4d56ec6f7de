/** How far this device's own records have got: at the relay, and on how many other devices. */
import type { RecordId } from '#lib/domain/record.ts'
import type { Journal, OutboxEntry } from '#lib/ports/journal.ts'
import type { PeerId } from '#lib/ports/link.ts'
import type { Carrier } from './carrier.ts'
import type { Coverage } from './coverage.ts'

interface OwnRecord {
  readonly id: RecordId
  atRelay: boolean
  readonly peers: Set<PeerId>
}

/** Peers counted for one record before its reach is far enough to stop counting. */
const enoughPeers = 8

export class OwnReach {
  readonly #journal: Journal
  readonly #carrier: Carrier
  readonly #records = new Map<string, OwnRecord>()
  /** Carrier keys of all this device wrote, also what needs no following any more. */
  readonly #keys = new Set<string>()

  constructor(journal: Journal, carrier: Carrier) {
    this.#journal = journal
    this.#carrier = carrier
  }

  /** Learns what this device wrote before; call once, before the links start. */
  async load(): Promise<void> {
    for (const key of await this.#journal.ownKeys()) this.#keys.add(key)
  }

  follow(entries: readonly OutboxEntry[]): void {
    for (const { key, id } of entries) {
      this.#keys.add(key)
      if (!this.#records.has(key)) this.#records.set(key, { id, atRelay: false, peers: new Set() })
    }
  }

  /** Whether this device wrote it. */
  isOwn(key: string): boolean {
    return this.#keys.has(key)
  }

  stored(keys: readonly string[]): void {
    const changed = keys.flatMap((key) => {
      const record = this.#records.get(key)
      if (!record || record.atRelay) return []
      record.atRelay = true
      return [record]
    })
    this.#tell(changed)
  }

  heldBy(peer: PeerId, coverage: Coverage): void {
    const changed: OwnRecord[] = []
    for (const [key, record] of this.#records) {
      const place = this.#carrier.placeOf(key)
      if (!place || record.peers.has(peer) || (coverage.get(place.client) ?? 0) <= place.clock) continue
      record.peers.add(peer)
      changed.push(record)
      if (record.atRelay && record.peers.size >= enoughPeers) this.#records.delete(key)
    }
    this.#tell(changed)
  }

  #tell(records: readonly OwnRecord[]): void {
    if (records.length === 0) return
    void this.#journal.reached(
      records.map(({ id, atRelay, peers }) => ({ id, atRelay, devices: peers.size }))
    )
  }
}
