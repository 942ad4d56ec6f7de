import { expect, test } from 'vitest'
import type { DeferredAct } from '#lib/domain/deferred.ts'
import type { RecordId } from '#lib/domain/record.ts'
import { pocketOf } from '#lib/journal/pocket.ts'
import type { Watch } from '#lib/ports/journal.ts'
import { journalOnDexie } from './on-dexie.ts'
import { hourMs, joiner, start, street } from './street.ts'

function fail(error: unknown) {
  throw error
}

/** What a watch told, in order. */
function following<Value, Told>(watch: Watch<Value>, told: (value: Value) => Told): Told[] {
  const all: Told[] = []
  watch((value) => all.push(told(value)), fail)
  return all
}

test('who looks on follows what is written and what is deferred, on a real disk', async () => {
  const { journal, store } = await journalOnDexie()
  const place = street()
  const youssef = joiner(place, 1)
  const { account, device } = place.founder
  await store.keep.put({ me: { account, device } })
  await journal.admit([place.genesis, place.invite, youssef.join])
  const { queries } = store
  const board = following(queries.board({ limit: 9 }, start + hourMs), (rows) =>
    rows.map(({ listing }) => listing.status).join()
  )
  const mine = following(queries.myListings(), (listings) => listings.map(({ status }) => status).join())
  const deals = following(queries.myDeals(), (all) => all.map(({ status }) => status).join())
  await expect.poll(() => [board, mine, deals]).toEqual([[''], [''], ['']])

  const listing = place.founder.listing()
  await journal.admit([listing])
  await expect.poll(() => [board.at(-1), mine.at(-1)]).toEqual(['open', 'open'])

  const on = listing.record.id
  const one = following(queries.listing(on), (view) => view?.status)
  const response = youssef.write({ type: 'response/1', refs: [on], body: { note: null } })
  await journal.admit([response])
  const deal = following(queries.deal(response.record.id), (view) => view?.status)
  await expect.poll(() => [deals.at(-1), deal.at(-1)]).toEqual(['responded', 'responded'])

  const id = 'A'.repeat(43) as RecordId
  const refs = [on, response.record.id]
  const draft = { id, type: 'agree/1', refs, expiresAt: null, body: { place: null } }
  const act: DeferredAct = { id, listing: on, deal: refs[1]!, at: start, drafts: [draft], begun: false }
  const last = () => [board, mine, one, deals, deal].map((told) => told.at(-1))
  await pocketOf(store.db).change('deferred', () => [act])
  await expect.poll(last).toEqual(['filled', 'filled', 'filled', 'agreed', 'agreed'])
  await pocketOf(store.db).change('deferred', () => [])
  await expect.poll(last).toEqual(['open', 'open', 'open', 'responded', 'responded'])

  await pocketOf(store.db).change('deferred', () => [act])
  await expect.poll(last).toEqual(['filled', 'filled', 'filled', 'agreed', 'agreed'])
  await journal.admit([youssef.write({ type: 'withdraw/1', refs, body: {} })])
  await expect.poll(last).toEqual(['open', 'open', 'open', 'withdrawn', 'withdrawn'])
})
