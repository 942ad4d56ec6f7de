/** What a bench asks of a page, by name. Each piece of work is fetched when it is asked for. */
import type { JoinAsked, JoinTimes } from './join.ts'
import type { NodeAsked, NodeTimes } from './node.ts'
import type { RotationAsked } from './rotation.ts'

export interface Work {
  fill(dataUrl: string, neighbourhood: string): Promise<void>
  join(asked: JoinAsked): Promise<JoinTimes>
  sealBarely(asked: RotationAsked): Promise<number>
  rotate(asked: RotationAsked): Promise<number>
  longestTask(asked: RotationAsked): Promise<number>
  pullFromNode(asked: NodeAsked): Promise<NodeTimes>
  offerBarely(): Promise<string>
  pullBarely(answer: string, bytes: number): Promise<number>
}

declare global {
  var work: Work
}

globalThis.work = {
  fill: async (...asked) => (await import('./fill.ts')).fill(...asked),
  join: async (...asked) => (await import('./join.ts')).join(...asked),
  sealBarely: async (...asked) => (await import('./rotation.ts')).sealBarely(...asked),
  rotate: async (...asked) => (await import('./rotation.ts')).rotate(...asked),
  longestTask: async (...asked) => (await import('./rotation.ts')).longestTask(...asked),
  pullFromNode: async (...asked) => (await import('./node.ts')).pullFromNode(...asked),
  offerBarely: async () => (await import('./node.ts')).offerBarely(),
  pullBarely: async (...asked) => (await import('./node.ts')).pullBarely(...asked)
}
