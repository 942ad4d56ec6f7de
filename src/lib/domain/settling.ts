/**
 * Settles which removals count together with who may remove: roles depend on removals, and the reverse. In rounds,
 * from nobody being removed, until a round changes nothing. When they go round in a circle, those that would take
 * away the very standing they were written with are left out (an ambassador who bans whoever appointed them, and cuts
 * off before that); and should they still not settle, which takes several ambassadors conspiring, the most senior
 * ones are taken that can stand together.
 */
import { compareClocks, inOrder } from './order.ts'
import type { Clock, DeviceId } from './record.ts'
import type { KnownRecord, KnownRecordOf } from './records/known.ts'
import {
  cuttingsAmong,
  inConflict,
  inSeniority,
  listedAfter,
  standingCuttings,
  type Cutting
} from './removal.ts'
import { callRoll, type Call, type Called } from './roll-call.ts'
import type { Roll } from './roll.ts'

export interface Settled {
  readonly call: Call
  readonly called: Called
  /** The removals that count. */
  readonly standing: readonly Cutting[]
  readonly ifNobodyWasRemoved: Roll
}

/** Honest removals settle in two or three. */
const mostRounds = 16

/** `ordered`: all records of authority of this neighbourhood. */
export function settle(ordered: readonly KnownRecord[], genesis: KnownRecordOf<'genesis/1'>): Settled {
  return new Settling(ordered, genesis).settle()
}

/** A device speaks for itself in these: they are never cut off, so that who was put out is still known. */
export function isEntering({ type }: KnownRecord): boolean {
  return type === 'genesis/1' || type === 'join/1' || type === 'device/1' || type === 'restore/1'
}

type Round = Omit<Settled, 'ifNobodyWasRemoved'>

class Settling {
  readonly #ordered: readonly KnownRecord[]
  readonly #genesis: KnownRecordOf<'genesis/1'>
  readonly #open: Round

  constructor(ordered: readonly KnownRecord[], genesis: KnownRecordOf<'genesis/1'>) {
    this.#ordered = ordered
    this.#genesis = genesis
    this.#open = this.#under([])
  }

  settle(): Settled {
    return {
      ...(this.#inRounds(() => true) ?? this.#soundOnes()),
      ifNobodyWasRemoved: this.#open.called.roll
    }
  }

  #soundOnes(): Round {
    const sound = this.#possible(this.#open).filter((one) => this.#standTogether([one]))
    const ids = new Set(sound.map(({ record }) => record.id))
    return this.#inRounds(({ record }) => ids.has(record.id)) ?? this.#bySeniority(sound)
  }

  /** Null when they do not settle. */
  #inRounds(mayCount: (cutting: Cutting) => boolean): Round | null {
    let settled = this.#open
    for (let round = 0; round < mostRounds; round++) {
      const next = standingCuttings(this.#possible(settled).filter(mayCount))
      if (areSame(next, settled.standing)) return settled
      settled = this.#under(next)
    }
    return null
  }

  #bySeniority(sound: readonly Cutting[]): Round {
    let standing: readonly Cutting[] = []
    for (const one of inSeniority(sound)) {
      const more = [...standing, one]
      if (!inConflict(one, standing) && this.#standTogether(more)) standing = more
    }
    return this.#under(standing)
  }

  /** Whether all of them were still written by somebody who may, with all of them counting. */
  #standTogether(standing: readonly Cutting[]): boolean {
    const ids = new Set(this.#possible(this.#under(standing)).map(({ record }) => record.id))
    return standing.every(({ record }) => ids.has(record.id))
  }

  #possible({ called }: Round): Cutting[] {
    return cuttingsAmong(this.#ordered, called.roll)
  }

  #under(standing: readonly Cutting[]): Round {
    const call = {
      ordered: this.#keptUnder(standing),
      genesis: this.#genesis,
      removed: new Set(standing.flatMap(({ record, target }) => (record.type === 'ban/1' ? [target] : []))),
      closed: closedBy(standing)
    }
    return { call, called: callRoll(call), standing }
  }

  #keptUnder(standing: readonly Cutting[]): readonly KnownRecord[] {
    if (standing.length === 0) return this.#ordered
    const listed = listedAfter(standing)
    return inOrder(
      this.#ordered.filter(
        (record) => isEntering(record) || (listed.get(record.device)?.has(record.id) ?? true)
      )
    )
  }
}

function areSame(a: readonly Cutting[], b: readonly Cutting[]): boolean {
  const ids = new Set(a.map(({ record }) => record.id))
  return a.length === b.length && b.every(({ record }) => ids.has(record.id))
}

/** Of each device that was cut off, the clock of the first record that did. */
function closedBy(standing: readonly Cutting[]): Map<DeviceId, Clock> {
  const closed = new Map<DeviceId, Clock>()
  for (const { record, cuts } of standing) {
    for (const device of cuts.keys()) {
      const before = closed.get(device)
      if (!before || compareClocks(record.clock, before) < 0) closed.set(device, record.clock)
    }
  }
  return closed
}
