import type { RecordId } from '#lib/domain/record.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import type { Cancel } from '#lib/domain/records/cancel.ts'
import type { Result } from '#lib/domain/result.ts'
import type { DealView } from '#lib/domain/views.ts'
import type { Author } from '#lib/ports/author.ts'
import { refsToMoveAgreed } from './deal-step.ts'

export interface CancelInput extends Cancel {
  readonly deal: DealView
}

/** Ends an agreed deal that does not come about, and says how. */
export async function cancel(
  author: Author,
  { deal, outcome }: CancelInput
): Promise<Result<RecordId, Refusal>> {
  const refs = refsToMoveAgreed(author.me.account, deal, outcome)
  if (!refs.ok) return refs
  return author.write({ type: 'cancel/1', refs: refs.value, expiresAt: null, body: { outcome } })
}
