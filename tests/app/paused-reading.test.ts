import { expect, test } from 'vitest'
import { tellOfPause } from '#lib/app/paused-reading.ts'
import type { Connection } from '#lib/ports/journal.ts'

const around = { neighbours: 0, newestMs: null } as const
const reading: Connection = { ...around, relay: 'behind', progress: { what: 'reading', done: 30, of: 90 } }
const away: Connection = { ...around, relay: 'away', progress: null }

test('while the relay waits it is told so, and how far it was; afterwards everything as it is', () => {
  let isPaused = false
  const told = tellOfPause(() => isPaused)
  expect(told(reading)).toEqual(reading)
  isPaused = true
  expect(told(away)).toEqual({ ...away, progress: { what: 'reading', done: 30, of: 90, isPaused } })
  isPaused = false
  expect(told(away)).toEqual(away)
})

test('who pauses before anything was counted can still go on', () => {
  expect(tellOfPause(() => true)(away).progress).toMatchObject({ isPaused: true })
})
