import type { StepState } from '#lib/ui/Timeline.svelte'
import { say } from './say.svelte.ts'

/** How far a step of a timeline is, for who cannot see its dot. */
export function stepWords(): Readonly<Record<StepState, string>> {
  return { done: say('deal.state.done'), now: say('deal.state.now'), later: say('deal.state.later') }
}
