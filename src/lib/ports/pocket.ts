/**
 * What a person keeps to themselves: it stays on this device, and no record or frame is ever made of it. But for what
 * is deferred: that leaves it in the same commit in which it becomes a record. A backup, which opens for its owner alone,
 * holds their wishes and whom they trust and blocked (wire/bundle-pocket.ts).
 */
import type { DeferredAct } from '#lib/domain/deferred.ts'
import type { AccountId, DeviceId, RecordId } from '#lib/domain/record.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import type { Result } from '#lib/domain/result.ts'
import type { ListingKind } from '#lib/domain/views.ts'
import type { Watch } from './journal.ts'

/** Tell me when somebody offers this; of kind `offer`, this is what I can do: tell me when somebody asks for it. */
export interface Wish {
  readonly id: string
  readonly text: string
  readonly kind: ListingKind
}

/** A private ask of mine: whom it went to, and when more people are asked the same. */
export interface Ladder {
  readonly listing: RecordId
  readonly to: readonly AccountId[]
  /** How long each rung gets, in ms; null when it goes no further. */
  readonly afterMs: number | null
  /** Unix ms from when the next rung is due; null when there is none. */
  readonly nextAt: number | null
}

/** What a person can be told of while the app is closed. */
export type NoticeKind = 'answers' | 'deals' | 'urgent'

/** What a notification says, in the words of the person; `{name}` and `{n}` are filled in. */
export type NoticeWord =
  | 'answer'
  | 'asked'
  | 'ring'
  | 'ringBinding'
  | 'agreed'
  | 'done'
  | 'notChosen'
  | 'superseded'
  | 'message'
  | 'urgent'
  | 'emergency'
  | 'exercise'
  | 'more'
  | 'digest'
  | 'nothing'
  | 'agree'
  | 'finish'
  | 'later'
  | 'didIt'
  | 'failed'

export type NoticeWords = Readonly<Record<NoticeWord, string>>

export interface Notifying {
  /** None: no notifications. */
  readonly kinds: readonly NoticeKind[]
  /** Hours of the day, by this device's clock, between which nothing makes a sound; null for never. */
  readonly quiet: { readonly from: number; readonly until: number } | null
  /** Once a day what else is new. */
  readonly digest: boolean
  /** Left by the page for who speaks when no page is open; null before it did. */
  readonly words: NoticeWords | null
}

/** My deals where a calendar program can follow them, at the relay (docs/adr/0046-a-calendar-that-follows.md). */
export interface Following {
  /** From which the feed's keys and address are derived (keys/calendar-feed.ts), 32 bytes; null: nothing is followed. */
  readonly secret: Uint8Array | null
  /** What every deal is called there, in the words of this person. */
  readonly title: string
  /** What the relay has, and since when, in Unix ms; null while it has nothing. */
  readonly written: { readonly text: string; readonly atMs: number } | null
  /** Of feeds that were given up, until the relay has deleted them; oldest first. */
  readonly left: readonly Uint8Array[]
}

/** A notice this person has seen or put off. */
export interface Told {
  readonly key: string
  /** Unix ms from when it may be told again; null for never. */
  readonly againAt: number | null
}

export interface PocketThings {
  readonly wishes: readonly Wish[]
  /** Listings that fit a wish and need not be told again, oldest first. */
  readonly dismissed: readonly RecordId[]
  readonly ladders: readonly Ladder[]
  readonly trusted: readonly AccountId[]
  /** What they post and say is not shown here; nothing tells them. */
  readonly blocked: readonly AccountId[]
  /** What I call my devices, on this one. */
  readonly deviceNames: Readonly<Record<DeviceId, string>>
  /** Who asks back in and about whom I cannot say: not shown here again, oldest first. */
  readonly passedOver: readonly RecordId[]
  /** What I did with deals and can still take back, oldest first. */
  readonly deferred: readonly DeferredAct[]
  /** Unix ms at which I last took everything of mine along in a file; null for never. */
  readonly lastCopy: number | null
  readonly notifying: Notifying
  /** Null: never was. */
  readonly following: Following | null
  /** Oldest first. */
  readonly told: readonly Told[]
  /** Unix ms at which the digest was last read; null for never. */
  readonly digestRead: number | null
  /** The reading before that one, which is what counts as new for a second look; null for none. */
  readonly digestReadBefore: number | null
}

export interface Pocket {
  /** Empty until something was kept. */
  watch<Name extends keyof PocketThings>(name: Name): Watch<PocketThings[Name]>
  /** Reads and keeps in one step, also when two tabs do so at once; durable when it resolves. */
  change<Name extends keyof PocketThings>(
    name: Name,
    changed: (now: PocketThings[Name]) => PocketThings[Name]
  ): Promise<Result<null, Refusal>>
}
