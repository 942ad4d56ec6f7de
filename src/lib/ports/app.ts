/**
 * What pages need from the rest of the app, handed to them through Svelte context (state/context.ts). app/start.ts
 * makes the real one; nothing on screen reaches for Dexie, Yjs, keys or the network by another way.
 */
import type { AccountId, RecordId } from '#lib/domain/record.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import type { Result } from '#lib/domain/result.ts'
import type { EpochAuthor } from './author.ts'
import type { RestoredPlace } from './bundle.ts'
import type { Control } from './control.ts'
import type { Deferring } from './deferring.ts'
import type { JournalQueries, Watch } from './journal.ts'
import type { Matching } from './matching.ts'
import type { Pairing } from './pairing.ts'
import type { Pocket } from './pocket.ts'
import type { Me } from './sealing.ts'
import type { StoreId } from './store-id.ts'
import type { Now } from './time.ts'

/** One neighbourhood, open on this device. A change of `me` (a visitor joins) comes as a new object. */
export interface Home {
  readonly id: RecordId
  /** What is kept for this person outside the database is kept under it: others may share the device. */
  readonly store: StoreId
  readonly queries: JournalQueries
  /** Null while this device only looks around and has no key here. */
  readonly me: Me | null
  /** The coarse cell I live in, kept on this device only; null when not told. What is near is measured from it. */
  readonly area: Watch<string | null>
  setArea(cell: string | null): Promise<Result<null, Refusal>>
  /**
   * Brings the signing code in when it is first asked for, and makes records of what is deferred: what is written next
   * comes after that. Throws for a visitor: ask `me` first.
   */
  author(): Promise<EpochAuthor>
  /** For acts that can be taken back. Throws for a visitor. */
  deferring(): Promise<Deferring>
  /** Brings in what finds who can help, when it is first asked for: not before the first screen stands. */
  matching(): Promise<Matching>
  /** What stays on this device alone. */
  readonly pocket: Pocket
  /** The plaintext, or null when it was not sealed to this device, or not by this account. */
  openPrivate(sealed: Uint8Array, by: AccountId): Promise<Uint8Array | null>
  /** Connecting with a phone beside this one, or a relay on the wall, without any other server. Throws for a visitor: ask `me` first. */
  pairing(): Promise<Pairing>
  /** What a person can do about their own keys and data; brought in when asked for. */
  control(): Promise<Control>
  makeInvite(terms: InviteTerms): Promise<Result<MadeLink, Refusal>>
  /** A link that lets one more device of mine in; works once. */
  makeLink(): Promise<Result<MadeLink, Refusal>>
}

export interface InviteTerms {
  /** How many people it lets in, at most `limits.maxInviteUses`. */
  readonly uses: number
  /** Shown or handed over in person, so who comes in with it has been met. */
  readonly met: boolean
  /** How long it works, at most `limits.maxInviteDays`; two weeks when left out. */
  readonly days?: number
}

export interface MadeLink {
  /** The whole address, fragment included. Whoever has it gets in. */
  readonly url: string
  /** Unix ms. */
  readonly expiresAt: number
}

/** What an invite or device link says about itself, read without joining and without a connection. */
export interface InvitePreview {
  /** An invite lets a neighbour in; a link brings a second device of the same person. */
  readonly purpose: 'join' | 'link'
  readonly neighbourhood: RecordId
  /** Name of the neighbourhood. */
  readonly name: string
  /** Somebody already has a key there on this device. */
  readonly alreadyIn: boolean
}

export interface KnownNeighbourhood {
  readonly store: StoreId
  readonly id: RecordId
  readonly name: string
  /** The one that is open now. */
  readonly open: boolean
}

/** Somebody with a key on this device. */
export interface Resident {
  readonly store: StoreId
  readonly account: AccountId
  /** Name of the neighbourhood they take part in. */
  readonly neighbourhood: string
  /** Empty while it is not known here. */
  readonly name: string
  /** Who has the device now. */
  readonly open: boolean
}

/** Where a newcomer's keys go. */
export interface Arriving {
  /** Beside who is in already on this device, as somebody else; otherwise that is refused (`alreadyIn`). */
  readonly beside: boolean
}

