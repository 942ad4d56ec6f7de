/** What I wrote and nobody else is known to have yet. Brought in when it is asked for. */
import { aggregateOf, authorityAggregate, emergencyAggregate } from '#lib/domain/aggregate.ts'
import type { RecordId, StoepRecord } from '#lib/domain/record.ts'
import type { Home } from '#lib/ports/app.ts'
import { first } from './once.ts'

export interface OnlyHere {
  /** Those of listings, with what was asked or offered; newest last, at most `mostShown`. */
  readonly listings: readonly { readonly id: RecordId; readonly text: string; readonly count: number }[]
  /** Of an emergency, of how I am known here, and all else. */
  readonly emergency: number
  readonly me: number
  readonly others: number
}

/** More is counted and not named. */
const mostShown = 20

export async function onlyHere({ control, queries }: Pick<Home, 'control' | 'queries'>): Promise<OnlyHere> {
  const unsent = await (await control()).unsent()
  const states = await first(queries.states(unsent.map(({ id }) => id)))
  const here = unsent.filter(({ id }) => {
    const state = states.get(id)
    return !state?.atRelay && (state?.devices ?? 0) === 0
  })
  const counts = new Map<RecordId, number>()
  for (const record of here) counts.set(aggregateOf(record), (counts.get(aggregateOf(record)) ?? 0) + 1)
  const listings = await listingsAmong([...counts.keys()], queries)
  const [emergency, me] = [counts.get(emergencyAggregate) ?? 0, here.filter(isAboutMe).length]
  const named = listings.map(({ id, text }) => ({ id, text, count: counts.get(id) ?? 0 }))
  const inListings = named.reduce((sum, { count }) => sum + count, 0)
  return { listings: named, emergency, me, others: here.length - inListings - emergency - me }
}

function isAboutMe(record: StoepRecord): boolean {
  return record.type === 'profile/1' || aggregateOf(record) === authorityAggregate
}

async function listingsAmong(ids: readonly RecordId[], queries: Home['queries']) {
  const found = []
  for (const id of ids) {
    if (found.length === mostShown) break
    const listing = await first(queries.listing(id))
    if (listing) found.push({ id, text: listing.text })
  }
  return found
}
