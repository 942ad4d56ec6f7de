/** Whom something is said about: a neighbour who is in, by the record that founded the account. */
import type { AccountStanding, Authority } from '#lib/domain/authority.ts'
import type { AccountId } from '#lib/domain/record.ts'
import type { MoveRefusal } from '#lib/domain/refusal.ts'
import { accepted, refused, type Result } from '#lib/domain/result.ts'

export interface AboutInput {
  readonly authority: Authority
  /** Of the neighbour it is about. */
  readonly account: AccountId
}

/** Nobody says such things about themselves. */
export function otherNeighbour(
  me: AccountId,
  { authority, account }: AboutInput
): Result<AccountStanding, MoveRefusal> {
  if (account === me) return refused({ kind: 'aboutYourself' })
  const standing = authority.accounts.get(account)
  return standing ? accepted(standing) : refused({ kind: 'notIn' })
}
