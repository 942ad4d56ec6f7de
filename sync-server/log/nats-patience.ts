import { setTimeout as delay } from 'node:timers/promises'
import { JetStreamApiError } from '@nats-io/jetstream'

/** Until something is given up: longer than choosing another leader takes. */
const patienceMs = 20_000
export const pauseMs = 50

/** When what begins now is given up, in ms of `performance.now`. */
export function patienceEnd(): number {
  return performance.now() + patienceMs
}

/** Again and again until then, while the nodes choose a leader; rejects with what it last said. */
export async function patiently<Value>(until: number, ask: () => Promise<Value>): Promise<Value> {
  for (;;) {
    try {
      return await ask()
    } catch (fault) {
      if (performance.now() > until) throw fault
      await delay(pauseMs)
    }
  }
}

/** NATS answers, and what it must have is not to be seen. */
export class NatsUnsettled extends Error {
  readonly code = 'NATS_UNSETTLED'
}

export function hasCode(fault: unknown, code: number): boolean {
  return fault instanceof JetStreamApiError && fault.code === code
}
