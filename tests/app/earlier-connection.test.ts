import { expect, test } from 'vitest'
import { withEarlier } from '#lib/app/earlier-connection.ts'
import type { Connection } from '#lib/ports/journal.ts'

const now: Connection = { relay: 'level', neighbours: 0, newestMs: null }
const before: Connection = { ...now, newestMs: 100, relayMs: 90, newsMs: 80 }

test('what was heard before this start is told until something is heard in it', () => {
  expect(withEarlier(now, before)).toEqual({ ...now, newestMs: 100, relayMs: 90, newsMs: 80 })
  const heard = { ...now, newestMs: 200, relayMs: 190, newsMs: 180 }
  expect(withEarlier(heard, before)).toEqual(heard)
})

test('an old record that comes late after a start does not make the newest news older', () => {
  expect(withEarlier({ ...now, newsMs: 70 }, before).newsMs).toBe(80)
})

test('a device that never heard of anybody says so', () => {
  expect(withEarlier(now, undefined)).toEqual({ ...now, newestMs: null, relayMs: null, newsMs: null })
})
