import type { RecordId } from '#lib/domain/record.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import type { Done } from '#lib/domain/records/done.ts'
import type { Result } from '#lib/domain/result.ts'
import type { DealView } from '#lib/domain/views.ts'
import type { Author } from '#lib/ports/author.ts'
import { refsToMoveAgreed } from './deal-step.ts'

export interface FinishInput extends Done {
  readonly deal: DealView
}

/** "Het is gedaan": marks a deal done for one's own side. */
export async function finish(
  author: Author,
  { deal, outcome }: FinishInput
): Promise<Result<RecordId, Refusal>> {
  const refs = refsToMoveAgreed(author.me.account, deal, 'done')
  if (!refs.ok) return refs
  return author.write({ type: 'done/1', refs: refs.value, expiresAt: null, body: { outcome } })
}
