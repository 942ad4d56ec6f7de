import type { AccountId, Clock, DeviceId, RecordId } from './record.ts'
import type { Claim } from './records/attest.ts'
import type { Endorse } from './records/endorse.ts'

/** Public views: the same bytes on every device that admitted the same records (invariant 2). */

export const listingKinds = ['request', 'offer'] as const
export type ListingKind = (typeof listingKinds)[number]
export const listingDomains = ['help', 'skill', 'item', 'ride', 'meal', 'space'] as const
export type ListingDomain = (typeof listingDomains)[number]
export const urgencies = ['now', 'today', 'thisWeek', 'anytime'] as const
export type Urgency = (typeof urgencies)[number]
export const termsOfListing = ['gift', 'lend', 'swap', 'hours', 'costs'] as const
export type Terms = (typeof termsOfListing)[number]

export const rhythms = ['weekly', 'biweekly', 'monthly'] as const
export type Rhythm = (typeof rhythms)[number]
export const consents = ['spoken', 'written'] as const
export type Consent = (typeof consents)[number]
/** The fourteen that must be named in the EU (Regulation 1169/2011, annex II). */
export const allergens = [
  'celery',
  'crustaceans',
  'egg',
  'fish',
  'gluten',
  'lupin',
  'milk',
  'molluscs',
  'mustard',
  'nuts',
  'peanuts',
  'sesame',
  'soya',
  'sulphites'
] as const
export type Allergen = (typeof allergens)[number]

/** From and to in Unix ms; to is not part of it. */
export interface Period {
  readonly from: number
  readonly to: number
}

/** What a listing may say beside its sentence; each is left out when nobody said it. */
export interface ListingDetails {
  /** When it is wanted or to be had: the hour of a ride, the days of a loan, when a meal can be fetched. */
  readonly when?: Period
  readonly repeats?: Rhythm
  /** Of a ride, in words. */
  readonly route?: { readonly from: string; readonly to: string }
  readonly allergens?: readonly Allergen[]
  /** Posted for somebody who does not use the app, who said yes to it. */
  readonly delegation?: { readonly name: string; readonly consent: Consent }
}

/** Who can read a listing: the ladder of asking. */
export const visibilities = ['person', 'trusted', 'neighbourhood'] as const
export type Visibility = (typeof visibilities)[number]

export interface ListingView {
  readonly id: RecordId
  readonly owner: AccountId
  readonly kind: ListingKind
  readonly visibility: Visibility
  /** The listing for those it was sealed to, while it is not for the whole neighbourhood; its text is then empty. */
  readonly sealed: SealedNote | null
  readonly domain: ListingDomain | null
  readonly text: string
  readonly urgency: Urgency
  /** Coarse cell (domain/area.ts), or null when none was given. */
  readonly area: string | null
  readonly terms: Terms
  readonly capacity: number
  readonly details: ListingDetails
  /** Unix ms of the posting device. */
  readonly postedAt: number
  /** Unix ms after which it no longer counts as open when read; renewing moves it. */
  readonly expiresAt: number
  /** Closed by its owner, or filled: all capacity agreed. Expiry is applied when read, never here. */
  readonly status: 'open' | 'filled' | 'done' | 'closed'
  /** What its owner shows with it; left out when there is none, and once it is over. */
  readonly picture?: PictureView
  readonly deals: readonly DealView[]
}

/** Everything of a picture but its bytes, which are kept apart: no list reads them. Id: that of its record. */
export interface PictureView {
  readonly id: RecordId
  /** In pixels. */
  readonly width: number
  readonly height: number
  /** What it shows, for who cannot see it; may be empty. */
  readonly words: string
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
  /** Written when the other's could be read already: it is shown and says nothing about anybody's standing. */
  readonly isReply: boolean
}

/** A review one side wrote down to be opened later. */
export interface SealedReviewView extends SealedNote {
  readonly isOpen: boolean
}

