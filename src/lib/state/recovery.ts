/** Who asks back in, as far as it concerns me. Pure; the rules themselves are domain/recovery.ts. */
import type { Authority } from '#lib/domain/authority.ts'
import { dayMs } from '#lib/domain/expiry.ts'
import type { AccountId, DeviceId, RecordId } from '#lib/domain/record.ts'
import type { RestoreView } from '#lib/domain/recovery.ts'
import { confirmAfterMs, mayConfirmRestore, mayJudgeRestore } from '#lib/domain/restore-turn.ts'
import type { Me } from '#lib/ports/sealing.ts'

/** A claim that nobody supported for so long is no longer shown. */
const shownForMs = 30 * dayMs

type Restores = Pick<Authority, 'restores'>
type Inside = Pick<Authority, 'restores' | 'trustees' | 'accounts'>

/** Those I may say something about and have not, the latest first; one for each device that asks. */
export function restoresToJudge(
  authority: Inside,
  me: AccountId,
  passedOver: readonly RecordId[],
  nowMs: number
): readonly RestoreView[] {
  const waiting = shown(authority, nowMs).filter(
    (restore) =>
      authority.accounts.has(restore.account) &&
      mayJudgeRestore(me, restore, authority) &&
      !restore.approvedBy.includes(me) &&
      !passedOver.includes(restore.id)
  )
  return waiting.filter(({ device }, at) => waiting.findIndex((other) => other.device === device) === at)
}

/** Somebody says to be me, on a device that is not mine. */
export function claimsOnMe(authority: Restores, me: Me, nowMs: number): readonly RestoreView[] {
  return shown(authority, nowMs).filter(
    ({ account, device }) => account === me.account && device !== me.device
  )
}

/** What this device asked for last; null when it asked for nothing, or for what has been settled. */
export function claimOf({ restores }: Restores, device: DeviceId): RestoreView | null {
  const mine = [...restores.values()].filter(
    (restore) => restore.device === device && restore.status !== 'done'
  )
  return mine.sort(latestFirst)[0] ?? null
}

/** Those I approved so long ago that I may confirm. */
export function confirmsDue({ restores }: Restores, me: AccountId, nowMs: number): readonly RestoreView[] {
  return [...restores.values()].filter((restore) => {
    const approvedMs = restore.approvedAt.get(me)
    return approvedMs !== undefined && mayConfirmRestore(restore, me, approvedMs, nowMs)
  })
}

/** When the next of those I approved may be confirmed, in Unix ms; Infinity when there is none. */
export function nextConfirmMs({ restores }: Restores, me: AccountId): number {
  const waiting = [...restores.values()].filter(
    ({ status, confirmedBy }) => status === 'open' && !confirmedBy.includes(me)
  )
  return Math.min(...waiting.map(({ approvedAt }) => (approvedAt.get(me) ?? Infinity) + confirmAfterMs))
}

/** When all who approved so far may have confirmed, in Unix ms; null while they are not enough. */
export function confirmedByMs(
  { approvedAt }: Pick<RestoreView, 'approvedAt'>,
  needed: number
): number | null {
  const times = [...approvedAt.values()].sort((a, b) => a - b)
  const last = times[needed - 1]
  return last === undefined ? null : last + confirmAfterMs
}

function shown({ restores }: Restores, nowMs: number): RestoreView[] {
  return [...restores.values()]
    .filter(({ status, clock }) => status === 'open' && nowMs - clock.ms < shownForMs)
    .sort(latestFirst)
}

function latestFirst(a: RestoreView, b: RestoreView): number {
  return b.clock.ms - a.clock.ms
}
