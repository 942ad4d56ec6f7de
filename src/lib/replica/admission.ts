/**
 * The way from an opened envelope to a fact: a backlog that is verified in batches, what is on screen first, and
 * the records held until their authors are certified.
 */
import { foldAuthority, type Authority } from '#lib/domain/authority.ts'
import { compareClocks } from '#lib/domain/order.ts'
import type { Clock, RecordId } from '#lib/domain/record.ts'
import type { AdmittedRecord, Journal, ViewTiming } from '#lib/ports/journal.ts'
import type { VerifySignature } from '#lib/ports/sealing.ts'
import type { Now } from '#lib/ports/time.ts'
import { limits } from '#lib/wire/limits.ts'
import { admitVerified, firstFailure, toCandidate, type Candidate, type CheckName } from './admit.ts'
import { Backlog, isOfAuthority } from './backlog.ts'
import { openTurns, type Turns } from './turn.ts'

export interface AdmissionNeeds {
  readonly journal: Journal
  readonly neighbourhood: RecordId
  readonly verify: VerifySignature
  readonly now: Now
  /**
   * The journal could not keep a batch (`storageFull`, `storageClosed`): it stays in the carrier for the next start.
   * Or the genesis here is another one than this device was invited to (`otherNeighbourhood`).
   */
  readonly onTrouble: (kind: string) => void
  /** More is known of who may what. */
  readonly onAuthority?: () => void
  /** Unix ms, by their clocks, of the newest record that was admitted; said when a batch is over. */
  readonly onNews?: (newestMs: number) => void
}

/**
 * Verified side by side. Few, because what the disk answers has to wait in line with every signature that is done:
 * with a thousand under way a commit takes many times longer.
 */
const atOnce = 128
/** Under way, so that whoever verifies, here or on a second core, has the next batches at hand while this thread is busy. */
const mostVerifying = 6 * atOnce
/** From this many on, only the views of a first screen are folded at once. */
const manyAtOnce = 1024
/**
 * Committed together while more is coming: few at first, so that a first screen can soon be read; then twice as many
 * each time, because every commit costs a sync of the disk and a first screen folded.
 */
const commitSizes = { first: 128, most: 1024 }

export class Admission {
  readonly #needs: AdmissionNeeds
  readonly #backlog = new Backlog()
  readonly #queued = new Set<string>()
  /** Verified and waiting for the commit that is under way: those after it go in together. */
  #verified: Candidate[] = []
  readonly #held = new Map<string, Candidate>()
  /** Why records were refused, by check: for the status page and for tests. */
  readonly refusals = new Map<CheckName, number>()
  /** Batches the journal could not keep. */
  #unkept = 0
  #running: Promise<void> | null = null
  #committing: Promise<void> | null = null
  /** Being verified. */
  #verifying = 0
  #commitSize = commitSizes.first
  /** Admitted in this run: those a first screen was folded of, and those since. */
  #shown = 0
  #unshown = 0
  #isMoreComing = false
  #wake = () => {}
  #failure: { readonly error: unknown } | null = null
  #waitingForRoom: (() => void)[] = []
  #isPaused = false
  #highest: Clock = { ms: 0, count: 0 }

  constructor(needs: AdmissionNeeds) {
    this.#needs = needs
  }

  get held(): number {
    return this.#held.size
  }

  /** How often the journal could not keep what was admitted: nothing of such a batch is here. */
  get unkept(): number {
    return this.#unkept
  }

  /** Whether what came under this key waits for its author to be known. */
  holds(key: string): boolean {
    return this.#held.has(key)
  }

