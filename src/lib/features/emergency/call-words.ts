import type { CallView, EmergencyView } from '#lib/domain/emergency-views.ts'
import { say } from '#lib/features/words/say.svelte.ts'

/** What has to be done, and that it is an exercise when it is. */
export function callWords({ what: text }: CallView, { isExercise }: EmergencyView): string {
  return isExercise ? say('emergency.help.prefix', { text }) : text
}
