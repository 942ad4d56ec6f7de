/** A device without a screen, all in memory: the same author, journal, replica and relay link as in a browser. */
import type { RecordId } from '#lib/domain/record.ts'
import { memoryJournal, type MemoryJournal, type Shelf } from '#lib/journal/memory-journal.ts'
import { makeAuthor } from '#lib/keys/author.ts'
import { sign, verify } from '#lib/keys/ed25519.ts'
import { deriveEpoch, type Epoch } from '#lib/keys/epoch.ts'
import type { Identity } from '#lib/keys/identity.ts'
import { makePrivateSeal } from '#lib/keys/private-seal.ts'
import { relayLink } from '#lib/links/relay.ts'
import type { Author } from '#lib/ports/author.ts'
import type { Connection, RelayCursor } from '#lib/ports/journal.ts'
import type { PrivateSeal } from '#lib/ports/sealing.ts'
import type { Now } from '#lib/ports/time.ts'
import { admitOwn } from '#lib/replica/admit.ts'
import { Replica, type ReplicaNeeds } from '#lib/replica/replica.ts'
import { chance, later } from './system.ts'

export interface HeadlessNeeds {
  readonly neighbourhood: RecordId
  /** Of the epoch, 32 bytes. */
  readonly secret: Uint8Array
  /** Address of the relay protocol (app/addresses.ts). */
  readonly relay: string
  readonly now: Now
  /** What it kept before; empty unless given. */
  readonly shelf?: Shelf
}

/** Reads along and writes nothing. */
export interface HeadlessReader {
  readonly journal: MemoryJournal
  /** Null while it is disconnected. */
  replica(): Replica | null
  connection(): Connection
  /** Begins with an empty carrier and what the journal holds. */
  connect(): Promise<void>
  /** Finishes what has arrived, then leaves; the journal stays and can be written on. */
  disconnect(): Promise<void>
  /** Resolves once it holds; asked again whenever something arrived or the connection changed. */
  until(holds: () => boolean | Promise<boolean>): Promise<void>
}

export interface HeadlessDevice extends HeadlessReader {
  readonly author: Author
  readonly privateSeal: PrivateSeal
}

export async function openHeadlessReader(needs: HeadlessNeeds): Promise<HeadlessReader> {
  const epoch = await deriveEpoch(needs.secret)
  const bell = makeBell()
  const journal = ringing(memoryJournal(needs.shelf), bell.ring)
  let replica: Replica | null = null
  let connection: Connection = { relay: 'away', neighbours: 0, newestMs: null }
  const onConnection = (changed: Connection) => {
    connection = changed
    bell.ring()
  }
  return {
    journal,
    replica: () => replica,
    connection: () => connection,
    async connect() {
      replica ??= new Replica(replicaNeeds(needs, epoch, journal, onConnection))
      await replica.start()
    },
    async disconnect() {
      await replica?.stop()
      replica = null
    },
    until: bell.until
  }
}

export async function openHeadlessDevice(needs: HeadlessNeeds, identity: Identity): Promise<HeadlessDevice> {
  const reader = await openHeadlessReader(needs)
  const privateSeal = makePrivateSeal(identity.device.publicKey, identity.sealing)
  const author = makeAuthor({ ...needs, identity, journal: reader.journal, privateSeal, admitOwn })
  return { ...reader, author, privateSeal }
}

function replicaNeeds(
  { neighbourhood, relay, now }: HeadlessNeeds,
  epoch: Epoch,
  journal: MemoryJournal,
  onConnection: ReplicaNeeds['onConnection']
): ReplicaNeeds {
  let cursor: RelayCursor | null = null
  const link = relayLink({
    url: relay,
    room: epoch.relayRoom,
    publicKey: epoch.relayKey.publicKey,
    sign: (message) => sign(epoch.relayKey, message)
  })
  const saveCursor = async (reached: RelayCursor) => void (cursor = reached)
  const onTrouble = (kind: string) => {
    throw new Error(`a journal in memory reports ${kind}`)
  }
  const { guid, seal } = epoch
  const side = { now, chance, later, onConnection, onTrouble }
  return {
    neighbourhood,
    guid,
    journal,
    seal,
    verify,
    ...side,
    relay: { link, loadCursor: async () => cursor, saveCursor }
  }
}

/** The same journal, telling of everything it takes in. */
function ringing(journal: MemoryJournal, ring: () => void): MemoryJournal {
  return {
    ...journal,
    async admit(batch, views) {
      const kept = await journal.admit(batch, views)
      ring()
      return kept
    },
    async reached(reaches) {
      await journal.reached(reaches)
      ring()
    }
  }
}

function makeBell() {
  const waiting = new Set<() => void>()
  function ring() {
    const woken = [...waiting]
    waiting.clear()
    for (const wake of woken) wake()
  }
  async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
    for (let next = heard(); !(await holds()); next = heard()) await next
  }
  const heard = () => new Promise<void>((wake) => waiting.add(wake))
  return { ring, until }
}
