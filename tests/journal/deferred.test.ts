import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import type { DeferredAct } from '#lib/domain/deferred.ts'
import type { RecordId } from '#lib/domain/record.ts'
import { pocketOf } from '#lib/journal/pocket.ts'
import { journalForTest } from './on-dexie.ts'
import { hourMs, joiner, start, street } from './street.ts'
import { firstOf, firstThat } from './watching.ts'

/** Anneke's device: she asked, Youssef answered, and she can defers that she agrees. */
async function answered() {
  const one = await journalForTest()
  const { journal, store } = one
  const place = street()
  const { account, device } = place.founder
  await store.keep.put({ me: { account, device } })
  const youssef = joiner(place, 1)
  const listing = place.founder.listing()
  const on = listing.record.id
  const response = youssef.write({ type: 'response/1', refs: [on], body: { note: null } })
  await journal.admit([place.genesis, place.invite, youssef.join, listing, response])
  const deal = response.record.id
  const pocket = pocketOf(store.db)
  const id = 'A'.repeat(43) as RecordId
  const draft = { id, type: 'agree/1', refs: [on, deal], expiresAt: null, body: { place: null } }
  const act: DeferredAct = { id, listing: on, deal, at: start + hourMs, drafts: [draft], begun: false }
  const defer = () => pocket.change('deferred', () => [act])
  const { queries } = store
  const seen = async () => ({
    listing: (await firstOf(queries.listing(on)))?.status,
    deal: (await firstOf(queries.deal(deal)))?.status,
    mine: (await firstOf(queries.myListings())).map(({ status }) => status),
    deals: (await firstOf(queries.myDeals())).map(({ status }) => status),
    board: (await firstOf(queries.board({ limit: 9 }, start + hourMs))).map(({ listing }) => listing.status)
  })
  return { ...one, queries, founder: place.founder, on, deal, pocket, defer, id, seen }
}

function fail(error: unknown) {
  throw error
}

const before = {
  listing: 'open',
  deal: 'responded',
  mine: ['open'],
  deals: ['responded'],
  board: ['open']
}
const after = {
  listing: 'filled',
  deal: 'agreed',
  mine: ['filled'],
  deals: ['agreed'],
  board: ['filled']
}

test('everything this device shows has what is deferred as done, and as before once that is taken back', async () => {
  const { defer, pocket, seen } = await answered()
  expect(await seen()).toEqual(before)
  await defer()
  expect(await seen()).toEqual(after)
  await pocket.change('deferred', () => [])
  expect(await seen()).toEqual(before)
})

test('the stored views, which others have too, know nothing of what is deferred', async () => {
  const { store, defer, on, deal } = await answered()
  await defer()
  expect((await store.db.listings.get(on))?.view.status).toBe('open')
  expect((await store.db.deals.get(deal))?.view.status).toBe('responded')
})

test('what looks on is told when something is deferred, taken back or written', async () => {
  const { journal, queries, founder, on, deal, defer, pocket, id } = await answered()
  const told: (string | undefined)[] = []
  const stop = queries.deal(deal)((view) => told.push(view?.status), fail)
  await expect.poll(() => told).toEqual(['responded'])
  await defer()
  await expect.poll(() => told.at(-1)).toBe('agreed')
  await pocket.change('deferred', () => [])
  await expect.poll(() => told.at(-1)).toBe('responded')
  await defer()
  await expect.poll(() => told.at(-1)).toBe('agreed')
  const { length } = told
  const agree = founder.write({ type: 'agree/1', refs: [on, deal], body: { place: null } })
  await journal.admit([agree])
  await pocket.change('deferred', () => [])
  await firstThat(queries.deal(deal), (view) => view?.steps.at(-1)?.id === agree.record.id)
  expect(told.slice(length)).not.toContain('responded')
  expect(id).not.toBe(agree.record.id)
  stop()
})
