/** Which check is worth a word beside a listing: the one that matters most for what it is about. Pure. */
import { isCurrent } from '#lib/domain/attestations.ts'
import type { Claim } from '#lib/domain/records/attest.ts'
import type { CheckView, ListingDomain } from '#lib/domain/views.ts'

/** What somebody would like to know before letting a neighbour near a child, a pipe or a car; the first that holds. */
const worthKnowing: Readonly<Record<ListingDomain, readonly Claim[]>> = {
  help: ['conduct', 'firstAid', 'tradeRegistration', 'liability'],
  skill: ['conduct', 'diploma'],
  ride: ['liability', 'conduct'],
  meal: [],
  item: [],
  space: ['identity', 'liability']
}

/** Null when nothing that matters was checked, or no longer holds. */
export function markFor(
  checks: readonly CheckView[],
  domain: ListingDomain | null,
  nowMs: number
): Claim | null {
  const held = new Set(checks.filter((check) => isCurrent(check, nowMs)).map(({ claim }) => claim))
  return (domain ? worthKnowing[domain] : []).find((claim) => held.has(claim)) ?? null
}
