import { bounds } from '#lib/domain/bounds.ts'
import type { AccountId } from '#lib/domain/record.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import { refused, type Result } from '#lib/domain/result.ts'
import type { Pocket } from '#lib/ports/pocket.ts'

/** What this person posts and says is no longer shown on this device. Nothing is written that others could see. */
export async function block(pocket: Pocket, account: AccountId): Promise<Result<null, Refusal>> {
  let isFull = false
  const kept = await pocket.change('blocked', (before) => {
    if (before.includes(account)) return before
    isFull = before.length >= bounds.blocked
    return isFull ? before : [...before, account]
  })
  return kept.ok && isFull ? refused({ kind: 'tooManyBlocked' }) : kept
}

export function unblock(pocket: Pocket, account: AccountId): Promise<Result<null, Refusal>> {
  return pocket.change('blocked', (before) => before.filter((other) => other !== account))
}
