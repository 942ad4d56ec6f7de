import { bounds } from '#lib/domain/bounds.ts'
import { counterpartOf, sideOf } from '#lib/domain/deal.ts'
import { wordsToBytes } from '#lib/domain/private-words.ts'
import type { RecordId } from '#lib/domain/record.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import { refused, type Result } from '#lib/domain/result.ts'
import type { DealView } from '#lib/domain/views.ts'
import type { Author } from '#lib/ports/author.ts'
import { parseNeededWords } from './input.ts'

export interface MessageInput {
  readonly deal: DealView
  readonly text: string
}

/** A few words to the other side of a deal, whatever its state. */
export async function sendMessage(author: Author, input: MessageInput): Promise<Result<RecordId, Refusal>> {
  const { deal } = input
  const side = sideOf(author.me.account, deal)
  if (!side) return refused({ kind: 'notYours' })
  const words = parseNeededWords('text', input.text, bounds.messageChars)
  if (!words.ok) return words
  const text = await author.sealFor([counterpartOf(side, deal)], wordsToBytes(words.value))
  return author.write({ type: 'message/1', refs: [deal.listing, deal.id], expiresAt: null, body: { text } })
}
