import type { RecordId } from '#lib/domain/record.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import type { Result } from '#lib/domain/result.ts'
import type { DealView } from '#lib/domain/views.ts'
import type { Author } from '#lib/ports/author.ts'
import { refsToMove } from './deal-step.ts'

export interface WithdrawInput {
  readonly deal: DealView
}

/** Takes one's own answer back. */
export async function withdraw(author: Author, { deal }: WithdrawInput): Promise<Result<RecordId, Refusal>> {
  const refs = refsToMove(author.me.account, deal, 'withdraw')
  if (!refs.ok) return refs
  return author.write({ type: 'withdraw/1', refs: refs.value, expiresAt: null, body: {} })
}
