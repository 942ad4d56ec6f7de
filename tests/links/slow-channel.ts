import type { DataChannel } from '#lib/links/frame-channel.ts'
import type { Timeline } from '../worlds/timeline.ts'

const everyMs = 100

/** Carries so many bytes a second; a frame arrives when its last byte does. */
export function slowChannel(
  timeline: Timeline,
  bytesPerSecond: number,
  arrived: (frame: Uint8Array) => void
): DataChannel {
  const underWay: Uint8Array<ArrayBuffer>[] = []
  let ofFirst = 0
  let isRunning = false
  const channel: DataChannel = {
    binaryType: 'arraybuffer',
    bufferedAmount: 0,
    bufferedAmountLowThreshold: 0,
    onbufferedamountlow: null,
    onmessage: null,
    send(frame: unknown) {
      if (!(frame instanceof Uint8Array)) throw new TypeError('not bytes')
      underWay.push(frame as Uint8Array<ArrayBuffer>)
      Object.assign(channel, { bufferedAmount: channel.bufferedAmount + frame.length })
      if (!isRunning) timeline.after(everyMs, carry)
      isRunning = true
    }
  }

  function carry(): void {
    const before = channel.bufferedAmount
    let left = Math.min(before, (bytesPerSecond * everyMs) / 1000)
    Object.assign(channel, { bufferedAmount: before - left })
    for (let first = underWay[0]; first && left > 0; first = underWay[0]) {
      const took = Math.min(left, first.length - ofFirst)
      left -= took
      ofFirst += took
      if (ofFirst < first.length) break
      underWay.shift()
      ofFirst = 0
      arrived(first)
    }
    isRunning = channel.bufferedAmount > 0
    if (isRunning) timeline.after(everyMs, carry)
    const threshold = channel.bufferedAmountLowThreshold
    const told: unknown = channel.onbufferedamountlow
    if (before > threshold && channel.bufferedAmount <= threshold && typeof told === 'function') told()
  }
  return channel
}
