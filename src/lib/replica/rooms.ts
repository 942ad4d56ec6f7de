/**
 * The rooms of one neighbourhood on one device. The lobby comes first and never closes; from it the device learns
 * which epochs there are and their keys. It writes to one epoch and reads the latest before it, for as long as that
 * is allowed; all share one journal and one admission.
 *
 *     lobby ──────────────────────────────────────────────►  authority, epochs, keys
 *     epoch 1 ─── written ───┬─── read for 30 days ───┤
 *     epoch 2                └─── written ────────────────►  filled by tending
 *
 * Without the key of the epoch to write to it waits: what is written meanwhile stays in the journal.
 */
import { emptyAuthority, type Authority } from '#lib/domain/authority.ts'
import { foldEpochs, noEpochs, type Epochs, type EpochView, type Wrap } from '#lib/domain/epochs.ts'
import type { RecordId } from '#lib/domain/record.ts'
import type { Connection, Journal, OutboxEntry } from '#lib/ports/journal.ts'
import type { RelayState } from '#lib/ports/link.ts'
import type { KeptEpoch, KeptEpochs, RoomKind, RoomMemory } from '#lib/ports/rooms.ts'
import type { VerifySignature } from '#lib/ports/sealing.ts'
import type { Now } from '#lib/ports/time.ts'
import type { Chance, Later } from '#lib/ports/timer.ts'
import { areEqualBytes } from '#lib/wire/bytes.ts'
import { Admission } from './admission.ts'
import { joinedConnection } from './joined-connection.ts'
import { liveMissing, lobbySeal } from './lobby.ts'
import { epochsToOpen, isPast } from './open-epochs.ts'
import { Replica, type ReplicaNeeds } from './replica.ts'

/** What one room is made of. */
export interface RoomParts extends Pick<ReplicaNeeds, 'guid' | 'seal' | 'persist' | 'mesh' | 'relay'> {
  /** Id of the room at a relay, 32 bytes: by it a secret is known to be the right one. */
  readonly relayRoom: Uint8Array
  /** Throws away what `persist` kept. */
  readonly discard?: () => Promise<void>
}

export interface RoomsNeeds {
  readonly neighbourhood: RecordId
  readonly journal: Journal
  readonly memory: RoomMemory
  readonly makeRoom: (secret: Uint8Array, kind: RoomKind) => Promise<RoomParts>
  /** Opens what was sealed to this device, or to the door it came by; null when it was not. */
  readonly openKey: (wrap: Wrap) => Promise<Uint8Array | null>
  readonly verify: VerifySignature
  readonly now: Now
  readonly chance: Chance
  readonly later: Later
  readonly onConnection: (connection: Connection) => void
  readonly onTrouble: (kind: string) => void
  /** Whether the battery is spared: then pictures wait to be put into the carrier. */
  readonly isSaving?: () => boolean
  /** After every change of authority, epochs or keys. */
  readonly onChange?: (state: RoomsState) => void
}

export interface RoomsState {
  readonly authority: Authority
  readonly epochs: Epochs
  /** Secret of the epoch to write to; null while this device has none. */
  readonly secret: Uint8Array | null
}

interface Room {
  readonly replica: Replica
  readonly parts: RoomParts
}

const lookAgainMs = 60 * 60 * 1000
/** From something late to looking what is missing: more may follow, and it has to be admitted. */
const tendAfterMs = 10_000

