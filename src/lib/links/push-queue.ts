import { encodeFrame, type RelayLimits } from '#lib/wire/frame.ts'
import { tenSecondMeter } from './meter.ts'
import type { RelayPipe } from './relay-talk.ts'
import type { Timers } from './timers.ts'

export interface PushQueue {
  push(n: number, update: Uint8Array): void
  /** What waits is forgotten. */
  close(): void
}

const pushBounds = {
  /** Most that is handed to the pipe ahead of the network, plus one frame. */
  highWaterBytes: 1024 * 1024,
  /** A WebSocket does not tell when its buffer has drained. */
  lookAgainMs: 50,
  /** Of what the relay takes in ten seconds; the rest is for frames that arrive bunched, and for those of the talk. */
  shareOfRelayLimits: 0.75
} as const

/** Pushes in order, no faster than the network and the relay take them. The caller bounds it by the acks it gets. */
export function pushQueue(
  pipe: Pick<RelayPipe, 'send' | 'bufferedAmount'>,
  timers: Timers,
  { maxFramesPer10s, maxBytesPer10s }: RelayLimits
): PushQueue {
  const { highWaterBytes, lookAgainMs, shareOfRelayLimits } = pushBounds
  const pace = tenSecondMeter(
    { frames: maxFramesPer10s * shareOfRelayLimits, bytes: maxBytesPer10s * shareOfRelayLimits },
    timers.now
  )
  let waiting: { n: number; update: Uint8Array }[] = []
  let cancelLook: (() => void) | null = null

  function pump() {
    cancelLook = null
    let sent = 0
    for (const { n, update } of waiting) {
      if (pipe.bufferedAmount >= highWaterBytes || !pace.take(update.length)) break
      pipe.send(encodeFrame({ type: 'push', n, update }))
      sent++
    }
    waiting = waiting.slice(sent)
    if (waiting.length > 0) cancelLook = timers.after(lookAgainMs, pump)
  }

  return {
    push(n, update) {
      waiting.push({ n, update })
      if (!cancelLook) pump()
    },
    close() {
      waiting = []
      cancelLook?.()
    }
  }
}
