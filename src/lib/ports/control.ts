/** A person's hold on their own keys and data in one neighbourhood, on this device. */
import type { AccountId, DeviceId, RecordId, StoepRecord } from '#lib/domain/record.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import type { Result } from '#lib/domain/result.ts'
import type { Bundles } from './bundle.ts'
import type { DirectoryDesk } from './directory.ts'
import type { Watch } from './journal.ts'
import type { NoticeKind } from './pocket.ts'
import type { Me } from './sealing.ts'

export interface Control {
  /** Whom this device asks to be, with the key it asks with, while it is nobody here yet; null otherwise. */
  asking(): Promise<Me | null>
  /**
   * Says that this device belongs to somebody who is in already. `words`: the twelve, as typed, for who has them;
   * null to have neighbours say so. A device that is somebody here already asks to become part of that person.
   */
  askBackIn(account: AccountId, words: string | null): Promise<Result<RecordId, Refusal>>
  /** Who this device is by now, kept from here on. When it is another than before, open the neighbourhood again. */
  settle(): Promise<Me | null>
  makePhrase(): Phrase
  /** Everything devices of mine wrote and this one has, oldest first. Reads all there is: for once in a long while. */
  ownRecords(): Promise<readonly StoepRecord[]>
  /** What this device wrote and nobody else is known to hold yet, or is still on its way; oldest first. */
  unsent(): Promise<readonly StoepRecord[]>
  /** Signs words for people outside (wire/report.ts). Throws for a visitor. */
  signReport(report: string): Promise<SignedReport>
  readonly waking: Waking
  readonly calendar: FollowedCalendar
  /** What is here as a file to hand on, and a backup. */
  readonly bundles: Bundles
  /** How this neighbourhood stands in the list that everybody reads. */
  readonly directory: DirectoryDesk
  /** Lets the relay wait, or goes on where it was. It also goes on by itself when the app is opened the next time. */
  pauseRelay(isPaused: boolean): Promise<void>
}

/** Being woken by the relay while no page is open. */
export interface Waking {
  /** Whether this browser can be woken and this relay wakes anybody; `blocked`: this person told the browser no. */
  can(): Promise<'yes' | 'blocked' | 'browserCannot' | 'relayDoesNot'>
  /**
   * Asks the browser, and has the relay wake this device for these kinds; for none it stops, and closes what was shown.
   * Call on a tap the first time, for the browser asks the person.
   */
  wakeFor(kinds: readonly NoticeKind[]): Promise<Result<null, WakingRefusal>>
}

/** My deals where a calendar program can follow them (docs/adr/0046-a-calendar-that-follows.md). */
export interface FollowedCalendar {
  readonly state: Watch<FollowState>
  /**
   * Has the relay keep the times of my deals, each called `title`. Where it did already, under another address from now
   * on: the one before answers no more.
   */
  begin(title: string): Promise<Result<null, FollowRefusal | Refusal>>
  /** The relay deletes it, now or when it is reached. */
  stop(): Promise<Result<null, Refusal>>
  /** The deal that an event leads to; null when it is none of mine by now, or the address was changed since. */
  dealOf(mark: string): Promise<RecordId | null>
}

export interface FollowState {
  /** Where a calendar program reads; whoever has it can. Null: nothing is followed. */
  readonly address: string | null
  /** The relay has yet to delete one that was given up. */
  readonly isLeaving: boolean
}

/** The relay was not reached, keeps no calendars, or not one more now. Nothing is followed that was not before. */
export type FollowRefusal = { readonly kind: 'relayAway' | 'relayDoesNot' | 'relayFull' }

/** Nothing was changed at the relay. */
export type WakingRefusal = { readonly kind: 'notAllowed' } | { readonly kind: 'relayAway' }

/** As wire/report.ts has it; keys, ids and signature in base64url. */
export interface SignedReport {
  readonly format: string
  readonly report: string
  readonly neighbourhood: RecordId
  readonly account: AccountId
  readonly device: DeviceId
  readonly signature: string
}

export interface Phrase {
  /** Twelve. */
  readonly words: readonly string[]
  /** Public half of the key made of them, 32 bytes. */
  readonly key: Uint8Array
}
