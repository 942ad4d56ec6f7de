import type { RecordId } from '#lib/domain/record.ts'

/** The lobby never changes and holds who may what; an epoch holds everything else, until the next one takes over. */
export type RoomKind = 'lobby' | 'epoch'

/** What a device keeps of one epoch. */
export interface KeptEpoch {
  /** 32 bytes; null once it is read no more. */
  readonly secret: Uint8Array | null
  /** Unix ms since when this device knows of another epoch to write to; null for the one it writes to. */
  readonly newerSince: number | null
}

export type KeptEpochs = Readonly<Record<RecordId, KeptEpoch>>

/** The secrets of one neighbourhood on this device; durable when a promise resolves. */
export interface RoomMemory {
  /** 32 bytes. */
  readonly lobby: Uint8Array
  /** By the epoch/1 record. */
  epochs(): Promise<KeptEpochs>
  keep(epochs: KeptEpochs): Promise<void>
}
