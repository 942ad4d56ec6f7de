import type { Authority } from '#lib/domain/authority.ts'
import type { CaseView, PrivateWordView } from '#lib/domain/moderation.ts'
import type { MeetingPoint } from '#lib/domain/records/meeting-points.ts'
import type { Corner } from '#lib/domain/outline.ts'
import type { Settings } from '#lib/domain/records/settings.ts'
import type { AnnouncementView, DealView, ListingView, MemberView, SwapRingView } from '#lib/domain/views.ts'
import type { EmergencyPart, EmergencyPartOf } from '#lib/domain/emergency-views.ts'
import type { AccountId, Clock, DeviceId, RecordId, StoepRecord } from '#lib/domain/record.ts'
import type { Habit } from '#lib/domain/habits.ts'
import type { Standing } from '#lib/domain/standing.ts'
import type { Result } from '#lib/domain/result.ts'
import type { KeptBundles } from './bundle.ts'
import type { RelayState } from './link.ts'
import type { KeptEpochs } from './rooms.ts'
import type { PocketThings } from './pocket.ts'
import type { Me } from './sealing.ts'
import type { NodeCode } from '#lib/wire/node-code.ts'

declare const admitted: unique symbol

/**
 * A record whose bytes were verified and whose author may write it. Only `replica/admit.ts` makes one, and the
 * journal takes nothing else.
 */
export interface AdmittedRecord {
  readonly [admitted]: true
  readonly record: StoepRecord
  /** The bytes as received or signed, never re-encoded. */
  readonly envelope: Uint8Array
  /** Carrier key: 22 characters of base64url. */
  readonly key: string
}

/** This device's own last record: what the next one must follow. */
export interface Head {
  /** Sequence of the next record. */
  readonly nextSeq: number
  readonly prev: RecordId | null
  readonly clock: Clock
}

export type AppendRefusal =
  /** Another tab wrote meanwhile: read the head again and sign again. */
  | { readonly kind: 'headMoved' }
  /** The disk is full; nothing was changed. */
  | { readonly kind: 'storageFull' }
  /** The database was closed under the write, for a newer version of the app: nothing was changed. */
  | { readonly kind: 'storageClosed' }

/** Where an own record has got to, beside this device. */
export interface Reach {
  readonly id: RecordId
  /** Stored, with its own fsync, by the relay. */
  readonly atRelay: boolean
  /** Other devices known to hold it. */
  readonly devices: number
}

/** An own record the carrier may not hold yet. */
export interface OutboxEntry {
  readonly key: string
  readonly envelope: Uint8Array
  readonly id: RecordId
}

/**
 * When the views of admitted records are folded. `now`: in the same transaction, except for older records that count
 * differently since who may write changed; those wait for `foldPending`. `first`: those of the newest
 * listings now, so that a first screen can be read, the rest when `foldPending` gets to them. `later`: all then.
 */
export type ViewTiming = 'now' | 'first' | 'later'

/** The write side: the only way a record becomes a fact on this device. */
export interface Journal {
  /**
   * Commits own records with strict durability, with their outbox entries and refolded views, or changes nothing. Of
   * several each follows the one before it.
   */
  append(...own: readonly AdmittedRecord[]): Promise<Result<null, AppendRefusal>>
  /**
   * As `append`, of what was deferred: its draft leaves the pocket in the same commit. False, and nothing changed,
   * when the draft is not there any more: it was taken back, or another tab wrote it.
   */
  appendDeferred(own: AdmittedRecord, draft: RecordId): Promise<Result<boolean, AppendRefusal>>
  /**
   * Commits records of others (or own ones coming back); ones it has are skipped. Never refuses with `headMoved`.
   * A hundred or more go straight into pages. What a crash leaves unfolded is folded after the next opening.
   */
  admit(
    batch: readonly AdmittedRecord[],
    views?: ViewTiming
  ): Promise<Result<{ readonly added: number }, KeepTrouble>>
  /**
   * Folds a slice of what was left for later: about 100 aggregates, newest first, some 20 ms. Resolves with how many
   * slices are left; 0 is done. Call it after opening, when idle after `admit`, and after keeping `me` or `area`.
   */
  foldPending(): Promise<number>
  /** The clock is the highest of this device's last record and of those witnessed. */
  head(): Promise<Head>
  /** Remembers that others are this far; the clock of the next own record is above it. */
  witness(clock: Clock): Promise<void>
  authority(): Promise<Authority>
  /** What that is folded of, in no order: everything of the authority's aggregate, counted or not. */
  authorityRecords(): Promise<readonly StoepRecord[]>
  /** Whether a record is a fact here; answered from memory. */
  has(id: RecordId): Promise<boolean>
  /** Those of these carrier keys under which no record is a fact here; from memory too. */
  keysLacked(keys: readonly string[]): Promise<readonly string[]>
  /** How many records are facts here; from memory too. */
  count(): Promise<number>
  /** Every stored envelope in pages, for tending and bundles; only those under a key that is wanted, when asked so. */
  envelopes(isWanted?: (key: string) => boolean): AsyncIterable<readonly OutboxEntry[]>
  /** All records of each of these aggregates, in no order. */
  recordsOf(aggregates: readonly RecordId[]): Promise<readonly StoepRecord[]>
  /** Own records not yet known to be both in the carrier and reached, oldest first. */
  outbox(): Promise<readonly OutboxEntry[]>
  /** The carrier holds these (so the outbox need not put them in again). */
  carried(keys: readonly string[]): Promise<void>
  /** Raises the reach of own records; never lowers it. */
  reached(reaches: readonly Reach[]): Promise<void>
  /** Carrier keys of everything this device ever wrote here. */
  ownKeys(): Promise<readonly string[]>
  /** Calls back whenever any tab has appended own records; returns the stop function. */
  onAppended(listener: () => void): () => void
}

