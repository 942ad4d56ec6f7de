/**
 * A neighbourhood in memory for trying pages: real actions and real folds, without keys, disk or network. Sealed
 * bytes are only marked with who may open them.
 */
import { foldAuthority } from '#lib/domain/authority.ts'
import { projectAnnouncements } from '#lib/domain/announcements.ts'
import {
  aggregateOf,
  announcementsAggregate,
  emergencyAggregate,
  moderationAggregate
} from '#lib/domain/aggregate.ts'
import { withDeferredRecords, withoutDraft, type DeferredAct } from '#lib/domain/deferred.ts'
import { projectListing } from '#lib/domain/listing.ts'
import { projectModeration, type Moderation } from '#lib/domain/moderation.ts'
import { idToBytes } from '#lib/domain/id-bytes.ts'
import type { AccountId, DeviceId, Draft, RecordId, StoepRecord } from '#lib/domain/record.ts'
import { accepted, refused } from '#lib/domain/result.ts'
import { projectEmergencies } from '#lib/domain/emergency.ts'
import { isPart, type EmergencyPart, type EmergencyPartOf } from '#lib/domain/emergency-views.ts'
import { knownAmong } from '#lib/domain/records/known.ts'
import { projectSwapRings } from '#lib/domain/swap-ring.ts'
import type { AnnouncementView, ListingView, SwapRingView } from '#lib/domain/views.ts'
import { makeDeferring } from '#lib/app/deferring.ts'
import { randomBytes } from '#lib/app/system.ts'
import type { Home } from '#lib/ports/app.ts'
import type { DeferringAuthor, EpochAuthor, WriteRefusal } from '#lib/ports/author.ts'
import type { Connection, JournalQueries, RecordState, Watch } from '#lib/ports/journal.ts'
import type { Deferring } from '#lib/ports/deferring.ts'
import { bytesToText } from '#lib/wire/bytes.ts'
import { fakeBundles } from './fake-bundles.ts'
import { fakePairing } from './fake-pairing.ts'
import { fakeControl, type FakeControl } from './fake-control.ts'
import { fakeLocks } from './fake-locks.ts'
import { fakePocket, type FakePocket } from './fake-pocket.ts'
import { matchingIn } from './fake-matching.ts'
import { queriesOf } from './fake-queries.ts'
import { bytes32, seal, unseal } from './fake-seal.ts'

/** Where every clock starts: 1 June 2026, a Monday, 9:00 UTC. */
export const start = Date.UTC(2026, 5, 1, 9)
export const hourMs = 60 * 60 * 1000
export const dayMs = 24 * hourMs

export interface Neighbour {
  readonly name: string
  readonly account: AccountId
  readonly device: DeviceId
  readonly author: DeferringAuthor & EpochAuthor
}

const inviteKey = bytes32(9, 9)

export class FakeTown {
  nowMs = start
  /** Set to have every write refused with it. */
  refusal: WriteRefusal | null = null
  connection: Connection = { relay: 'level', neighbours: 0, newestMs: null }
  readonly reach = new Map<RecordId, RecordState>()
  readonly records: StoepRecord[] = []
  readonly #listeners = new Set<() => void>()
  readonly #heads = new Map<DeviceId, { seq: number; prev: RecordId | null }>()
  readonly #pockets = new Map<DeviceId | null, FakePocket>()
  readonly #hidings = new Set<() => void>()
  readonly locks = fakeLocks()
  readonly #controls = new Map<Neighbour | null, FakeControl>()
  #people = 0
  #invite: RecordId | null = null
  #area: string | null = 'u173zm'

  readonly name: string
  readonly founder: Neighbour

  constructor(name: string, founder: string, area: string | null = null) {
    this.name = name
    this.founder = this.#founded(founder, area)
  }

