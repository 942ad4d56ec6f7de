import type { Haste } from '#lib/domain/haste.ts'
import { encodeFrame, type RelayLimits } from '#lib/wire/frame.ts'
import { HasteQueue } from './haste-queue.ts'
import { tenSecondMeter } from './meter.ts'
import type { RelayPipe } from './relay-talk.ts'
import { SendWindow } from './send-window.ts'
import type { Timers } from './timers.ts'

export interface PushQueue {
  push(n: number, update: Uint8Array, haste?: Haste): void
  /** The relay has what was sent under this number; returns the caller's number, or null when there is no such push. */
  acked(sentAs: number): number | null
  /** What waits is forgotten. */
  close(): void
}

interface Sent {
  readonly n: number
  readonly bytes: number
  readonly atMs: number
}

const pushBounds = {
  /** Most that is handed to the pipe ahead of the network, plus one frame. */
  highWaterBytes: 1024 * 1024,
  /** A WebSocket does not tell when its buffer has drained. */
  lookAgainMs: 50,
  /** Of what the relay takes in ten seconds; the rest is for frames that arrive bunched, and for those of the talk. */
  shareOfRelayLimits: 0.75
} as const

/**
 * Pushes the hastiest first, no faster than the network and the relay take them: how much is under way follows from
 * how soon it is acknowledged. The relay takes rising numbers only, so they are given when a push leaves.
 */
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
  const waiting = new HasteQueue<{ readonly n: number; readonly update: Uint8Array }>()
  const sent = new Map<number, Sent>()
  const window = new SendWindow()
  let underWayBytes = 0
  let nextNumber = 1
  let cancelLook: (() => void) | null = null

  function pump() {
    for (let next = waiting.first(); next && underWayBytes < window.bytes; next = waiting.first()) {
      if (pipe.bufferedAmount >= highWaterBytes || !pace.take(next.update.length)) {
        cancelLook ??= timers.after(lookAgainMs, look)
        break
      }
      waiting.shift()
      send(next)
    }
  }

  function look() {
    cancelLook = null
    pump()
  }

  function send({ n, update }: { readonly n: number; readonly update: Uint8Array }) {
    const sentAs = nextNumber++
    sent.set(sentAs, { n, bytes: update.length, atMs: timers.now() })
    underWayBytes += update.length
    pipe.send(encodeFrame({ type: 'push', n: sentAs, update }))
  }

  return {
    push(n, update, haste) {
      waiting.push({ n, update }, haste ?? null)
      pump()
    },
    acked(sentAs) {
      const one = sent.get(sentAs)
      if (!one) return null
      sent.delete(sentAs)
      underWayBytes -= one.bytes
      window.took(timers.now() - one.atMs)
      pump()
      return one.n
    },
    close() {
      waiting.clear()
      cancelLook?.()
    }
  }
}
