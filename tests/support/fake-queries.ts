/** What the pages of a neighbourhood in memory ask of its journal. */
import { aggregateOf } from '#lib/domain/aggregate.ts'
import { foldAuthority } from '#lib/domain/authority.ts'
import { isOpen } from '#lib/domain/expiry.ts'
import { habitsIn } from '#lib/domain/habits.ts'
import { movedOn } from '#lib/domain/hours.ts'
import { worthKeeping } from '#lib/domain/kept.ts'
import { projectMember } from '#lib/domain/member.ts'
import { projectNeighbourhood } from '#lib/domain/neighbourhood.ts'
import { heldIn, pledgeKey } from '#lib/domain/pledge.ts'
import type { AccountId, DeviceId, StoepRecord } from '#lib/domain/record.ts'
import { isKnownType } from '#lib/domain/records/known.ts'
import { helpsOn, standingOf } from '#lib/domain/standing.ts'
import type { ListingView, MemberView } from '#lib/domain/views.ts'
import type { BoardFilter, JournalQueries, LastRecord, RecordState } from '#lib/ports/journal.ts'
import type { FakeTown, Neighbour } from './fake-town.ts'

export function queriesOf(town: FakeTown, me: Neighbour | null): JournalQueries {
  const people = () => members(town.records)
  const mine = (listing: ListingView) => listing.owner === me?.account
  const listings = () => town.listings(me?.device)
  const myDeals = () =>
    listings()
      .flatMap(({ deals }) => deals)
      .filter((deal) => deal.owner === me?.account || deal.responder === me?.account)
  const blocked = () => town.pocketOf(me?.device ?? null).now('blocked')
  const rows = (filter: BoardFilter, nowMs: number) =>
    boardOf(town, filter, nowMs, { blocked: blocked(), listings: listings() }).map((listing) => ({
      listing,
      ownerName: people().find(({ account }) => account === listing.owner)?.name ?? ''
    }))
  return {
    board: (filter, nowMs) => town.watch(() => rows(filter, nowMs)),
    places: (filter, nowMs) =>
      town.watch(() =>
        rows(filter, nowMs).map(({ listing: { id, area, expiresAt } }) => ({ id, area, expiresAt }))
      ),
    boardRows: (ids, nowMs) =>
      town.watch(() => {
        const all = rows({ limit: Infinity }, nowMs)
        return ids.flatMap((id) => all.find(({ listing }) => listing.id === id) ?? [])
      }),
    listing: (id) => town.watch(() => town.listing(id, me?.device)),
    // Each time other bytes, as a disk gives them.
    picture: (id) => town.watch(() => town.picture(id)?.slice() ?? null),
    deal: (id) =>
      town.watch(
        () =>
          listings()
            .flatMap(({ deals }) => deals)
            .find((deal) => deal.id === id) ?? null
      ),
    myListings: () => town.watch(() => listings().filter(mine)),
    myDeals: () => town.watch(myDeals),
    members: () => town.watch(people),
    habits: (account) =>
      town.watch(() =>
        town
          .listings()
          .flatMap(habitsIn)
          .filter((habit) => habit.account === account)
      ),
    standing: (account) => town.watch(() => standingOf(account, town.listings().flatMap(helpsOn))),
    neighbourhood: () =>
      town.watch(() => {
        const facts = projectNeighbourhood(town.records, foldAuthority(town.records))
        return facts && { ...facts, me: me && { account: me.account, device: me.device } }
      }),
    balance: (account) =>
      town.watch(() => {
        const moved = town.listings().flatMap(movedOn)
        const minutesOf = (side: 'from' | 'to') =>
          moved.reduce((sum, one) => sum + (one[side] === account ? one.minutes : 0), 0)
        return { received: minutesOf('to'), given: minutesOf('from') }
      }),
    swapRings: () => town.watch(() => town.rings()),
    allListings: () => town.watch(() => ({ listings: town.listings(), done: 1, of: 1 })),
    announcements: () => town.watch(() => town.announcements()),
    emergency: (part) => town.watch(() => town.emergency(part)),
    cases: () => town.watch(() => town.moderation().cases),
    privateWords: () => town.watch(() => town.moderation().words),
    asked: () =>
      town.watch(() => town.listings().filter((listing) => listing.sealed !== null && !mine(listing))),
    states: (ids) => town.watch(() => new Map([...town.reach].filter(([id]) => ids.includes(id)))),
    onlyHere: () => town.watch(() => [...town.reach.values()].filter(isOnlyHere).length),
    connection: () => town.watch(() => town.connection),
    authority: () => town.watch(() => foldAuthority(town.records)),
    lastRecords: (devices) =>
      town.watch(() => new Map(devices.map((device) => [device, lastOf(town, device)]))),
    newer: (about) =>
      town.watch(
        () =>
          town.records.filter(
            (record) => !isKnownType(record.type) && (about === null || aggregateOf(record) === about)
          ).length
      )
  }
}

function lastOf(town: FakeTown, device: DeviceId): LastRecord | null {
  const own = town.records.filter((record) => record.device === device)
  const last = own.at(-1)
  const kept = worthKeeping(town.records, [device]).get(device) ?? []
  return last ? { ...last, since: own[0]?.clock.ms ?? 0, kept } : null
}

function boardOf(
  town: FakeTown,
  { kind, domain, search, limit }: BoardFilter,
  nowMs: number,
  { blocked, listings }: { readonly blocked: readonly AccountId[]; readonly listings: readonly ListingView[] }
): readonly ListingView[] {
  const held = heldIn(town.rings())
  const hidden = town.moderation().cases.flatMap(({ id, isHidden }) => (isHidden ? [id] : []))
  const open = listings.filter(
    (listing) =>
      isOpen(listing, nowMs) &&
      !held.has(pledgeKey({ owner: listing.owner, listing: listing.id })) &&
      listing.sealed === null &&
      !hidden.includes(listing.id) &&
      !blocked.includes(listing.owner) &&
      (!kind || listing.kind === kind) &&
      (!domain || listing.domain === domain) &&
      (!search || listing.text.toLowerCase().includes(search.toLowerCase()))
  )
  return open.sort((a, b) => b.postedAt - a.postedAt).slice(0, limit)
}

function members(records: readonly StoepRecord[]): readonly MemberView[] {
  const authority = foldAuthority(records)
  return [...authority.accounts.values()]
    .map(({ account, founding }) =>
      projectMember(
        records.filter((record) => aggregateOf(record) === founding),
        authority,
        account
      )
    )
    .filter((member) => member !== null)
}

export function isOnlyHere(state: RecordState | undefined): boolean {
  return state !== undefined && !state.atRelay && state.devices === 0
}
