import type { AlertWords } from './alert.ts'
import type { AccountId, RecordId } from './record.ts'
import type { SealedNote } from './views.ts'

/** Public views of an emergency: the same bytes on every device that admitted the same records (invariant 2). */

/** In alphabetical order, as a record of them has to be. */
export const skills = [
  'calling',
  'carrying',
  'company',
  'cooking',
  'firstAid',
  'languages',
  'power',
  'tools',
  'vehicle'
] as const
export type Skill = (typeof skills)[number]

export const supplies = ['water', 'power', 'warmth', 'firstAid', 'fridge', 'food'] as const
export type Supply = (typeof supplies)[number]

export const claimStates = ['going', 'there', 'done'] as const
export type ClaimState = (typeof claimStates)[number]

/** Others beside the first who make it an emergency when none is an ambassador. */
export const secondsNeeded = 2

/** Id: that of its first record. That it timed out is seen when it is read (emergency-now.ts). */
export interface EmergencyView {
  readonly part: 'emergency'
  readonly id: RecordId
  readonly by: AccountId
  readonly what: string
  readonly isExercise: boolean
  /** Others who said the same, in order. */
  readonly seconds: readonly AccountId[]
  /** Unix ms at which enough had said so; null while they have not. */
  readonly declaredAt: number | null
  /** An ambassador said so, so only an ambassador ends it. */
  readonly isOfAmbassador: boolean
  /** Unix ms at which it was last said. */
  readonly heardAt: number
  /** Unix ms; null while it goes on. */
  readonly endedAt: number | null
  /** Who read the check-ins beside the ambassadors. */
  readonly callers: readonly AccountId[]
}

export interface RosterView {
  readonly part: 'roster'
  readonly id: RecordId
  readonly by: AccountId
  readonly skills: readonly Skill[]
}

/** How it is with somebody; only callers can open it. */
export interface CheckInView extends SealedNote {
  readonly part: 'checkIn'
  readonly emergency: RecordId
}

/** Somebody goes to a listing, is there, or was. Id: that of the record it began with. */
export interface ClaimView {
  readonly part: 'claim'
  readonly id: RecordId
  readonly emergency: RecordId
  readonly listing: RecordId
  readonly by: AccountId
  readonly state: ClaimState
  /** Unix ms, by the clock of who goes. */
  readonly from: number
  /** Unix ms until which it holds; null once they are there. */
  readonly until: number | null
  /** Its place in the order of all claims. */
  readonly place: number
}

/** Id and author: those of the first record with these words. */
export interface SupplyView {
  readonly part: 'supply'
  readonly id: RecordId
  /** Of all records with these words, in order. */
  readonly ids: readonly RecordId[]
  readonly emergency: RecordId
  readonly by: AccountId
  readonly kind: Supply
  readonly where: string
  readonly area: string | null
  readonly isThere: boolean
  /** Unix ms. */
  readonly saidAt: number
}

/** An official alert somebody put here. Id and author: those of the first record with these words. */
export interface AlertView extends AlertWords {
  readonly part: 'alert'
  readonly id: RecordId
  /** Of all records with these words, in order. */
  readonly ids: readonly RecordId[]
  readonly emergency: RecordId
  /** Who put it here. */
  readonly by: AccountId
  /** Unix ms. */
  readonly expiresAt: number
}

export const callWords = ['yes', 'no', 'enough'] as const

/** People who can do something are wanted. Who of them is asked by now: domain/calling.ts. */
export interface CallView {
  readonly part: 'call'
  readonly id: RecordId
  readonly emergency: RecordId
  readonly by: AccountId
  readonly skill: Skill
  readonly what: string
  /** How many people. */
  readonly count: number
  /** Near where; null when not said. */
  readonly area: string | null
  /** Unix ms. */
  readonly calledAt: number
  /** Who comes and who cannot, in the order in which they last said so. */
  readonly yes: readonly AccountId[]
  readonly no: readonly AccountId[]
  /** Who called, or an ambassador, says that nobody more is wanted. */
  readonly isEnough: boolean
}

export type EmergencyPart =
  EmergencyView | RosterView | CheckInView | ClaimView | SupplyView | AlertView | CallView
export type EmergencyPartOf<Part extends EmergencyPart['part']> = Extract<
  EmergencyPart,
  { readonly part: Part }
>

export function isPart<Part extends EmergencyPart['part']>(
  view: EmergencyPart,
  part: Part
): view is EmergencyPartOf<Part> {
  return view.part === part
}
