/** How much is still to come and to go, as both ends know it without being told: by what each said to hold. */
import type { Progress } from '#lib/ports/journal.ts'
import { limits } from '#lib/wire/limits.ts'
import type { Carrier } from './carrier.ts'
import { countBeyond, type Coverage } from './coverage.ts'
import { silentAfterMs, type Taking } from './taking.ts'

export interface Left {
  /** Records the device that is asked has and this one lacks. */
  readonly toReceive: number
  /** Records the device that lacks most has not said to hold, of those that take something in. */
  readonly toSend: number
}

interface Heard {
  /** It has said what it holds. */
  readonly isHeard: boolean
  /** This device has asked it and not yet heard all. */
  readonly isAsked: boolean
  /** When it was asked, or something new came from it since. */
  readonly cameMs: number
  readonly has: Coverage
  readonly taking: Taking
}

export function leftOf(carrier: Pick<Carrier, 'coverage'>, sessions: readonly Heard[], nowMs: number): Left {
  const mine = carrier.coverage()
  const heard = sessions.filter(({ isHeard }) => isHeard)
  const lacked = heard
    .filter(({ isAsked, cameMs }) => isAsked && nowMs - cameMs < silentAfterMs)
    .map(({ has }) => countBeyond(has, (client) => mine.get(client) ?? 0))
  const all = countBeyond(mine, () => 0)
  const lacking = heard.map(({ has, taking }) => {
    const lacks = countBeyond(mine, (client) => has.get(client) ?? 0)
    return taking.left(lacks, all - lacks, nowMs)
  })
  return {
    // Anybody may say to hold anything.
    toReceive: Math.min(Math.max(0, ...lacked), limits.bundle.maxRecords),
    toSend: Math.max(0, ...lacking)
  }
}

/** Of fewer records there is nothing to tell: they are there in a moment. */
export const manyRecords = 50

/** How far it is with what is left, where only that is known: the most there was counts as all. */
export class StillToGo {
  readonly #what: Progress['what']
  #of = 0

  constructor(what: Progress['what']) {
    this.#what = what
  }

  /** Null when there is nothing to tell. */
  progress(left: number): Progress | null {
    this.#of = left === 0 ? 0 : Math.max(this.#of, left)
    return this.#of < manyRecords ? null : { what: this.#what, done: this.#of - left, of: this.#of }
  }
}
