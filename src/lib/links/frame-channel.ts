/**
 * Link frames over one data channel: whole, in order, with back-pressure out and limits in.
 *
 * Out: a frame waits in a queue, the hastiest first, until less is in the channel's own buffer than the network takes
 * in a moment (send-window.ts) and this device is within half of what a peer may send in ten seconds, so that an honest device never breaks the other side's limit, also
 * when the network hands over a stall of ten seconds in one go. In: size before anything else, then the rate.
 */
import { limits } from '#lib/wire/limits.ts'
import type { Haste } from '#lib/domain/haste.ts'
import type { PeerEnd } from '#lib/ports/link.ts'
import { HasteQueue } from './haste-queue.ts'
import { tenSecondMeter } from './meter.ts'
import { SendWindow, windowBounds } from './send-window.ts'
import type { Timers } from './timers.ts'

/** The part of RTCDataChannel that is used. */
export type DataChannel = Pick<
  RTCDataChannel,
  | 'send'
  | 'binaryType'
  | 'bufferedAmount'
  | 'bufferedAmountLowThreshold'
  | 'onbufferedamountlow'
  | 'onmessage'
>

export interface FrameChannelEvents {
  received(frame: Uint8Array): void
  /** Called once; nothing is sent or received afterwards. */
  ended(why: PeerEnd): void
}

export interface FrameChannel {
  /**
   * Ignored after the end. Frames above `maxBytes` are a bug and throw RangeError. A frame with haste overtakes those
   * with less; one without overtakes nothing and is not overtaken.
   */
  send(frame: Uint8Array, haste?: Haste): void
  close(): void
}

export const channelBounds = {
  /** Most that is handed to the data channel ahead of the network, plus one frame. */
  highWaterBytes: windowBounds.mostBytes,
  /** Frames waiting in memory for one peer; one that is further behind starts anew with a diff. */
  maxQueuedBytes: 64 * 1024 * 1024,
  /** Time without one byte leaving, while bytes wait, after which a peer counts as stuck. */
  stuckAfterMs: 30_000,
  paceRetryMs: 250
} as const

/** `maxBytes` of one frame, either way. */
export function frameChannel(
  channel: DataChannel,
  timers: Timers,
  events: FrameChannelEvents,
  maxBytes: number = limits.maxFrameBytes
): FrameChannel {
  const pace = tenSecondMeter(
    { frames: limits.maxPeerFramesPer10s / 2, bytes: limits.maxPeerBytesPer10s / 2 },
    timers.now
  )
  const received = tenSecondMeter(
    { frames: limits.maxPeerFramesPer10s, bytes: limits.maxPeerBytesPer10s },
    timers.now
  )
  const queue = new HasteQueue<Uint8Array>()
  const window = new SendWindow()
  /** Since when as much is in the buffer as may be; null while it is not. */
  let fullSince: number | null = null
  let queuedBytes = 0
  let handedOver = 0
  let isOpen = true
  let cancelPump = () => {}
  let cancelWatch: (() => void) | null = null

  channel.binaryType = 'arraybuffer'
  channel.bufferedAmountLowThreshold = window.bytes / 2
  channel.onbufferedamountlow = () => {
    if (fullSince !== null) window.took(timers.now() - fullSince)
    fullSince = null
    channel.bufferedAmountLowThreshold = window.bytes / 2
    pump()
  }
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (!isOpen) return
    const fault = faultOf(data)
    if (fault) end(fault)
    else events.received(new Uint8Array(data as ArrayBuffer))
  }

  function faultOf(data: unknown): PeerEnd | null {
    if (!(data instanceof ArrayBuffer)) return 'notAFrame'
    if (data.byteLength > maxBytes) return 'frameTooLarge'
    return received.take(data.byteLength) ? null : 'tooFast'
  }

  function pump() {
    cancelPump()
    for (let frame = queue.first(); isOpen && frame; frame = queue.first()) {
      if (channel.bufferedAmount >= window.bytes) {
        fullSince ??= timers.now()
        break
      }
      if (!pace.take(frame.length)) {
        cancelPump = timers.after(channelBounds.paceRetryMs, pump)
        break
      }
      queue.shift()
      handOver(frame as Uint8Array<ArrayBuffer>)
    }
  }

  function handOver(frame: Uint8Array<ArrayBuffer>) {
    queuedBytes -= frame.length
    handedOver += frame.length
    try {
      channel.send(frame)
    } catch {
      end('left')
    }
  }

  /** Looks every `stuckAfterMs` whether anything left; sleeps when nothing waits. */
  function watch() {
    if (cancelWatch) return
    const leftBefore = handedOver - channel.bufferedAmount
    cancelWatch = timers.after(channelBounds.stuckAfterMs, () => {
      cancelWatch = null
      if (queue.length === 0 && channel.bufferedAmount === 0) return
      if (handedOver - channel.bufferedAmount <= leftBefore) end('stuck')
      else watch()
    })
  }

  function end(why: PeerEnd) {
    if (!isOpen) return
    close()
    events.ended(why)
  }

  function close() {
    isOpen = false
    queue.clear()
    queuedBytes = 0
    cancelPump()
    cancelWatch?.()
  }

  return {
    send(frame, haste) {
      if (frame.length > maxBytes) throw new RangeError(`frame of ${frame.length} bytes`)
      if (!isOpen) return
      queue.push(frame, haste ?? null)
      queuedBytes += frame.length
      if (queuedBytes > channelBounds.maxQueuedBytes) return end('stuck')
      pump()
      watch()
    },
    close
  }
}