export interface BoardFilter {
  readonly kind?: 'request' | 'offer'
  readonly domain?: string
  /** Words to look for, as typed. */
  readonly search?: string
  readonly limit: number
}

export interface BoardRow {
  readonly listing: ListingView
  readonly ownerName: string
}

/** What a map needs of an open listing. */
export interface ListedPlace {
  readonly id: RecordId
  /** Coarse area (domain/coarse-area.ts); null when nobody said. */
  readonly area: string | null
  /** Unix ms. */
  readonly expiresAt: number
}

export interface RecordState {
  readonly id: RecordId
  readonly atRelay: boolean
  readonly devices: number
}

/** How far looking back has come; the listings once it is done. */
export interface ListingsRead {
  readonly listings: readonly ListingView[] | null
  /** Of so many groups of records, how many were read. */
  readonly done: number
  readonly of: number
}

export type Watch<Value> = (onValue: (value: Value) => void, onError: (error: unknown) => void) => () => void

/** The read side: live queries over what has been folded. Each returns a watch; nothing is read before it starts. */
export interface JournalQueries {
  /** Without what an ambassador hid and what people I blocked posted. */
  board(filter: BoardFilter, nowMs: number): Watch<readonly BoardRow[]>
  /** All that the board has, in its order, but for what is said in it; no more than `limit`. */
  places(filter: BoardFilter, nowMs: number): Watch<readonly ListedPlace[]>
  /** These listings as the board shows them, in this order; those it would not show are absent. */
  boardRows(ids: readonly RecordId[], nowMs: number): Watch<readonly BoardRow[]>
  /** A listing open or closed; null when this device has no such listing. */
  listing(id: RecordId): Watch<ListingView | null>
  deal(id: RecordId): Watch<DealView | null>
  /** Bytes of the picture a listing shows (`ListingView.picture`), by its id; null when none shows it any more. */
  picture(id: RecordId): Watch<Uint8Array | null>
  myListings(): Watch<readonly ListingView[]>
  myDeals(): Watch<readonly DealView[]>
  /** Open or over, everybody's; read once, slice by slice. */
  allListings(): Watch<ListingsRead>
  /** Also those that are over. */
  announcements(): Watch<readonly AnnouncementView[]>
  /** All of one part of emergencies, of those that are over too; in no order. */
  emergency<Part extends EmergencyPart['part']>(part: Part): Watch<readonly EmergencyPartOf<Part>[]>
  members(): Watch<readonly MemberView[]>
  standing(account: AccountId): Watch<Standing>
  /** How soon they answered, and that they did not come: domain/habits.ts makes a sentence of it. */
  habits(account: AccountId): Watch<readonly Habit[]>
  balance(account: AccountId): Watch<Balance>
  /** All of them, also void and lapsed ones. */
  swapRings(): Watch<readonly SwapRingView[]>
  /** What others asked privately and is still open, maybe of me: only opening the seal tells. Newest first. */
  asked(): Watch<readonly ListingView[]>
  /** What was reported and what was decided about it, also what is settled. */
  cases(): Watch<readonly CaseView[]>
  /** Only an ambassador's device can open them. */
  privateWords(): Watch<readonly PrivateWordView[]>
  neighbourhood(): Watch<NeighbourhoodView | null>
  /** Reach of own records by id; those of others are absent. */
  states(ids: readonly RecordId[]): Watch<ReadonlyMap<RecordId, RecordState>>
  /** Own records nobody else is known to hold. */
  onlyHere(): Watch<number>
  connection(): Watch<Connection>
  /** Who may do what, who was put out, which rules hold; folded when it is asked for, so not for the first screen. */
  authority(): Watch<Authority>
  /**
   * The last record of each of these devices that is here, where their chain is cut; null when there is none. Reads
   * everything: for what happens once in a long while.
   */
  lastRecords(devices: readonly DeviceId[]): Watch<ReadonlyMap<DeviceId, LastRecord | null>>
  /** Records of types this version does not know: about one listing, or (null, read once) all there are. */
  newer(about: RecordId | null): Watch<number>
}

