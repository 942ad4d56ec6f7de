/** Who may say what when somebody asks back in, and when (recovery.ts says what comes of it). */
import type { Authority } from './authority.ts'
import { dayMs } from './expiry.ts'
import type { AccountId } from './record.ts'
import type { RestoreView } from './recovery.ts'

/** The account's own devices have so long to say no. Kept by who approves, on their own clock. */
export const confirmAfterMs = 3 * dayMs

/** Whether this neighbour's word counts: chosen for it, or an ambassador; never the one who asks. */
export function mayJudgeRestore(
  account: AccountId,
  restore: Pick<RestoreView, 'account' | 'takesIn'>,
  { trustees, accounts }: Pick<Authority, 'trustees' | 'accounts'>
): boolean {
  if (account === restore.account || account === restore.takesIn) return false
  const isTrustee = trustees.get(restore.account)?.accounts.includes(account)
  return Boolean(isTrustee) || accounts.get(account)?.role === 'ambassador'
}

/** Whether who approved at `approvedMs` (Unix ms, by their own clock) may confirm now. */
export function mayConfirmRestore(
  { status, approvedBy, confirmedBy }: Pick<RestoreView, 'status' | 'approvedBy' | 'confirmedBy'>,
  account: AccountId,
  approvedMs: number,
  nowMs: number
): boolean {
  const waits = status === 'open' && approvedBy.includes(account) && !confirmedBy.includes(account)
  return waits && nowMs >= approvedMs + confirmAfterMs
}
