import { mayModerate, type Authority } from '#lib/domain/authority.ts'
import { bounds } from '#lib/domain/bounds.ts'
import type { RecordId } from '#lib/domain/record.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import type { Rules } from '#lib/domain/records/rules.ts'
import { refused, type Result } from '#lib/domain/result.ts'
import type { Author } from '#lib/ports/author.ts'
import { parseNeededWords } from './input.ts'

export interface RulesInput extends Rules {
  readonly neighbourhood: RecordId
  readonly authority: Authority
}

/** The house rules, whole, one a line; what they were stays readable. */
export async function changeRules(
  author: Author,
  { neighbourhood, authority, text }: RulesInput
): Promise<Result<RecordId, Refusal>> {
  if (!mayModerate(author.me.account, authority)) return refused({ kind: 'onlyAmbassadors' })
  const lines = text.split('\n').map((line) => line.trim())
  const longest = Math.max(...lines.map((line) => line.length))
  if (longest > bounds.ruleChars)
    return refused({ kind: 'tooLong', field: 'rules', max: bounds.ruleChars, length: longest })
  const rules = parseNeededWords('rules', lines.filter(Boolean).join('\n'), bounds.rulesChars)
  if (!rules.ok) return rules
  const body: Rules = { text: rules.value }
  return author.write({ type: 'rules/1', refs: [neighbourhood], expiresAt: null, body })
}
