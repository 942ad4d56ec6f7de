import { bounds } from '#lib/domain/bounds.ts'
import type { CaseView } from '#lib/domain/moderation.ts'
import type { AccountId, RecordId } from '#lib/domain/record.ts'
import { reportNoteToBytes } from '#lib/domain/report-note.ts'
import type { MoveRefusal, Refusal } from '#lib/domain/refusal.ts'
import { refused, type Result } from '#lib/domain/result.ts'
import type { Author } from '#lib/ports/author.ts'
import { parseNeededWords, parseWords } from './input.ts'

export interface ReportInput {
  /** The record it is about, and whose it is. */
  readonly subject: Pick<CaseView, 'id' | 'author'>
  /** What is known about it already; null when nobody said anything. */
  readonly known: CaseView | null
  /** All there are. */
  readonly ambassadors: readonly AccountId[]
  /** The house rule that was broken; empty when it is something else, and then the note says what. */
  readonly rule: string
  readonly note: string
  /** The words it is about, where the ambassadors cannot read them by themselves; else empty. */
  readonly quote: string
}

/**
 * Tells the ambassadors that a house rule was broken. The rule is there for all to read; note and quote are sealed to
 * the ambassadors, but never to the one it is about.
 */
export async function report(author: Author, input: ReportInput): Promise<Result<RecordId, Refusal>> {
  const { subject, ambassadors } = input
  const readers = ambassadors.filter((account) => account !== subject.author)
  const refusal = whyNot(author.me.account, input, readers)
  if (refusal) return refused(refusal)
  const rule = parseWords('rule', input.rule, bounds.ruleChars)
  if (!rule.ok) return rule
  const parse = rule.value === '' ? parseNeededWords : parseWords
  const note = parse('note', input.note, bounds.noteChars)
  if (!note.ok) return note
  const words = { note: note.value, quote: input.quote }
  const isSaid = words.note !== '' || words.quote !== ''
  const sealed = isSaid ? await author.sealFor(readers, reportNoteToBytes(words)) : null
  const body = { rule: rule.value, note: sealed }
  return author.write({ type: 'report/1', refs: [subject.id], expiresAt: null, body })
}

function whyNot(
  me: AccountId,
  { subject, known }: ReportInput,
  readers: readonly AccountId[]
): MoveRefusal | null {
  if (subject.author === me) return { kind: 'yourOwn' }
  if (readers.length === 0) return { kind: 'nobodyDecides' }
  const isWaiting = known?.reports.some(({ by, isOpen }) => by === me && isOpen)
  return isWaiting ? { kind: 'alreadyReported' } : null
}