  /** Somebody new, met in person unless they come by another invite. */
  join(name: string, by = this.#invite): Neighbour {
    const who = this.#neighbour(name)
    const body = { ...this.#certified(), key: inviteKey, proof: new Uint8Array(64), name }
    this.#write(who.device, {
      type: 'join/1',
      refs: by ? [by] : [],
      expiresAt: null,
      body
    })
    return who
  }

  /** A device that is nobody here. */
  stranger(): Neighbour {
    return this.#neighbour('')
  }

  /** Another device of somebody who is in. */
  secondDevice(of: Neighbour): Neighbour {
    const made = this.#neighbour(of.name)
    const link = this.#write(of.device, {
      type: 'link/1',
      refs: [],
      expiresAt: this.nowMs + dayMs,
      body: { key: inviteKey }
    })
    const { sealingKey } = this.#certified()
    const body = { account: idToBytes(of.account), sealingKey, key: inviteKey, proof: new Uint8Array(64) }
    this.#write(made.device, { type: 'device/1', refs: [link], expiresAt: null, body })
    const me = { account: of.account, device: made.device }
    return { ...made, account: of.account, author: { ...made.author, me } }
  }

  /** Time passes for whatever reads `nowMs`; no timer runs by it. */
  pass(ms: number): void {
    this.nowMs += ms
  }

  changed(): void {
    for (const listener of this.#listeners) listener()
  }

  onChanged(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  /** With what this device defers, when one is named. */
  listings(on?: DeviceId): readonly ListingView[] {
    const ids = this.records
      .filter(({ type }) => type === 'listing/1' || type === 'ask/1')
      .map(({ id }) => id)
    return ids.map((id) => this.listing(id, on)).filter((listing) => listing !== null)
  }

  listing(id: RecordId, on?: DeviceId): ListingView | null {
    const own = this.records.filter((record) => aggregateOf(record) === id)
    const deferred = (acts: readonly DeferredAct[]) => acts.filter(({ listing }) => listing === id)
    const all = on ? withDeferredRecords(own, deferred(this.pocketOf(on).now('deferred')), on) : own
    return projectListing(all, foldAuthority(this.records))
  }

  /** Told at once and after every change. */
  watch<Value>(read: () => Value): Watch<Value> {
    return (onValue) => {
      const tell = () => onValue(read())
      this.#listeners.add(tell)
      queueMicrotask(() => this.#listeners.has(tell) && tell())
      return () => void this.#listeners.delete(tell)
    }
  }

  /** Bytes of the picture some listing shows under this id. */
  picture(id: RecordId): Uint8Array | null {
    const isShown = this.listings().some(({ picture }) => picture?.id === id)
    const [record] = isShown ? knownAmong(this.records.filter((one) => one.id === id)) : []
    return record?.type === 'picture/1' ? (record.body.picture?.bytes ?? null) : null
  }

  rings(): readonly SwapRingView[] {
    return projectSwapRings(this.records, foldAuthority(this.records))
  }

  announcements(): readonly AnnouncementView[] {
    const own = this.records.filter((record) => aggregateOf(record) === announcementsAggregate)
    return projectAnnouncements(own, foldAuthority(this.records))
  }

  emergency<Part extends EmergencyPart['part']>(part: Part): readonly EmergencyPartOf<Part>[] {
    const own = this.records.filter((record) => aggregateOf(record) === emergencyAggregate)
    const all = projectEmergencies(own, foldAuthority(this.records))
    return all.flatMap((view) => (isPart(view, part) ? [view] : []))
  }

  moderation(): Moderation {
    const own = this.records.filter((record) => aggregateOf(record) === moderationAggregate)
    return projectModeration(own, this.records, foldAuthority(this.records))
  }

  readonly pairing = fakePairing()
  readonly bundles = fakeBundles(() => this.nowMs)

  homeOf(me: Neighbour | null): Home {
    const neighbourhood = this.records[0]?.id as RecordId
    const queries = queriesOf(this, me)
    let opened: Deferring | null = null
    const deferring = () => (opened ??= this.#deferringOf(me, queries))
    return {
      id: neighbourhood,
      store: neighbourhood,
      queries,
      me: me && { account: me.account, device: me.device },
      area: this.watch(() => this.#area),
      setArea: async (cell) => {
        this.#area = cell
        this.changed()
        return accepted(null)
      },
      author: async () => {
        if (!me) throw new Error('a visitor has no author')
        await deferring().write()
        return me.author
      },
      deferring: async () => deferring(),
      matching: async () => matchingIn(this, me),
      pocket: this.pocketOf(me?.device ?? null),
      openPrivate: async (sealed) => (me ? unseal(me.account, sealed) : null),
      pairing: async () => this.pairing,
      control: async () => this.controlOf(me),
      makeInvite: async ({ uses, met, days = 14 }) => {
        if (uses > 50) return refused({ kind: 'outOfRange', field: 'uses', min: 1, max: 50 })
        const expiresAt = this.nowMs + days * dayMs
        await me?.author.write({ type: 'invite/1', refs: [], expiresAt, body: { key: inviteKey, uses, met } })
        return accepted({ url: 'https://stoep.example/join#invite', expiresAt })
      },
      makeLink: async () =>
        accepted({ url: 'https://stoep.example/link#link', expiresAt: this.nowMs + dayMs })
    }
  }

  controlOf(me: Neighbour | null): FakeControl {
    const known = this.#controls.get(me) ?? fakeControl(this, me)
    this.#controls.set(me, known)
    return known
  }

  /** The same one each time the app is opened. */
  pocketOf(device: DeviceId | null): FakePocket {
    const made = () =>
      fakePocket(
        () => this.changed(),
        () => this.refusal
      )
    const known = this.#pockets.get(device) ?? made()
    this.#pockets.set(device, known)
    return known
  }

  /** One a tab. */
  #deferringOf(me: Neighbour | null, queries: JournalQueries): Deferring {
    if (!me) throw new Error('a visitor defers nothing')
    const { author, device } = me
    return makeDeferring({
      ...{ queries, author, locks: this.locks, randomBytes },
      pocket: this.pocketOf(device),
      onHiding: (hide) => {
        this.#hidings.add(hide)
        return () => this.#hidings.delete(hide)
      },
      now: () => this.nowMs
    })
  }

  /** Nobody looks at any page any more. */
  hide(): void {
    for (const hide of [...this.#hidings]) hide()
  }

  #founded(founder: string, area: string | null): Neighbour {
    const who = this.#neighbour(founder)
    const genesis = { ...this.#certified(), name: this.name, area, founder }
    this.#write(who.device, { type: 'genesis/1', refs: [], expiresAt: null, body: genesis })
    this.#invite = this.#write(who.device, {
      type: 'invite/1',
      refs: [],
      expiresAt: start + 14 * dayMs,
      body: { key: inviteKey, uses: 50, met: true }
    })
    return who
  }

  /** The keys of the neighbour made last. */
  #certified() {
    const n = this.#people
    return { account: bytes32(1, n), sealingKey: bytes32(3, n), certificate: new Uint8Array(64) }
  }

  #neighbour(name: string): Neighbour {
    const n = ++this.#people
    const account = bytesToText(bytes32(1, n)) as AccountId
    const device = bytesToText(bytes32(2, n)) as DeviceId
    const write = async (draft: Draft) => {
      if (this.refusal) return refused(this.refusal)
      const id = this.#write(device, draft)
      this.reach.set(id, { id, atRelay: false, devices: 0 })
      this.changed()
      return accepted(id)
    }
    const author: Neighbour['author'] = {
      me: { account, device },
      write,
      writeTogether: async (first, following) => {
        const written = await write(first)
        if (written.ok) for (const draft of await following(written.value)) await write(draft)
        return written
      },
      writeDeferred: async ({ id, ...draft }) => {
        const pocket = this.pocketOf(device)
        const left = withoutDraft(pocket.now('deferred'), id)
        if (!left) return accepted(null)
        if (this.refusal) return refused(this.refusal)
        const [, written] = await Promise.all([pocket.change('deferred', () => left), write(draft)])
        return written
      },
      sealFor: async (accounts, plaintext) => seal([...accounts, account], plaintext)
    }
    return { name, account, device, author }
  }

  #write(device: DeviceId, draft: Draft): RecordId {
    const { seq, prev } = this.#heads.get(device) ?? { seq: 0, prev: null }
    const id = bytesToText(bytes32(7, this.records.length)) as RecordId
    const neighbourhood = draft.type === 'genesis/1' ? null : (this.records[0]?.id ?? null)
    const clock = { ms: this.nowMs, count: this.records.length }
    this.records.push({ id, neighbourhood, device, seq, prev, clock, ...draft })
    this.#heads.set(device, { seq: seq + 1, prev: id })
    return id
  }
}
