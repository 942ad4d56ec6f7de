/** A person's hold on their own keys and data in one neighbourhood, on this device. */
import type { AccountId, DeviceId, RecordId, StoepRecord } from '#lib/domain/record.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import type { Result } from '#lib/domain/result.ts'
import type { Bundles } from './bundle.ts'
import type { DirectoryDesk } from './directory.ts'
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
