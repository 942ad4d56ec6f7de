/** What an emergency is at a moment: questions asked with a time, so no fold rests on them (invariant 2). */
import type { Authority } from './authority.ts'
import { secondsNeeded, type EmergencyView } from './emergency-views.ts'
import { hourMs } from './expiry.ts'
import type { AccountId } from './record.ts'

/** After so long without anybody saying it again it is over by itself. */
export const emergencyLastsMs = 72 * hourMs
/** How long others have to say the same. */
export const proposalLastsMs = 24 * hourMs

export function isEmergencyNow({ declaredAt, endedAt, heardAt }: EmergencyView, nowMs: number): boolean {
  return declaredAt !== null && endedAt === null && nowMs < heardAt + emergencyLastsMs
}

/** Somebody says so, and not enough others yet. */
export function isProposedNow({ declaredAt, endedAt, heardAt }: EmergencyView, nowMs: number): boolean {
  return declaredAt === null && endedAt === null && nowMs < heardAt + proposalLastsMs
}

/** The one the screen is about: a real one before an exercise, then the latest. */
export function emergencyNow(all: readonly EmergencyView[], nowMs: number): EmergencyView | null {
  const now = all.filter((one) => isEmergencyNow(one, nowMs))
  const real = now.filter(({ isExercise }) => !isExercise)
  const latestFirst = (real.length > 0 ? real : now).sort((a, b) => (b.declaredAt ?? 0) - (a.declaredAt ?? 0))
  return latestFirst[0] ?? null
}

/** Who reads the check-ins: the ambassadors there are, and those named who are still here. */
export function callersOf(
  { callers }: EmergencyView,
  { accounts }: Pick<Authority, 'accounts'>
): AccountId[] {
  const ambassadors = [...accounts.values()].flatMap(({ account, role }) =>
    role === 'ambassador' ? [account] : []
  )
  return [...new Set([...ambassadors, ...callers.filter((account) => accounts.has(account))])]
}

/** Whether this person's word ends it. */
export function mayEnd(
  { by, isOfAmbassador }: EmergencyView,
  account: AccountId,
  { accounts }: Pick<Authority, 'accounts'>
): boolean {
  return accounts.get(account)?.role === 'ambassador' || (account === by && !isOfAmbassador)
}

/** Who said so first, and the two who made it enough. */
export function isOfThree({ by, seconds, declaredAt }: EmergencyView, account: AccountId): boolean {
  return declaredAt !== null && [by, ...seconds.slice(0, secondsNeeded)].includes(account)
}

/** Whether this person may put an official alert with it. */
export function mayTellAlert(
  emergency: EmergencyView,
  account: AccountId,
  { accounts }: Pick<Authority, 'accounts'>
): boolean {
  const isAmbassador = (one: AccountId) => accounts.get(one)?.role === 'ambassador'
  return isAmbassador(account) || (!isAmbassador(emergency.by) && isOfThree(emergency, account))
}

/** Whether this person may call people of the roster: as with an official alert, or named to call round. */
export function mayCall(
  emergency: EmergencyView,
  account: AccountId,
  authority: Pick<Authority, 'accounts'>
): boolean {
  return mayTellAlert(emergency, account, authority) || emergency.callers.includes(account)
}
