import { mayModerate } from '#lib/domain/authority.ts'
import type { RecordId } from '#lib/domain/record.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import { claims as allClaims } from '#lib/domain/records/attest.ts'
import type { TrustIssuer } from '#lib/domain/records/trust-issuer.ts'
import { refused, type Result } from '#lib/domain/result.ts'
import type { Author } from '#lib/ports/author.ts'
import { otherNeighbour, type AboutInput } from './about-neighbour.ts'

export interface TrustIssuerInput extends AboutInput, TrustIssuer {}

/** Who else may look at what; none takes it back. */
export async function trustIssuer(
  author: Author,
  { claims, ...input }: TrustIssuerInput
): Promise<Result<RecordId, Refusal>> {
  if (!mayModerate(author.me.account, input.authority)) return refused({ kind: 'onlyAmbassadors' })
  const issuer = otherNeighbour(author.me.account, input)
  if (!issuer.ok) return issuer
  if (issuer.value.role === 'guest') return refused({ kind: 'notMetYet' })
  const body: TrustIssuer = { claims: allClaims.filter((claim) => claims.includes(claim)) }
  return author.write({ type: 'trust-issuer/1', refs: [issuer.value.founding], expiresAt: null, body })
}
