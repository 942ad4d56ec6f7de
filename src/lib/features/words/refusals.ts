import type { Field } from '#lib/domain/refusal.ts'
import type { Problem } from '#lib/state/doing.svelte.ts'
import { say } from './say.svelte.ts'

export type { Field } from '#lib/domain/refusal.ts'

/** What happened and what to do next, in the language of the person. */
function refusalWords(problem: Problem): string {
  switch (problem.kind) {
    case 'tooLong':
      return say('refusal.tooLong', { n: problem.length - problem.max })
    case 'outOfRange':
      return say('refusal.outOfRange', { min: problem.min, max: problem.max })
    default:
      return say(`refusal.${problem.kind}`)
  }
}

/** The words to show at this field of a form, when the problem is about it. */
export function fieldWords(problem: Problem | null, field: Field): string | undefined {
  return problem && isAbout(problem, field) ? refusalWords(problem) : undefined
}

/** The words to show beside the form as a whole: those none of these fields shows. */
export function formWords(problem: Problem | null, ...fields: readonly Field[]): string | null {
  return problem && !fields.some((field) => isAbout(problem, field)) ? refusalWords(problem) : null
}

function isAbout(problem: Problem, field: Field): boolean {
  return 'field' in problem && problem.field === field
}
