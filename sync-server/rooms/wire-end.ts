import type { Parcel } from './parcel.ts'

/** The relay's end of one socket, as the parts that decide see it. */
export interface WireEnd {
  /** Resolves when the bytes have left this process, or never will; without waiting for the other side. */
  send(message: Uint8Array | string): Promise<void>
  /** The same, faster, for messages that others may get as well; `left` is called when `send` would resolve. */
  pass?(parcel: Parcel, left?: () => void): void
  /** Bytes handed over that have not left. */
  bufferedBytes(): number
  /** Ends the connection; what the other side does not read within a second is dropped. */
  close(code: number, reason: string): void
}