export interface StorageState {
  /** The browser promised not to clear it when space gets short. */
  readonly persisted: boolean
  /** Bytes in use by this app, null where the browser does not say. */
  readonly usedBytes: number | null
  /** Bytes the browser lets it have, null where the browser does not say. */
  readonly quotaBytes: number | null
}

/** Something wrong with the app as a whole, shown above every page until it is over. */
export type AppTrouble =
  /** Another tab runs a newer version and this one had to let go of the database: reload. */
  | 'openElsewhere'
  /** The disk is full. Nothing is lost; nothing new can be kept. */
  | 'storageFull'
  /** The browser gives no storage (private window, switched off). */
  | 'noStorage'
  /** The database could not be opened or read for another reason: reload. */
  | 'broken'

export interface Founding {
  readonly neighbourhood: string
  /** Coarse cell of its middle (domain/area.ts), or null when skipped. */
  readonly area: string | null
  /** The founder's own name. */
  readonly name: string
  /** How many ambassadors it takes to make another, at most `limits.maxAppointing`; one when left out. */
  readonly appointing?: number
}

export interface Platform {
  /** False on plain http from another machine: the browser then gives no keys and no service worker. */
  readonly isSecure: boolean
  /** A tab of Safari on iOS: what is kept here is not what the installed app sees. */
  readonly isIosTab: boolean
}

/** How the app gets on a home screen: by the browser's own question, or by hand in Safari or Firefox. */
export type InstallWay = 'button' | 'ios' | 'mac' | 'firefox'

export interface Installing {
  /** Null where it cannot be done, or is done already. */
  readonly way: Watch<InstallWay | null>
  /** Shows the browser's question, where `way` is `button`; true when the person said yes. It can be asked once. */
  ask(): Promise<boolean>
}

/** Sparing the battery of this device, whoever uses it. Kept on this device alone. */
export interface Saving {
  readonly isOn: Watch<boolean>
  /** The battery is nearly empty and nobody said no to sparing it since it was charged; never where no browser tells. */
  readonly isDue: Watch<boolean>
  turn(on: boolean): void
  /** No, until the battery was charged. */
  putOff(): void
}

export interface Stoep {
  readonly now: Now
  readonly platform: Platform
  /** The open neighbourhood; null when this device has none yet, or while several people share it and none chose. */
  readonly home: Watch<Home | null>
  readonly neighbourhoods: Watch<readonly KnownNeighbourhood[]>
  /** Everybody who shares this device, latest opened first. */
  residents(): Promise<readonly Resident[]>
  readonly trouble: Watch<AppTrouble | null>
  /** True once a newer version of the app waits to be used. */
  readonly updateReady: Watch<boolean>

  /** Opens another neighbourhood of this device, or the same one for somebody else; `home` follows. */
  switchTo(store: StoreId): Promise<void>
  /** Deletes everything this person has here of a neighbourhood, keys too; another one opens, or none. */
  forget(store: StoreId): Promise<void>
  /** After an ok of found, join, visit or linkDevice, `home` is the new neighbourhood. */
  found(input: Founding): Promise<Result<RecordId, Refusal>>
  /** Reads an invite or device link: the whole address or only its fragment, as pasted. */
  readInvite(text: string): Promise<Result<InvitePreview, Refusal>>
  join(inviteText: string, name: string, arriving?: Arriving): Promise<Result<RecordId, Refusal>>
  /** Looks around with an invite, without making a key: an iOS tab before installing. */
  visit(inviteText: string): Promise<Result<RecordId, Refusal>>
  /** Makes this a device of the person who made the link. */
  linkDevice(linkText: string, arriving?: Arriving): Promise<Result<RecordId, Refusal>>
  /**
   * Comes to the neighbourhood of a backup, to look around: its records are still to be read (`Bundles.read`), and who
   * one was to be said. Makes no key.
   */
  restore(backup: Blob, words: string): Promise<Result<RestoredPlace, Refusal>>

  /** Finishes what is being written, then starts the newer version in every tab. */
  applyUpdate(): Promise<void>
  installing(): Promise<Installing>
  saving(): Promise<Saving>
  storage(): Promise<StorageState>
  /** Asks the browser to keep the data; called by pages after the first own record. */
  askToPersist(): Promise<boolean>
}
