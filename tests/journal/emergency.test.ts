import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { publicViews } from '#lib/journal/public-views.ts'
import { journalForTest } from './on-dexie.ts'
import { joiner, start, street } from './street.ts'
import { firstOf } from './watching.ts'

it('keeps what is said in an emergency as it follows from the records, each part by itself', async () => {
  const { journal, store } = await journalForTest()
  const place = street()
  const youssef = joiner(place, 1)
  const people = [place.genesis, place.invite, youssef.join]
  const said = place.founder.write({
    type: 'emergency/1',
    refs: [place.genesis.record.id],
    ms: start + 10,
    body: { what: 'Geen stroom', exercise: true, callers: [] }
  })
  const check = youssef.write({
    type: 'check-in/1',
    refs: [said.record.id],
    ms: start + 20,
    body: { said: new Uint8Array(99) }
  })
  const end = place.founder.write({
    type: 'emergency-end/1',
    refs: [said.record.id],
    ms: start + 30,
    body: {}
  })
  // A check-in may come before what it is about.
  await journal.admit([...people, check])
  expect(await firstOf(store.queries.emergency('checkIn'))).toEqual([])
  await journal.admit([said])
  const views = () => publicViews([...people, said, check, end].map(({ record }) => record)).emergency
  expect(await firstOf(store.queries.emergency('emergency'))).toMatchObject([{ endedAt: null }])
  expect(await firstOf(store.queries.emergency('checkIn'))).toEqual(
    views().filter(({ part }) => part === 'checkIn')
  )
  await journal.admit([end])
  expect(await firstOf(store.queries.emergency('emergency'))).toEqual(
    views().filter(({ part }) => part === 'emergency')
  )
  expect(await firstOf(store.queries.emergency('claim'))).toEqual([])
})
