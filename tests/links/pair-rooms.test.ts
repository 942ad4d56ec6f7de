import { expect, test, vi } from 'vitest'
import { pairRooms } from '#lib/links/pair-rooms.ts'

const aPeer = () => ({ sendFrame: vi.fn(), drop: vi.fn(), roomsChanged: vi.fn() })

test('a device that connects when the rooms have ended is dropped, for nothing would flow', () => {
  const rooms = pairRooms()
  const [early, late] = [aPeer(), aPeer()]
  rooms.add(() => early)
  expect(early.drop).not.toHaveBeenCalled()
  rooms.stop()
  rooms.add(() => late)
  expect([early.drop.mock.calls.length, late.drop.mock.calls.length]).toEqual([1, 1])
  rooms.met('lobby', 'open sesame', { opened() {}, closed() {}, received() {} })
  expect(late.roomsChanged).not.toHaveBeenCalled()
})
