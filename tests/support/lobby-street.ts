/**
 * Neighbours with the real rooms, keys, seals and signatures, and nothing between their devices but links in memory:
 * who can reach whom is up to the test, and so is the clock.
 */
import { makeInvite } from '#lib/actions/make-invite.ts'
import { beginEpoch } from '#lib/app/begin-epoch.ts'
import { giveKeyToDoor } from '#lib/app/door-key.ts'
import { EpochKeeper } from '#lib/app/epoch-keeper.ts'
import { keyOpener } from '#lib/app/key-opener.ts'
import { randomBytes } from '#lib/app/system.ts'
import type { Wrap } from '#lib/domain/epochs.ts'
import { toKept, worthKeeping } from '#lib/domain/kept.ts'
import type { AccountId, DeviceId, Draft, RecordId } from '#lib/domain/record.ts'
import { emptyShelf, memoryJournal } from '#lib/journal/memory-journal.ts'
import { makeAuthor } from '#lib/keys/author.ts'
import { seedToDoorKeys } from '#lib/keys/door.ts'
import { verify } from '#lib/keys/ed25519.ts'
import { deriveEpoch, deriveRoom } from '#lib/keys/epoch.ts'
import { certify, makeIdentity, meOf, proveInvite, type Identity } from '#lib/keys/identity.ts'
import { makePrivateSeal } from '#lib/keys/private-seal.ts'
import { signRecord } from '#lib/keys/sign-record.ts'
import type { Connection } from '#lib/ports/journal.ts'
import type { KeptEpochs } from '#lib/ports/rooms.ts'
import { admitOwn } from '#lib/replica/admit.ts'
import type { Carrier } from '#lib/replica/carrier.ts'
import { loadOf } from '#lib/replica/load.ts'
import { Rooms } from '#lib/replica/rooms.ts'
import { textToBytes } from '#lib/wire/bytes.ts'
import { Timeline } from '../worlds/timeline.ts'
import { Air } from './air.ts'

export const startMs = Date.UTC(2026, 2, 1)
export const dayMs = 24 * 60 * 60 * 1000

/** What an invite brings to whoever is given it. */
export interface Ticket {
  readonly door: RecordId
  readonly seed: Uint8Array
  readonly lobby: Uint8Array
  readonly neighbourhood: RecordId
}

interface Place {
  readonly neighbourhood: RecordId
  readonly lobby: Uint8Array
  readonly doorSeed: Uint8Array | null
}

export class LobbyStreet {
  readonly timeline = new Timeline(startMs)
  readonly air = new Air()
  readonly neighbours: Neighbour[] = []

  /** Founds the neighbourhood and switches the founder's device on. */
  async found(): Promise<Neighbour> {
    const identity = await makeIdentity()
    const body = { ...(await certify(identity)), name: 'Lindenstraat', area: null, founder: 'Anneke' }
    const head = { nextSeq: 0, prev: null, clock: { ms: 0, count: 0 } }
    const draft = { type: 'genesis/1', refs: [], expiresAt: null, body }
    const at = { neighbourhood: null, head, nowMs: startMs }
    const genesis = admitOwn(await signRecord(draft, at, identity.device))
    const place = { neighbourhood: genesis.record.id, lobby: randomBytes(32), doorSeed: null }
    const founder = new Neighbour(this, identity, place)
    await founder.journal.append(genesis)
    const { author, journal, privateSeal, now } = founder
    const begun = await beginEpoch({ author, journal, privateSeal, now }, randomBytes(32))
    if (!begun.ok) throw new Error(begun.refusal.kind)
    return this.#movedIn(founder)
  }

  /** Lets somebody in by a ticket and switches their device on. */
  async join({ neighbourhood, lobby, seed, door }: Ticket, name = 'Buur'): Promise<Neighbour> {
    const identity = await makeIdentity()
    const joiner = new Neighbour(this, identity, { neighbourhood, lobby, doorSeed: seed })
    const key = seedToDoorKeys(seed).signing.publicKey
    const body = { ...(await certify(identity)), key, proof: await proveInvite(identity, seed), name }
    await joiner.write({ type: 'join/1', refs: [door], expiresAt: null, body })
    return this.#movedIn(joiner)
  }

