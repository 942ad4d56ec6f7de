/** The people I trust: a list of my own, kept on this device. */
import { bounds } from '#lib/domain/bounds.ts'
import type { AccountId } from '#lib/domain/record.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import type { Result } from '#lib/domain/result.ts'
import type { DealView, MemberView } from '#lib/domain/views.ts'
import type { Home } from '#lib/ports/app.ts'
import { otherParty } from './deal-steps.ts'

/** With one too many the first one chosen goes. */
export function setTrust(
  { pocket }: Pick<Home, 'pocket'>,
  account: AccountId,
  isTrusted: boolean
): Promise<Result<null, Refusal>> {
  return pocket.change('trusted', (before) => {
    const others = before.filter((other) => other !== account)
    return isTrusted ? [...others, account].slice(-bounds.trusted) : others
  })
}

/** Those I did something with that both marked done, latest first, and do not trust yet. */
export function suggestedToTrust(
  deals: readonly DealView[],
  trusted: readonly AccountId[],
  me: AccountId
): readonly AccountId[] {
  const done = deals.filter(({ status }) => status === 'done').map((deal) => otherParty(deal, me))
  return [...new Set(done)].filter((account) => !trusted.includes(account))
}

/** As many of them, in this order, as one seal reaches with all their devices beside my own. */
export function withinOneSeal(
  accounts: readonly AccountId[],
  me: AccountId,
  memberOf: (account: AccountId) => Pick<MemberView, 'devices'> | undefined
): readonly AccountId[] {
  const devicesOf = (account: AccountId) => memberOf(account)?.devices.length ?? 0
  let devices = devicesOf(me)
  return accounts.filter((account) => {
    const count = devicesOf(account)
    const fits = account !== me && count > 0 && devices + count <= bounds.devicesPerSeal
    if (fits) devices += count
    return fits
  })
}
