/**
 * The links of a hostile device: the real ones, on which it also says what it likes, and keeps to itself what it likes.
 */
import type { Link, LinkEvents, PeerId, RelayEvents, RelayLink } from '#lib/ports/link.ts'
import type { CarrierSeal } from '#lib/ports/sealing.ts'
import { encodeLinkFrame } from '#lib/wire/link-frame.ts'

interface Room {
  seal: CarrierSeal | null
  readonly peers: Set<PeerId>
  mesh: Link | null
  push: ((update: Uint8Array) => void) | null
}

export class LoudLinks {
  /** It takes everything in and gives nothing away. */
  isSilent = false
  readonly #rooms = new Map<string, Room>()

  /** Null for a room this device never had the key of. */
  sealOf(guid: string): CarrierSeal | null {
    return this.#rooms.get(guid)?.seal ?? null
  }

  know(guid: string, seal: CarrierSeal): void {
    this.#roomOf(guid).seal = seal
  }

  /** To everybody in reach and to the relay. */
  shout(guid: string, update: Uint8Array): void {
    const { peers, mesh, push } = this.#roomOf(guid)
    for (const peer of peers) mesh?.send(peer, encodeLinkFrame({ type: 'update', update }))
    push?.(update)
  }

  mesh(guid: string, link: Link): Link {
    const room = this.#roomOf(guid)
    room.mesh = link
    room.peers.clear()
    return {
      drop: (peer) => link.drop(peer),
      stop: () => link.stop(),
      start: (events) => link.start(this.#listening(room, events)),
      send: (peer, frame) => void (this.isSilent || link.send(peer, frame))
    }
  }

  /** Pushes have numbers of their own here, so that what is shouted comes between. */
  relay(guid: string, link: RelayLink): RelayLink {
    const room = this.#roomOf(guid)
    const numbers = new Map<number, number>()
    let pushed = 0
    const hearing = (events: RelayEvents): RelayEvents => ({
      update: (seq, update) => events.update(seq, update),
      level: (seq) => events.level(seq),
      refused: (code, retryMs) => events.refused(code, retryMs),
      welcomed(welcome) {
        room.push = (update) => link.push(++pushed, update)
        events.welcomed(welcome)
      },
      acked(n, seq) {
        const own = numbers.get(n)
        if (own !== undefined) events.acked(own, seq)
      },
      away() {
        room.push = null
        events.away()
      }
    })
    return {
      pull: (afterSeq) => link.pull(afterSeq),
      stop: () => link.stop(),
      start: (events) => link.start(hearing(events)),
      push: (n, update) => {
        numbers.set(++pushed, n)
        if (!this.isSilent) link.push(pushed, update)
      }
    }
  }

  #listening({ peers }: Room, events: LinkEvents): LinkEvents {
    return {
      received: (peer, frame) => events.received(peer, frame),
      opened(peer) {
        peers.add(peer)
        events.opened(peer)
      },
      closed(peer, why) {
        peers.delete(peer)
        events.closed(peer, why)
      }
    }
  }

  #roomOf(guid: string): Room {
    const room = this.#rooms.get(guid) ?? { seal: null, peers: new Set(), mesh: null, push: null }
    this.#rooms.set(guid, room)
    return room
  }
}
