/** What a listing may say beside its sentence, checked before it becomes a record. */
import { bounds } from '#lib/domain/bounds.ts'
import { dayMs } from '#lib/domain/expiry.ts'
import type { Listing } from '#lib/domain/records/listing.ts'
import type { InputRefusal } from '#lib/domain/refusal.ts'
import { accepted, refused, type Result } from '#lib/domain/result.ts'
import { allergens, type ListingDetails, type Period } from '#lib/domain/views.ts'
import { parseNeededWords } from './input.ts'

type Parsed<Value> = Result<Value, InputRefusal>
type Route = NonNullable<ListingDetails['route']>

/** As a person filled them in; allergens in any order, also twice. */
export type DetailsInput = Omit<ListingDetails, 'delegation'>

/** Only what was said; what was not has no key. */
export function parseDetails(input: DetailsInput, nowMs: number): Parsed<Pick<Listing, keyof DetailsInput>> {
  const when = input.when ? parsePeriod(input.when, nowMs) : accepted(undefined)
  if (!when.ok) return when
  const route = input.route ? parseRoute(input.route) : accepted(undefined)
  if (!route.ok) return route
  const named = allergens.filter((name) => input.allergens?.includes(name))
  return accepted({
    ...(when.value && { when: when.value }),
    ...(input.repeats && { repeats: input.repeats }),
    ...(route.value && { route: route.value }),
    ...(named.length > 0 && { allergens: named })
  })
}

/** In whole ms; not over yet, and at most a year long. */
export function parsePeriod(period: Period, nowMs: number): Parsed<Period> {
  const from = Math.max(0, Math.round(period.from))
  const to = Math.round(period.to)
  if (to <= from) return refused({ kind: 'backwards', field: 'when' })
  if (to - from > bounds.periodDays * dayMs) return refused({ kind: 'periodTooLong', field: 'when' })
  return nowMs < to ? accepted({ from, to }) : refused({ kind: 'past', field: 'when' })
}

function parseRoute(route: Route): Parsed<Route> {
  const from = parseNeededWords('routeFrom', route.from, bounds.routeChars)
  if (!from.ok) return from
  const to = parseNeededWords('routeTo', route.to, bounds.routeChars)
  return to.ok ? accepted({ from: from.value, to: to.value }) : to
}
