/** Two phones that connect with no server, by codes they show each other. */
import type { DeviceId } from '#lib/domain/record.ts'
import type { PairRefusal } from '#lib/domain/refusal.ts'
import type { Result } from '#lib/domain/result.ts'
import type { Watch } from './journal.ts'
import type { Nodes } from './node.ts'

/** A code to show: as a QR code, and as text to send along another way. */
export interface ShownCode {
  readonly text: string
  /** Without one the other phone has to have one: this browser tells none where it has no permission or no network. */
  readonly hasAddress: boolean
}

/**
 * How the last attempt stands. `unreachable`: no way to the other phone was found; `unproven`: it could not prove who
 * it is, or was put out; `lost`: it was connected.
 */
export type PairProgress =
  | { readonly kind: 'idle' | 'waiting' | 'unreachable' | 'unproven' | 'lost' }
  | { readonly kind: 'connected'; readonly device: DeviceId }

export interface Pairing {
  /** A first code: for whoever is in this neighbourhood, or for a device met before, which then need not answer it. */
  show(to: DeviceId | null): Promise<Result<ShownCode, PairRefusal>>
  /** What was scanned or pasted. The code to show back, or null when none is needed. */
  read(text: string): Promise<Result<ShownCode | null, PairRefusal>>
  readonly progress: Watch<PairProgress>
  /** Devices that can be connected with by one code. */
  met(): Promise<readonly DeviceId[]>
  /** The relay on the wall, which is dialled without internet. */
  readonly nodes: Nodes
  /** Gives up what is not connected yet, also what is still being made: its code connects nobody any more. */
  cancel(): void
}
