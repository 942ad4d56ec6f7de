/**
 * One device's replica of one room: the carrier, what comes in, what goes out, and the repair between journal and
 * carrier. Runs in a worker of the leader tab; knows links only by their ports. Which rooms there are: rooms.ts.
 */
import type { RecordId } from '#lib/domain/record.ts'
import type { Connection, Journal, OutboxEntry, Progress, RelayCursor } from '#lib/ports/journal.ts'
import type { Link, PeerId, RelayLink, RelayState } from '#lib/ports/link.ts'
import type { CarrierSeal, VerifySignature } from '#lib/ports/sealing.ts'
import type { Now } from '#lib/ports/time.ts'
import type { Chance, Later } from '#lib/ports/timer.ts'
import { glanceAt } from '#lib/wire/glance.ts'
import { Admission } from './admission.ts'
import { Carrier } from './carrier.ts'
import { Hastes } from './hastes.ts'
import { Intake, type Envelopes } from './intake.ts'
import { Mending } from './mending.ts'
import { OwnReach } from './own-reach.ts'
import { PeerSessions } from './peer-sessions.ts'
import { RelaySession } from './relay-session.ts'
import type { CarrierStruct } from './structs.ts'
import { StillToGo } from './still-to-go.ts'
import { Tending } from './tending.ts'

export interface ReplicaNeeds {
  readonly neighbourhood: RecordId
  /** Guid of the room's Y.Doc. */
  readonly guid: string
  readonly journal: Journal
  readonly seal: CarrierSeal
  readonly verify: VerifySignature
  readonly now: Now
  readonly chance: Chance
  readonly later: Later
  /** Fills the carrier from disk and keeps it there from then on; without it the carrier lives in memory. */
  readonly persist?: (carrier: Carrier, later: Later) => Promise<void>
  readonly mesh?: Link
  readonly relay?: {
    readonly link: RelayLink
    readonly loadCursor: () => Promise<RelayCursor | null>
    readonly saveCursor: (cursor: RelayCursor) => Promise<void>
  }
  /** Shared by the rooms of one neighbourhood; of its own unless given. */
  readonly admission?: Admission
  /** Which of the journal's records belong in this room; all unless given. */
  readonly belonging?: (entries: readonly OutboxEntry[]) => Promise<readonly OutboxEntry[]>
  /** Which of these are still needed by anybody, so that others' are put in too; all unless given. */
  readonly live?: (entries: readonly OutboxEntry[]) => Promise<readonly OutboxEntry[]>
  /** Something of others came into this carrier. */
  readonly onEntered?: () => void
  readonly onConnection: (connection: Connection) => void
  readonly onTrouble: (kind: string) => void
  /** Whether the battery is spared: then pictures wait to be put in. */
  readonly isSaving?: () => boolean
}

const relaySender = 'relay'

type ProgressByKind = Readonly<Record<Progress['what'], Progress | null>>

export class Replica {
  readonly carrier: Carrier
  readonly admission: Admission
  readonly #needs: ReplicaNeeds
  readonly #intake: Intake
  readonly #peers: PeerSessions
  readonly #relay: RelaySession | null
  readonly #reach: OwnReach
  readonly #hastes: Hastes
  readonly #tending: Tending
  readonly #mending: Mending
  /** Told apart, so that the end of one does not hide the other. */
  #progress: ProgressByKind = { reading: null, receiving: null, moving: null, sending: null }
  readonly #receiving = new StillToGo('receiving')
  readonly #sending = new StillToGo('sending')
  /** Records nobody acknowledged yet: of the relay, and of the device that lacks most. */
  #unsent = { atRelay: 0, atPeers: 0 }
  #connection: Connection = { relay: 'away', neighbours: 0, newestMs: null }
  #stopListening: (() => void) | null = null
  #sendingOut: Promise<void> = Promise.resolve()

