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
 * A durable log per room. It knows bytes and their order, nothing of what they mean. One owner at a time, a second
 * process on the same data being kept out by the adapter, unless the log has a `watch`: then several relays share it.
 */
export interface RoomLog {
  /** 16 bytes, random when the data was made; a restored copy has another. */
  readonly logId: Uint8Array
  /**
   * Appends and resolves once it is on disk, with the sequence number of each, counting 1, 2, 3 ... per room in the
   * order given. Rejects when the disk fails; then nothing of it was kept, or, in a shared log that gave no answer,
   * what was kept comes back as if another relay had written it, and who appends it here again gets its number.
   */
  append(batch: readonly Append[]): Promise<readonly number[]>
  /**
   * Updates after `afterSeq`, ascending: as many as fit into `maxBytes`, and always at least one if there is one.
   */
  read(room: Uint8Array, afterSeq: number, maxBytes: number): Promise<readonly StoredUpdate[]>
  stats(room: Uint8Array): Promise<RoomStats>
  /**
   * Only of a log that several relays share: calls when another may have written to the room, also when nothing was.
   * Returns what ends it.
   */
  readonly watch?: (room: Uint8Array, changed: () => void) => () => void
  /** Only of a log that forgets rooms nobody used for long: notes that these are in use. Rejects when the disk fails. */
  readonly use?: (rooms: readonly Uint8Array[]) => Promise<void>
  close(): Promise<void>
}