  /** Envelopes by carrier key, opened and hashed. `isMoreComing`: the next call follows by itself. */
  add(envelopes: Iterable<readonly [string, Uint8Array]>, isMoreComing = false): void {
    this.#isMoreComing = isMoreComing && !this.#isPaused
    for (const [key, envelope] of envelopes) {
      if (this.#queued.has(key) || this.#held.has(key)) continue
      const candidate = toCandidate(key, envelope)
      if (!candidate) this.#refuse('isDecodable')
      else {
        this.#queued.add(key)
        this.#backlog.add(candidate)
      }
    }
    if (this.#backlog.size > 0) this.#running ??= this.#run()
    this.#wake()
  }

  /** Resolves when everything added so far is admitted, held or refused, and every view is folded. */
  async idle(): Promise<void> {
    while (this.#running) await this.#running
  }

  /**
   * Resolves when more should be opened. Not too early: the disk's answers wait in line with all that is opened
   * meanwhile, least of all those of a first screen, and nothing is gained by having everything in memory. Also when
   * nobody needs it any longer, which whoever says so tells with `wakeWaiting`.
   */
  async room(isNeeded = () => true): Promise<void> {
    while (isNeeded() && (this.#isPaused || this.#queued.size > this.#mostQueued()))
      await new Promise<void>((resolve) => void this.#waitingForRoom.push(resolve))
  }

  /** Who waits for room looks again whether it is there, or needed. */
  wakeWaiting(): void {
    for (const resolve of this.#waitingForRoom.splice(0)) resolve()
  }

  /** While it is paused there is no room for more; what was opened is still admitted. */
  pause(isPaused: boolean): void {
    this.#isPaused = isPaused
    if (isPaused) this.#isMoreComing = false
    this.wakeWaiting()
    this.#wake()
  }

  #mostQueued(): number {
    return this.#commitSize === commitSizes.first ? commitSizes.first : 2 * this.#commitSize
  }

  /** While one batch is committed the next ones are verified. */
  async #run(): Promise<void> {
    this.#commitSize = commitSizes.first
    this.#shown = this.#unshown = 0
    this.#failure = null
    const turns = openTurns()
    try {
      while (this.#isBusy()) {
        // Also when the end of what was coming held nothing new: what is verified waited for that.
        if (this.#isWorthACommit()) this.#committing ??= this.#commitAll()
        if (this.#backlog.size > 0 && this.#verifying < mostVerifying) void this.#verifyNext(turns)
        else await this.#somethingIsDone()
        this.#throwFailure()
      }
      await this.#witness()
      while ((await this.#needs.journal.foldPending()) > 0);
    } finally {
      while (this.#verifying > 0 || this.#committing) await this.#somethingIsDone()
      turns.close()
      this.#running = null
      this.#queued.clear()
      this.wakeWaiting()
    }
    if (this.#backlog.size > 0) this.#running = this.#run()
  }

  /** Resolves at the next `add`, and when what is being verified or committed is done. */
  #somethingIsDone(): Promise<void> {
    return new Promise((resolve) => (this.#wake = resolve))
  }

  #isBusy(): boolean {
    const waiting = this.#backlog.size + this.#verifying + this.#verified.length
    return this.#isMoreComing || waiting > 0 || this.#committing !== null
  }

  #isWorthACommit(): boolean {
    const { length } = this.#verified
    return length >= this.#commitSize || (length > 0 && this.#isLast())
  }

  #isLast(): boolean {
    return !this.#isMoreComing && this.#backlog.size + this.#verifying === 0
  }

  /** Call when something is verified, for it commits that. */
  async #commitAll(): Promise<void> {
    try {
      do {
        const batch = this.#takeVerified()
        await this.#admit(batch, this.#timingOf(batch.length))
        this.#commitSize = Math.min(2 * this.#commitSize, commitSizes.most)
        for (const { key } of batch) this.#queued.delete(key)
        this.wakeWaiting()
      } while (this.#isWorthACommit())
    } catch (error) {
      this.#failure = { error }
    } finally {
      this.#committing = null
      this.#wake()
    }
  }

  /** Of many, a first screen is folded when as much again came in as it was made of, and at the end. */
  #timingOf(size: number): ViewTiming {
    this.#unshown += size
    const isMany = this.#isMoreComing || Math.max(this.#queued.size, this.#shown + this.#unshown) > manyAtOnce
    if (!isMany) return 'now'
    if (this.#unshown < this.#shown && !this.#isLast()) return 'later'
    this.#shown += this.#unshown
    this.#unshown = 0
    return 'first'
  }

  /** A commit that throws, a bug or a dead disk, ends the run it belongs to. */
  #throwFailure(): void {
    const failure = this.#failure
    this.#failure = null
    if (failure) throw failure.error
  }

  #takeVerified(): Candidate[] {
    const batch = this.#verified
    this.#verified = []
    return batch
  }

  async #verifyNext(turns: Turns): Promise<void> {
    const batch = this.#backlog.take(atOnce)
    this.#verifying += batch.length
    try {
      const verified = await this.#verify(batch)
      // Only now: `#verified` is another array once what was in it is being committed.
      this.#verified.push(...verified)
    } catch (error) {
      this.#failure = { error }
    }
    this.#verifying -= batch.length
    // What was refused, or known already, makes room without a commit.
    this.wakeWaiting()
    await turns.next()
    if (this.#isWorthACommit()) this.#committing ??= this.#commitAll()
    this.#wake()
  }

  async #verify(batch: readonly Candidate[]): Promise<Candidate[]> {
    const lacked = new Set(await this.#needs.journal.keysLacked(batch.map(({ key }) => key)))
    const fresh = batch.filter(({ key }) => lacked.has(key))
    const failures = await Promise.all(fresh.map((candidate) => firstFailure(candidate, this.#needs)))
    const verified = fresh.filter((candidate, i) => this.#isWithout(failures[i], candidate))
    const kept = new Set(verified)
    for (const candidate of batch) if (!kept.has(candidate)) this.#queued.delete(candidate.key)
    return verified
  }

  #isWithout(failure: CheckName | null | undefined, { record }: Candidate): boolean {
    if (!failure) return true
    this.#refuse(failure)
    if (failure === 'belongsHere' && record.type === 'genesis/1') this.#needs.onTrouble('otherNeighbourhood')
    return false
  }

  /**
   * Records of authority decide who else may, so they are weighed first, together with what was held; all that is
   * permitted then goes in at once, for each commit costs a sync of the disk. The rest is held.
   */
  async #admit(verified: readonly Candidate[], views: ViewTiming): Promise<void> {
    const { journal, neighbourhood, onTrouble, onAuthority } = this.#needs
    const candidates = verified.some(isOfAuthority) ? [...this.#takeHeld(), ...verified] : verified
    const authority = await this.#authorityWith(candidates.filter(isOfAuthority))
    const permitted: AdmittedRecord[] = []
    let hasAuthority = false
    for (const candidate of candidates) {
      const admitted = admitVerified(candidate, authority, neighbourhood)
      if (admitted) permitted.push(admitted)
      else this.#held.set(candidate.key, candidate)
      hasAuthority ||= admitted !== null && isOfAuthority(candidate)
    }
    if (permitted.length === 0) return
    // Members of many are folded at once, for a first screen names them.
    const kept = await journal.admit(permitted, hasAuthority && views === 'later' ? 'first' : views)
    if (!kept.ok) {
      this.#unkept += 1
      return onTrouble(kept.refusal.kind)
    }
    this.#raiseHighest(permitted)
    if (hasAuthority) onAuthority?.()
  }

  /** As it will be with these: of those among them by strangers the fold takes nothing. */
  async #authorityWith(candidates: readonly Candidate[]): Promise<Authority> {
    const { journal } = this.#needs
    if (candidates.length === 0) return journal.authority()
    return foldAuthority([...(await journal.authorityRecords()), ...candidates.map(({ record }) => record)])
  }

  #takeHeld(): Candidate[] {
    const held = [...this.#held.values()]
    this.#held.clear()
    return held
  }

  /** Others advance this device's clock, but by a few minutes at most. */
  #raiseHighest(records: readonly AdmittedRecord[]): void {
    const atMost = this.#needs.now() + limits.maxClockLeadMs
    for (const { record } of records)
      if (record.clock.ms <= atMost && compareClocks(record.clock, this.#highest) > 0)
        this.#highest = record.clock
  }

  async #witness(): Promise<void> {
    if (this.#highest.ms === 0) return
    await this.#needs.journal.witness(this.#highest)
    this.#needs.onNews?.(this.#highest.ms)
  }

  #refuse(check: CheckName): void {
    this.refusals.set(check, (this.refusals.get(check) ?? 0) + 1)
  }
}
