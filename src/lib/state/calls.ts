/** Who of the roster is called, read once: outside a page. */
import { askedBy, isAskedNow, isCallOpen, type Callable } from '#lib/domain/calling.ts'
import type { CallView, EmergencyView, RosterView } from '#lib/domain/emergency-views.ts'
import type { AccountId, RecordId } from '#lib/domain/record.ts'
import { caseAmong } from '#lib/domain/same-words.ts'
import type { MemberView } from '#lib/domain/views.ts'
import type { JournalQueries } from '#lib/ports/journal.ts'
import { first } from './once.ts'

export function callableOf(roster: readonly RosterView[], members: readonly MemberView[]): Callable {
  const areas = new Map(members.map(({ account, area }) => [account, area]))
  return { roster: roster.filter(({ by }) => areas.has(by)), areaOf: (account) => areas.get(account) ?? null }
}

/** Calls of this emergency in which this person is asked now, the latest first. */
export function callsFor(
  me: AccountId,
  { calls, callable }: CallingNow,
  emergency: Pick<EmergencyView, 'id'> | null,
  nowMs: number
): readonly CallView[] {
  return calls
    .filter((call) => call.emergency === emergency?.id && isAskedNow(call, me, callable, nowMs))
    .sort((a, b) => b.calledAt - a.calledAt)
}

export interface CallingNow {
  readonly calls: readonly CallView[]
  readonly callable: Callable
}

/** Without those that were hidden: nobody is called by them. */
export async function callingNow(
  queries: Pick<JournalQueries, 'emergency' | 'members' | 'cases'>
): Promise<CallingNow> {
  const [calls, roster, members, cases] = await Promise.all([
    first(queries.emergency('call')),
    first(queries.emergency('roster')),
    first(queries.members()),
    first(queries.cases())
  ])
  const shown = calls.filter(({ id }) => !caseAmong([id], cases)?.isHidden)
  return { calls: shown, callable: callableOf(roster, stillHere(members)) }
}

export function stillHere(members: readonly MemberView[]): readonly MemberView[] {
  return members.filter(({ left, removed }) => !left && !removed)
}

/** Who is asked in this call, at a moment, and has said nothing. */
export async function whoIsAsked(
  id: RecordId,
  queries: Pick<JournalQueries, 'emergency' | 'members' | 'cases'>,
  nowMs: number
): Promise<readonly AccountId[]> {
  const { calls, callable } = await callingNow(queries)
  const call = calls.find((one) => one.id === id)
  if (!call || !isCallOpen(call, nowMs)) return []
  return askedBy(call, callable, nowMs).filter((one) => isAskedNow(call, one, callable, nowMs))
}
