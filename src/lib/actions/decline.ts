import type { RecordId } from '#lib/domain/record.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import type { Result } from '#lib/domain/result.ts'
import type { DealView } from '#lib/domain/views.ts'
import type { Author } from '#lib/ports/author.ts'
import { refsToMove } from './deal-step.ts'

export interface DeclineInput {
  readonly deal: DealView
}

/** Says no, thank you, to somebody's answer on one's own listing. */
export async function decline(author: Author, { deal }: DeclineInput): Promise<Result<RecordId, Refusal>> {
  const refs = refsToMove(author.me.account, deal, 'decline')
  if (!refs.ok) return refs
  return author.write({ type: 'decline/1', refs: refs.value, expiresAt: null, body: {} })
}
