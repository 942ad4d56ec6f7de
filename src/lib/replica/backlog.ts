/**
 * Records that wait to be verified: authority first, then what has haste, the newest listings, the newest of the rest,
 * and pictures last.
 */
import { authorityAggregate } from '#lib/domain/aggregate.ts'
import { hasteOf } from '#lib/domain/haste.ts'
import type { Candidate } from './admit.ts'

export class Backlog {
  /** The most urgent last, once it is sorted. */
  #waiting: Candidate[] = []
  #isSorted = true

  get size(): number {
    return this.#waiting.length
  }

  add(candidate: Candidate): void {
    this.#waiting.push(candidate)
    this.#isSorted = false
  }

  /** The most urgent ones, at most so many: what a first screen shows is made of these. */
  take(atMost: number): Candidate[] {
    if (this.#waiting.length > atMost && !this.#isSorted) {
      this.#waiting.sort(byUrgency)
      this.#isSorted = true
    }
    return this.#waiting.splice(-atMost).reverse()
  }
}

export function isOfAuthority({ aggregate }: Candidate): boolean {
  return aggregate === authorityAggregate
}

function urgencyOf(candidate: Candidate): number {
  if (isOfAuthority(candidate)) return 3
  const haste = hasteOf(candidate.record)
  if (haste === 0) return 2
  if (haste === 3) return -1
  return candidate.record.type.startsWith('listing/') ? 1 : 0
}

function byUrgency(a: Candidate, b: Candidate): number {
  return urgencyOf(a) - urgencyOf(b) || a.record.clock.ms - b.record.clock.ms
}
