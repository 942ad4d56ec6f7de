/** A device without a screen, all in memory: the same author, journal, rooms and relay link as in a browser. */
import type { RecordId } from '#lib/domain/record.ts'
import { memoryJournal, type MemoryJournal, type Shelf } from '#lib/journal/memory-journal.ts'
import { makeAuthor } from '#lib/keys/author.ts'
import { sign, verify } from '#lib/keys/ed25519.ts'
import type { RoomKeys } from '#lib/keys/epoch.ts'
import type { Identity } from '#lib/keys/identity.ts'
import { makePrivateSeal } from '#lib/keys/private-seal.ts'
import { relayLink } from '#lib/links/relay.ts'
import type { EpochAuthor } from '#lib/ports/author.ts'
import type { Connection, Keep, KeptThings, RelayCursor } from '#lib/ports/journal.ts'
import type { KeptEpochs } from '#lib/ports/rooms.ts'
import type { PrivateSeal } from '#lib/ports/sealing.ts'
import type { Now } from '#lib/ports/time.ts'
import { admitOwn } from '#lib/replica/admit.ts'
import type { Rooms } from '#lib/replica/rooms.ts'
import type { EpochKeeper } from './epoch-keeper.ts'
import { keyOpener } from './key-opener.ts'
import {
  neighbourhoodRooms,
  type NeighbourhoodNeeds,
  type NeighbourhoodRooms
} from './neighbourhood-rooms.ts'

export interface HeadlessNeeds {
  readonly neighbourhood: RecordId
  /** Secret of the lobby, 32 bytes. */
  readonly lobby: Uint8Array
  /** Of the invite or link it comes with, 32 bytes. */
  readonly doorSeed?: Uint8Array
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
  rooms(): Rooms | null
  connection(): Connection
  /** Begins with empty carriers and what the journal holds. */
  connect(): Promise<void>
  /** Finishes what has arrived, then leaves; the journal stays and can be written on. */
  disconnect(): Promise<void>
  /** Resolves once it holds; asked again whenever something arrived or the connection changed. */
  until(holds: () => boolean | Promise<boolean>): Promise<void>
}

export interface HeadlessDevice extends HeadlessReader {
  readonly author: EpochAuthor
  readonly privateSeal: PrivateSeal
  readonly keep: Pick<Keep, 'get'>
  /** Null while it is disconnected. */
  keeper(): EpochKeeper | null
}

export async function openHeadlessReader(needs: HeadlessNeeds): Promise<HeadlessReader> {
  return openHeadless(needs, null)
}

export async function openHeadlessDevice(needs: HeadlessNeeds, identity: Identity): Promise<HeadlessDevice> {
  const privateSeal = makePrivateSeal(identity.device.publicKey, identity.sealing)
  const headless = openHeadless(needs, identity)
  return { ...headless, author: authorOf(needs, identity, headless.journal), privateSeal }
}

function openHeadless(needs: HeadlessNeeds, identity: Identity | null) {
  const bell = makeBell()
  const journal = ringing(memoryJournal(needs.shelf), bell.ring)
  const memory = roomMemory(needs.lobby)
  let opened: NeighbourhoodRooms | null = null
  let connection: Connection = { relay: 'away', neighbours: 0, newestMs: null }
  const onConnection = (changed: Connection) => {
    connection = changed
    bell.ring()
  }
  return {
    journal,
    keep: keepOf(memory),
    rooms: () => opened?.rooms ?? null,
    keeper: () => opened?.keeper ?? null,
    connection: () => connection,
    async connect() {
      const { neighbourhood, now } = needs
      const around = { neighbourhood, verify, now, journal, memory, onConnection }
      opened ??= neighbourhoodRooms({ ...around, ...keysOf(needs, identity, journal), onTrouble })
      await opened.rooms.start()
    },
    async disconnect() {
      opened?.keeper?.stop()
      await opened?.keeper?.idle()
      await opened?.rooms.stop()
      opened = null
    },
    until: bell.until
  }
}

function onTrouble(kind: string): never {
  throw new Error(`a journal in memory reports ${kind}`)
}

function authorOf(needs: HeadlessNeeds, identity: Identity, journal: MemoryJournal): EpochAuthor {
  const privateSeal = makePrivateSeal(identity.device.publicKey, identity.sealing)
  return makeAuthor({ ...needs, identity, journal, privateSeal, admitOwn })
}

function keysOf(
  needs: HeadlessNeeds,
  identity: Identity | null,
  journal: MemoryJournal
): Pick<NeighbourhoodNeeds, 'openKey' | 'linksOf' | 'writer'> {
  const privateSeal = identity && makePrivateSeal(identity.device.publicKey, identity.sealing)
  return {
    openKey: keyOpener(identity, needs.doorSeed ?? null, journal),
    linksOf: (keys) => ({ relay: relayOf(needs.relay, keys) }),
    writer: identity && privateSeal && { privateSeal, author: authorOf(needs, identity, journal) }
  }
}

function relayOf(url: string, { relayRoom: room, relayKey }: RoomKeys) {
  let cursor: RelayCursor | null = null
  return {
    link: relayLink({ url, room, publicKey: relayKey.publicKey, sign: (message) => sign(relayKey, message) }),
    loadCursor: async () => cursor,
    saveCursor: async (reached: RelayCursor) => void (cursor = reached)
  }
}

function roomMemory(lobby: Uint8Array) {
  let known: KeptEpochs = {}
  return {
    lobby,
    epochs: async () => known,
    keep: async (epochs: KeptEpochs) => void (known = epochs)
  }
}

/** Of what a browser keeps, only the secrets. */
function keepOf(memory: ReturnType<typeof roomMemory>): Pick<Keep, 'get'> {
  return {
    async get<Name extends keyof KeptThings>(name: Name) {
      const things: Partial<KeptThings> = { lobbySecret: memory.lobby, epochs: await memory.epochs() }
      return things[name]
    }
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
