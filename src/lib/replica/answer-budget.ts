import { limits } from '#lib/wire/limits.ts'
import type { Now } from '#lib/ports/time.ts'

const { maxAnswerBytes, answerRefillMs } = limits.comparison

/** How much one peer is told because it asked: who asks for the same again and again costs this device little. */
export class AnswerBudget {
  readonly #now: Now
  #left = maxAnswerBytes
  #countedMs: number

  constructor(now: Now) {
    this.#now = now
    this.#countedMs = now()
  }

  /** False, and nothing taken, when there is not so much left. A clock put back refills nothing. */
  take(bytes: number): boolean {
    const nowMs = this.#now()
    const refilled = (Math.max(0, nowMs - this.#countedMs) * maxAnswerBytes) / answerRefillMs
    this.#left = Math.min(maxAnswerBytes, this.#left + refilled)
    this.#countedMs = nowMs
    if (bytes > this.#left) return false
    this.#left -= bytes
    return true
  }
}
