import { expect, test } from 'vitest'
import { channelBounds, frameChannel, type DataChannel } from '#lib/links/frame-channel.ts'
import type { PeerEnd } from '#lib/ports/link.ts'
import { limits } from '#lib/wire/limits.ts'
import { windUpTimers } from './wind-up-timers.ts'

const kib = (n: number) => new Uint8Array(n * 1024)

test('frames wait in order until the data channel has room', () => {
  const { frames, channel } = aChannel()
  for (let i = 0; i < 40; i++) frames.send(kib(60).fill(i))
  expect(channel.bufferedAmount).toBeLessThanOrEqual(channelBounds.highWaterBytes + limits.maxFrameBytes)
  expect(channel.sent.length).toBe(1)
  for (let time = 0; time < 8; time++) channel.drain()
  expect(channel.sent.map((frame) => frame[0])).toEqual(Array.from({ length: 40 }, (_, i) => i))
})

test('a peer that takes nothing for half a minute while frames wait is stuck', () => {
  const { frames, timers, ends } = aChannel()
  frames.send(kib(1))
  timers.wind(channelBounds.stuckAfterMs - 1)
  expect(ends).toEqual([])
  timers.wind(1)
  expect(ends).toEqual(['stuck'])
})

test('a slow peer that takes something now and then is not stuck', () => {
  const { frames, channel, timers, ends } = aChannel()
  for (let i = 0; i < 100; i++) frames.send(kib(60))
  for (let i = 0; i < 10; i++) {
    timers.wind(20_000)
    channel.drain(60 * 1024)
  }
  expect(ends).toEqual([])
})

test('an idle channel arms no timer', () => {
  const { frames, channel, timers } = aChannel()
  frames.send(kib(1))
  channel.drain()
  timers.wind(channelBounds.stuckAfterMs)
  expect(timers.armed()).toBe(0)
})

test('more waiting for one peer than a device can keep ends it as stuck', () => {
  const { frames, ends } = aChannel()
  for (let i = 0; i < 1100; i++) frames.send(kib(62))
  expect(ends).toEqual(['stuck'])
})

test('an honest sender stays within half of what the other side accepts', () => {
  const { frames, channel, timers } = aChannel()
  for (let i = 0; i < 3000; i++) frames.send(Uint8Array.of(1))
  expect(channel.sent.length).toBe(limits.maxPeerFramesPer10s / 2)
  for (let passed = 0; passed < 10_000; passed += 500) {
    channel.drain()
    timers.wind(500)
  }
  expect(channel.sent.length).toBe(limits.maxPeerFramesPer10s)
  for (let passed = 0; passed < 10_000; passed += 500) {
    channel.drain()
    timers.wind(500)
  }
  expect(channel.sent.length).toBe(3000)
})

test.each<[string, unknown, PeerEnd]>([
  ['text', 'hello', 'notAFrame'],
  ['a frame over the limit', new ArrayBuffer(limits.maxFrameBytes + 1), 'frameTooLarge']
])('%s ends the peer and is not passed on', (_, data, why) => {
  const { channel, ends, received } = aChannel()
  channel.receive(data)
  channel.receive(new ArrayBuffer(1))
  expect(ends).toEqual([why])
  expect(received).toEqual([])
})

test('a peer that sends more bytes than it may in ten seconds is ended, one that spreads them is not', () => {
  const spread = aChannel()
  const burst = aChannel()
  for (let i = 0; i < 600; i++) {
    spread.channel.receive(new ArrayBuffer(limits.maxFrameBytes))
    burst.channel.receive(new ArrayBuffer(limits.maxFrameBytes))
    spread.timers.wind(25)
  }
  expect(spread.ends).toEqual([])
  expect(burst.ends).toEqual(['tooFast'])
  expect(burst.received.length).toBe(limits.maxPeerBytesPer10s / limits.maxFrameBytes)
})

test('a channel that throws on sending ends the peer', () => {
  const { frames, channel, ends } = aChannel()
  channel.send = () => {
    throw new Error('closed')
  }
  frames.send(kib(1))
  frames.send(kib(1))
  expect(ends).toEqual(['left'])
})

test('sending a frame over the limit is a bug and throws', () => {
  expect(() => aChannel().frames.send(new Uint8Array(limits.maxFrameBytes + 1))).toThrow(RangeError)
})

function aChannel() {
  const timers = windUpTimers()
  const channel = new FakeChannel()
  const received: Uint8Array[] = []
  const ends: PeerEnd[] = []
  const frames = frameChannel(channel, timers, {
    received: (frame) => received.push(frame),
    ended: (why) => ends.push(why)
  })
  return { timers, channel, received, ends, frames }
}

/** Keeps what is sent until it is drained. */
class FakeChannel implements DataChannel {
  binaryType: BinaryType = 'blob'
  bufferedAmount = 0
  bufferedAmountLowThreshold = 0
  onbufferedamountlow: DataChannel['onbufferedamountlow'] = null
  onmessage: DataChannel['onmessage'] = null
  readonly sent: Uint8Array[] = []
  send = (frame: unknown) => {
    if (!(frame instanceof Uint8Array)) throw new TypeError('not bytes')
    this.sent.push(frame)
    this.bufferedAmount += frame.length
  }
  drain(bytes = this.bufferedAmount) {
    const before = this.bufferedAmount
    this.bufferedAmount -= Math.min(bytes, before)
    const threshold = this.bufferedAmountLowThreshold
    if (before > threshold && this.bufferedAmount <= threshold) this.#call(this.onbufferedamountlow)
  }
  receive(data: unknown) {
    this.#call(this.onmessage, new MessageEvent('message', { data }))
  }
  #call(handler: unknown, event: Event = new Event('bufferedamountlow')) {
    if (typeof handler === 'function') handler.call(this, event)
  }
}
