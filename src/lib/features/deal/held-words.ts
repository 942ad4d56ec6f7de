import type { HeldWords } from '#lib/state/hold-act.ts'
import { formWords } from '#lib/features/words/refusals.ts'
import { say } from '#lib/features/words/say.svelte.ts'

/** What is said about something done with a deal, now and when it is taken back or cannot be kept. */
export function heldWords(done: string): HeldWords {
  return {
    done,
    takenBack: say('listing.withdrawn'),
    tooLate: say('held.tooLate'),
    refused: (refusal) => formWords(refusal) ?? say('refusal.dealMovedOn')
  }
}
