import { ringProblem, type Corner, type RingProblem } from '#lib/domain/outline.ts'
import type { RecordId } from '#lib/domain/record.ts'
import type { OutlineRefusal, Refusal } from '#lib/domain/refusal.ts'
import { refused, type Result } from '#lib/domain/result.ts'
import type { MemberView } from '#lib/domain/views.ts'
import type { Author } from '#lib/ports/author.ts'

export interface OutlineInput {
  readonly neighbourhood: RecordId
  /** The role of who writes. */
  readonly role: MemberView['role']
  /** One after the other, the last not the first again; none takes the line away. */
  readonly corners: readonly Corner[]
}

/** Why a ring cannot be the line around a neighbourhood, as a neighbour meets it. */
export const outlineRefusals: Readonly<Record<RingProblem, OutlineRefusal>> = {
  tooFew: { kind: 'outlineTooFew' },
  tooMany: { kind: 'outlineTooMany' },
  tooWide: { kind: 'outlineTooWide' },
  crosses: { kind: 'outlineCrosses' }
}

/** The line around the neighbourhood, for everybody from now on. */
export async function drawOutline(
  author: Author,
  { neighbourhood, role, corners }: OutlineInput
): Promise<Result<RecordId, Refusal>> {
  if (role !== 'ambassador') return refused({ kind: 'onlyAmbassadors' })
  const problem = corners.length === 0 ? null : ringProblem(corners)
  if (problem) return refused(outlineRefusals[problem])
  const body = { corners: corners.map(({ latitude, longitude }) => ({ latitude, longitude })) }
  return author.write({ type: 'outline/1', refs: [neighbourhood], expiresAt: null, body })
}
