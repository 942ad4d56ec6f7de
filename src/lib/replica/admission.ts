/**
 * The way from an opened envelope to a fact: a backlog that is verified in batches, what is on screen first, and
 * the records held until their authors are certified.
 */
import { authorityAggregate, aggregateOf } from '#lib/domain/aggregate.ts'
import type { Clock, RecordId } from '#lib/domain/record.ts'
import type { AdmittedRecord, Journal, ViewTiming } from '#lib/ports/journal.ts'
import type { VerifySignature } from '#lib/ports/sealing.ts'
import type { Now } from '#lib/ports/time.ts'
import { limits } from '#lib/wire/limits.ts'
import { admitVerified, firstFailure, toCandidate, type Candidate, type CheckName } from './admit.ts'

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
}

const batchSize = 512
/** From this many on, only the views of a first screen are folded at once. */
const manyAtOnce = 1024

export class Admission {
  readonly #needs: AdmissionNeeds
  #backlog: Candidate[] = []
  readonly #queued = new Set<string>()
  readonly #held = new Map<string, Candidate>()
  /** Why records were refused, by check: for the status page and for tests. */
  readonly refusals = new Map<CheckName, number>()
  #running: Promise<void> | null = null

  constructor(needs: AdmissionNeeds) {
    this.#needs = needs
  }

  get held(): number {
    return this.#held.size
  }

  /** Envelopes by carrier key, opened and hashed. */
  add(envelopes: Iterable<readonly [string, Uint8Array]>): void {
    for (const [key, envelope] of envelopes) {
      if (this.#queued.has(key) || this.#held.has(key)) continue
      const candidate = toCandidate(key, envelope)
      if (!candidate) this.#refuse('isDecodable')
      else {
        this.#queued.add(key)
        this.#backlog.push(candidate)
      }
    }
    if (this.#backlog.length > 0) this.#running ??= this.#run()
  }

  /** Resolves when everything added so far is admitted, held or refused, and every view is folded. */
  async idle(): Promise<void> {
    while (this.#running) await this.#running
  }

  async #run(): Promise<void> {
    try {
      while (this.#backlog.length > 0) await this.#admitNext()
      while ((await this.#needs.journal.foldPending()) > 0);
    } finally {
      this.#running = null
      this.#queued.clear()
    }
    if (this.#backlog.length > 0) this.#running = this.#run()
  }

  async #admitNext(): Promise<void> {
    const isMany = this.#backlog.length > manyAtOnce
    const batch = this.#take()
    const verified = await this.#verify(batch)
    await this.#admit(verified, isMany ? 'first' : 'now')
    for (const { key } of batch) this.#queued.delete(key)
  }

  /** Authority first, then the newest: what a first screen shows is made of these. */
  #take(): Candidate[] {
    if (this.#backlog.length > batchSize) this.#backlog.sort(byUrgency)
    return this.#backlog.splice(0, batchSize)
  }

  async #verify(batch: readonly Candidate[]): Promise<Candidate[]> {
    const { journal } = this.#needs
    const verdicts = await Promise.all(
      batch.map(async (candidate) => {
        if (await journal.hasKey(candidate.key)) return false
        const failure = await firstFailure(candidate, this.#needs)
        if (failure) this.#refuse(failure)
        if (failure === 'belongsHere' && candidate.record.type === 'genesis/1')
          this.#needs.onTrouble('otherNeighbourhood')
        return failure === null
      })
    )
    return batch.filter((_, i) => verdicts[i])
  }

  /** Records of authority go in before the rest, because they decide who else may. */
  async #admit(verified: readonly Candidate[], views: ViewTiming): Promise<void> {
    const authority = verified.filter(isOfAuthority)
    const rest = verified.filter((candidate) => !isOfAuthority(candidate))
    if (authority.length > 0) await this.#admitCertifying(authority, views)
    if (rest.length > 0) await this.#admitPermitted(rest, views)
  }

  /** Whoever gets in may certify others: what is held is asked again as long as that lets more in. */
  async #admitCertifying(candidates: readonly Candidate[], views: ViewTiming): Promise<void> {
    let added = await this.#admitPermitted(candidates, views)
    while (added > 0 && this.#held.size > 0) {
      const held = [...this.#held.values()]
      this.#held.clear()
      added = await this.#admitPermitted(held, views)
    }
  }

  /** Holds the rest. Resolves with how many were admitted. */
  async #admitPermitted(candidates: readonly Candidate[], views: ViewTiming): Promise<number> {
    const { journal, neighbourhood, onTrouble } = this.#needs
    const authority = await journal.authority()
    const permitted: AdmittedRecord[] = []
    for (const candidate of candidates) {
      const admitted = admitVerified(candidate, authority, neighbourhood)
      if (admitted) permitted.push(admitted)
      else this.#held.set(candidate.key, candidate)
    }
    if (permitted.length === 0) return 0
    const kept = await journal.admit(permitted, views)
    if (!kept.ok) {
      onTrouble(kept.refusal.kind)
      return 0
    }
    await this.#witness(permitted)
    return permitted.length
  }

  /** Others advance this device's clock, but by a few minutes at most. */
  async #witness(records: readonly AdmittedRecord[]): Promise<void> {
    const atMost = this.#needs.now() + limits.maxClockLeadMs
    let highest: Clock = { ms: 0, count: 0 }
    for (const { record } of records)
      if (record.clock.ms > highest.ms && record.clock.ms <= atMost) highest = record.clock
    if (highest.ms > 0) await this.#needs.journal.witness(highest)
  }

  #refuse(check: CheckName): void {
    this.refusals.set(check, (this.refusals.get(check) ?? 0) + 1)
  }
}

function isOfAuthority({ record }: Candidate): boolean {
  return aggregateOf(record) === authorityAggregate
}

function urgencyOf(candidate: Candidate): number {
  if (isOfAuthority(candidate)) return 0
  return candidate.record.type.startsWith('listing/') ? 1 : 2
}

function byUrgency(a: Candidate, b: Candidate): number {
  return urgencyOf(a) - urgencyOf(b) || b.record.clock.ms - a.record.clock.ms
}
