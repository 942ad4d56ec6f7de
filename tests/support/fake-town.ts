/**
 * A neighbourhood in memory for trying pages: real actions and real folds, without keys, disk or network. Sealed
 * bytes are only marked with who may open them.
 */
import { isOpen } from '#lib/domain/expiry.ts'
import { foldAuthority } from '#lib/domain/authority.ts'
import { projectAnnouncements } from '#lib/domain/announcements.ts'
import {
  aggregateOf,
  announcementsAggregate,
  emergencyAggregate,
  moderationAggregate
} from '#lib/domain/aggregate.ts'
import { habitsIn } from '#lib/domain/habits.ts'
import { withDeferredRecords, withoutDraft, type DeferredAct } from '#lib/domain/deferred.ts'
import { heldIn, pledgeKey } from '#lib/domain/pledge.ts'
import { movedOn } from '#lib/domain/hours.ts'
import { projectListing } from '#lib/domain/listing.ts'
import { projectMember } from '#lib/domain/member.ts'
import { projectModeration, type Moderation } from '#lib/domain/moderation.ts'
import { projectNeighbourhood } from '#lib/domain/neighbourhood.ts'
import { worthKeeping } from '#lib/domain/kept.ts'
import { idToBytes } from '#lib/domain/id-bytes.ts'
import type { AccountId, DeviceId, Draft, RecordId, StoepRecord } from '#lib/domain/record.ts'
import { accepted, refused } from '#lib/domain/result.ts'
import { projectEmergencies } from '#lib/domain/emergency.ts'
import { isPart, type EmergencyPart, type EmergencyPartOf } from '#lib/domain/emergency-views.ts'
import { isKnownType, knownAmong } from '#lib/domain/records/known.ts'
import { helpsOn, standingOf } from '#lib/domain/standing.ts'
import { projectSwapRings } from '#lib/domain/swap-ring.ts'
import type { AnnouncementView, ListingView, MemberView, SwapRingView } from '#lib/domain/views.ts'
import { makeDeferring } from '#lib/app/deferring.ts'
import { randomBytes } from '#lib/app/system.ts'
import type { Home } from '#lib/ports/app.ts'
import type { DeferringAuthor, EpochAuthor, WriteRefusal } from '#lib/ports/author.ts'
import type {
  BoardFilter,
  Connection,
  JournalQueries,
  LastRecord,
  RecordState,
  Watch
} from '#lib/ports/journal.ts'
import type { Deferring } from '#lib/ports/deferring.ts'
import type { Matching, Question } from '#lib/ports/matching.ts'
import { Matchmaker } from '#lib/state/matchmaker.ts'
import { RingFinder, whyFits } from '#lib/state/ring-finder.ts'
import { bytesToText } from '#lib/wire/bytes.ts'
import { fakeBundles } from './fake-bundles.ts'
import { fakePairing } from './fake-pairing.ts'
import { fakeControl, type FakeControl } from './fake-control.ts'
import { fakeLocks } from './fake-locks.ts'
import { fakePocket, type FakePocket } from './fake-pocket.ts'

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
    const all = on ? withDeferredRecords(own, deferred(this.#pocketOf(on).now('deferred')), on) : own
    return projectListing(all, foldAuthority(this.records))
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
    const queries = this.#queries(me)
    let opened: Deferring | null = null
    const deferring = () => (opened ??= this.#deferringOf(me, queries))
    return {
      id: neighbourhood,
      store: neighbourhood,
      queries,
      me: me && { account: me.account, device: me.device },
      area: this.#watch(() => this.#area),
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
      pocket: this.#pocketOf(me?.device ?? null),
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
  #pocketOf(device: DeviceId | null): FakePocket {
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
      pocket: this.#pocketOf(device),
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

  #queries(me: Neighbour | null): JournalQueries {
    const people = () => members(this.records)
    const mine = (listing: ListingView) => listing.owner === me?.account
    const listings = () => this.listings(me?.device)
    const myDeals = () =>
      listings()
        .flatMap(({ deals }) => deals)
        .filter((deal) => deal.owner === me?.account || deal.responder === me?.account)
    const blocked = () => this.#pocketOf(me?.device ?? null).now('blocked')
    const rows = (filter: BoardFilter, nowMs: number) =>
      this.#board(filter, nowMs, blocked(), listings()).map((listing) => ({
        listing,
        ownerName: people().find(({ account }) => account === listing.owner)?.name ?? ''
      }))
    return {
      board: (filter, nowMs) => this.#watch(() => rows(filter, nowMs)),
      places: (filter, nowMs) =>
        this.#watch(() =>
          rows(filter, nowMs).map(({ listing: { id, area, expiresAt } }) => ({ id, area, expiresAt }))
        ),
      boardRows: (ids, nowMs) =>
        this.#watch(() => {
          const all = rows({ limit: Infinity }, nowMs)
          return ids.flatMap((id) => all.find(({ listing }) => listing.id === id) ?? [])
        }),
      listing: (id) => this.#watch(() => this.listing(id, me?.device)),
      // Each time other bytes, as a disk gives them.
      picture: (id) => this.#watch(() => this.picture(id)?.slice() ?? null),
      deal: (id) =>
        this.#watch(
          () =>
            listings()
              .flatMap(({ deals }) => deals)
              .find((deal) => deal.id === id) ?? null
        ),
      myListings: () => this.#watch(() => listings().filter(mine)),
      myDeals: () => this.#watch(myDeals),
      members: () => this.#watch(people),
      habits: (account) =>
        this.#watch(() =>
          this.listings()
            .flatMap(habitsIn)
            .filter((habit) => habit.account === account)
        ),
      standing: (account) => this.#watch(() => standingOf(account, this.listings().flatMap(helpsOn))),
      neighbourhood: () =>
        this.#watch(() => {
          const facts = projectNeighbourhood(this.records, foldAuthority(this.records))
          return facts && { ...facts, me: me && { account: me.account, device: me.device } }
        }),
      balance: (account) =>
        this.#watch(() => {
          const moved = this.listings().flatMap(movedOn)
          const minutesOf = (side: 'from' | 'to') =>
            moved.reduce((sum, one) => sum + (one[side] === account ? one.minutes : 0), 0)
          return { received: minutesOf('to'), given: minutesOf('from') }
        }),
      swapRings: () => this.#watch(() => this.rings()),
      allListings: () => this.#watch(() => ({ listings: this.listings(), done: 1, of: 1 })),
      announcements: () => this.#watch(() => this.announcements()),
      emergency: (part) => this.#watch(() => this.emergency(part)),
      cases: () => this.#watch(() => this.moderation().cases),
      privateWords: () => this.#watch(() => this.moderation().words),
      asked: () =>
        this.#watch(() => this.listings().filter((listing) => listing.sealed !== null && !mine(listing))),
      states: (ids) => this.#watch(() => new Map([...this.reach].filter(([id]) => ids.includes(id)))),
      onlyHere: () => this.#watch(() => [...this.reach.values()].filter(isOnlyHere).length),
      connection: () => this.#watch(() => this.connection),
      authority: () => this.#watch(() => foldAuthority(this.records)),
      lastRecords: (devices) =>
        this.#watch(() => new Map(devices.map((device) => [device, this.#last(device)]))),
      newer: (about) =>
        this.#watch(
          () =>
            this.records.filter(
              (record) => !isKnownType(record.type) && (about === null || aggregateOf(record) === about)
            ).length
        )
    }
  }

  #last(device: DeviceId): LastRecord | null {
    const own = this.records.filter((record) => record.device === device)
    const last = own.at(-1)
    const kept = worthKeeping(this.records, [device]).get(device) ?? []
    return last ? { ...last, since: own[0]?.clock.ms ?? 0, kept } : null
  }

  #board(
    { kind, domain, search, limit }: BoardFilter,
    nowMs: number,
    blocked: readonly AccountId[],
    listings: readonly ListingView[]
  ): readonly ListingView[] {
    const held = heldIn(this.rings())
    const hidden = this.moderation().cases.flatMap(({ id, isHidden }) => (isHidden ? [id] : []))
    const open = listings.filter(
      (listing) =>
        isOpen(listing, nowMs) &&
        !held.has(pledgeKey({ owner: listing.owner, listing: listing.id })) &&
        listing.sealed === null &&
        !hidden.includes(listing.id) &&
        !blocked.includes(listing.owner) &&
        (!kind || listing.kind === kind) &&
        (!domain || listing.domain === domain) &&
        (!search || listing.text.toLowerCase().includes(search.toLowerCase()))
    )
    return open.sort((a, b) => b.postedAt - a.postedAt).slice(0, limit)
  }

  #watch<Value>(read: () => Value): Watch<Value> {
    return (onValue) => {
      const tell = () => onValue(read())
      this.#listeners.add(tell)
      queueMicrotask(() => this.#listeners.has(tell) && tell())
      return () => void this.#listeners.delete(tell)
    }
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
        const pocket = this.#pocketOf(device)
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

/** The real engine, asked at once and in this thread. */
function matchingIn(town: FakeTown, me: Neighbour | null): Matching {
  const onBoard = () =>
    town.listings().filter((listing) => isOpen(listing, town.nowMs) && listing.sealed === null)
  const answer = (question: Question) => {
    const maker = new Matchmaker(me?.account ?? null)
    maker.follow({ came: onBoard(), went: [], isWhole: true })
    maker.hear(town.listings().flatMap(helpsOn))
    while (maker.waiting > 0) maker.read(() => true)
    return maker.answer(question, town.nowMs)
  }
  return {
    ask: async (question) => answer(question),
    askAll: async (questions) => questions.map(answer),
    async rings() {
      if (!me) return []
      const finder = new RingFinder(me.account)
      const held = heldIn(town.rings())
      const free = onBoard().filter(({ owner, id }) => !held.has(pledgeKey({ owner, listing: id })))
      finder.follow({ came: free, went: [], isWhole: true })
      const search = finder.find(() => [], town.nowMs)
      for (;;) {
        const { done, value } = search.next()
        if (done) return value
      }
    },
    why: async (pairs) => pairs.map(whyFits),
    onChange: (listener) => town.onChanged(listener)
  }
}

function members(records: readonly StoepRecord[]): readonly MemberView[] {
  const authority = foldAuthority(records)
  return [...authority.accounts.values()]
    .map(({ account, founding }) =>
      projectMember(
        records.filter((record) => aggregateOf(record) === founding),
        authority,
        account
      )
    )
    .filter((member) => member !== null)
}

export function isOnlyHere(state: RecordState | undefined): boolean {
  return state !== undefined && !state.atRelay && state.devices === 0
}

function bytes32(kind: number, n: number): Uint8Array {
  const bytes = new Uint8Array(32)
  bytes.set([kind, n >> 8, n & 255])
  return bytes
}

function seal(accounts: readonly AccountId[], plaintext: Uint8Array): Uint8Array {
  return new TextEncoder().encode(JSON.stringify({ accounts, plaintext: [...plaintext] }))
}

function unseal(account: AccountId, sealed: Uint8Array): Uint8Array | null {
  const inside = JSON.parse(new TextDecoder().decode(sealed)) as { accounts: string[]; plaintext: number[] }
  return inside.accounts.includes(account) ? new Uint8Array(inside.plaintext) : null
}
