/** What a bench asks of a page, by name. Each piece of work is fetched when it is asked for. */
import type { JoinAsked, JoinTimes } from './join.ts'

export interface Work {
  fill(dataUrl: string, neighbourhood: string): Promise<void>
  join(asked: JoinAsked): Promise<JoinTimes>
}

declare global {
  var work: Work
}

globalThis.work = {
  fill: async (...asked) => (await import('./fill.ts')).fill(...asked),
  join: async (...asked) => (await import('./join.ts')).join(...asked)
}
