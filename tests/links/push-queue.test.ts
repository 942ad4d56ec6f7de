import { expect, test } from 'vitest'
import { pushQueue } from '#lib/links/push-queue.ts'
import { decodeFrame } from '#lib/wire/frame.ts'
import { windUpTimers } from './wind-up-timers.ts'

const kib = 1024

test('what has more haste leaves first, under rising numbers, and the acks name what was pushed', () => {
  const { queue, said } = aQueue()
  queue.push(7, new Uint8Array(33 * kib).fill(7), 2)
  queue.push(8, Uint8Array.of(8), 3)
  queue.push(9, Uint8Array.of(9), 0)
  expect(said()).toEqual([[1, 7]])
  expect(queue.acked(1)).toBe(7)
  expect(said()).toEqual([
    [1, 7],
    [2, 9],
    [3, 8]
  ])
  expect([queue.acked(2), queue.acked(2), queue.acked(99)]).toEqual([9, null, null])
})

test('a relay that takes long is sent little at once, one that is quick much', () => {
  const underWayAfter = (ackMs: number) => {
    const { queue, said, timers } = aQueue()
    for (let n = 1; n <= 200; n++) queue.push(n, new Uint8Array(8 * kib).fill(n), 2)
    for (let n = 1; n <= 40; n++) {
      timers.wind(ackMs)
      queue.acked(n)
    }
    return said().length - 40
  }
  expect(underWayAfter(3_000)).toBe(2)
  expect(underWayAfter(10)).toBeGreaterThan(100)
})

function aQueue() {
  const timers = windUpTimers()
  const sent: Uint8Array[] = []
  const pipe = { bufferedAmount: 0, send: (frame: Uint8Array) => void sent.push(frame) }
  const queue = pushQueue(pipe, timers, {
    maxFramesPer10s: 4000,
    maxBytesPer10s: 32 * kib * kib,
    maxUpdateBytes: 60 * kib,
    maxRoomBytes: kib * kib
  })
  const said = () =>
    sent.map((bytes) => {
      const decoded = decodeFrame(bytes)
      if (!decoded.ok || decoded.frame.type !== 'push') throw new Error('no push')
      return [decoded.frame.n, decoded.frame.update[0]]
    })
  return { queue, said, timers }
}
