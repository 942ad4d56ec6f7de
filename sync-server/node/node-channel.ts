import type { DataChannel } from 'node-datachannel'
import { utf8 } from '#lib/wire/bytes.ts'
import type { WireEnd } from '#relay/rooms/wire-end.ts'

/** Most that waits in the channel before a sender has to wait too, and what is left when it may go on. */
const highWaterBytes = 1024 * 1024
const lowWaterBytes = 256 * 1024
/** Time for what was said last to arrive. */
const closingMs = 1_000

/** One data channel as the hub sees it. `end` ends its connection. */
export function channelWire(channel: DataChannel, end: () => void): WireEnd {
  let waiting: (() => void)[] = []
  const goOn = () => {
    const all = waiting
    waiting = []
    for (const resolve of all) resolve()
  }
  channel.setBufferedAmountLowThreshold(lowWaterBytes)
  channel.onBufferedAmountLow(goOn)
  channel.onClosed(finish)

  function finish(): void {
    goOn()
    end()
  }

  return {
    send(message) {
      if (!sendOver(channel, typeof message === 'string' ? utf8(message) : message)) return Promise.resolve()
      if (channel.bufferedAmount() <= highWaterBytes) return Promise.resolve()
      return new Promise((resolve) => waiting.push(resolve))
    },
    bufferedBytes: () => (channel.isOpen() ? channel.bufferedAmount() : 0),
    // Why, was said in a frame: a data channel closes without a word.
    close() {
      if (channel.isOpen()) channel.close()
      goOn()
      setTimeout(finish, closingMs).unref()
    }
  }
}

/** False when the other side has gone, which the library tells by throwing before it tells that the channel closed. */
export function sendOver(channel: DataChannel, bytes: Uint8Array): boolean {
  if (!channel.isOpen()) return false
  try {
    channel.sendMessageBinary(bytes)
    return true
  } catch {
    return false
  }
}
