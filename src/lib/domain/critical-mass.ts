/**
 * Whether a neighbourhood can go on by itself: enough people, enough that is offered, and whoever asks gets an answer.
 * The numbers are ours, to steer by; nothing depends on reaching them.
 */
import type { Pulse } from './pulse.ts'

/** `neighbours`: people; `offers`: of the six domains; `answers`: hundredths of what was asked. */
export const enough = { neighbours: 10, offers: 4, answers: 75 } as const

export type MassGoal = keyof typeof enough

export interface MassStep {
  readonly goal: MassGoal
  /** Null when too few requests were due an answer to say. */
  readonly has: number | null
  readonly needs: number
  readonly isReached: boolean
}

/** What to work on first stands first: people, then offers, then answers. Answers count from three requests on. */
export function massOf(
  pulse: Pick<Pulse, 'neighbours' | 'offered' | 'due' | 'answeredInTime'>
): readonly MassStep[] {
  const { neighbours, offered, due, answeredInTime } = pulse
  const answers = due < 3 ? null : Math.floor((100 * answeredInTime) / due)
  const has = { neighbours, offers: offered.length, answers }
  return (['neighbours', 'offers', 'answers'] as const).map((goal) => ({
    goal,
    has: has[goal],
    needs: enough[goal],
    isReached: (has[goal] ?? 0) >= enough[goal]
  }))
}
