import type { AccountId, Clock, DeviceId, RecordId } from './record.ts'

/** Public views: the same bytes on every device that admitted the same records (invariant 2). */

export const listingKinds = ['request', 'offer'] as const
export type ListingKind = (typeof listingKinds)[number]
export const listingDomains = ['help', 'skill', 'item', 'ride', 'meal', 'space'] as const
export type ListingDomain = (typeof listingDomains)[number]
export const urgencies = ['now', 'today', 'thisWeek', 'anytime'] as const
export type Urgency = (typeof urgencies)[number]
export const termsOfListing = ['gift', 'lend', 'swap', 'hours', 'costs'] as const
export type Terms = (typeof termsOfListing)[number]

export interface ListingView {
  readonly id: RecordId
  readonly owner: AccountId
  readonly kind: ListingKind
  readonly domain: ListingDomain | null
  readonly text: string
  readonly urgency: Urgency
  /** Coarse cell (domain/area.ts), or null when none was given. */
  readonly area: string | null
  readonly terms: Terms
  readonly capacity: number
  /** Unix ms of the posting device. */
  readonly postedAt: number
  /** Unix ms after which it no longer counts as open when read; renewing moves it. */
  readonly expiresAt: number
  /** Closed by its owner, or filled: all capacity agreed. Expiry is applied when read, never here. */
  readonly status: 'open' | 'filled' | 'done' | 'closed'
  readonly deals: readonly DealView[]
}

export const dealStatuses = [
  'responded',
  'withdrawn',
  'declined',
  'agreed',
  'doneByOne',
  'done',
  'cancelled',
  'noShow',
  'disputed',
  'superseded'
] as const
export type DealStatus = (typeof dealStatuses)[number]

export const outcomes = ['done', 'partly', 'cancelled', 'noShow', 'disputed'] as const
export type Outcome = (typeof outcomes)[number]

/** What happened, in order, for the timeline: the response, and every move that changed the deal. */
export interface DealStep {
  readonly id: RecordId
  readonly type: string
  readonly by: AccountId
  readonly clock: Clock
  /** How it went, of done/1 and cancel/1; null for the others. */
  readonly outcome: Outcome | null
}

export interface SealedNote {
  readonly id: RecordId
  readonly by: AccountId
  readonly clock: Clock
  /** Opened on this device only if sealed to it. */
  readonly sealed: Uint8Array
}

export interface ReviewView {
  readonly id: RecordId
  readonly by: AccountId
  readonly outcome: 'good' | 'okay' | 'bad'
  readonly text: string
  readonly clock: Clock
  /** True while the other side has not marked the deal done. */
  readonly oneSided: boolean
}

/** Id: that of its response record. */
export interface DealView {
  readonly id: RecordId
  readonly listing: RecordId
  readonly owner: AccountId
  readonly responder: AccountId
  readonly status: DealStatus
  readonly doneBy: readonly AccountId[]
  readonly steps: readonly DealStep[]
  readonly messages: readonly SealedNote[]
  /** The response's own note, sealed to the owner; null when it was just "Ik help". */
  readonly note: SealedNote | null
  /** Exact place and phone, sealed in the agreement that counts; null before agreeing. */
  readonly place: SealedNote | null
  readonly reviews: readonly ReviewView[]
}

export interface MemberView {
  readonly account: AccountId
  /** The genesis or join record it came in with: its profile acts on it. */
  readonly founding: RecordId
  readonly name: string
  readonly about: string
  /** Coarse cell (domain/area.ts), or null when not given. */
  readonly area: string | null
  readonly role: 'guest' | 'member' | 'ambassador'
  /** Device keys, with the X25519 key each can be written to. */
  readonly devices: readonly { readonly device: DeviceId; readonly sealingKey: Uint8Array }[]
  /** Unix ms of joining. */
  readonly since: number
}
