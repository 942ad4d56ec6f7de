import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { countdown } from '#lib/ui/countdown.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('ends once, after its running time', () => {
  const ended = vi.fn()
  countdown(8000, ended).run()
  vi.advanceTimersByTime(7999)
  expect(ended).not.toHaveBeenCalled()
  vi.advanceTimersByTime(60_000)
  expect(ended).toHaveBeenCalledTimes(1)
})

test('waits as long as it is paused and then has left what was left', () => {
  const ended = vi.fn()
  const clock = countdown(8000, ended)
  clock.run()
  vi.advanceTimersByTime(5000)
  clock.pause()
  vi.advanceTimersByTime(60_000)
  clock.run()
  vi.advanceTimersByTime(2999)
  expect(ended).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(ended).toHaveBeenCalledTimes(1)
})

test('pausing or running twice is the same as once', () => {
  const ended = vi.fn()
  const clock = countdown(1000, ended)
  clock.run()
  clock.run()
  vi.advanceTimersByTime(400)
  clock.pause()
  clock.pause()
  clock.run()
  vi.advanceTimersByTime(599)
  expect(ended).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(ended).toHaveBeenCalledTimes(1)
})

test('never ends once stopped, nor runs again', () => {
  const ended = vi.fn()
  const clock = countdown(1000, ended)
  clock.run()
  clock.stop()
  clock.run()
  vi.advanceTimersByTime(60_000)
  expect(ended).not.toHaveBeenCalled()
})
