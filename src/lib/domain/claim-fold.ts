/**
 * Who goes where, each in their own words: what one neighbour says about one listing, in order. Who says it again
 * before it is over keeps the place; who lets it pass and goes after all begins anew, behind who took it meanwhile.
 */
import type { Signed } from './deal-fold.ts'
import type { ClaimView } from './emergency-views.ts'
import type { RecordId } from './record.ts'
import type { KnownRecordOf } from './records/known.ts'

type Claiming = Signed<KnownRecordOf<'claim/1'>>

const minuteMs = 60_000

/** In the order in which they began; without those given back. */
export function foldClaims(ordered: readonly Claiming[]): ClaimView[] {
  const claims = new Map<RecordId, ClaimView>()
  const latest = new Map<string, ClaimView>()
  ordered.forEach((claiming, place) => {
    const [emergency, listing] = claiming.record.refs
    if (!emergency || !listing) return
    const who = `${listing} ${claiming.by}`
    const before = latest.get(who)
    const after = afterSaying(claiming, before, { emergency, listing, place })
    if (!after) {
      if (before) claims.delete(before.id)
      latest.delete(who)
      return
    }
    claims.set(after.id, after)
    latest.set(who, after)
  })
  return [...claims.values()]
}

/** What this person's claim is from then on; undefined once given back. What was done stays done. */
function afterSaying(
  { record, by }: Claiming,
  before: ClaimView | undefined,
  begun: Pick<ClaimView, 'emergency' | 'listing' | 'place'>
): ClaimView | undefined {
  const { state, minutes } = record.body
  if (before?.state === 'done') return before
  if (state === 'cannot') return undefined
  const from = record.clock.ms
  const until = state === 'going' ? from + minutes * minuteMs : null
  const fresh: ClaimView = { part: 'claim', id: record.id, ...begun, by, state, from, until }
  if (!before || hasPassed(before, from, state)) return fresh
  if (state === 'going' && before.state === 'there') return before
  return { ...before, state, until: until === null ? null : Math.max(until, before.until ?? until) }
}

/** Somebody who has arrived has, however long it took. */
function hasPassed({ until }: ClaimView, atMs: number, state: string): boolean {
  return state === 'going' && until !== null && atMs >= until
}
