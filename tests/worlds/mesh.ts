/**
 * Simulated links between devices: channels that deliver in order and late, repeat a frame now and then, and break
 * at any moment with what is under way. Two devices may have two channels at once, one overtaking the other.
 */
import type { Link, LinkEvents, PeerId } from '#lib/ports/link.ts'
import type { Chances } from './seeded.ts'
import type { Timeline } from './timeline.ts'

interface End {
  readonly device: number
  readonly events: LinkEvents
}

interface Channel {
  /** Which way of the street or the ring it goes. */
  readonly way: number | string
  readonly peer: PeerId
  readonly ends: readonly [End, End]
  /** Slowest delivery, ms. */
  readonly delayMs: number
  /** When the latest frame to each end arrives: later ones come after it. */
  readonly arrivals: [number, number]
  isOpen: boolean
}

/** Ways two devices find each other, by their numbers, besides the ring of all; may be the same way twice. */
export type Street = readonly (readonly [number, number])[]

const lookEveryMs = 1_000

/**
 * The meshes of all rooms: the same devices are in reach in each. Those that are in a room find each other there,
 * however few they are: a ring of them, so that all are connected, and the ways of the street.
 */
export class Meshes {
  readonly #rooms = new Map<string, Mesh>()
  readonly #make: () => Mesh
  #canReach: (a: number, b: number) => boolean = () => true

  constructor(timeline: Timeline, chances: Chances, street: Street) {
    this.#make = () => new Mesh(timeline, chances.fork(), street)
  }

  set canReach(canReach: (a: number, b: number) => boolean) {
    this.#canReach = canReach
    for (const mesh of this.#rooms.values()) mesh.canReach = canReach
  }

  of(room: string): Mesh {
    const mesh = this.#rooms.get(room) ?? this.#make()
    mesh.canReach = this.#canReach
    this.#rooms.set(room, mesh)
    return mesh
  }

  cutOff(device: number): void {
    for (const mesh of this.#rooms.values()) mesh.cutOff(device)
  }

  shake(times: number): void {
    for (const mesh of this.#rooms.values()) mesh.shake(times)
  }
}

export class Mesh {
  readonly #timeline: Timeline
  readonly #chances: Chances
  readonly #street: Street
  readonly #ends = new Map<number, End>()
  #channels: Channel[] = []
  #opened = 0
  /** Which devices can reach each other at all. */
  canReach: (a: number, b: number) => boolean = () => true

  constructor(timeline: Timeline, chances: Chances, street: Street) {
    this.#timeline = timeline
    this.#chances = chances
    this.#street = street
    this.#look()
  }

  /** The link of one life of a device: it ends with it. */
  linkFor(device: number): Link {
    return {
      start: (events) => void this.#ends.set(device, { device, events }),
      send: (peer, frame) => this.#send(device, peer, frame),
      drop: (peer) => this.#close(this.#channels.filter((channel) => channel.peer === peer)),
      stop: () => this.cutOff(device)
    }
  }

  /** The device is gone: nothing of it leaves any more. */
  cutOff(device: number): void {
    this.#ends.delete(device)
    this.#close(this.#channelsOf(device))
  }

  /** Breaks whatever crosses a new partition, and some of the rest. */
  shake(times: number): void {
    this.#close(this.#channels.filter(({ ends: [a, b] }) => !this.canReach(a.device, b.device)))
    for (let i = 0; i < times; i++) {
      const channel = this.#chances.pickAny(this.#channels)
      if (channel) this.#close([channel])
    }
  }

  #look(): void {
    const taken = new Set(this.#channels.map(({ way }) => way))
    for (const [way, [a, b]] of [...this.#ring(), ...this.#street.entries()]) {
      const [from, to] = [this.#ends.get(a), this.#ends.get(b)]
      const isFree = from && to && !taken.has(way) && this.canReach(a, b)
      if (isFree && !this.#chances.oneIn(3)) this.#open(way, from, to)
    }
    this.#timeline.after(lookEveryMs, () => this.#look())
  }

  #ring(): [string, readonly [number, number]][] {
    const here = [...this.#ends.keys()].sort((a, b) => a - b)
    const ways = here.map((device, i) => [device, here[(i + 1) % here.length]!] as const)
    return ways.filter(([a, b]) => a !== b).map((way) => [`ring ${way.join('-')}`, way])
  }

  #open(way: number | string, from: End, to: End): void {
    const delayMs = this.#chances.oneIn(4) ? 8_000 : 300
    const peer = `${way}:${this.#opened++}`
    const channel: Channel = { way, peer, ends: [from, to], delayMs, arrivals: [0, 0], isOpen: true }
    this.#channels.push(channel)
    for (const { events } of channel.ends) events.opened(channel.peer)
  }

  #send(device: number, peer: PeerId, frame: Uint8Array): void {
    const channel = this.#channels.find((one) => one.peer === peer)
    if (!channel) return
    this.#deliver(channel, device, frame)
    if (this.#chances.oneIn(12)) this.#deliver(channel, device, frame)
  }

  #deliver(channel: Channel, from: number, frame: Uint8Array): void {
    const towards = channel.ends[0].device === from ? 1 : 0
    const { now } = this.#timeline
    const at = Math.max(channel.arrivals[towards], now + this.#chances.between(5, channel.delayMs))
    channel.arrivals[towards] = at
    const copy = frame.slice()
    this.#timeline.after(at - now, () => {
      if (channel.isOpen) channel.ends[towards].events.received(channel.peer, copy)
    })
  }

  #channelsOf(device: number): Channel[] {
    return this.#channels.filter(({ ends }) => ends.some((end) => end.device === device))
  }

  #close(channels: readonly Channel[]): void {
    for (const channel of channels) {
      channel.isOpen = false
      this.#channels = this.#channels.filter((one) => one !== channel)
      for (const { device, events } of channel.ends)
        if (this.#ends.get(device)?.events === events) events.closed(channel.peer, 'left')
    }
  }
}
