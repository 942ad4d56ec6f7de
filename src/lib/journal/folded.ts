/** What one aggregate looks like to this device: pure, from its records, who may write, and who is looking. */
import { announcementsAggregate, emergencyAggregate, ringsAggregate } from '#lib/domain/aggregate.ts'
import { projectAnnouncements } from '#lib/domain/announcements.ts'
import type { Authority } from '#lib/domain/authority.ts'
import { projectEmergencies } from '#lib/domain/emergency.ts'
import type { EmergencyPart } from '#lib/domain/emergency-views.ts'
import { habitsIn } from '#lib/domain/habits.ts'
import { movedOn } from '#lib/domain/hours.ts'
import { projectListing } from '#lib/domain/listing.ts'
import { projectMember } from '#lib/domain/member.ts'
import { pledgeKey, pledgesIn } from '#lib/domain/pledge.ts'
import type { AccountId, RecordId, StoepRecord } from '#lib/domain/record.ts'
import { knownAmong } from '#lib/domain/records/known.ts'
import { helpsOn } from '#lib/domain/standing.ts'
import { projectSwapRings } from '#lib/domain/swap-ring.ts'
import type { AnnouncementView, DealView, ListingView, SwapRingView } from '#lib/domain/views.ts'
import { boardOrder } from './board-order.ts'
import type {
  AnnouncementRow,
  DealRow,
  EmergencyRow,
  HabitRow,
  HelpRow,
  ListingRow,
  MemberRow,
  PictureRow,
  RingRow,
  TransferRow
} from './schema.ts'

export interface Onlooker {
  readonly account: AccountId | null
  readonly area: string | null
}

export interface Folded {
  readonly listing: ListingRow | null
  readonly deals: readonly DealRow[]
  readonly helps: readonly HelpRow[]
  readonly transfers: readonly TransferRow[]
  readonly habits: readonly HabitRow[]
  readonly rings: readonly RingRow[]
  readonly announcements: readonly AnnouncementRow[]
  readonly pictures: readonly PictureRow[]
  readonly emergency: readonly EmergencyRow[]
  readonly member: MemberRow | null
}

const nothing: Folded = {
  listing: null,
  deals: [],
  helps: [],
  transfers: [],
  habits: [],
  rings: [],
  announcements: [],
  pictures: [],
  emergency: [],
  member: null
}

/** Accounts by their founding record, also of who is not in any more: those aggregates are members; all others listings, but for rings, announcements and emergencies. */
export type MembersByFounding = ReadonlyMap<RecordId, AccountId>

export function membersByFounding(authority: Authority): MembersByFounding {
  const standings = [...authority.accounts.values(), ...authority.formerAccounts.values()]
  return new Map(standings.map(({ account, founding }) => [founding, account]))
}

export function foldAggregate(
  aggregate: RecordId,
  records: readonly StoepRecord[],
  authority: Authority,
  members: MembersByFounding,
  onlooker: Onlooker
): Folded {
  const account = members.get(aggregate)
  if (account !== undefined) {
    const view = projectMember(records, authority, account)
    return view ? { ...nothing, member: { account, view } } : nothing
  }
  if (aggregate === ringsAggregate)
    return { ...nothing, rings: projectSwapRings(records, authority).map(ringRow) }
  if (aggregate === announcementsAggregate)
    return { ...nothing, announcements: projectAnnouncements(records, authority).map(announcementRow) }
  if (aggregate === emergencyAggregate)
    return { ...nothing, emergency: projectEmergencies(records, authority).map(emergencyRow) }
  const view = projectListing(records, authority)
  return view ? { ...foldListing(view, onlooker), pictures: picturesOf(view, records) } : nothing
}

/** The one it shows, as bytes of their own: a view would be stored with all it looks into. */
function picturesOf({ id: listing, picture }: ListingView, records: readonly StoepRecord[]): PictureRow[] {
  const record = picture && records.find(({ id }) => id === picture.id)
  const known = record && knownAmong([record])[0]
  if (known?.type !== 'picture/1' || known.body.picture === null) return []
  return [{ id: known.id, listing, bytes: known.body.picture.bytes.slice() }]
}

function foldListing(view: ListingView, onlooker: Onlooker): Folded {
  const mine = view.owner === onlooker.account
  const order = boardOrder(view, onlooker.area)
  const isMyDeal = (deal: DealView) => mine || deal.responder === onlooker.account
  const asked = !mine && view.status === 'open' && view.sealed !== null
  return {
    ...nothing,
    listing: mine || asked || order !== undefined ? listingRow(view, order, mine, asked) : null,
    deals: view.deals.filter(isMyDeal).map((deal) => ({ id: deal.id, listing: view.id, view: deal })),
    helps: helpsOn(view),
    transfers: movedOn(view),
    habits: habitsIn(view)
  }
}

function listingRow(view: ListingView, order: number | undefined, mine: boolean, asked: boolean): ListingRow {
  return {
    id: view.id,
    kind: view.kind,
    domain: view.domain ?? '',
    view,
    ...(order === undefined ? {} : { order }),
    ...(mine ? { mine: -view.postedAt } : {}),
    ...(asked ? { asked: -view.postedAt } : {})
  }
}

function ringRow(view: SwapRingView): RingRow {
  const binds = view.status === 'binding' || view.status === 'done'
  return { id: view.id, listing: ringsAggregate, holds: binds ? pledgesIn(view).map(pledgeKey) : [], view }
}

function announcementRow(view: AnnouncementView): AnnouncementRow {
  return { id: view.id, listing: announcementsAggregate, view }
}

function emergencyRow(view: EmergencyPart): EmergencyRow {
  return { id: view.id, listing: emergencyAggregate, part: view.part, view }
}
