/** What else is new in the neighbourhood, in a few numbers. Pure. */
import { dayMs, hourMs } from '#lib/domain/expiry.ts'
import type { AccountId } from '#lib/domain/record.ts'
import type { ListingView, MemberView } from '#lib/domain/views.ts'

export interface Digest {
  readonly requests: number
  readonly offers: number
  readonly newcomers: number
}

/** What was read longer ago is not counted again. */
const longestMs = 7 * dayMs

/** A second look so soon sees what the first saw. */
export function isSecondLook(readMs: number | null, nowMs: number): boolean {
  return readMs !== null && nowMs - readMs <= hourMs
}

/** Unix ms from which things count as new, for who last read at `readMs`; at least the last day for who never did. */
export function digestSince(readMs: number | null, nowMs: number): number {
  return Math.max(readMs ?? nowMs - dayMs, nowMs - longestMs)
}

/** Of others than me, from `sinceMs` on. */
export function digestOf(
  me: AccountId | null,
  listings: readonly ListingView[],
  members: readonly MemberView[],
  sinceMs: number
): Digest {
  const fresh = listings.filter(({ owner, postedAt }) => owner !== me && postedAt >= sinceMs)
  return {
    requests: fresh.filter(({ kind }) => kind === 'request').length,
    offers: fresh.filter(({ kind }) => kind === 'offer').length,
    newcomers: members.filter(({ account, since }) => account !== me && since >= sinceMs).length
  }
}

/** Once a day, and not when nothing is new. */
export function isDigestDue(digest: Digest, readMs: number | null, nowMs: number): boolean {
  const isNew = digest.requests + digest.offers + digest.newcomers > 0
  return isNew && nowMs - (readMs ?? 0) >= dayMs
}
