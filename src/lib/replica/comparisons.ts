/**
 * Comparisons (comparison.ts) with the peers of this device. Each side says its summary when it has been told all
 * the other had for its state; of two that differ the lower one goes on. What is lacked is asked for, from one peer
 * at a time; who does not send it is asked nothing more. Records that nobody asked for are not looked at.
 */
import type { PeerId } from '#lib/ports/link.ts'
import type { Now } from '#lib/ports/time.ts'
import type { ComparisonFrame, RangeSummary, SealedEntry } from '#lib/wire/comparison-frame.ts'
import { limits } from '#lib/wire/limits.ts'
import type { Carrier } from './carrier.ts'
import { answerDigest, answerKeys, compareRanges, digestOf, type KeysFrame } from './comparison.ts'

const { beginEveryMs, maxKeysPerFrame, maxWanted, wantedWithinMs } = limits.comparison

export interface ComparisonsNeeds {
  readonly carrier: Carrier
  readonly now: Now
  /** Sends it as long as this peer has not been told too much already. */
  readonly answer: (peer: PeerId, frame: ComparisonFrame) => void
  /** Resolves when what is good of these is in the carrier. */
  readonly receive: (from: PeerId, records: readonly SealedEntry[]) => Promise<void>
  /** More is to be had from this peer than was asked for at once. */
  readonly onMore: (peer: PeerId) => void
}

interface Talk {
  /** It has told all it had for this device's state: before that, most of what is lacked is on its way anyhow. */
  isTold: boolean
  /** Asked of this peer and not yet received. */
  readonly wanted: Set<string>
  /** By when it must have sent more of that. */
  wantedUntilMs: number
  isSlack: boolean
  saidMs: number
  answeredMs: number
}

export class Comparisons {
  readonly #needs: ComparisonsNeeds
  readonly #talks = new Map<PeerId, Talk>()

  constructor(needs: ComparisonsNeeds) {
    this.#needs = needs
  }

  opened(peer: PeerId): void {
    const never = -Infinity
    this.#talks.set(peer, {
      isTold: false,
      wanted: new Set(),
      wantedUntilMs: never,
      isSlack: false,
      saidMs: never,
      answeredMs: never
    })
  }

  closed(peer: PeerId): void {
    this.#talks.delete(peer)
  }

  /** The peer has told all it had: says what this device holds in all, and hears what it holds. */
  begin(peer: PeerId): void {
    const talk = this.#talks.get(peer)
    if (talk) talk.isTold = true
    this.again(peer)
  }

  /** The same, with who has told before. */
  again(peer: PeerId): void {
    const talk = this.#talks.get(peer)
    if (!talk?.isTold || this.#isTooSoon(talk.saidMs)) return
    talk.saidMs = this.#needs.now()
    this.#saySummary(peer)
  }

  async received(peer: PeerId, frame: ComparisonFrame): Promise<void> {
    const talk = this.#talks.get(peer)
    if (!talk) return
    switch (frame.type) {
      case 'summary':
        return this.#hearSummary(peer, talk, frame)
      case 'digest':
        return answerDigest(this.#needs.carrier.index(), frame).forEach((one) =>
          this.#needs.answer(peer, one)
        )
      case 'keys':
        return this.#hearKeys(peer, talk, frame)
      case 'offer':
        return this.#want(peer, talk, frame.keys)
      case 'want':
        return this.#give(peer, frame.keys)
      case 'records':
        return this.#take(peer, talk, frame.records)
    }
  }

  #isTooSoon(lastMs: number): boolean {
    return Math.abs(this.#needs.now() - lastMs) < beginEveryMs
  }

  #hearSummary(peer: PeerId, talk: Talk, theirs: RangeSummary): void {
    if (!talk.isTold || this.#isTooSoon(talk.answeredMs)) return
    const mine = this.#needs.carrier.index()
    const order = compareRanges(mine.summary(), theirs)
    if (order === 0) return
    talk.answeredMs = this.#needs.now()
    if (order > 0) this.#saySummary(peer)
    else this.#needs.answer(peer, digestOf(mine, ''))
  }

  #saySummary(peer: PeerId): void {
    this.#needs.answer(peer, { type: 'summary', ...this.#needs.carrier.index().summary() })
  }

  #hearKeys(peer: PeerId, talk: Talk, frame: KeysFrame): void {
    const { surplus, lacked } = answerKeys(this.#needs.carrier.index(), frame)
    if (surplus.length > 0) this.#needs.answer(peer, { type: 'offer', keys: surplus })
    this.#want(peer, talk, lacked)
  }

  #want(peer: PeerId, talk: Talk, keys: readonly string[]): void {
    this.#expire()
    if (talk.isSlack) return
    const isAsked = (key: string) => [...this.#talks.values()].some(({ wanted }) => wanted.has(key))
    const lacked = keys.filter((key) => !this.#needs.carrier.has(key) && !isAsked(key))
    const asked = lacked.slice(0, Math.min(maxKeysPerFrame, maxWanted - talk.wanted.size))
    if (asked.length === 0) return
    for (const key of asked) talk.wanted.add(key)
    talk.wantedUntilMs = this.#needs.now() + wantedWithinMs
    this.#needs.answer(peer, { type: 'want', keys: asked })
  }

  #expire(): void {
    const nowMs = this.#needs.now()
    for (const talk of this.#talks.values()) {
      if (talk.wanted.size === 0 || nowMs < talk.wantedUntilMs) continue
      talk.wanted.clear()
      talk.isSlack = true
    }
  }

  #give(peer: PeerId, keys: readonly string[]): void {
    let records: SealedEntry[] = []
    let bytes = 0
    for (const key of new Set(keys)) {
      const sealed = this.#needs.carrier.get(key)
      if (!sealed) continue
      const size = sealed.length + 32
      if (bytes + size > limits.maxUpdateBytes) {
        this.#needs.answer(peer, { type: 'records', records })
        records = []
        bytes = 0
      }
      records.push({ key, sealed })
      bytes += size
    }
    if (records.length > 0) this.#needs.answer(peer, { type: 'records', records })
  }

  async #take(peer: PeerId, talk: Talk, records: readonly SealedEntry[]): Promise<void> {
    const asked = records.filter(({ key }) => talk.wanted.delete(key))
    if (asked.length === 0) return
    talk.wantedUntilMs = this.#needs.now() + wantedWithinMs
    await this.#needs.receive(peer, asked)
    if (talk.wanted.size === 0) this.#needs.onMore(peer)
  }
}
