import type { UndoWords } from '#lib/state/defer-act.ts'
import { formWords } from '#lib/features/words/refusals.ts'
import { say } from '#lib/features/words/say.svelte.ts'

/** What is said about something done with a deal, now and when it is taken back or cannot be kept. */
export function undoWords(done: string): UndoWords {
  return {
    done,
    takenBack: say('listing.withdrawn'),
    tooLate: say('undo.tooLate'),
    refused: (refusal) => formWords(refusal) ?? say('refusal.dealMovedOn')
  }
}
