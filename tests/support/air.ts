import type { DeviceId } from '#lib/domain/record.ts'
import type { Link, LinkEvents, PeerId } from '#lib/ports/link.ts'

interface End {
  readonly device: DeviceId
  readonly events: LinkEvents
  readonly peers: Map<PeerId, End>
}

/** Links in memory, a mesh for each room: whoever is in the same one and in reach is connected. */
export class Air {
  readonly #rooms = new Map<string, Set<End>>()
  /** Bytes of frames that were sent, by the device that sent them. */
  readonly sentBytes = new Map<DeviceId, number>()
  #canReach: (a: DeviceId, b: DeviceId) => boolean = () => true

  linkFor(device: DeviceId, room: string): Link {
    let own: End | null = null
    return {
      start: (events) => {
        own = { device, events, peers: new Map() }
        this.#endsIn(room).add(own)
        this.#connect(room)
      },
      send: (peer, frame) => {
        const to = own?.peers.get(peer)
        if (!own || !to) return
        this.sentBytes.set(device, (this.sentBytes.get(device) ?? 0) + frame.length)
        const copy = frame.slice()
        queueMicrotask(() => to.peers.has(device) && to.events.received(device, copy))
      },
      drop: (peer) => own && this.#part(own, own.peers.get(peer)),
      stop: () => {
        if (own) this.#endsIn(room).delete(own)
        for (const other of [...(own?.peers.values() ?? [])]) this.#part(own, other)
        own = null
      }
    }
  }

  /** From now on only these can hear each other. */
  reach(canReach: (a: DeviceId, b: DeviceId) => boolean): void {
    this.#canReach = canReach
    for (const [room, ends] of this.#rooms) {
      for (const end of ends)
        for (const other of [...end.peers.values()])
          if (!canReach(end.device, other.device)) this.#part(end, other)
      this.#connect(room)
    }
  }

  #endsIn(room: string): Set<End> {
    const ends = this.#rooms.get(room) ?? new Set()
    this.#rooms.set(room, ends)
    return ends
  }

  #connect(room: string): void {
    const ends = [...this.#endsIn(room)]
    for (const [i, a] of ends.entries())
      for (const b of ends.slice(i + 1)) {
        if (a.peers.has(b.device) || !this.#canReach(a.device, b.device)) continue
        a.peers.set(b.device, b)
        b.peers.set(a.device, a)
        a.events.opened(b.device)
        b.events.opened(a.device)
      }
  }

  #part(a: End | null, b: End | undefined): void {
    if (!a || !b) return
    a.peers.delete(b.device)
    b.peers.delete(a.device)
    a.events.closed(b.device, 'left')
    b.events.closed(a.device, 'left')
  }
}
