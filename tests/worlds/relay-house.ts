/**
 * The house the relay stands in: the real hub on a simulated disk, behind simulated sockets. It can be killed and
 * started again, lose its disk, and be restored from an older copy.
 */
import { createPrivateKey, sign, type KeyObject } from 'node:crypto'
import { bytesToText, concatBytes } from '#lib/wire/bytes.ts'
import { relayLink } from '#lib/links/relay.ts'
import type { RoomKeys } from '#lib/keys/epoch.ts'
import type { RelayLink } from '#lib/ports/link.ts'
import { boundsWith } from '#relay/guard/bounds.ts'
import { createHub, type Hub } from '#relay/rooms/hub.ts'
import { createMemoryRoomLog } from '#relay/log/memory-room-log.ts'
import type { RoomLog } from '#relay/log/room-log.ts'
import type { Chances } from './seeded.ts'
import { WorldSocket } from './world-socket.ts'
import type { Timeline } from './timeline.ts'

const everything = Number.MAX_SAFE_INTEGER
const tickEveryMs = 1_000
const gatherMs = 3

/** What a device brings to its end of the relay. */
export interface Caller {
  readonly device: number
  readonly after: (delayMs: number, run: () => void) => () => void
  readonly chance: () => number
}

export class RelayHouse {
  readonly #timeline: Timeline
  readonly #chances: Chances
  /** Rooms somebody called for. */
  readonly #rooms = new Map<string, Uint8Array>()
  readonly #sockets = new Set<WorldSocket>()
  #log: RoomLog
  #copy: RoomLog
  #hub: Hub | null = null
  /** The same log from the first record to the last: what it acknowledged must be there. */
  isWhole = true
  canReach: (device: number) => boolean = () => true

  constructor(timeline: Timeline, chances: Chances) {
    this.#timeline = timeline
    this.#chances = chances
    this.#log = createMemoryRoomLog(chances.bytes(16))
    this.#copy = createMemoryRoomLog(chances.bytes(16))
    this.start()
    this.#tick()
  }

  start(): void {
    if (this.#hub) return
    const log = this.#log
    const hub: Hub = createHub({
      log: {
        ...log,
        append: (batch) => (this.#hub === hub ? log.append(batch) : new Promise(() => undefined))
      },
      bounds: boundsWith(),
      incarnation: this.#chances.bytes(16),
      now: () => this.#timeline.now,
      say: () => undefined,
      gather: () => new Promise<void>((done) => void this.#timeline.after(gatherMs, done))
    })
    this.#hub = hub
  }

  /** As by SIGKILL: what it did not write is gone, and nobody is told why. */
  kill(): void {
    this.#hub = null
    for (const socket of [...this.#sockets]) socket.breakDown()
  }

  loseDisk(): void {
    this.kill()
    this.isWhole = false
    this.#log = createMemoryRoomLog(this.#chances.bytes(16))
  }

  async backUp(): Promise<void> {
    this.#copy = await this.#copyOf(this.#log)
  }

  /** Back to the latest copy, under a new log id. */
  async restore(): Promise<void> {
    this.kill()
    this.isWhole = false
    this.#log = await this.#copyOf(this.#copy)
  }

  /** Breaks the connections of those who cannot reach it any more, and some others. */
  shake(times: number): void {
    for (const socket of [...this.#sockets]) if (!this.canReach(socket.device)) socket.breakDown()
    for (let i = 0; i < times; i++) this.#chances.pickAny([...this.#sockets])?.breakDown()
  }

  cutOff(device: number): void {
    for (const socket of [...this.#sockets]) if (socket.device === device) socket.breakDown()
  }

  /** Every update it holds, oldest first. */
  async updates(): Promise<readonly Uint8Array[]> {
    const logs = await Promise.all(this.#everyRoom().map((room) => this.#log.read(room, 0, everything)))
    return logs.flat().map(({ update }) => update)
  }

  /** The real link to one room, on simulated sockets. */
  linkFor({ device, after, chance }: Caller, { relayKey, relayRoom: room }: RoomKeys): RelayLink {
    const dial = () => this.#dial(device)
    if (relayKey.kind !== 'seed') throw new Error('keys of a room follow from its secret')
    const privateKey = privateKeyOf(relayKey.seed)
    this.#rooms.set(bytesToText(room), room)
    return relayLink({
      url: 'ws://relay.world/relay',
      room,
      publicKey: relayKey.publicKey,
      sign: async (message) => signAtOnce(privateKey, message),
      timers: { now: () => this.#timeline.now, after },
      chance,
      onOnline: () => () => undefined,
      WebSocket: function dialled() {
        return dial()
      } as unknown as new (url: string) => WebSocket
    })
  }

  #dial(device: number): WorldSocket {
    const hub = this.canReach(device) ? this.#hub : null
    const socket = new WorldSocket(device, this.#timeline, this.#chances, () => this.#sockets.delete(socket))
    this.#sockets.add(socket)
    socket.dial((wire) =>
      hub?.open({
        ...{ wire, address: 'street', host: 'relay.world', mayMakeRooms: () => true },
        seed: this.#chances.bytes(32)
      })
    )
    return socket
  }

  async #copyOf(log: RoomLog): Promise<RoomLog> {
    const copy = createMemoryRoomLog(this.#chances.bytes(16))
    for (const room of this.#everyRoom()) {
      const stored = await log.read(room, 0, everything)
      await copy.append(stored.map(({ update }) => ({ room, update })))
    }
    return copy
  }

  #everyRoom(): readonly Uint8Array[] {
    return [...this.#rooms.values()]
  }

  #tick(): void {
    this.#hub?.tick()
    this.#timeline.after(tickEveryMs, () => this.#tick())
  }
}

const pkcs8Prefix = Uint8Array.from(Buffer.from('302e020100300506032b657004220420', 'hex'))

/** The same bytes as keys/ed25519.ts makes, without leaving the moment. */
function signAtOnce(key: KeyObject, message: Uint8Array): Uint8Array {
  return new Uint8Array(sign(null, message, key))
}

function privateKeyOf(seed: Uint8Array): KeyObject {
  return createPrivateKey({
    key: Buffer.from(concatBytes(pkcs8Prefix, seed)),
    format: 'der',
    type: 'pkcs8'
  })
}
