import type { RelayEvents } from '#lib/ports/link.ts'

/** Writes down what a relay link tells, one array an event. */
export function heardRelay() {
  const heard = {
    welcomes: [] as Parameters<RelayEvents['welcomed']>[0][],
    updates: [] as { seq: number; bytes: number[] }[],
    levels: [] as number[],
    acks: [] as { n: number; seq: number }[],
    refusals: [] as { code: string; retryMs: number }[],
    aways: 0
  }
  const events: RelayEvents = {
    welcomed: (welcome) => heard.welcomes.push(welcome),
    update: (seq, update) => heard.updates.push({ seq, bytes: [...update] }),
    level: (seq) => heard.levels.push(seq),
    acked: (n, seq) => heard.acks.push({ n, seq }),
    refused: (code, retryMs) => heard.refusals.push({ code, retryMs }),
    away: () => heard.aways++
  }
  return { heard, events }
}
