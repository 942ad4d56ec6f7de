import { bounds } from '#lib/domain/bounds.ts'
import { counterpartOf, sideOf } from '#lib/domain/deal.ts'
import { wordsToBytes } from '#lib/domain/private-words.ts'
import type { AccountId, RecordId } from '#lib/domain/record.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import { refused, type Result } from '#lib/domain/result.ts'
import type { DealView } from '#lib/domain/views.ts'
import type { Author } from '#lib/ports/author.ts'
import { parseNeededWords } from './input.ts'

export interface PrivateWordInput {
  readonly deal: DealView
  readonly text: string
  /** All there are. */
  readonly ambassadors: readonly AccountId[]
}

/** How it went, for the ambassadors alone; never for the other side, also when they are one. */
export async function writePrivateWord(
  author: Author,
  { deal, text, ambassadors }: PrivateWordInput
): Promise<Result<RecordId, Refusal>> {
  const side = sideOf(author.me.account, deal)
  if (!side) return refused({ kind: 'notYours' })
  const readers = ambassadors.filter((account) => account !== counterpartOf(side, deal))
  if (readers.every((account) => account === author.me.account)) return refused({ kind: 'nobodyDecides' })
  const words = parseNeededWords('text', text, bounds.messageChars)
  if (!words.ok) return words
  const sealed = await author.sealFor(readers, wordsToBytes(words.value))
  return author.write({
    type: 'private-word/1',
    refs: [deal.listing, deal.id],
    expiresAt: null,
    body: { text: sealed }
  })
}
