import { bounds } from '#lib/domain/bounds.ts'
import { counterpartOf, sideOf } from '#lib/domain/deal.ts'
import { whereIs } from '#lib/domain/loan.ts'
import { wordsToBytes } from '#lib/domain/private-words.ts'
import type { RecordId } from '#lib/domain/record.ts'
import type { Handover } from '#lib/domain/records/handover.ts'
import type { MoveRefusal, Refusal } from '#lib/domain/refusal.ts'
import { refused, type Result } from '#lib/domain/result.ts'
import type { DealView } from '#lib/domain/views.ts'
import type { Author } from '#lib/ports/author.ts'
import { withAgreement } from './deal-step.ts'
import { parseWords } from './input.ts'

export interface HandoverInput {
  readonly deal: DealView
  readonly moment: Handover['moment']
  /** A sentence about the state it is in, for the two of them; may be empty. */
  readonly state: string
}

/** "Gegeven" or "Teruggebracht": a thing changed hands. Either side may write it down, once. */
export async function handOver(author: Author, input: HandoverInput): Promise<Result<RecordId, Refusal>> {
  const { deal, moment } = input
  const side = sideOf(author.me.account, deal)
  if (!side) return refused({ kind: 'notYours' })
  const refusal = whyNot(input)
  if (refusal) return refused(refusal)
  const refs = withAgreement(deal)
  if (!refs.ok) return refs
  const words = parseWords('state', input.state, bounds.noteChars)
  if (!words.ok) return words
  const isSaid = words.value !== ''
  const state = isSaid ? await author.sealFor([counterpartOf(side, deal)], wordsToBytes(words.value)) : null
  return author.write({ type: 'handover/1', refs: refs.value, expiresAt: null, body: { moment, state } })
}

/** Bringing back needs no word that it was given. */
function whyNot({ deal, moment }: HandoverInput): MoveRefusal | null {
  const isUnderWay = deal.status === 'agreed' || deal.status === 'doneByOne' || deal.status === 'superseded'
  const isDone = whereIs(deal) === (moment === 'given' ? 'away' : 'back')
  return isUnderWay && !isDone ? null : { kind: 'dealMovedOn' }
}
