import { mayVouch } from '#lib/domain/authority.ts'
import { bounds } from '#lib/domain/bounds.ts'
import type { RecordId } from '#lib/domain/record.ts'
import type { Endorse } from '#lib/domain/records/endorse.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import { refused, type Result } from '#lib/domain/result.ts'
import type { Author } from '#lib/ports/author.ts'
import { otherNeighbour, type AboutInput } from './about-neighbour.ts'
import { parseNeededWords } from './input.ts'

export interface EndorseInput extends AboutInput, Endorse {}

/** What a neighbour is good at, from who worked with them or saw it. */
export async function endorse(
  author: Author,
  { on, hasItToo, ...input }: EndorseInput
): Promise<Result<RecordId, Refusal>> {
  if (!mayVouch(author.me.account, input.authority)) return refused({ kind: 'mayNotEndorse' })
  const other = otherNeighbour(author.me.account, input)
  if (!other.ok) return other
  const skill = parseNeededWords('skill', input.skill, bounds.skillChars)
  if (!skill.ok) return skill
  const body: Endorse = { skill: skill.value, on, hasItToo }
  return author.write({ type: 'endorse/1', refs: [other.value.founding], expiresAt: null, body })
}
