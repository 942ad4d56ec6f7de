/** What the leader tab and its replica worker say to each other. */
import type { PeerId } from '#lib/ports/link.ts'
import type { StoreId } from '#lib/ports/store-id.ts'

export type ToWorker =
  /** First message. relay: address of the relay's protocol, or null to go without. */
  | { readonly type: 'start'; readonly store: StoreId; readonly relay: string | null }
  | { readonly type: 'opened' | 'closed'; readonly peer: PeerId }
  | { readonly type: 'received'; readonly peer: PeerId; readonly frame: Uint8Array }
  /** Whoever waits for the relay dials at once. */
  | { readonly type: 'wake' }
  | { readonly type: 'flush'; readonly number: number }

export type FromWorker =
  /** The carrier is loaded: where to look for other devices. */
  | { readonly type: 'started'; readonly meshRoom: string; readonly meshPassword: string }
  | { readonly type: 'send'; readonly peer: PeerId; readonly frame: Uint8Array }
  | { readonly type: 'drop'; readonly peer: PeerId }
  | { readonly type: 'flushed'; readonly number: number }
  | { readonly type: 'trouble'; readonly kind: string }
