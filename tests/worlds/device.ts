/** One simulated device: what is on its disk outlives every crash, what runs on it does not. */
import * as Y from 'yjs'
import type { Author } from '#lib/ports/author.ts'
import type { Journal, RelayCursor } from '#lib/ports/journal.ts'
import type { RecordId } from '#lib/domain/record.ts'
import { emptyShelf, memoryJournal, type MemoryJournal } from '#lib/journal/memory-journal.ts'
import { makeAuthor } from '#lib/keys/author.ts'
import type { RoomKeys } from '#lib/keys/epoch.ts'
import type { Identity } from '#lib/keys/identity.ts'
import { admitOwn } from '#lib/replica/admit.ts'
import { Replica } from '#lib/replica/replica.ts'
import type { Mesh } from './mesh.ts'
import { mortal } from './mortal.ts'
import { worldSeal } from './people.ts'
import type { ProvenBytes } from './proven-bytes.ts'
import type { RelayHouse } from './relay-house.ts'
import type { Chances } from './seeded.ts'
import { settled, type Timeline } from './timeline.ts'

export interface Surroundings {
  readonly timeline: Timeline
  readonly epoch: RoomKeys
  readonly bytes: ProvenBytes
  /** Null where devices reach each other only by the relay, and the reverse. */
  readonly mesh: Mesh | null
  readonly relay: RelayHouse | null
}

/** From a start to a crash. */
interface Life {
  isOver: boolean
  readonly replica: Replica
  readonly journal: MemoryJournal
}

export type DocFate = 'whole' | 'stale' | 'lost'

export class Device {
  readonly number: number
  readonly identity: Identity
  readonly shelf = emptyShelf()
  /** How far its clock is off, ms. */
  skewMs: number
  readonly troubles: string[] = []
  readonly #around: Surroundings
  readonly #chances: Chances
  readonly #neighbourhood: RecordId
  /** What y-indexeddb would have: updates in the order they came. */
  #savedDoc: Uint8Array[] = []
  #cursor: RelayCursor | null = null
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

  get replica(): Replica {
    if (!this.#life) throw new Error('this device is off')
    return this.#life.replica
  }

  /** What is on the disk, whether it runs or not. */
  get journal(): MemoryJournal {
    return this.#life?.journal ?? memoryJournal(this.shelf)
  }

  readonly now = (): number => Math.round(this.#around.timeline.now + this.skewMs)

  /** Writes on the journal, whether the replica runs or not: as a tab that is not the leader does. */
  author(): Author {
    const { journal, identity } = this
    const neighbourhood = this.#neighbourhood
    const learning: Journal = {
      ...journal,
      append: async (own) => {
        await this.#around.bytes.learn(own.envelope, neighbourhood)
        return journal.append(own)
      }
    }
    const { now } = this
    return makeAuthor({ identity, neighbourhood, journal: learning, privateSeal: worldSeal, now, admitOwn })
  }

  start(): void {
    if (this.#life) return
    const life: { isOver: boolean } = { isOver: false }
    const journal = memoryJournal(this.shelf)
    const replica = this.#makeReplica(journal, life)
    replica.carrier.doc.clientID = this.#chances.below(2 ** 32)
    this.#life = Object.assign(life, { replica, journal })
    void replica.start()
  }

  /** As by SIGKILL: what runs stops where it is. `fate` is that of the document on disk. */
  crash(fate: DocFate): void {
    if (!this.#life) return
    this.#life.isOver = true
    this.#life = null
    this.#around.mesh?.cutOff(this.number)
    this.#around.relay?.cutOff(this.number)
    if (fate === 'lost') this.#savedDoc = []
    if (fate === 'stale') this.#savedDoc.length = this.#chances.below(this.#savedDoc.length + 1)
  }

  async stop(): Promise<void> {
    const life = this.#life
    this.#life = null
    void life?.replica.stop()
    await settled()
    if (life) life.isOver = true
  }

  #makeReplica(journal: MemoryJournal, life: { readonly isOver: boolean }): Replica {
    const { epoch, bytes, mesh, relay, timeline } = this.#around
    const isOver = () => life.isOver
    const after = (ms: number, run: () => void) => timeline.after(ms, () => life.isOver || run())
    const chance = () => this.#chances.next()
    return new Replica({
      neighbourhood: this.#neighbourhood,
      guid: epoch.guid,
      journal: mortal(journal, isOver),
      seal: bytes.seal,
      verify: bytes.verify,
      now: this.now,
      chance,
      later: (run, ms) => after(ms, run),
      persist: async ({ doc }) => this.#persist(doc, isOver),
      ...(mesh ? { mesh: mesh.linkFor(this.number) } : {}),
      ...(relay
        ? {
            relay: {
              link: relay.linkFor({ device: this.number, after, chance }),
              loadCursor: async () => this.#cursor,
              saveCursor: async (cursor) => {
                if (!life.isOver) this.#cursor = cursor
              }
            }
          }
        : {}),
      onConnection: () => undefined,
      onTrouble: (kind) => void this.troubles.push(kind)
    })
  }

  #persist(doc: Y.Doc, isOver: () => boolean): void {
    for (const update of this.#savedDoc) Y.applyUpdate(doc, update)
    doc.on('update', (update: Uint8Array) => {
      if (!isOver()) this.#savedDoc.push(update)
    })
  }
}
