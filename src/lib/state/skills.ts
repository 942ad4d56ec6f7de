/** What neighbours say somebody can do, gathered by skill. Pure. */
import type { EndorsementView } from '#lib/domain/views.ts'

export interface Skill {
  /** As it was first written. */
  readonly skill: string
  /** Who saw it and has it too goes first. */
  readonly said: readonly EndorsementView[]
}

/** Said by most first; skills that differ only in capitals are one. */
export function skillsOf(endorsements: readonly EndorsementView[]): readonly Skill[] {
  const names = new Map([...endorsements].reverse().map(({ skill }) => [skill.toLowerCase(), skill]))
  return [...names]
    .reverse()
    .map(([lower, skill]) => ({ skill, said: saidOf(lower, endorsements) }))
    .sort((a, b) => b.said.length - a.said.length)
}

function saidOf(lower: string, endorsements: readonly EndorsementView[]): readonly EndorsementView[] {
  const those = endorsements.filter(({ skill }) => skill.toLowerCase() === lower)
  return those.sort((a, b) => weightOf(b) - weightOf(a))
}

/** A proof seen by one who has the skill weighs most. */
function weightOf({ on, hasItToo }: EndorsementView): number {
  return Number(hasItToo) * (on === 'sawProof' ? 2 : 1)
}
