/**
 * Who can help, found on this device while somebody types. The work is done away from the screen (app/match-worker.ts);
 * where it cannot start, everything else goes on without it.
 */
import type { AccountId, RecordId } from '#lib/domain/record.ts'
import type { ListingDomain, ListingKind, SwapGift } from '#lib/domain/views.ts'

export interface Question {
  /** What was typed so far. */
  readonly text: string
  /** A request looks among offers, an offer among requests. */
  readonly kind: ListingKind
  /** As put right by a person; null to have it guessed. */
  readonly domain: ListingDomain | null
  /** Where I live, roughly (domain/coarse-area.ts); null when not told. */
  readonly area: string | null
  /** Listings left out, so that others of the same owner come up. */
  readonly except?: readonly RecordId[]
  /** Leaves out what is only near to it: for whom nobody looks at, and must not be called for little. */
  readonly isStrict?: boolean
}

/** What a thing or a deed is called. */
export interface Name {
  readonly nl: string
  readonly en: string
}

/** A listing that fits, and why: values, which a page puts into words. */
export interface Match {
  readonly listing: RecordId
  readonly owner: AccountId
  /** What it is that fits; null when only words of no table were shared. */
  readonly about: Name | null
  /** It is another thing than what was asked, which meets the same need. */
  readonly isOther: boolean
  /** Its owner helped me before. */
  readonly helpedMe: boolean
  /** I helped its owner before. */
  readonly wasHelped: boolean
  /** How many neighbours its owner helped. */
  readonly helped: number
}

export interface Answer {
  /** Best first, at most one listing of a neighbour, at most 20. */
  readonly matches: readonly Match[]
  /** What the words say it is about; null when nothing points anywhere. */
  readonly domain: ListingDomain | null
  /** All open listings were looked at; before that more may come. */
  readonly isWhole: boolean
}

/** Why an offer fits a request. */
export type Why = Pick<Match, 'about' | 'isOther'>

/** What two listings say. */
export interface Pair {
  readonly request: string
  readonly offer: string
}

export interface FoundGift extends SwapGift, Why {
  readonly offer: RecordId
  readonly request: RecordId
}

/** A swap ring that could be, with me in it. */
export interface FoundRing {
  /** In giving order, as in a swap ring. */
  readonly gifts: readonly FoundGift[]
}

/** The open listings that came and went since the last time. The first time begins with none. */
export interface BoardChange<Listing> {
  readonly came: readonly Listing[]
  readonly went: readonly RecordId[]
  /** False while more of those that are there already are on their way. */
  readonly isWhole: boolean
}

export interface Matching {
  /** Null when a later question came before the answer. */
  ask(question: Question): Promise<Answer | null>
  /** An answer to each, in their order; nothing overtakes these. Null when it cannot be found out. */
  askAll(questions: readonly Question[]): Promise<readonly Answer[] | null>
  /** The surest first, none with a listing of another. Null when it cannot be found out. */
  rings(): Promise<readonly FoundRing[] | null>
  /** One answer for each, in their order. Null when it cannot be found out. */
  why(pairs: readonly Pair[]): Promise<readonly Why[] | null>
  /** Calls back when listings came or went, so that the same question may have another answer. */
  onChange(listener: () => void): () => void
}
