/** One simulated device: what is on its disk outlives every crash, what runs on it does not. */
import * as Y from 'yjs'
import type { BundlePlace } from '#lib/app/bundle-work.ts'
import { giveKeyToDoor } from '#lib/app/door-key.ts'
import { EpochKeeper } from '#lib/app/epoch-keeper.ts'
import type { EpochAuthor } from '#lib/ports/author.ts'
import type { Journal, Keep, RelayCursor } from '#lib/ports/journal.ts'
import type { KeptEpochs, RoomKind, RoomMemory } from '#lib/ports/rooms.ts'
import type { RecordId } from '#lib/domain/record.ts'
import { accepted } from '#lib/domain/result.ts'
import { emptyShelf, memoryJournal, type MemoryJournal } from '#lib/journal/memory-journal.ts'
import { makeAuthor } from '#lib/keys/author.ts'
import type { RoomKeys } from '#lib/keys/epoch.ts'
import type { Identity } from '#lib/keys/identity.ts'
import { admitOwn } from '#lib/replica/admit.ts'
import type { Carrier } from '#lib/replica/carrier.ts'
import { loadOf } from '#lib/replica/load.ts'
import { Rooms, type RoomParts } from '#lib/replica/rooms.ts'
import { fakePocket } from '../support/fake-pocket.ts'
import type { LoudLinks } from './loud-links.ts'
import type { Meshes } from './mesh.ts'
import { mortal } from './mortal.ts'
import { doorKeys, doorSeed, prompt, worldSeal } from './people.ts'
import { promptRoom } from './prompt-keys.ts'
import type { ProvenBytes } from './proven-bytes.ts'
import type { RelayHouse } from './relay-house.ts'
import type { Chances } from './seeded.ts'
import { settled, type Timeline } from './timeline.ts'

export interface Surroundings {
  readonly timeline: Timeline
  /** Secret of the lobby. */
  readonly lobby: Uint8Array
  readonly bytes: ProvenBytes
  /** Null where devices reach each other only by the relay, and the reverse. */
  readonly mesh: Meshes | null
  readonly relay: RelayHouse | null
}

/** From a start to a crash. */
interface Life {
  isOver: boolean
  readonly rooms: Rooms
  readonly keeper: EpochKeeper
  readonly journal: MemoryJournal
}

/** What a device keeps of one room. */
interface RoomDisk {
  /** What y-indexeddb would have: updates in the order they came. */
  doc: Uint8Array[]
  cursor: RelayCursor | null
}

export type DocFate = 'whole' | 'stale' | 'lost'

export class Device {
  readonly number: number
  readonly identity: Identity
  readonly shelf = emptyShelf()
  /** How far its clock is off, ms. */
  skewMs: number
  /** Of the invite or link it came with. */
  doorSeed: Uint8Array<ArrayBuffer> | null = null
  /** Of a hostile device. */
  loud: LoudLinks | null = null
  readonly troubles: string[] = []
  readonly #around: Surroundings
  readonly #chances: Chances
  readonly #neighbourhood: RecordId
  readonly #disks = new Map<string, RoomDisk>()
  #epochs: KeptEpochs = {}
  #life: Life | null = null

  constructor(
    number: number,
    identity: Identity,
    neighbourhood: RecordId,
    around: Surroundings,
    chances: Chances
  ) {
    this.number = number
    this.identity = identity
    this.#neighbourhood = neighbourhood
    this.#around = around
    this.#chances = chances
    this.skewMs = 0
  }

  get isRunning(): boolean {
    return this.#life !== null
  }