/** Hours one side gives the other for what was done; they count once both have signed. */
export interface TransferView {
  readonly id: RecordId
  /** Who wrote it down; the other side accepts. */
  readonly by: AccountId
  readonly from: AccountId
  readonly to: AccountId
  readonly minutes: number
  readonly status: 'offered' | 'accepted' | 'withdrawn'
  /** The transfer this one takes back, whole or in part; null for a new one. */
  readonly reverses: RecordId | null
  readonly clock: Clock
  /** Unix ms after which it can no longer be accepted. */
  readonly expiresAt: number
}

export const handoverMoments = ['given', 'returned'] as const

/** A thing changed hands. */
export interface HandoverView {
  readonly id: RecordId
  readonly by: AccountId
  readonly moment: (typeof handoverMoments)[number]
  /** The state it was in, in words for both sides; null when nothing was said. */
  readonly state: SealedNote | null
  readonly clock: Clock
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
  /** The days or hours this person asked for; null when they said none. */
  readonly when: Period | null
  readonly transfers: readonly TransferView[]
  readonly handovers: readonly HandoverView[]
  /** Exact place and phone, sealed in the agreement that counts; null before agreeing. */
  readonly place: SealedNote | null
  readonly reviews: readonly ReviewView[]
  /** Of each side at most one; its words are sealed to the writer's own devices until it is opened. */
  readonly sealedReviews: readonly SealedReviewView[]
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
  /** Not here any more by their own wish; without a name then. */
  readonly left?: true
  /** Put out by an ambassador. */
  readonly removed?: true
  /** What was checked about them, also what is over by now; left out when nothing was. */
  readonly checks?: readonly CheckView[]
  /** What others say they can do; left out when nobody said anything. */
  readonly endorsements?: readonly EndorsementView[]
}

/** Somebody the neighbourhood trusts to look has seen something. Id: that of the attest record. */
export interface CheckView {
  readonly id: RecordId
  readonly claim: Claim
  readonly by: AccountId
  /** Unix ms of the day it was seen. */
  readonly seenOn: number
  /** Unix ms until which it holds; applied when it is read. */
  readonly until: number
  /** May be empty. */
  readonly detail: string
}

/** A neighbour can tell that another has a skill. Id: that of the endorse record. */
export interface EndorsementView {
  readonly id: RecordId
  readonly skill: string
  readonly by: AccountId
  readonly on: Endorse['on']
  /** The writer says to have the skill too. */
  readonly hasItToo: boolean
  /** Unix ms. */
  readonly at: number
}

/** What an ambassador tells everybody, until a day. Id: that of its record. */
export interface AnnouncementView {
  readonly id: RecordId
  readonly by: AccountId
  readonly text: string
  readonly clock: Clock
  /** Unix ms. */
  readonly expiresAt: number
  /** An ambassador took it down. */
  readonly isEnded: boolean
}

/** Settings of a neighbourhood that never chose: everything is a gift and nothing is counted. */
export const giftMode = { hours: false, creditFloorMinutes: 0 } as const

/** One gift in a swap ring: who gives what to whom. A listing of the giver, of the receiver, or both say what. */
export interface SwapGift {
  readonly giver: AccountId
  readonly receiver: AccountId
  readonly offer: RecordId | null
  readonly request: RecordId | null
}

export interface SwapRingView {
  readonly id: RecordId
  readonly proposer: AccountId
  /** In giving order: each receiver is the next giver, the last gives to the first. */
  readonly gifts: readonly SwapGift[]
  readonly signedBy: readonly AccountId[]
  readonly declinedBy: readonly AccountId[]
  readonly doneBy: readonly AccountId[]
  readonly messages: readonly SealedNote[]
  /**
   * Binding when all have signed; void when one said no before that; superseded when a listing in it went to another
   * ring that was complete earlier. That an unsigned ring has lapsed is seen when it is read.
   */
  readonly status: 'proposed' | 'binding' | 'done' | 'void' | 'superseded'
  /** Unix ms. */
  readonly proposedAt: number
  /** Unix ms after which nobody can sign any more. */
  readonly expiresAt: number
}