  /** All that is sent arrives, and what waits for less than this time happens. */
  async wind(ms = 2_000, steps = 4): Promise<void> {
    for (let step = 0; step < steps; step++) {
      await this.timeline.windBy(ms / steps)
      await this.#settle()
    }
  }

  /** Until nobody sends or learns anything more; keys are the real ones, so how long that takes is not known. */
  async #settle(): Promise<void> {
    for (let quietRounds = 0, before = ''; quietRounds < 3;) {
      for (const one of this.neighbours) await one.idle()
      const now = [
        ...this.air.sentBytes.values(),
        ...this.neighbours.map(({ shelf }) => shelf.records.size)
      ].join()
      quietRounds = now === before ? quietRounds + 1 : 0
      before = now
    }
  }

  /** Time passes with every device off: those that were on come back afterwards. */
  async pass(ms: number): Promise<void> {
    const on = this.neighbours.filter(({ rooms }) => rooms !== null)
    await Promise.all(on.map((one) => one.switchOff()))
    await this.timeline.windBy(ms)
    for (const one of on) await one.switchOn()
    await this.wind()
  }

  /** Long enough for all that waits a random while. */
  async rest(): Promise<void> {
    await this.wind(180_000, 12)
  }

  async #movedIn(neighbour: Neighbour): Promise<Neighbour> {
    this.neighbours.push(neighbour)
    await neighbour.switchOn()
    await this.wind()
    return neighbour
  }
}

export class Neighbour {
  readonly identity: Identity
  readonly shelf = emptyShelf()
  readonly journal = memoryJournal(this.shelf)
  readonly privateSeal
  readonly author
  readonly neighbourhood: RecordId
  /** Secrets, as they stand on the disk. */
  kept: KeptEpochs = {}
  rooms: Rooms | null = null
  keeper: EpochKeeper | null = null
  connection: Connection | null = null
  readonly now: () => number
  readonly #street: LobbyStreet
  readonly #place: Place

  constructor(street: LobbyStreet, identity: Identity, place: Place) {
    this.#street = street
    this.#place = place
    this.identity = identity
    this.neighbourhood = place.neighbourhood
    this.now = () => street.timeline.now
    this.privateSeal = makePrivateSeal(identity.device.publicKey, identity.sealing)
    const { journal, privateSeal, now, neighbourhood } = this
    this.author = makeAuthor({ identity, neighbourhood, journal, privateSeal, now, admitOwn })
  }

  get account(): AccountId {
    return meOf(this.identity).account
  }

  get device(): DeviceId {
    return meOf(this.identity).device
  }

  /** `keepsEpochs`: false for a device that sends and receives, and goes again before it gets to anything else. */
  async switchOn(keepsEpochs = true): Promise<void> {
    const { journal, now, neighbourhood } = this
    const { timeline, air } = this.#street
    const later = (run: () => void, ms: number) => timeline.after(ms, run)
    const rooms: Rooms = new Rooms({
      ...{ neighbourhood, journal, now, later, verify, chance: Math.random },
      memory: {
        lobby: this.#place.lobby,
        epochs: async () => this.kept,
        keep: async (kept) => void (this.kept = kept)
      },
      openKey: (wrap) => this.openKey(wrap),
      makeRoom: async (secret, kind) => {
        const { guid, seal, relayRoom } = await deriveRoom(secret, kind)
        return { guid, seal, relayRoom, mesh: air.linkFor(this.device, guid) }
      },
      onConnection: (connection) => void (this.connection = connection),
      onTrouble: () => undefined,
      onChange: (state) => this.keeper?.hear(state)
    })
    this.rooms = rooms
    this.keeper = new EpochKeeper({
      ...{ author: this.author, privateSeal: this.privateSeal, now, later, randomBytes },
      chance: Math.random,
      look: () => rooms.look(),
      roomOf: async (secret) => (await deriveEpoch(secret)).relayRoom,
      load: async () => (rooms.current ? loadOf(rooms.current.carrier, journal, now()) : null)
    })
    if (!keepsEpochs) this.keeper.stop()
    await rooms.start()
  }

