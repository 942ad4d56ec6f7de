import { mayAttest } from '#lib/domain/attestations.ts'
import { bounds } from '#lib/domain/bounds.ts'
import { dayMs } from '#lib/domain/expiry.ts'
import type { RecordId } from '#lib/domain/record.ts'
import type { Attest } from '#lib/domain/records/attest.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import { refused, type Result } from '#lib/domain/result.ts'
import type { Author } from '#lib/ports/author.ts'
import { otherNeighbour, type AboutInput } from './about-neighbour.ts'
import { parseWords } from './input.ts'

export interface AttestInput extends AboutInput, Attest {
  /** Unix ms until which it holds. */
  readonly until: number
}

/** Somebody the neighbourhood trusts to look has seen it; no copy is kept. */
export async function attest(
  author: Author,
  { claim, seenOn, until, ...input }: AttestInput,
  nowMs: number
): Promise<Result<RecordId, Refusal>> {
  if (!mayAttest(author.me.account, claim, input.authority)) return refused({ kind: 'mayNotAttest' })
  const other = otherNeighbour(author.me.account, input)
  if (!other.ok) return other
  const detail = parseWords('detail', input.detail, bounds.claimChars)
  if (!detail.ok) return detail
  if (!(seenOn <= nowMs)) return refused({ kind: 'notSeenYet', field: 'seenOn' })
  if (!(until > nowMs)) return refused({ kind: 'past', field: 'until' })
  if (until > nowMs + bounds.attestDays * dayMs)
    return refused({ kind: 'outOfRange', field: 'until', min: 1, max: bounds.attestDays })
  const body: Attest = { claim, seenOn: Math.round(seenOn), detail: detail.value }
  const expiresAt = Math.round(until)
  return author.write({ type: 'attest/1', refs: [other.value.founding], expiresAt, body })
}
