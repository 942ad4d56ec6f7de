/** Messages that leave together, to one connection or to all of a room. */
export interface Parcel {
  messages: readonly Uint8Array[]
  /** Of all messages together. */
  readonly bytes: number
  /** All of them as they stand on a WebSocket; made by `framed`, once for everybody. */
  frames: Buffer | null
}

export function parcelOf(messages: readonly Uint8Array[]): Parcel {
  let bytes = 0
  for (const message of messages) bytes += message.length
  return { messages, bytes, frames: null }
}

/** What a server writes on a WebSocket for this parcel: a frame for each message (RFC 6455, section 5.2). */
export function framed(parcel: Parcel): Buffer {
  return (parcel.frames ??= frame(parcel))
}

/** The messages are views on the frames from then on, so that a parcel that is kept is kept once. */
function frame(parcel: Parcel): Buffer {
  const { messages, bytes } = parcel
  const frames = Buffer.allocUnsafeSlow(
    bytes + messages.reduce((sum, { length }) => sum + headerBytes(length), 0)
  )
  let at = 0
  parcel.messages = messages.map((message) => {
    const start = writeHeader(frames, at, message.length)
    frames.set(message, start)
    at = start + message.length
    return frames.subarray(start, at)
  })
  return frames
}

const finalBinary = 0x82

function headerBytes(length: number): number {
  return length < 126 ? 2 : length < 65_536 ? 4 : 10
}

/** Returns the place after it. */
function writeHeader(frames: Buffer, at: number, length: number): number {
  frames[at] = finalBinary
  if (length < 126) return frames.writeUInt8(length, at + 1)
  frames[at + 1] = length < 65_536 ? 126 : 127
  return length < 65_536
    ? frames.writeUInt16BE(length, at + 2)
    : frames.writeBigUInt64BE(BigInt(length), at + 2)
}
