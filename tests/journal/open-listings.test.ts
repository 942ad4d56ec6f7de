import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { watchHelps, watchOpenListings } from '#lib/journal/open-listings.ts'
import type { ListingView } from '#lib/domain/views.ts'
import type { BoardChange } from '#lib/ports/matching.ts'
import { textToBytes } from '#lib/wire/bytes.ts'
import { journalForTest } from './on-dexie.ts'
import { hourMs, joiner, start, street, wholeDeal } from './street.ts'
import { firstThat } from './watching.ts'

async function settled() {
  const one = await journalForTest()
  const place = street()
  const [youssef, mei] = [joiner(place, 1), joiner(place, 2)]
  await one.store.keep.put({ me: { account: mei.account, device: mei.device }, area: 'u173zq' })
  await one.journal.admit([place.genesis, place.invite, youssef.join, mei.join])
  return { ...one, anneke: place.founder, youssef, mei }
}

/** Follows what a watch tells; `until` resolves once it suits, with everything told since the last time. */
function following(db: Parameters<typeof watchOpenListings>[0]) {
  let told: BoardChange<ListingView>[] = []
  let wake = () => {}
  const stop = watchOpenListings(db)(
    (change) => {
      told.push(change)
      wake()
    },
    (error) => {
      throw error
    }
  )
  return {
    stop,
    async until(suits: (told: readonly BoardChange<ListingView>[]) => boolean) {
      while (!suits(told)) await new Promise<void>((resolve) => (wake = resolve))
      const all = told
      told = []
      return all
    }
  }
}

const isWhole = (told: readonly BoardChange<ListingView>[]) => told.at(-1)?.isWhole === true
const texts = (changes: readonly BoardChange<ListingView>[]) =>
  changes.flatMap(({ came }) => came.map(({ text }) => text))

describe('all open listings', () => {
  it('come in batches, new before old, and the last says that it is the last', async () => {
    const { journal, store, youssef } = await settled()
    await journal.admit(
      Array.from({ length: 1100 }, (_, i) => youssef.listing({ text: `${i}`, ms: start + i * 1000 }))
    )
    while ((await journal.foldPending()) > 0);
    const told = await following(store.db).until(isWhole)
    expect(told.map(({ came, isWhole }) => [came.length, isWhole])).toEqual([
      [500, false],
      [500, false],
      [100, true]
    ])
    expect(texts(told).slice(0, 2)).toEqual(['1099', '1098'])
    expect(new Set(texts(told)).size).toBe(1100)
  })

  it('are told once more only when they come or go', async () => {
    const { journal, store, youssef, mei } = await settled()
    const [soup, ladder] = [youssef.listing({ text: 'soep' }), youssef.listing({ text: 'ladder' })]
    await journal.admit([soup, ladder])
    const watching = following(store.db)
    expect(texts(await watching.until(isWhole)).sort()).toEqual(['ladder', 'soep'])

    const response = mei.write({ type: 'response/1', refs: [soup.record.id], body: { note: null } })
    const gone = youssef.write({ type: 'close/1', refs: [ladder.record.id], body: { reason: 'noLonger' } })
    await journal.admit([response, gone, mei.listing({ text: 'fiets' })])
    const told = await watching.until((all) => texts(all).includes('fiets'))
    expect(texts(told)).toEqual(['fiets'])
    expect(told.flatMap(({ went }) => went)).toEqual([ladder.record.id])
  })

  it('are none, and all there are, on an empty board', async () => {
    const { store } = await settled()
    expect(await following(store.db).until(isWhole)).toEqual([{ came: [], went: [], isWhole: true }])
  })

  it('leave out what was asked privately, until it is asked of all', async () => {
    const { journal, store, youssef } = await settled()
    const body = { kind: 'request', capacity: 1, visibility: 'person', sealed: new Uint8Array(100) }
    const ask = youssef.write({ type: 'ask/1', body, expiresAt: start + 24 * hourMs })
    await journal.admit([ask])
    const watching = following(store.db)
    expect(texts(await watching.until(isWhole))).toEqual([])
    const { record } = youssef.listing({ text: 'toch aan iedereen' })
    const widened = { visibility: 'neighbourhood', listing: record.body }
    await journal.admit([youssef.write({ type: 'widen/1', refs: [ask.record.id], body: widened })])
    expect(texts(await watching.until((all) => texts(all).length > 0))).toEqual(['toch aan iedereen'])
  })

  it('leave out what a swap ring holds, from when it binds', async () => {
    const { journal, store, anneke, youssef } = await settled()
    const [soup, ladder] = [anneke.listing({ text: 'soep' }), youssef.listing({ text: 'ladder' })]
    const gifts = [
      { giver: anneke.accountBytes, offer: textToBytes(soup.record.id), request: null },
      { giver: youssef.accountBytes, offer: textToBytes(ladder.record.id), request: null }
    ]
    const ring = anneke.write({ type: 'swap-ring/1', body: { gifts }, expiresAt: start + 24 * hourMs })
    await journal.admit([soup, ladder, ring])
    const watching = following(store.db)
    expect(texts(await watching.until(isWhole)).sort()).toEqual(['ladder', 'soep'])
    await journal.admit([youssef.write({ type: 'swap-sign/1', refs: [ring.record.id] })])
    const told = await watching.until((all) => all.some(({ went }) => went.length > 0))
    expect(new Set(told.flatMap(({ went }) => went))).toEqual(new Set([soup.record.id, ladder.record.id]))
  })
})

describe('who helped whom', () => {
  it('is told of every deal both sides marked done', async () => {
    const { journal, store, anneke, youssef } = await settled()
    const asked = anneke.listing()
    await journal.admit([asked, ...wholeDeal(anneke, youssef, asked)])
    const [help] = await firstThat(watchHelps(store.db), (helps) => helps.length > 0)
    expect(help).toMatchObject({ helper: youssef.account, helped: anneke.account })
  })
})
