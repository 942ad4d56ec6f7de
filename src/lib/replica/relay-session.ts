/**
 * What this device and one relay know of each other. The cursor {logId, incarnation, seq, coverage} is
 * trusted only while the log is the same one, no shorter than the cursor, and the carrier still holds all that is
 * covered; else everything is pulled again. Pull to level before pushing; own records at once, those of others only
 * after a random delay and only if the relay still lacks them. Where something was cut, the log is read again. About
 * once a day, and on suspicion, all of it is read again (sighting.ts): what it no longer shows is pushed once more.
 */
import type { Progress, RelayCursor } from '#lib/ports/journal.ts'
import type { RelayEvents, RelayLink, RelayState, RelayWelcome } from '#lib/ports/link.ts'
import type { Now } from '#lib/ports/time.ts'
import type { Chance, Later } from '#lib/ports/timer.ts'
import { limits } from '#lib/wire/limits.ts'
import type { Carrier } from './carrier.ts'
import { cover, decodeCoverage, encodeCoverage, isWithin, type Coverage } from './coverage.ts'
import { Lanes, type Hastes } from './hastes.ts'
import { LogReading } from './log-reading.ts'
import { RelayCuts } from './relay-cuts.ts'
import { Sighting } from './sighting.ts'
import { overtakenBytes, runsByClient, structsOf, writeUpdates, type CarrierStruct } from './structs.ts'

export interface RelaySessionNeeds {
  readonly carrier: Carrier
  readonly link: RelayLink
  readonly now: Now
  readonly chance: Chance
  readonly later: Later
  readonly loadCursor: () => Promise<RelayCursor | null>
  readonly saveCursor: (cursor: RelayCursor) => Promise<void>
  /** Resolves when the update has passed the gate. */
  readonly receive: (update: Uint8Array) => Promise<void>
  /** Whether this device wrote the record under this key, lately or long ago: a relay may have lost it. */
  readonly isOwn: (key: string) => boolean
  readonly hastes: Pick<Hastes, 'of'>
  /** The relay holds these durably. */
  readonly onStored: (keys: readonly string[]) => void
  readonly onState: (state: RelayState) => void
  /** What is welcomed by stands in for the usual relay. */
  readonly onStandIn?: (standsIn: boolean) => void
  /** Records on their way to the relay and not yet acknowledged. */
  readonly onUnsent?: (count: number) => void
  /** How much of the log is read, while there is much to read; null when that is over. */
  readonly onProgress?: (progress: Progress | null) => void
}

const shortestWaitMs = 5_000
const longestWaitMs = 60_000
const saveAfterMs = 1_000

export class RelaySession implements RelayEvents {
  readonly #needs: RelaySessionNeeds
  /** Of the connection; null while there is none. */
  #welcome: RelayWelcome | null = null
  /** The log that seq and coverage are about: an earlier one until what it still delivered has entered. */
  #log: RelayWelcome | null = null
  #seq = 0
  /** Places in the log that were delivered before the ones in front of them. */
  readonly #ahead = new Set<number>()
  #coverage: Coverage = new Map()
  /** Coverage once everything under way is acknowledged. */
  #sent: Coverage = new Map()
  #pushes = new Map<number, readonly CarrierStruct[]>()
  #nextPush = 1
  #lanes = new Lanes()
  #isLevel = false
  #isStopped = false
  #entering: Promise<void> = Promise.resolve()
  #cancelOthers: (() => void) | null = null
  #cancelSave: (() => void) | null = null
  readonly #cuts: RelayCuts
  readonly #reading: LogReading
  /** While the log is read from its start. */
  #sighting: Sighting | null = null
  #auditedMs = -Infinity
  #suspectedMs = -Infinity
  readonly #auditEveryMs: number
  #cancelAudit: (() => void) | null = null

