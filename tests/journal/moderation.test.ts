import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { watchOpenListings } from '#lib/journal/open-listings.ts'
import { pocketOf } from '#lib/journal/pocket.ts'
import { publicViews } from '#lib/journal/public-views.ts'
import type { AdmittedRecord } from '#lib/ports/journal.ts'
import { journalForTest } from './on-dexie.ts'
import { joiner, start, street, wholeDeal, type Writer } from './street.ts'
import { firstOf } from './watching.ts'

/** Anneke looks after the street; Youssef and Mei live there, and this device is Mei's. */
async function settled() {
  const one = await journalForTest()
  const place = street()
  const [youssef, mei] = [joiner(place, 1), joiner(place, 2)]
  await one.store.keep.put({ me: { account: mei.account, device: mei.device } })
  const people = [place.genesis, place.invite, youssef.join, mei.join]
  await one.journal.admit(people)
  const { queries } = one.store
  const texts = async () =>
    (await firstOf(queries.board({ limit: 50 }, start))).map(({ listing }) => listing.text)
  return { ...one, queries, texts, people, anneke: place.founder, youssef, mei }
}

const hide = (by: Writer, about: AdmittedRecord, outcome = 'hidden') =>
  by.write({
    type: 'decision/1',
    refs: [about.record.id],
    body: { outcome, rule: '', reason: 'Zo doen we niet' }
  })

const report = (by: Writer, about: AdmittedRecord) =>
  by.write({ type: 'report/1', refs: [about.record.id], body: { rule: 'Wees aardig', note: null } })

describe('what an ambassador hid', () => {
  it('leaves the board and the search, and comes back when it is shown again', async () => {
    const { journal, queries, texts, anneke, youssef } = await settled()
    const rude = youssef.listing({ text: 'Domme buren gezocht' })
    await journal.admit([rude, youssef.listing({ text: 'Ladder te leen' })])
    await journal.admit([hide(anneke, rude)])
    expect(await texts()).toEqual(['Ladder te leen'])
    expect(await firstOf(queries.board({ limit: 50, search: 'domme' }, start))).toEqual([])
    await journal.admit([hide(anneke, rude, 'shown')])
    expect((await texts()).sort()).toEqual(['Domme buren gezocht', 'Ladder te leen'])
  })

  it('leaves the listings that are ranked, by itself', async () => {
    const { journal, store, anneke, youssef } = await settled()
    const rude = youssef.listing()
    await journal.admit([rude])
    const told = { came: Promise.withResolvers(), went: Promise.withResolvers() }
    const stop = watchOpenListings(store.db)(({ came, went }) => {
      if (came.length > 0) told.came.resolve(came.map(({ id }) => id))
      if (went.length > 0) told.went.resolve(went)
    }, told.went.reject)
    expect(await told.came.promise).toEqual([rude.record.id])
    await journal.admit([hide(anneke, rude)])
    expect(await told.went.promise).toEqual([rude.record.id])
    stop()
  })

  it('can still be read, and is still there in deals', async () => {
    const { journal, queries, anneke, youssef, mei } = await settled()
    const rude = youssef.listing()
    const deal = wholeDeal(youssef, mei, rude)
    await journal.admit([rude, ...deal, hide(anneke, rude)])
    expect((await firstOf(queries.listing(rude.record.id)))?.text).toBe('Wie heeft een ladder?')
    expect((await firstOf(queries.myDeals())).map(({ listing }) => listing)).toEqual([rude.record.id])
  })

  it('is hidden on the first screen of who joins', async () => {
    const { journal, texts, anneke, youssef } = await settled()
    const rude = youssef.listing({ text: 'rude' })
    await journal.admit([rude, hide(anneke, rude), youssef.listing({ text: 'kind' })], 'first')
    expect(await texts()).toEqual(['kind'])
  })

  it('is not hidden by who is no ambassador', async () => {
    const { journal, queries, texts, youssef, mei } = await settled()
    const listing = youssef.listing({ text: 'kind' })
    await journal.admit([listing, hide(mei, listing)])
    expect(await texts()).toEqual(['kind'])
    expect(await firstOf(queries.cases())).toEqual([])
  })
})

