/** What a bench asks of a page, by name. Each piece of work is fetched when it is asked for. */
import type { JoinAsked, JoinTimes } from './join.ts'
import type { RotationAsked } from './rotation.ts'

export interface Work {
  fill(dataUrl: string, neighbourhood: string): Promise<void>
  join(asked: JoinAsked): Promise<JoinTimes>
  sealBarely(asked: RotationAsked): Promise<number>
  rotate(asked: RotationAsked): Promise<number>
  longestTask(asked: RotationAsked): Promise<number>
}

declare global {
  var work: Work
}

globalThis.work = {
  fill: async (...asked) => (await import('./fill.ts')).fill(...asked),
  join: async (...asked) => (await import('./join.ts')).join(...asked),
  sealBarely: async (...asked) => (await import('./rotation.ts')).sealBarely(...asked),
  rotate: async (...asked) => (await import('./rotation.ts')).rotate(...asked),
  longestTask: async (...asked) => (await import('./rotation.ts')).longestTask(...asked)
}