  constructor(needs: RelaySessionNeeds) {
    this.#needs = needs
    this.#auditEveryMs = limits.audit.everyMs * (0.5 + needs.chance())
    this.#reading = new LogReading((progress) => needs.onProgress?.(progress))
    this.#cuts = new RelayCuts(needs.later, (seq) => {
      if (this.#isLevel && !this.#sighting) needs.link.pull(seq)
    })
  }

  start(): void {
    this.#needs.onState('connecting')
    this.#needs.link.start(this)
  }

  /** From here on nothing that arrived counts as read: it may have been let go. */
  stop(): void {
    this.#isStopped = true
    this.#cancelOthers?.()
    this.#cancelSave?.()
    this.#cancelAudit?.()
    this.#cuts.stop()
    this.#needs.link.stop()
  }

  /** Pushes own records the relay lacks; call after writing. */
  pushOwn(): void {
    if (this.#isLevel) this.#push(({ key }) => this.#needs.isOwn(key))
    this.#pushOthersLater()
  }

  /** Something from elsewhere entered the carrier: the relay gets it from whoever wrote it, or from here later. */
  noticeOthers(): void {
    this.#pushOthersLater()
  }

  /** Something in the log is not as it should be: reads all of it again, at most once in a while. */
  suspect(): void {
    const nowMs = this.#needs.now()
    if (Math.abs(nowMs - this.#suspectedMs) < limits.audit.suspicionEveryMs) return
    this.#suspectedMs = nowMs
    this.#audit()
  }

  welcomed(welcome: RelayWelcome): void {
    this.#welcome = welcome
    this.#isLevel = false
    this.#needs.onStandIn?.(welcome.standsIn ?? false)
    this.#entering = this.#entering.then(() => this.#resume(welcome))
  }

  update(seq: number, update: Uint8Array): void {
    const received = this.#needs.receive(update)
    this.#entering = this.#entering.then(() => received).then(() => this.#entered(seq, update))
  }

  level(seq: number): void {
    const welcome = this.#welcome
    this.#entering = this.#entering.then(() => {
      if (welcome && welcome === this.#welcome) this.#levelled(seq)
    })
  }

  acked(n: number, seq: number): void {
    const structs = this.#pushes.get(n)
    if (!structs) return
    this.#pushes.delete(n)
    this.#tellUnsent()
    this.#sighting?.add(structs)
    this.#advance(seq, structs)
    this.#needs.onStored(structs.map(({ key }) => key))
    if (this.#isLevel && this.#pushes.size === 0) this.#needs.onState('level')
  }

  refused(code: string): void {
    this.#voidPushes()
    this.#reading.end()
    this.#isLevel = false
    if (code !== '') this.#needs.onState('refused')
  }

  away(): void {
    this.#voidPushes()
    this.#reading.end()
    this.#isLevel = false
    this.#welcome = null
    this.#needs.onState('away')
  }

  /** Waits for all that has arrived so far. */
  async idle(): Promise<void> {
    await this.#entering
  }

  async #resume(welcome: RelayWelcome): Promise<void> {
    const kept = await this.#needs.loadCursor()
    const coverage = kept && decodeCoverage(kept.relayStateVector)
    const isSameLog =
      kept?.logId === welcome.logId && kept.incarnation === welcome.incarnation && kept.seq <= welcome.head
    const isHeld = coverage !== null && isWithin(coverage, this.#needs.carrier)
    const isTrusted = isSameLog && isHeld && !this.#isAuditDue(kept.auditedMs)
    this.#ahead.clear()
    this.#cuts.reset()
    this.#log = welcome
    this.#seq = isTrusted ? kept.seq : 0
    this.#coverage = isTrusted ? coverage : new Map()
    this.#sighting = isTrusted ? null : new Sighting(this.#needs.carrier)
    this.#auditedMs = (isTrusted ? kept.auditedMs : null) ?? this.#needs.now()
    this.#voidPushes()
    this.#needs.onState('behind')
    if (this.#welcome !== welcome) return
    this.#reading.begin(this.#seq, welcome.head)
    this.#needs.link.pull(this.#seq)
  }

  #entered(seq: number, update: Uint8Array): void {
    if (this.#isStopped) return
    const structs = structsOf(update)
    const entered = structs.filter(({ client, clock }) => clock < this.#needs.carrier.nextClock(client))
    this.#cuts.entered(seq, entered.length === structs.length)
    this.#sighting?.see(seq, structs)
    this.#advance(seq, entered)
    cover(this.#sent, entered)
    this.#reading.reached(this.#seq)
    this.#needs.onStored(entered.map(({ key }) => key))
  }

  #levelled(seq: number): void {
    if (this.#isStopped) return
    this.#seq = Math.max(this.#seq, seq)
    for (const ahead of this.#ahead) if (ahead <= this.#seq) this.#ahead.delete(ahead)
    this.#isLevel = true
    this.#reading.end()
    this.#concludeAudit(seq)
    this.#saveSoon()
    this.#push(({ key }) => this.#needs.isOwn(key))
    this.#pushOthersLater()
    this.#needs.onState(this.#pushes.size === 0 ? 'level' : 'behind')
  }

  /** A clock that was put back makes it due. */
  #isAuditDue(auditedMs = this.#needs.now()): boolean {
    const sinceMs = this.#needs.now() - auditedMs
    return sinceMs < 0 || sinceMs >= this.#auditEveryMs
  }

  #audit(): void {
    if (!this.#isLevel || this.#sighting) return
    this.#sighting = new Sighting(this.#needs.carrier)
    this.#needs.link.pull(0)
  }

  /** From here on the relay holds what it showed, and not what it once said. */
  #concludeAudit(seq: number): void {
    if (this.#sighting?.isReadTo(seq)) {
      this.#coverage = this.#sighting.coverage()
      this.#sent = new Map(this.#coverage)
      for (const structs of this.#pushes.values()) cover(this.#sent, structs)
      this.#sighting = null
      this.#auditedMs = this.#needs.now()
    }
    this.#cancelAudit?.()
    const dueMs = this.#auditedMs + this.#auditEveryMs - this.#needs.now()
    this.#cancelAudit = this.#needs.later(() => this.#audit(), Math.max(0, dueMs))
  }

  /**
   * Up to the head the relay told, the log comes by the pull alone, in order: a number that is skipped was merged into
   * the next. What is later may come live, before what is in front of it.
   */
  #advance(seq: number, structs: readonly CarrierStruct[]): void {
    cover(this.#coverage, structs)
    if (seq <= (this.#log?.head ?? 0)) this.#seq = Math.max(this.#seq, seq)
    else if (seq > this.#seq) this.#ahead.add(seq)
    while (this.#ahead.delete(this.#seq + 1)) this.#seq++
    this.#saveSoon()
  }

  /** Pushes what the relay lacks of each client of whom anything is chosen. */
  #push(isChosen: (struct: CarrierStruct) => boolean): void {
    const lacked = this.#needs.carrier.lackedBy(encodeCoverage(this.#sent))
    const runs = runsByClient(lacked)
    const clients = new Set(lacked.filter(isChosen).map(({ client }) => client))
    for (const client of clients)
      for (const under of this.#standsOn(runs.get(client) ?? [])) clients.add(under)
    this.#pushInOrder(lacked.filter(({ client }) => clients.has(client)))
    this.#tellUnsent()
    if (this.#pushes.size > 0) this.#needs.onState('behind')
  }

  /** Who wrote the bytes that stand where these hold nothing: whoever gets one without the other cuts it. */
  #standsOn(run: readonly CarrierStruct[]): number[] {
    return run.flatMap(({ key, sealed }) => (sealed ? [] : (this.#needs.carrier.clientOf(key) ?? [])))
  }

  /** What matters first goes first; small, so that what is written meanwhile soon gets its turn. */
  #pushInOrder(chosen: readonly CarrierStruct[]): void {
    const { carrier, hastes, link } = this.#needs
    const parts = this.#lanes.sort(
      chosen,
      (key) => hastes.of(key),
      (key) => carrier.clientOf(key)
    )
    for (const [haste, part] of parts)
      for (const { bytes, structs } of writeUpdates(part, overtakenBytes)) {
        const n = this.#nextPush++
        this.#pushes.set(n, structs)
        cover(this.#sent, structs)
        link.push(n, bytes, haste)
      }
  }

  #pushOthersLater(): void {
    if (!this.#isLevel || this.#cancelOthers) return
    const waitMs = shortestWaitMs + this.#needs.chance() * (longestWaitMs - shortestWaitMs)
    this.#cancelOthers = this.#needs.later(() => {
      this.#cancelOthers = null
      if (this.#isLevel) this.#push(() => true)
    }, waitMs)
  }

  #tellUnsent(): void {
    let count = 0
    for (const structs of this.#pushes.values()) count += structs.length
    this.#needs.onUnsent?.(count)
  }

  #voidPushes(): void {
    this.#pushes.clear()
    this.#tellUnsent()
    this.#nextPush = 1
    this.#lanes = new Lanes()
    this.#sent = new Map(this.#coverage)
  }

  #saveSoon(): void {
    this.#cancelSave ??= this.#needs.later(() => {
      this.#cancelSave = null
      void this.#save()
    }, saveAfterMs)
  }

  async #save(): Promise<void> {
    if (!this.#log) return
    const { logId, incarnation } = this.#log
    const auditedMs = this.#auditedMs
    const relayStateVector = encodeCoverage(this.#coverage)
    await this.#needs.saveCursor({
      logId,
      incarnation,
      seq: this.#cuts.readUpTo(this.#seq),
      relayStateVector,
      auditedMs
    })
  }
}
