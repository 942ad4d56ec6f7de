/** Who does something in a world, with what, and what their own device shows them of it. */
import type { AccountId, RecordId } from '#lib/domain/record.ts'
import type { Result } from '#lib/domain/result.ts'
import type { DealView, ListingView, Period } from '#lib/domain/views.ts'
import type { Author } from '#lib/ports/author.ts'
import type { Device } from './device.ts'
import type { Chances } from './seeded.ts'

/** An invite or link as it goes from hand to hand. */
export interface Door {
  readonly id: RecordId
  /** Number of its seed. */
  readonly number: number
  /** Number of the device that wrote it. */
  readonly host: number
}

export interface Doings {
  readonly chances: Chances
  readonly devices: readonly Device[]
  readonly invites: Door[]
  readonly links: Door[]
  /** Accounts of hostile members: nobody else makes them ambassador. */
  readonly hostile: ReadonlySet<AccountId>
  /** The author of a device, whose writes are noted. */
  readonly authorOf: (device: Device) => Author
}

/** Null when there is nothing to do it with. */
export type Did = Promise<Result<RecordId, unknown> | null> | null

export interface Scene extends Doings {
  readonly device: Device
  readonly author: Author
}

type Mine = Pick<Scene, 'device' | 'author'>

export interface MyDeal {
  readonly listing: ListingView
  readonly deal: DealView
}

/** Something was agreed in it, and it has not ended. */
export const agreedStatuses: ReadonlySet<string> = new Set(['agreed', 'doneByOne', 'superseded'])

const dayMs = 24 * 60 * 60 * 1000

/** Two days of the coming ones, so that many want the same. */
export function someDays(chances: Chances, nowMs: number): Period {
  const from = nowMs + (1 + chances.below(5)) * dayMs
  return { from, to: from + 2 * dayMs }
}

export function listingsOn({ shelf, journal }: Device): ListingView[] {
  const ids = [...shelf.records.values()].filter(
    ({ record: { type } }) => type === 'listing/1' || type === 'ask/1'
  )
  return ids.flatMap(({ record: { id } }) => journal.listing(id) ?? [])
}

export function myListings({ device, author }: Mine): ListingView[] {
  return listingsOn(device).filter(({ owner }) => owner === author.me.account)
}

export function myDeals({ device, author }: Mine): MyDeal[] {
  const me = author.me.account
  return listingsOn(device).flatMap((listing) =>
    listing.deals
      .filter(({ owner, responder }) => owner === me || responder === me)
      .map((deal) => ({ listing, deal }))
  )
}
