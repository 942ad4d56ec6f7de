import type { Authority } from '#lib/domain/authority.ts'
import { bounds } from '#lib/domain/bounds.ts'
import { idToBytes } from '#lib/domain/id-bytes.ts'
import type { AccountId, RecordId } from '#lib/domain/record.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import { refused, type Result } from '#lib/domain/result.ts'
import type { Author } from '#lib/ports/author.ts'

export interface TrusteesInput {
  readonly authority: Authority
  /** Neighbours, at most `bounds.trustees`; none leaves it to the ambassadors. */
  readonly accounts: readonly AccountId[]
  /** Public half of the key made of the twelve words, 32 bytes; null without them. */
  readonly phraseKey: Uint8Array | null
}

/** Says, whole, who may help me back in when I lose every device. */
export async function chooseTrustees(
  author: Author,
  input: TrusteesInput
): Promise<Result<RecordId, Refusal>> {
  const { authority, phraseKey } = input
  const accounts = [...new Set(input.accounts)]
  const me = authority.accounts.get(author.me.account)
  if (!me || accounts.some((account) => !authority.accounts.has(account))) return refused({ kind: 'notIn' })
  if (accounts.includes(author.me.account)) return refused({ kind: 'aboutYourself' })
  if (accounts.length > bounds.trustees)
    return refused({ kind: 'outOfRange', field: 'trustees', min: 0, max: bounds.trustees })
  const body = { accounts: accounts.map(idToBytes), phraseKey }
  return author.write({ type: 'trustees/1', refs: [me.founding], expiresAt: null, body })
}
