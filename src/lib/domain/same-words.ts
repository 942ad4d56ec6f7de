/**
 * What several neighbours said in the same words is one thing, of who said it first. Whoever says it again becomes no
 * author of it, and what was decided about the words holds for all of it (`caseAmong`).
 */
import type { CaseView } from './moderation.ts'
import type { RecordId } from './record.ts'

/** Those with the same key together, the groups in the order of their first one. */
export function mergedBy<One>(
  ordered: readonly One[],
  keyOf: (one: One) => string
): (readonly [One, ...One[]])[] {
  const groups = new Map<string, readonly [One, ...One[]]>()
  for (const one of ordered) {
    const key = keyOf(one)
    const before = groups.get(key)
    groups.set(key, before ? [...before, one] : [one])
  }
  return [...groups.values()]
}

/** The case about one of them: one that hides it, if there is any. */
export function caseAmong(ids: readonly RecordId[], cases: readonly CaseView[]): CaseView | undefined {
  const found = cases.filter(({ id }) => ids.includes(id))
  return found.find(({ isHidden }) => isHidden) ?? found[0]
}