describe('a case', () => {
  it.each(['now', 'first', 'later'] as const)(
    'whose subject comes after it begins when that comes, with views folded %s',
    async (timing) => {
      const { journal, queries, texts, anneke, youssef, mei } = await settled()
      const rude = youssef.listing({ text: 'rude' })
      await journal.admit([report(mei, rude), hide(anneke, rude)], timing)
      while ((await journal.foldPending()) > 0);
      expect(await firstOf(queries.cases())).toEqual([])
      await journal.admit([rude, youssef.listing({ text: 'kind' })], timing)
      while ((await journal.foldPending()) > 0);
      expect(await texts()).toEqual(['kind'])
      expect(await firstOf(queries.cases())).toMatchObject([{ author: youssef.account, isHidden: true }])
    }
  )

  it('about a neighbour begins when their joining comes', async () => {
    const one = await journalForTest()
    const place = street()
    const [youssef, mei] = [joiner(place, 1), joiner(place, 2)]
    await one.journal.admit([place.genesis, place.invite, mei.join])
    await one.journal.admit([report(mei, youssef.join)])
    expect(await firstOf(one.store.queries.cases())).toEqual([])
    await one.journal.admit([youssef.join])
    expect(await firstOf(one.store.queries.cases())).toMatchObject([{ kind: 'person' }])
  })

  it('is the same as folded from scratch, however its records came in', async () => {
    const { journal, queries, people, anneke, youssef, mei } = await settled()
    const rude = youssef.listing()
    const hidden = hide(anneke, rude)
    const appeal = youssef.write({
      type: 'appeal/1',
      refs: [hidden.record.id],
      body: { text: 'Een grapje' }
    })
    const all = [rude, report(mei, rude), hidden, appeal]
    for (const one of all.toReversed()) await journal.admit([one])
    const scratch = publicViews([...people, ...all].map(({ record }) => record))
    expect(await firstOf(queries.cases())).toEqual(scratch.moderation.cases)
    expect(scratch.moderation.cases[0]?.decisions[0]?.appeal?.text).toBe('Een grapje')
  })

  it('is still there after opening again, and for a word to the ambassadors too', async () => {
    const { name, store, journal, anneke, youssef, mei } = await settled()
    const listing = youssef.listing()
    const [response, ...rest] = wholeDeal(youssef, mei, listing)
    const refs = [listing.record.id, response!.record.id]
    const word = mei.write({ type: 'private-word/1', refs, body: { text: new Uint8Array(40) } })
    await journal.admit([listing, response!, ...rest, hide(anneke, listing), word])
    journal.stop()
    store.close()
    const again = await journalForTest(name)
    expect((await firstOf(again.store.queries.cases())).map(({ isHidden }) => isHidden)).toEqual([true])
    expect(await firstOf(again.store.queries.privateWords())).toMatchObject([{ about: youssef.account }])
  })
})

describe('somebody I blocked', () => {
  it('has nothing on my board and nothing to be ranked, until I see them again', async () => {
    const { journal, store, texts, anneke, youssef } = await settled()
    await journal.admit([youssef.listing({ text: 'his' }), anneke.listing({ text: 'hers' })])
    const pocket = pocketOf(store.db)
    await pocket.change('blocked', () => [youssef.account])
    expect(await texts()).toEqual(['hers'])
    const onBoard = await firstOf(watchOpenListings(store.db))
    expect(onBoard.came.map(({ text }) => text)).toEqual(['hers'])
    await pocket.change('blocked', () => [])
    expect((await texts()).sort()).toEqual(['hers', 'his'])
  })

  it('is told nothing: nothing is appended, and nothing waits to be sent', async () => {
    const { journal, store, youssef } = await settled()
    let appended = 0
    journal.onAppended(() => (appended += 1))
    await pocketOf(store.db).change('blocked', () => [youssef.account])
    expect(appended).toBe(0)
    expect(await journal.outbox()).toEqual([])
  })
})
