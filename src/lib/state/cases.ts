/** Cases as a person meets them: what waits for a decision, what was decided, what of mine is hidden. Pure. */
import { dayMs } from '#lib/domain/expiry.ts'
import { mayUphold, type CaseView, type DecisionView } from '#lib/domain/moderation.ts'
import type { AccountId } from '#lib/domain/record.ts'
import type { Decision } from '#lib/domain/records/decision.ts'

/** That something of mine was hidden, or shown again, is told for two weeks. */
const toldWithinMs = 14 * dayMs

/** The decision somebody appealed against, while that waits. */
export function appealedIn({ decisions }: Pick<CaseView, 'decisions'>): DecisionView | null {
  return decisions.find(({ appeal }) => appeal?.settledBy === null) ?? null
}

/** What an ambassador has to look at, longest waiting first. Who reported something of theirs is not for them to see. */
export function waitingFor(me: AccountId, cases: readonly CaseView[]): readonly CaseView[] {
  return cases.filter((one) => one.author !== me && isWaiting(one)).sort((a, b) => since(a) - since(b))
}

function isWaiting(one: CaseView): boolean {
  return one.reports.some(({ isOpen }) => isOpen) || appealedIn(one) !== null
}

/** Unix ms from when it waits. */
function since(one: CaseView): number {
  const reported = one.reports.filter(({ isOpen }) => isOpen).map(({ clock }) => clock.ms)
  return Math.min(...reported, appealedIn(one)?.appeal?.clock.ms ?? Infinity)
}

/** What an ambassador may decide about it now: what is hidden is shown again, what is not is found to be all right. */
export function outcomesFor(
  me: AccountId,
  one: CaseView,
  ambassadors: readonly AccountId[]
): readonly Decision['outcome'][] {
  const appealed = appealedIn(one)
  const mayHide = appealed === null || mayUphold(me, appealed, one.author, ambassadors)
  return [...(mayHide ? (['hidden'] as const) : []), one.isHidden ? 'shown' : 'nothingWrong']
}

export interface LogEntry {
  readonly about: CaseView
  readonly decision: DecisionView
}

/** All decisions, the newest first. */
export function logOf(cases: readonly CaseView[]): readonly LogEntry[] {
  return cases
    .flatMap((about) => about.decisions.map((decision) => ({ about, decision })))
    .sort((a, b) => b.decision.clock.ms - a.decision.clock.ms)
}

/** What of mine was hidden lately. */
export function hiddenOf(me: AccountId, cases: readonly CaseView[], nowMs: number): readonly CaseView[] {
  return cases.filter((one) => {
    const decidedAt = one.decisions.at(-1)?.clock.ms ?? 0
    return one.author === me && one.isHidden && nowMs - decidedAt < toldWithinMs
  })
}