  get rooms(): Rooms {
    if (!this.#life) throw new Error('this device is off')
    return this.#life.rooms
  }

  /** Null while it is off. */
  get keeper(): EpochKeeper | null {
    return this.#life?.keeper ?? null
  }

  /** What is on the disk, whether it runs or not. */
  get journal(): MemoryJournal {
    return this.#life?.journal ?? memoryJournal(this.shelf)
  }

  readonly now = (): number => Math.round(this.#around.timeline.now + this.skewMs)

  /** Writes on the journal, whether the rooms are open or not: as a tab that is not the leader does. */
  author(): EpochAuthor {
    return this.#authorOn(this.journal, this.identity)
  }

  /** Gives the key of the epoch to whoever comes by this door. */
  async giveKeyTo(door: number): Promise<void> {
    // Of what is kept only the epochs are asked for.
    const keep = { get: async () => this.#epochs } as unknown as Pick<Keep, 'get'>
    const giver = { author: this.author(), journal: this.journal, privateSeal: this.#seal(), keep }
    await giveKeyToDoor(giver, doorKeys(doorSeed(door)))
  }

  /** For files that are carried between devices; nothing is remembered of them. */
  bundlePlace(): BundlePlace {
    const life = this.#life
    if (!life) throw new Error('this device is off')
    const { rooms, journal } = life
    const keep: Keep = { get: async () => undefined, put: async () => accepted(null) }
    return {
      neighbourhood: this.#neighbourhood,
      journal,
      rooms,
      memory: this.#memory(life),
      keep,
      pocket: fakePocket(),
      now: this.now
    }
  }

  start(): void {
    if (this.#life) return
    const life: { isOver: boolean } = { isOver: false }
    const journal = memoryJournal(this.shelf)
    const living = mortal(journal, () => life.isOver)
    const rooms: Rooms = this.#makeRooms(living, life, () => keeper)
    const keeper = this.#makeKeeper(rooms, living, life)
    this.#life = Object.assign(life, { rooms, keeper, journal })
    void rooms.start()
  }

  /** As by SIGKILL: what runs stops where it is. `fate` is that of the documents on disk. */
  crash(fate: DocFate): void {
    if (!this.#life) return
    this.#life.isOver = true
    this.#life = null
    this.#around.mesh?.cutOff(this.number)
    this.#around.relay?.cutOff(this.number)
    for (const { doc } of this.#disks.values()) {
      if (fate === 'lost') doc.length = 0
      if (fate === 'stale') doc.length = this.#chances.below(doc.length + 1)
    }
  }

  async stop(): Promise<void> {
    const life = this.#life
    this.#life = null
    life?.keeper.stop()
    void life?.rooms.stop()
    await settled()
    if (life) life.isOver = true
  }

  #authorOn(journal: Journal, identity: Identity): EpochAuthor {
    const neighbourhood = this.#neighbourhood
    const learning: Journal = {
      ...journal,
      append: async (...own) => {
        for (const { envelope } of own) await this.#around.bytes.learn(envelope, neighbourhood)
        return journal.append(...own)
      }
    }
    const { now } = this
    const privateSeal = this.#seal()
    return makeAuthor({ identity, neighbourhood, journal: learning, privateSeal, now, admitOwn })
  }

  #seal() {
    return worldSeal(this.identity.device.publicKey)
  }

  #makeKeeper(rooms: Rooms, journal: Journal, life: { readonly isOver: boolean }): EpochKeeper {
    return new EpochKeeper({
      author: this.#authorOn(journal, prompt(this.number, this.identity)),
      privateSeal: this.#seal(),
      now: this.now,
      chance: () => this.#chances.next(),
      later: (run, ms) => this.#around.timeline.after(ms, () => life.isOver || run()),
      randomBytes: (n) => this.#chances.bytes(n),
      look: () => rooms.look(),
      roomOf: async (secret) => promptRoom(secret, 'epoch').relayRoom,
      load: async () => (rooms.current ? loadOf(rooms.current.carrier, journal, this.now()) : null)
    })
  }

  #makeRooms(journal: Journal, life: { readonly isOver: boolean }, keeper: () => EpochKeeper): Rooms {
    const { bytes, timeline } = this.#around
    return new Rooms({
      neighbourhood: this.#neighbourhood,
      journal,
      memory: this.#memory(life),
      makeRoom: async (secret, kind) => this.#partsOf(secret, kind, life),
      openKey: async ({ sealed, by }) => {
        const door = this.doorSeed && worldSeal(doorKeys(this.doorSeed).signing.publicKey)
        return (await this.#seal().open(sealed, by)) ?? (await door?.open(sealed, by)) ?? null
      },
      verify: bytes.verify,
      now: this.now,
      chance: () => this.#chances.next(),
      later: (run, ms) => timeline.after(ms, () => life.isOver || run()),
      onConnection: () => undefined,
      onTrouble: (kind) => void this.troubles.push(kind),
      onChange: (state) => life.isOver || keeper().hear(state)
    })
  }

  #memory(life: { readonly isOver: boolean }): RoomMemory {
    return {
      lobby: this.#around.lobby,
      epochs: async () => this.#epochs,
      keep: async (epochs) => {
        if (!life.isOver) this.#epochs = epochs
      }
    }
  }

  #partsOf(secret: Uint8Array, kind: RoomKind, life: { readonly isOver: boolean }): RoomParts {
    const { mesh, relay } = this.#around
    const keys = promptRoom(secret, kind)
    const { guid, seal, relayRoom } = keys
    const disk = this.#diskOf(guid)
    this.loud?.know(guid, seal)
    const link = mesh?.of(guid).linkFor(this.number)
    return {
      ...{ guid, seal, relayRoom },
      persist: async (carrier) => this.#persist(carrier, disk, life),
      ...(link ? { mesh: this.loud?.mesh(guid, link) ?? link } : {}),
      ...(relay ? { relay: this.#relayOf(relay, keys, disk, life) } : {})
    }
  }

  #relayOf(relay: RelayHouse, keys: RoomKeys, disk: RoomDisk, life: { readonly isOver: boolean }) {
    const after = (ms: number, run: () => void) => this.#around.timeline.after(ms, () => life.isOver || run())
    const link = relay.linkFor({ device: this.number, after, chance: () => this.#chances.next() }, keys)
    return {
      link: this.loud?.relay(keys.guid, link) ?? link,
      loadCursor: async () => disk.cursor,
      saveCursor: async (cursor: RelayCursor) => {
        if (!life.isOver) disk.cursor = cursor
      }
    }
  }

  #diskOf(guid: string): RoomDisk {
    const disk = this.#disks.get(guid) ?? { doc: [], cursor: null }
    this.#disks.set(guid, disk)
    return disk
  }

  #persist({ doc }: Carrier, disk: RoomDisk, life: { readonly isOver: boolean }): void {
    doc.clientID = this.#chances.below(2 ** 32)
    for (const update of disk.doc) Y.applyUpdate(doc, update)
    doc.on('update', (update: Uint8Array) => {
      if (!life.isOver) disk.doc.push(update)
    })
  }
}