  constructor(needs: ReplicaNeeds) {
    this.#needs = needs
    this.carrier = new Carrier(needs.guid)
    this.admission = needs.admission ?? new Admission(needs)
    this.#reach = new OwnReach(needs.journal, this.carrier)
    this.#hastes = new Hastes(needs.journal)
    this.#intake = this.#makeIntake()
    this.#peers = this.#makePeers()
    this.#relay = this.#makeRelay()
    this.#tending = new Tending({
      ...needs,
      carrier: this.carrier,
      hastes: this.#hastes,
      belonging: (entries) => this.#belonging(entries),
      live: async (missing) => (await this.#needs.live?.(missing)) ?? missing,
      isOwn: (key) => this.#reach.isOwn(key),
      onPut: (structs) => {
        this.#spread(structs, '')
        this.#relay?.pushOwn()
      },
      onProgress: (moving) => this.#reportProgress({ moving })
    })
    this.#mending = new Mending({
      ...needs,
      carrier: this.carrier,
      idle: () => this.#intake.idle(),
      onMended: () => this.#peers.compareKeysSoon()
    })
  }

  /** Resolves when the carrier is loaded and links have been started; the rest goes on by itself. */
  async start(): Promise<void> {
    await Promise.all([
      this.#needs.persist?.(this.carrier, this.#needs.later),
      // Brings it into memory now: later the disk's answer would wait behind all that is opened and verified.
      this.#needs.journal.authority(),
      this.#reach.load()
    ])
    this.#stopListening = this.#needs.journal.onAppended(() => this.sendOut())
    this.sendOut()
    await this.#sendingOut
    this.#needs.mesh?.start(this.#peers)
    this.#relay?.start()
    await this.#reviewCarrier()
    await this.#mending.start()
    await this.#tending.inspect()
  }

  /** Puts what this device wrote into the carrier and on its way. */
  sendOut(): void {
    this.#sendingOut = this.#sendingOut.then(async () => {
      const entries = await this.#belonging(await this.#needs.journal.outbox())
      this.#reach.follow(entries)
      await this.#tending.putOwn(entries)
      this.#relay?.pushOwn()
    })
  }

  /** Looks once more what of the journal the carrier lacks, and puts it in by and by. */
  tend(): Promise<void> {
    return this.#tending.inspect()
  }

  /** Resolves when nothing that has arrived or was written is waiting. */
  async idle(): Promise<void> {
    await this.#sendingOut
    await this.#relay?.idle()
    await this.#intake.idle()
    await this.#mending.idle()
  }

  async stop(): Promise<void> {
    this.#stopListening?.()
    this.#tending.stop()
    this.#mending.stop()
    this.#peers.stop()
    this.#needs.mesh?.stop()
    this.#relay?.stop()
    this.#intake.stop()
    await this.idle()
    this.carrier.destroy()
  }

  async #belonging(entries: readonly OutboxEntry[]): Promise<readonly OutboxEntry[]> {
    const { belonging, isSaving } = this.#needs
    const here = (await belonging?.(entries)) ?? entries
    return isSaving?.() ? here.filter(({ envelope }) => glanceAt(envelope).type !== 'picture/1') : here
  }

  /** What the carrier brought from disk and the journal lacks: a crash came between the two. */
  async #reviewCarrier(): Promise<void> {
    const { journal, seal } = this.#needs
    for (const key of await journal.keysLacked([...this.carrier.keys()])) {
      const sealed = this.carrier.get(key)
      const envelope = sealed && (await seal.open(key, sealed))
      if (envelope) this.admission.add([[key, envelope]])
    }
  }

  #spread(structs: readonly CarrierStruct[], from: PeerId, envelopes?: Envelopes): void {
    if (this.#peers.count > 0) for (const [key, envelope] of envelopes ?? []) this.#hastes.note(key, envelope)
    this.#peers.spread(structs, from)
    if (from !== relaySender) this.#relay?.noticeOthers()
    if (from === '') return
    this.#needs.onEntered?.()
    this.#report({ newestMs: this.#needs.now() })
  }

  #makeIntake(): Intake {
    return new Intake({
      carrier: this.carrier,
      seal: this.#needs.seal,
      admission: this.admission,
      now: this.#needs.now,
      hasteOf: (key, envelope) => this.#hastes.note(key, envelope),
      onEntered: (structs, from, envelopes) => this.#spread(structs, from, envelopes),
      onCut: (from) => this.#peers.compareAfterCut(from),
      onFork: (from) => (from === relaySender ? this.#relay?.suspect() : this.#peers.compareKeysSoon())
    })
  }

  #makePeers(): PeerSessions {
    const { mesh, now, later } = this.#needs
    return new PeerSessions({
      carrier: this.carrier,
      now,
      later,
      hastes: this.#hastes,
      send: (peer, frame, haste) => mesh?.send(peer, frame, haste),
      drop: (peer) => mesh?.drop(peer),
      receive: (from, update) => this.#intake.receive(from, update),
      receiveRecords: (_, records) => this.#intake.receiveRecords(records),
      onHas: (peer, coverage) => this.#reach.heldBy(peer, coverage),
      onPeers: (neighbours) => this.#report({ neighbours }),
      onLeft: ({ toReceive, toSend }) => {
        this.#noteToReceive(toReceive)
        this.#noteUnsent({ atPeers: toSend })
      }
    })
  }

  #makeRelay(): RelaySession | null {
    const { relay, now, chance, later } = this.#needs
    if (!relay) return null
    return new RelaySession({
      ...relay,
      carrier: this.carrier,
      now,
      chance,
      later,
      receive: (update) => this.#intake.receive(relaySender, update),
      // Also what it put in for others: it has waited for them already.
      isOwn: (key) => this.#reach.isOwn(key) || this.#tending.hasPut(key),
      hastes: this.#hastes,
      onStored: (keys) => this.#reach.stored(keys),
      onState: (state) => this.#noteRelay(state),
      onStandIn: (standsIn) => this.#report({ standsIn }),
      onUnsent: (atRelay) => this.#noteUnsent({ atRelay }),
      onProgress: (reading) => this.#reportProgress({ reading })
    })
  }

  /** Heard until now, or from now on. */
  #noteRelay(relay: RelayState): void {
    const isHeard = [relay, this.#connection.relay].some((one) => one === 'level' || one === 'behind')
    this.#report({ relay, ...(isHeard ? { relayMs: this.#needs.now() } : {}) })
  }

  #noteToReceive(toReceive: number): void {
    if (toReceive === (this.#connection.toReceive ?? 0)) return
    this.#connection = { ...this.#connection, toReceive }
    this.#reportProgress({ receiving: this.#receiving.progress(toReceive) })
  }

  #noteUnsent(change: Partial<{ atRelay: number; atPeers: number }>): void {
    this.#unsent = { ...this.#unsent, ...change }
    const toSend = Math.max(this.#unsent.atRelay, this.#unsent.atPeers)
    if (toSend === (this.#connection.toSend ?? 0)) return
    this.#connection = { ...this.#connection, toSend }
    this.#reportProgress({ sending: this.#sending.progress(toSend) })
  }

  #reportProgress(change: Partial<ProgressByKind>): void {
    this.#progress = { ...this.#progress, ...change }
    const { reading, receiving, moving, sending } = this.#progress
    this.#report({ progress: reading ?? receiving ?? moving ?? sending })
  }

  #report(change: Partial<Connection>): void {
    this.#connection = { ...this.#connection, ...change }
    this.#needs.onConnection(this.#connection)
  }
}
