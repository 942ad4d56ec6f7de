import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { publicViews } from '#lib/journal/public-views.ts'
import type { ListingsRead } from '#lib/ports/journal.ts'
import { journalForTest } from './on-dexie.ts'
import { joiner, street, wholeDeal } from './street.ts'

async function busyStreet(listings: number) {
  const one = await journalForTest()
  const place = street()
  const youssef = joiner(place, 1)
  const posted = Array.from({ length: listings }, (_, at) => place.founder.listing({ text: `Vraag ${at}` }))
  const done = posted.slice(0, 1).flatMap((listing) => wholeDeal(place.founder, youssef, listing))
  const all = [place.genesis, place.invite, youssef.join, ...posted, ...done]
  await one.journal.admit(all, 'later')
  return { ...one, records: all.map(({ record }) => record) }
}

function readAll(watch: ReturnType<typeof watchOf>): Promise<ListingsRead[]> {
  return new Promise((resolve, reject) => {
    const told: ListingsRead[] = []
    watch((read) => {
      told.push(read)
      if (read.listings) resolve(told)
    }, reject)
  })
}

const watchOf = ({ store }: Awaited<ReturnType<typeof busyStreet>>) => store.queries.allListings()

it('reads every listing, open or over, as it follows from the records, and says how far it is', async () => {
  const busy = await busyStreet(250)
  const told = await readAll(watchOf(busy))
  const listings = told.at(-1)?.listings ?? []
  const expected = publicViews(busy.records).listings.map(([, view]) => view)
  expect([...listings].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(expected)
  expect(listings.some(({ status }) => status === 'done')).toBe(true)
  expect(told.length).toBeGreaterThan(2)
  const steps = told.map(({ done, of }) => done / of)
  expect(steps).toEqual([...steps].sort((a, b) => a - b))
  expect(steps.at(-1)).toBe(1)
})

it('stops reading when nobody looks any more', async () => {
  const busy = await busyStreet(250)
  const told: ListingsRead[] = []
  const stopped = new Promise<void>((resolve, reject) => {
    const stop = watchOf(busy)((read) => {
      told.push(read)
      stop()
      resolve()
    }, reject)
  })
  await stopped
  await readAll(watchOf(busy))
  expect(told.length).toBe(1)
})
