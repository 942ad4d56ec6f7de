import { bounds } from '#lib/domain/bounds.ts'
import { idToBytes } from '#lib/domain/id-bytes.ts'
import { mayUphold, type CaseView, type DecisionView } from '#lib/domain/moderation.ts'
import type { AccountId, RecordId } from '#lib/domain/record.ts'
import type { Decision } from '#lib/domain/records/decision.ts'
import type { MoveRefusal, Refusal } from '#lib/domain/refusal.ts'
import { refused, type Result } from '#lib/domain/result.ts'
import type { Author } from '#lib/ports/author.ts'
import { parseNeededWords, parseWords } from './input.ts'

export interface DecideInput {
  readonly about: Pick<CaseView, 'id' | 'author'>
  /** The decision whose appeal this answers; null when it answers none. */
  readonly appealed: Pick<DecisionView, 'by' | 'appeal'> | null
  /** All there are. */
  readonly ambassadors: readonly AccountId[]
  readonly outcome: Decision['outcome']
  /** May be empty. */
  readonly rule: string
  /** Everybody in the neighbourhood may read it. */
  readonly reason: string
}

/** An ambassador hides something, shows it again, or finds nothing wrong with it. */
export async function decide(author: Author, input: DecideInput): Promise<Result<RecordId, Refusal>> {
  const refusal = whyNot(author.me.account, input)
  if (refusal) return refused(refusal)
  const rule = parseWords('rule', input.rule, bounds.ruleChars)
  if (!rule.ok) return rule
  const reason = parseNeededWords('reason', input.reason, bounds.noteChars)
  if (!reason.ok) return reason
  const appeal = input.appealed?.appeal
  const body: Decision = {
    outcome: input.outcome,
    rule: rule.value,
    reason: reason.value,
    ...(appeal && { appeal: idToBytes(appeal.id) })
  }
  return author.write({ type: 'decision/1', refs: [input.about.id], expiresAt: null, body })
}

function whyNot(me: AccountId, { about, appealed, ambassadors, outcome }: DecideInput): MoveRefusal | null {
  if (!ambassadors.includes(me)) return { kind: 'onlyAmbassadors' }
  if (about.author === me) return { kind: 'yourOwn' }
  const isUpheld = appealed !== null && outcome === 'hidden'
  return isUpheld && !mayUphold(me, appealed, about.author, ambassadors) ? { kind: 'needsAnother' } : null
}
