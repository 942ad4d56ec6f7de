/** How long the ambassadors have been silent, as far as this device knows. */
import { mayModerate, type Authority } from '#lib/domain/authority.ts'
import { dayMs } from '#lib/domain/expiry.ts'
import { silentMs } from '#lib/domain/succession.ts'
import type { JournalQueries } from '#lib/ports/journal.ts'
import { once } from './once.ts'

/** Unix ms of the last thing any ambassador wrote. Reads everything. */
export async function ambassadorsHeardMs(
  queries: Pick<JournalQueries, 'lastRecords'>,
  authority: Authority
): Promise<number> {
  const ambassadors = ambassadorsOf(authority)
  const last = await once(queries.lastRecords(ambassadors.flatMap(({ devices }) => devices)))
  const heard = [...last.values()].map((record) => record?.clock.ms ?? 0)
  return Math.max(0, ...heard, ...ambassadors.map(({ since }) => since))
}

/** Whole days of a silence that is long enough for somebody to take over; null when it is not. */
export function silentDays(heardMs: number, nowMs: number): number | null {
  return nowMs - heardMs >= silentMs ? Math.floor((nowMs - heardMs) / dayMs) : null
}

/** Without looking further: they all came long enough ago to have been silent since. */
export function mayBeSilent(authority: Authority, nowMs: number): boolean {
  return (
    authority.neighbourhood !== null &&
    ambassadorsOf(authority).every(({ since }) => nowMs - since >= silentMs)
  )
}

function ambassadorsOf(authority: Authority) {
  return [...authority.accounts.values()].filter(({ account }) => mayModerate(account, authority))
}
