import type { StoredUpdate } from '#lib/wire/frame.ts'

/** One sealed update on its way into the log of a room. */
export interface Append {
  /** Room id, 32 bytes. */
  readonly room: Uint8Array
  readonly update: Uint8Array
}

export interface RoomStats {
  /** Highest sequence number given out; 0 for a room nothing was ever written to. */
  readonly head: number
  /** Bytes of all its updates. */
  readonly bytes: number
}

/**
 * A durable log per room. It knows bytes and their order, nothing of what they mean. One owner at a time: a second
 * process on the same data is kept out by the adapter.
 */
export interface RoomLog {
  /** 16 bytes, random when the data was made; a restored copy has another. */
  readonly logId: Uint8Array
  /**
   * Appends all or nothing and resolves once it is on disk, with the sequence number of each, counting 1, 2, 3 ...
   * per room in the order given. Rejects when the disk fails; then nothing of it was kept.
   */
  append(batch: readonly Append[]): Promise<readonly number[]>
  /**
   * Updates after `afterSeq`, ascending: as many as fit into `maxBytes`, and always at least one if there is one.
   */
  read(room: Uint8Array, afterSeq: number, maxBytes: number): Promise<readonly StoredUpdate[]>
  stats(room: Uint8Array): Promise<RoomStats>
  close(): Promise<void>
}