  async switchOff(): Promise<void> {
    this.keeper?.stop()
    await this.keeper?.idle()
    await this.rooms?.stop()
    this.rooms = this.keeper = null
  }

  async idle(): Promise<void> {
    await this.keeper?.idle()
    await this.rooms?.idle()
  }

  async write(draft: Draft): Promise<RecordId> {
    const written = await this.author.write(draft)
    if (!written.ok) throw new Error(`not written: ${written.refusal.kind}`)
    return written.value
  }

  /** `met`: whoever comes with it is a member at once. */
  async invite(uses = 10, met = true): Promise<Ticket> {
    const seed = randomBytes(32)
    const keys = seedToDoorKeys(seed)
    const door = { key: keys.signing.publicKey, sealingKey: keys.sealing.publicKey, uses, met }
    const authority = await this.journal.authority()
    const made = await makeInvite(this.author, { ...door, authority }, this.now())
    if (!made.ok) throw new Error(made.refusal.kind)
    const keep = { get: async () => this.kept } as never
    await giveKeyToDoor(
      { author: this.author, journal: this.journal, privateSeal: this.privateSeal, keep },
      keys
    )
    const { neighbourhood, lobby } = this.#place
    return { door: made.value, seed, lobby, neighbourhood }
  }

  post(text: string): Promise<RecordId> {
    const body = {
      kind: 'request',
      domain: null,
      text,
      urgency: 'today',
      area: null,
      terms: 'gift',
      capacity: 1
    }
    return this.write({ type: 'listing/1', refs: [], expiresAt: this.now() + dayMs, body })
  }

  /** Keeps what is known here of what they wrote. */
  async ban(other: Neighbour): Promise<RecordId> {
    const standing = (await this.journal.authority()).accounts.get(other.account)
    if (!standing) throw new Error('only who is in can be put out')
    const records = [...this.shelf.records.values()].map(({ record }) => record)
    const listed = worthKeeping(records, standing.devices)
    const cuts = standing.devices.map((device) => {
      const last = records.filter((record) => record.device === device).sort((a, b) => b.seq - a.seq)[0]
      const kept = toKept(listed.get(device) ?? [])
      return { device: textToBytes(device), last: last ? textToBytes(last.id) : null, kept }
    })
    const body = { cuts, rule: 'Wees aardig', reason: '' }
    return this.write({ type: 'ban/1', refs: [standing.founding], expiresAt: null, body })
  }

  /** Number of the epoch this device writes to, 0 for none. */
  async generation(): Promise<number> {
    const { epochs, secret } = (await this.rooms?.look()) ?? {}
    return secret ? (epochs?.heads[0]?.generation ?? 0) : 0
  }

  /** Carrier this device writes to. */
  get carrier(): Carrier {
    if (!this.rooms?.current) throw new Error('this device has no epoch open to write to')
    return this.rooms.current.carrier
  }

  /** As the app opens it, with the device's key and that of the door it came by. */
  openKey(wrap: Wrap): Promise<Uint8Array | null> {
    return keyOpener(this.identity, this.#place.doorSeed, this.journal)(wrap)
  }

  /** Everything that stands on the disk and could open something. */
  secrets(): Uint8Array[] {
    const { lobby, doorSeed } = this.#place
    const kept = Object.values(this.kept).flatMap(({ secret }) => secret ?? [])
    return [lobby, ...(doorSeed ? [doorSeed] : []), ...kept]
  }

  reads(id: RecordId): boolean {
    return this.shelf.records.has(id)
  }
}