export interface LastRecord {
  readonly id: RecordId
  readonly clock: Clock
  /** Unix ms of the first record of that device that is here, by its own clock. */
  readonly since: number
  /** What to keep of its records of authority when it is cut off (domain/kept.ts). */
  readonly kept: readonly RecordId[]
}

/** Hours of one neighbour, in minutes; the balance is what was received less what was given. */
export interface Balance {
  readonly received: number
  readonly given: number
}

export interface NeighbourhoodView {
  readonly id: RecordId
  readonly name: string
  /** Coarse cell of its middle (domain/area.ts). */
  readonly area: string | null
  readonly members: number
  readonly settings: Settings
  readonly meetingPoints: readonly MeetingPoint[]
  /** The line around it; empty while nobody drew one. */
  readonly outline: readonly Corner[]
  readonly me: Me | null
}

/** What the leader tab knows of the links, shared with all tabs through the journal. */
export interface Connection {
  readonly relay: RelayState
  readonly neighbours: number
  /** Unix ms of the last frame from anybody; null for never. */
  readonly newestMs: number | null
  /** A new key is in use that nobody has given to this device yet: it neither reads nor sends until somebody does. */
  readonly awaitsKey?: boolean
  /** What takes long, and how far it is; null or absent while nothing does. */
  readonly progress?: Progress | null
  /** Unix ms at which the relay was last heard; null or absent for never. */
  readonly relayMs?: number | null
  /** What is heard stands in for the usual relay: the one on the wall. */
  readonly standsIn?: boolean
  /** Unix ms by their own clocks of the newest record of others; null or absent for none yet. */
  readonly newsMs?: number | null
  /** Records that are here and on no way yet acknowledged by whom they go to now. */
  readonly toSend?: number
  /** Records a device that is asked now has and this one lacks. */
  readonly toReceive?: number
}

/** Counted, never guessed. It goes on after a break where it was. */
export interface Progress {
  /** Parts of a relay's log that are read; records that come, that go, or that are put into a new epoch. */
  readonly what: 'reading' | 'moving' | 'receiving' | 'sending'
  readonly done: number
  readonly of: number
  /** The person lets it wait: nothing is taken in from anybody, and nothing goes to the relay, until they go on. */
  readonly isPaused?: boolean
}

/** How far this device is with one relay; replica/relay-session.ts says how long this is trusted. */
export interface RelayCursor {
  readonly logId: string
  readonly incarnation: string
  readonly seq: number
  /** State vector of what was contiguously acknowledged or pulled. */
  readonly relayStateVector: Uint8Array
  /** When the whole log was last read, by this device's clock. */
  readonly auditedMs?: number
}

/** Single things a device keeps for one neighbourhood, in the same database as its journal. */
export interface KeptThings extends PocketThings, KeptBundles {
  /** This device's keys, as keys/ made them: CryptoKey objects are stored as they are. */
  readonly identity: unknown
  readonly me: Me
  /** Secret of the room that never changes, 32 bytes. */
  readonly lobbySecret: Uint8Array
  /** Seed of the invite or link this device came with: what was sealed to that it can open too. */
  readonly doorSeed: Uint8Array
  readonly epochs: KeptEpochs
  /** By address of the relay and room. */
  readonly relayCursors: Readonly<Record<string, RelayCursor>>
  readonly connection: Connection
  /** The coarse cell this person lives in, for what is near; null when not told. */
  readonly area: string | null
  readonly pairing: KeptPairing
  /** The relay on the wall that is dialled when the other is away; null when it was forgotten. */
  readonly node: NodeCode | null
}

/** By what this device is known to those it was paired with, and they to it. */
export interface KeptPairing {
  /** An RTCCertificate, whose private half cannot be read out. */
  readonly certificate: unknown
  /** Unix ms. */
  readonly expiresAt: number
  /** SHA-256 of the certificate, 32 bytes. */
  readonly print: Uint8Array
  /** The same of others' certificates, latest met last; at most `limits.pair.maxMet`. */
  readonly met: readonly (readonly [device: DeviceId, print: Uint8Array])[]
}

export interface Keep {
  /** Undefined when nothing was kept under this name. */
  get<Name extends keyof KeptThings>(name: Name): Promise<KeptThings[Name] | undefined>
  /** Durable when it resolves. All of them or none. */
  put(things: Partial<KeptThings>): Promise<Result<null, KeepTrouble>>
}

export type KeepTrouble = Exclude<AppendRefusal, { readonly kind: 'headMoved' }>