export class Rooms {
  readonly admission: Admission
  readonly #needs: RoomsNeeds
  readonly #epochRooms = new Map<RecordId, Room>()
  readonly #connections = new Map<RecordId | 'lobby', Connection>()
  #lobby: Room | null = null
  #writing: RecordId | null = null
  #authority: Authority | null = null
  #state: RoomsState = { authority: emptyAuthority, epochs: noEpochs, secret: null }
  #awaitsKey = false
  #official: { readonly of: Authority | null; readonly ids: ReadonlySet<RecordId> } = {
    of: null,
    ids: new Set()
  }
  #following: Promise<void> = Promise.resolve()
  /** Of the newest record of others admitted in this run, by its clock; null while there is none. */
  #newsMs: number | null = null
  #isStopped = false
  #stopListening: (() => void) | null = null
  #cancelLook: (() => void) | null = null
  #cancelTend: (() => void) | null = null

  constructor(needs: RoomsNeeds) {
    this.#needs = needs
    this.admission = new Admission({
      ...needs,
      onAuthority: () => this.follow(),
      onNews: (newsMs) => {
        this.#newsMs = newsMs
        this.#report()
      }
    })
  }

  get lobby(): Replica | null {
    return this.#lobby?.replica ?? null
  }

  /** How far the lobby is with the relay, whatever the other rooms are. */
  get lobbyRelay(): RelayState {
    return this.#connections.get('lobby')?.relay ?? 'away'
  }

  /** The room that is written to. */
  get current(): Replica | null {
    return this.#writing ? this.epoch(this.#writing) : null
  }

  /** The open room of an epoch. */
  epoch(id: RecordId): Replica | null {
    return this.#epochRooms.get(id)?.replica ?? null
  }

  /** Epochs whose rooms are open. */
  get open(): readonly RecordId[] {
    return [...this.#epochRooms.keys()]
  }

  /** Resolves when what this device can open is open; the rest goes on by itself. */
  async start(): Promise<void> {
    const { memory, journal } = this.#needs
    const parts = await this.#needs.makeRoom(memory.lobby, 'lobby')
    this.#stopListening = journal.onAppended(() => this.follow())
    // What the journal knows already opens beside the lobby.
    this.follow()
    await Promise.all([this.#openRoom(parts, 'lobby'), this.#following])
    this.#lookLater()
  }

  /** The battery is spared, or no more. */
  savingChanged(): void {
    for (const { replica } of this.#all()) {
      replica.sendOut()
      void replica.tend()
    }
  }

  /** Something was learnt that may open or close a room. */
  follow(): void {
    this.#following = this.#following.then(() => (this.#isStopped ? undefined : this.#follow()))
  }

  /** How things are, with all that was written or admitted before. */
  async look(): Promise<RoomsState> {
    this.follow()
    await this.#following
    return this.#state
  }

  /** Resolves when nothing that has arrived or was written is waiting. */
  async idle(): Promise<void> {
    for (let seen: Promise<void> | null = null; seen !== this.#following;) {
      seen = this.#following
      await seen
      for (const { replica } of this.#all()) await replica.idle()
    }
  }

  async stop(): Promise<void> {
    this.#isStopped = true
    this.#stopListening?.()
    this.#cancelLook?.()
    this.#cancelTend?.()
    await this.#following
    await Promise.all(this.#all().map(({ replica }) => replica.stop()))
    this.#epochRooms.clear()
    this.#lobby = null
  }

  #all(): Room[] {
    return [...(this.#lobby ? [this.#lobby] : []), ...this.#epochRooms.values()]
  }

  /** Time closes rooms too. */
  #lookLater(): void {
    if (this.#isStopped) return
    this.#cancelLook = this.#needs.later(() => {
      this.#authority = null
      this.follow()
      this.#lookLater()
    }, lookAgainMs)
  }

  async #follow(): Promise<void> {
    const { journal, onChange } = this.#needs
    const authority = await journal.authority()
    if (authority === this.#authority || this.#isStopped) return
    this.#authority = authority
    const epochs = foldEpochs(await journal.authorityRecords(), authority)
    const before = await this.#needs.memory.epochs()
    const kept = await this.#learn(epochs, before)
    // Side by side: until it is kept, the keys are in the lobby still.
    await Promise.all([this.#keep(kept, before), this.#moveTo(epochs, kept)])
    const writing = epochs.heads[0]
    this.#state = { authority, epochs, secret: (writing && kept[writing.id]?.secret) ?? null }
    onChange?.(this.#state)
  }

  /** Takes the keys that were given to this device, and notes what is written to no more. */
  async #learn({ byId, heads }: Epochs, before: KeptEpochs): Promise<KeptEpochs> {
    const { now } = this.#needs
    const learnt: Record<RecordId, KeptEpoch> = { ...before }
    for (const epoch of byId.values()) {
      const isWriting = epoch.id === heads[0]?.id
      const newerSince = isWriting ? null : (before[epoch.id]?.newerSince ?? now())
      const secret = isPast({ newerSince }, now())
        ? null
        : (before[epoch.id]?.secret ?? (await this.#find(epoch)))
      if (secret || newerSince) learnt[epoch.id] = { secret, newerSince }
    }
    return learnt
  }

  async #keep(learnt: KeptEpochs, before: KeptEpochs): Promise<void> {
    if (!isSameKept(before, learnt)) await this.#needs.memory.keep(learnt)
  }

  /** A key somebody gave to this device and that fits; null when nobody has. */
  async #find({ wraps, room }: EpochView): Promise<Uint8Array | null> {
    for (const wrap of wraps) {
      const secret = await this.#needs.openKey(wrap)
      if (secret?.length !== 32) continue
      const { relayRoom } = await this.#needs.makeRoom(secret, 'epoch')
      if (areEqualBytes(relayRoom, room)) return secret
    }
    return null
  }

  async #moveTo(epochs: Epochs, kept: KeptEpochs): Promise<void> {
    const [writing] = epochs.heads
    const wanted = epochsToOpen(epochs, kept)
    this.#writing = writing?.id ?? null
    this.#awaitsKey = writing !== undefined && !wanted.some(({ id }) => id === writing.id)
    for (const id of this.open) if (!wanted.some((epoch) => epoch.id === id)) await this.#close(id, kept[id])
    for (const { id } of wanted) {
      const secret = kept[id]?.secret
      if (!secret || this.#epochRooms.has(id) || this.#isStopped) continue
      await this.#openRoom(await this.#needs.makeRoom(secret, 'epoch'), id)
    }
    this.#report()
  }

  async #openRoom(parts: RoomParts, name: RecordId | 'lobby'): Promise<void> {
    const replica = new Replica({
      ...this.#needs,
      ...parts,
      admission: this.admission,
      ...this.#ruleOf(name, parts)
    })
    const room = { replica, parts }
    if (name === 'lobby') this.#lobby = room
    else this.#epochRooms.set(name, room)
    await replica.start()
  }

  async #close(id: RecordId, kept: KeptEpoch | undefined): Promise<void> {
    const room = this.#epochRooms.get(id)
    this.#epochRooms.delete(id)
    this.#connections.delete(id)
    await room?.replica.stop()
    if (kept && !kept.secret) await room?.parts.discard?.()
  }

  #ruleOf(name: RecordId | 'lobby', { seal }: RoomParts) {
    const onConnection = (connection: Connection) => {
      this.#connections.set(name, connection)
      this.#report()
    }
    if (name === 'lobby') {
      return {
        onConnection,
        seal: lobbySeal(seal),
        belonging: (entries: Entries) => this.#ofAuthority(entries)
      }
    }
    const { journal, now } = this.#needs
    const live = (entries: Entries) => liveMissing(entries, journal, now())
    const onEntered = () => name !== this.#writing && this.#tendLater()
    return { onConnection, onEntered, live, belonging: (entries: Entries) => this.#ofEpoch(name, entries) }
  }

  /** What comes late into an old epoch is put into the one that is written to. */
  #tendLater(): void {
    this.#cancelTend ??= this.#needs.later(() => {
      this.#cancelTend = null
      if (!this.#isStopped) void this.current?.tend()
    }, tendAfterMs)
  }

  async #ofAuthority(entries: Entries): Promise<Entries> {
    if (entries.length === 0) return entries
    const authority = await this.#authorityIds()
    return entries.filter(({ id }) => authority.has(id))
  }

  /** Nothing is written to an epoch that another has followed. */
  async #ofEpoch(epoch: RecordId, entries: Entries): Promise<Entries> {
    if (epoch !== this.#writing || entries.length === 0) return []
    const authority = await this.#authorityIds()
    return entries.filter(({ id }) => !authority.has(id))
  }

  /** Read again only when there is more of authority, for each batch that tending puts in asks; and before a genesis. */
  async #authorityIds(): Promise<ReadonlySet<RecordId>> {
    const { journal } = this.#needs
    const authority = await journal.authority()
    if (!authority.neighbourhood || this.#official.of !== authority)
      this.#official = { of: authority, ids: new Set((await journal.authorityRecords()).map(({ id }) => id)) }
    return this.#official.ids
  }

  #report(): void {
    const lobby = this.#connections.get('lobby')
    const writing = this.#writing && this.#connections.get(this.#writing)
    if (!lobby) return
    const joined = joinedConnection(lobby, writing ?? null, this.#awaitsKey)
    this.#needs.onConnection({ ...joined, newsMs: this.#newsMs })
  }
}

type Entries = readonly OutboxEntry[]

function isSameKept(a: KeptEpochs, b: KeptEpochs): boolean {
  const ids = Object.keys(b) as RecordId[]
  return ids.every((id) => a[id]?.secret === b[id]?.secret && a[id]?.newerSince === b[id]?.newerSince)
}
