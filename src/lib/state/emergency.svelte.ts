/** What the screen of an emergency reads: which one it is about, and who does what in it, as of now. */
import { claimsOn, hasPlaceFor, isPast } from '#lib/domain/claims.ts'
import { emergencyNow, isEmergencyNow, isProposedNow } from '#lib/domain/emergency-now.ts'
import type { ClaimView, EmergencyView } from '#lib/domain/emergency-views.ts'
import type { AccountId, RecordId } from '#lib/domain/record.ts'
import type { ListingView } from '#lib/domain/views.ts'
import type { JournalQueries } from '#lib/ports/journal.ts'
import type { Clock } from './clock.svelte.ts'
import { watched } from './watched.svelte.ts'

export interface Emergencies {
  readonly waiting: boolean
  readonly failed: boolean
  readonly now: EmergencyView | null
  /** Said by somebody, and not yet by enough; the latest first. */
  readonly proposed: readonly EmergencyView[]
  /** Declared and over; the latest first. */
  readonly before: readonly EmergencyView[]
}

/** Call while a component starts. */
export function emergencies(
  queries: Pick<JournalQueries, 'emergency'>,
  clock: Pick<Clock, 'nowMs'>
): Emergencies {
  const found = watched(() => queries.emergency('emergency'))
  const latestFirst = $derived([...(found.value ?? [])].sort((a, b) => b.heardAt - a.heardAt))
  const now = $derived(emergencyNow(latestFirst, clock.nowMs))
  return {
    get waiting() {
      return found.waiting
    },
    get failed() {
      return found.failed
    },
    get now() {
      return now
    },
    get proposed() {
      return latestFirst.filter((one) => isProposedNow(one, clock.nowMs))
    },
    get before() {
      return latestFirst.filter((one) => one.declaredAt !== null && !isEmergencyNow(one, clock.nowMs))
    }
  }
}

/** What one claim of mine is by now. */
export type MyPart = 'none' | 'going' | 'past' | 'there' | 'done' | 'superseded'

export interface Task {
  readonly listing: ListingView
  /** Those that stand, and not past. */
  readonly going: readonly AccountId[]
  readonly there: readonly AccountId[]
  readonly hasPlace: boolean
  readonly mine: MyPart
  /** Unix ms until which they count on me; null when they do not. */
  readonly until: number | null
}

export function taskOf(
  listing: ListingView,
  claims: readonly ClaimView[],
  me: AccountId | undefined,
  nowMs: number
): Task {
  const { stand, superseded } = claimsOn(listing, claims)
  const now = stand.filter((claim) => !isPast(claim, nowMs))
  const mine = stand.findLast(({ by }) => by === me)
  const isOneTooMany = superseded.some((claim) => claim.by === me && !isPast(claim, nowMs))
  const accounts = (state: ClaimView['state']) => now.filter((one) => one.state === state).map(({ by }) => by)
  return {
    listing,
    going: accounts('going'),
    there: accounts('there'),
    hasPlace: hasPlaceFor(listing, claims, { from: nowMs, to: nowMs + 1 }),
    mine: isOneTooMany ? 'superseded' : partOf(mine, nowMs),
    until: mine?.until ?? null
  }
}

/** What I have to know stands first, the smallest number: that I need not go, where I go, where somebody is wanted. */
export function turnOf({ mine, hasPlace }: Task): number {
  if (mine === 'superseded') return 0
  if (mine !== 'none') return mine === 'done' ? 4 : 1
  return hasPlace ? 2 : 3
}

function partOf(mine: ClaimView | undefined, nowMs: number): MyPart {
  if (!mine) return 'none'
  return isPast(mine, nowMs) ? 'past' : mine.state
}

/** Listings I go to that are no longer among those shown: filled or closed meanwhile. */
export function leftBehind(
  claims: readonly ClaimView[],
  me: AccountId | undefined,
  shown: readonly RecordId[],
  nowMs: number
): readonly RecordId[] {
  const underWay = claims
    .filter((claim) => claim.by === me && claim.state !== 'done' && !isPast(claim, nowMs))
    .map(({ listing }) => listing)
  return underWay.filter((id, at) => underWay.indexOf(id) === at && !shown.includes(id))
}
