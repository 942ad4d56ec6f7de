/** What the leader tab and its replica worker say to each other. */
import type { Haste } from '#lib/domain/haste.ts'
import type { PeerId } from '#lib/ports/link.ts'
import type { StoreId } from '#lib/ports/store-id.ts'
import type { NodeCode } from '#lib/wire/node-code.ts'
import type { BundleJob } from './bundle-messages.ts'

/** Name of a room on the mesh: each has a link of its own, and peers have names within one. */
export type MeshRoom = string

export type ToWorker =
  /** First message. relay: address of the relay's protocol, or null to go without. */
  | { readonly type: 'start'; readonly store: StoreId; readonly relay: string | null }
  | { readonly type: 'opened' | 'closed'; readonly room: MeshRoom; readonly peer: PeerId }
  | {
      readonly type: 'received'
      readonly room: MeshRoom
      readonly peer: PeerId
      readonly frame: Uint8Array
    }
  /** Whoever waits for the relay dials at once. */
  | { readonly type: 'wake' }
  /** What to dial when the relay is away. */
  | { readonly type: 'node'; readonly node: NodeCode | null }
  /** Whether the relay is to wait. */
  | { readonly type: 'pause'; readonly isPaused: boolean }
  /** The battery is spared from now on, or no more. */
  | { readonly type: 'saving'; readonly on: boolean }
  | { readonly type: 'flush'; readonly number: number }
  /** What comes of it goes over the port. */
  | { readonly type: 'bundle'; readonly job: BundleJob; readonly port: MessagePort }

export type FromWorker =
  /** The port is that of node-pipe.ts. */
  | { readonly type: 'dial'; readonly node: NodeCode; readonly port: MessagePort }
  /** The carrier of this room is loaded: look for other devices there, until it is left. */
  | { readonly type: 'meet'; readonly room: MeshRoom; readonly password: string }
  | { readonly type: 'leave'; readonly room: MeshRoom }
  | {
      readonly type: 'send'
      readonly room: MeshRoom
      readonly peer: PeerId
      readonly frame: Uint8Array
      readonly haste?: Haste | undefined
    }
  | { readonly type: 'drop'; readonly room: MeshRoom; readonly peer: PeerId }
  | { readonly type: 'flushed'; readonly number: number }
  | { readonly type: 'trouble'; readonly kind: string }
