/** A relay that the test plays: a log of updates, and what is said about it. It answers at once. */
import type { RelayEvents, RelayLink } from '#lib/ports/link.ts'
import { structsOf } from '#lib/replica/structs.ts'

const welcome = { logId: 'log', incarnation: 'first' }

export class PlayedRelay {
  /** In the order they were pushed; a test may take some away or put others in their place. */
  log: Uint8Array[] = []
  /** Bytes of updates, in both directions. */
  traffic = 0
  readonly pulls: number[] = []
  readonly #devices = new Set<RelayEvents>()

  /** One device's end. */
  link(): RelayLink {
    let events: RelayEvents | null = null
    return {
      start: (listener) => {
        events = listener
        this.#devices.add(listener)
        listener.welcomed({ ...welcome, head: this.log.length })
      },
      push: (n, update) => events && this.#push(events, n, update),
      pull: (afterSeq) => events && this.#pull(events, afterSeq),
      stop: () => void (events && this.#devices.delete(events))
    }
  }

  keys(): Set<string> {
    return new Set(this.log.flatMap(structsOf).map(({ key }) => key))
  }

  #push(from: RelayEvents, n: number, update: Uint8Array): void {
    const seq = this.log.push(update.slice())
    this.traffic += update.length
    from.acked(n, seq)
    for (const other of this.#devices) if (other !== from) this.#tell(other, seq, update)
  }

  #pull(to: RelayEvents, afterSeq: number): void {
    this.pulls.push(afterSeq)
    this.log.forEach((update, i) => i >= afterSeq && this.#tell(to, i + 1, update))
    to.level(this.log.length)
  }

  #tell(to: RelayEvents, seq: number, update: Uint8Array): void {
    this.traffic += update.length
    to.update(seq, update.slice())
  }
}
