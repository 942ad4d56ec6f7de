/** Everything public, folded from scratch: equal on every device that admitted the same records (invariant 2). */
import {
  aggregateOf,
  announcementsAggregate,
  authorityAggregate,
  emergencyAggregate,
  moderationAggregate,
  ringsAggregate
} from '#lib/domain/aggregate.ts'
import { projectAnnouncements } from '#lib/domain/announcements.ts'
import { foldAuthority } from '#lib/domain/authority.ts'
import { elsewhereAmong } from '#lib/domain/elsewhere.ts'
import { projectEmergencies } from '#lib/domain/emergency.ts'
import type { EmergencyPart } from '#lib/domain/emergency-views.ts'
import { projectListing } from '#lib/domain/listing.ts'
import { projectMember } from '#lib/domain/member.ts'
import { projectModeration, type Moderation } from '#lib/domain/moderation.ts'
import { projectNeighbourhood, type NeighbourhoodFacts } from '#lib/domain/neighbourhood.ts'
import type { AccountId, RecordId, StoepRecord } from '#lib/domain/record.ts'
import { projectSwapRings } from '#lib/domain/swap-ring.ts'
import type { AnnouncementView, ListingView, MemberView, SwapRingView } from '#lib/domain/views.ts'
import { membersByFounding } from './folded.ts'

export interface PublicViews {
  /** Both sorted by their key, so that equal views give equal JSON. */
  readonly listings: readonly (readonly [RecordId, ListingView])[]
  readonly members: readonly (readonly [AccountId, MemberView])[]
  /** In the order they were proposed. */
  readonly rings: readonly SwapRingView[]
  readonly moderation: Moderation
  /** The oldest first. */
  readonly announcements: readonly AnnouncementView[]
  /** Those of one kind in the order in which they began. */
  readonly emergency: readonly EmergencyPart[]
  readonly neighbourhood: NeighbourhoodFacts | null
}

export function publicViews(records: Iterable<StoepRecord>): PublicViews {
  const all = [...records]
  const byAggregate = groupByAggregate(all)
  const aboutAuthority = byAggregate.get(authorityAggregate) ?? []
  const authority = foldAuthority(aboutAuthority, elsewhereAmong(all))
  const members = membersByFounding(authority)
  return {
    neighbourhood: projectNeighbourhood(aboutAuthority, authority),
    rings: projectSwapRings(byAggregate.get(ringsAggregate) ?? [], authority),
    moderation: projectModeration(byAggregate.get(moderationAggregate) ?? [], all, authority),
    announcements: projectAnnouncements(byAggregate.get(announcementsAggregate) ?? [], authority),
    emergency: projectEmergencies(byAggregate.get(emergencyAggregate) ?? [], authority),
    listings: sorted(
      [...byAggregate].flatMap(([aggregate, own]) => {
        const view = members.has(aggregate) ? null : projectListing(own, authority)
        return view ? [[aggregate, view] as const] : []
      })
    ),
    members: sorted(
      [...members].flatMap(([founding, account]) => {
        const view = projectMember(byAggregate.get(founding) ?? [], authority, account)
        return view ? [[account, view] as const] : []
      })
    )
  }
}

export function groupByAggregate(records: Iterable<StoepRecord>): Map<RecordId, StoepRecord[]> {
  const groups = new Map<RecordId, StoepRecord[]>()
  for (const record of records) {
    const aggregate = aggregateOf(record)
    const group = groups.get(aggregate)
    if (group) group.push(record)
    else groups.set(aggregate, [record])
  }
  return groups
}

function sorted<Key extends string, View>(entries: (readonly [Key, View])[]): (readonly [Key, View])[] {
  return entries.sort(([a], [b]) => (a < b ? -1 : 1))
}
