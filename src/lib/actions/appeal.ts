import { bounds } from '#lib/domain/bounds.ts'
import { isAppealable, type CaseView } from '#lib/domain/moderation.ts'
import type { RecordId } from '#lib/domain/record.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import { refused, type Result } from '#lib/domain/result.ts'
import type { Author } from '#lib/ports/author.ts'
import { parseNeededWords } from './input.ts'

export interface AppealInput {
  readonly about: Pick<CaseView, 'author' | 'decisions'>
  /** Everybody in the neighbourhood may read it. */
  readonly text: string
}

/** Asks for another look at the decision in force, once. */
export async function appeal(
  author: Author,
  { about, text }: AppealInput
): Promise<Result<RecordId, Refusal>> {
  if (about.author !== author.me.account) return refused({ kind: 'notYours' })
  const decision = about.decisions.at(-1)
  if (!decision || !isAppealable(decision)) return refused({ kind: 'noAppeal' })
  const words = parseNeededWords('text', text, bounds.noteChars)
  if (!words.ok) return words
  return author.write({
    type: 'appeal/1',
    refs: [decision.id],
    expiresAt: null,
    body: { text: words.value }
  })
}
