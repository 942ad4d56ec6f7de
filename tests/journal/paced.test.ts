import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { readPlaces } from '#lib/journal/places.ts'
import { watchPaced } from '#lib/journal/watch-paced.ts'
import { journalForTest } from './on-dexie.ts'
import { hourMs, joiner, start, street } from './street.ts'

const gapMs = 2000
const realTimeout = setTimeout

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => void vi.useRealTimers())

/** Lets the database do what it has to, with the watch's own clock standing still. */
async function settle() {
  for (let turn = 0; turn < 30; turn += 1) {
    await vi.advanceTimersByTimeAsync(0)
    await new Promise((resolve) => realTimeout(resolve, 1))
  }
}

async function watchedBoard() {
  const { store, journal } = await journalForTest()
  const place = street()
  const youssef = joiner(place, 1)
  await journal.admit([place.genesis, place.invite, youssef.join])
  const told: number[] = []
  let reads = 0
  const read = async () => {
    reads += 1
    return (await readPlaces(store.db, { limit: 100 }, start + hourMs)).length
  }
  const stop = watchPaced(read, gapMs)(
    (value) => void told.push(value),
    (error) => {
      throw error
    }
  )
  const post = async (text: string) => {
    await journal.admit([youssef.listing({ text })])
    await settle()
  }
  await settle()
  return { post, stop, told, reads: () => reads }
}

it('is read at once, and then once in a while however much comes in, the last always', async () => {
  const { post, told, stop, reads } = await watchedBoard()
  expect([told, reads()]).toEqual([[0], 1])
  for (const text of ['a', 'b', 'c']) await post(text)
  expect([told, reads()]).toEqual([[0], 1])
  await vi.advanceTimersByTimeAsync(gapMs)
  await settle()
  expect([told, reads()]).toEqual([[0, 3], 2])
  for (const text of ['d', 'e']) await post(text)
  expect(reads()).toBe(2)
  await vi.advanceTimersByTimeAsync(gapMs)
  await settle()
  expect([told, reads()]).toEqual([[0, 3, 5], 3])
  await vi.advanceTimersByTimeAsync(5 * gapMs)
  await settle()
  expect(reads()).toBe(3)
  stop()
})

it('is not read any more by who stopped watching while it waited', async () => {
  const { post, told, stop, reads } = await watchedBoard()
  await post('a')
  stop()
  await vi.advanceTimersByTimeAsync(gapMs)
  await settle()
  expect([told, reads()]).toEqual([[0], 1])
})
