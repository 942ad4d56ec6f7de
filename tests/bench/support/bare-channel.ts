/** The other end of a data channel with nothing around it: answers an offer, and sends when it is asked. */
import { PeerConnection, type DataChannel } from 'node-datachannel'
import { limits } from '#lib/wire/limits.ts'

const highWaterBytes = 1024 * 1024
const message = new Uint8Array(limits.maxFrameBytes)

export interface BareEnd {
  readonly answer: string
  close(): void
}

/** Sends so many bytes at the first message, in messages as large as a frame. */
export function answerBarely(offer: string, bytes: number): Promise<BareEnd> {
  const rtc = new PeerConnection('bare', {
    iceServers: [],
    bindAddress: '127.0.0.1',
    maxMessageSize: 2 * message.length
  })
  rtc.onDataChannel((channel) => channel.onMessage(() => sendAll(channel, bytes)))
  return new Promise((answered) => {
    rtc.onGatheringStateChange((state) => {
      const answer = state === 'complete' ? rtc.localDescription()?.sdp : undefined
      if (answer) answered({ answer, close: () => rtc.close() })
    })
    rtc.setRemoteDescription(offer, 'offer')
  })
}

function sendAll(channel: DataChannel, bytes: number): void {
  let left = bytes
  const pump = () => {
    while (left > 0 && channel.bufferedAmount() < highWaterBytes) {
      const size = Math.min(left, message.length)
      channel.sendMessageBinary(message.subarray(0, size))
      left -= size
    }
  }
  channel.setBufferedAmountLowThreshold(highWaterBytes / 4)
  channel.onBufferedAmountLow(pump)
  pump()
}
