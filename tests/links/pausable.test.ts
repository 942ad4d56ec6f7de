import { expect, test } from 'vitest'
import { makeValue } from '#lib/app/value.ts'
import { pausable } from '#lib/links/pausable.ts'
import { aWay, welcome } from './a-way.ts'
import { heardRelay } from './heard-relay.ts'

function aStreet(isPaused = false) {
  const { way, link } = aWay()
  const { heard, events } = heardRelay()
  const paused = makeValue(isPaused)
  const waiting = pausable(link, paused.watch)
  waiting.start(events)
  return { way, heard, paused, link: waiting }
}

test('while it waits the relay is away and not dialled; afterwards it is dialled again', () => {
  const { way, heard, paused } = aStreet()
  way.events?.welcomed(welcome('relay'))
  paused.set(true)
  expect([way.starts, way.stops, heard.aways]).toEqual([1, 1, 1])
  paused.set(false)
  expect(way.starts).toBe(2)
  way.events?.welcomed(welcome('relay'))
  expect(heard.welcomes).toHaveLength(2)
})

test('a room that is opened while everything waits is dialled when it goes on', () => {
  const { way, heard, paused } = aStreet(true)
  expect([way.starts, heard.aways]).toEqual([0, 1])
  paused.set(false)
  expect(way.starts).toBe(1)
})

test('a room that was left is not dialled by going on, nor stopped twice', () => {
  const { way, paused, link } = aStreet()
  paused.set(true)
  link.stop()
  paused.set(false)
  expect([way.starts, way.stops]).toEqual([1, 1])
})

test('what is pushed goes to the relay, with the haste it has', () => {
  const { way, link } = aStreet()
  link.push(4, Uint8Array.of(1))
  link.push(5, Uint8Array.of(1), 0)
  expect(way.pushed).toEqual([4, 5])
  expect(way.hastes).toEqual([undefined, 0])
})
