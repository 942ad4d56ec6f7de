/** What every query shows, on whatever IndexedDB there is. */
import { afterEach, describe, expect, it } from 'vitest'
import type { RecordId } from '#lib/domain/record.ts'
import type { Picture } from '#lib/domain/records/picture.ts'
import type { AdmittedRecord, BoardFilter } from '#lib/ports/journal.ts'
import { anotherPicture, aPicture, webpOf } from '../fixtures/pictures/made.ts'
import { journalOnDexie } from '../journal/on-dexie.ts'
import { hourMs, joiner, start, street, wholeDeal, type Writer } from '../journal/street.ts'
import { firstOf, firstThat } from '../journal/watching.ts'

const opened: Awaited<ReturnType<typeof journalOnDexie>>[] = []

export function journalQueriesContract() {
  afterEach(() => {
    for (const { journal, store } of opened.splice(0)) {
      journal.stop()
      store.close()
    }
  })

  describe('the board', () => {
    it('shows new before old, with the name of who posted', async () => {
      const { journal, queries, youssef } = await settled()
      await journal.admit([
        youssef.listing({ text: 'old', ms: start }),
        youssef.listing({ text: 'new', ms: start + hourMs })
      ])
      const rows = await firstOf(queries.board({ limit: 50 }, start + hourMs))
      expect(rows.map(({ listing, ownerName }) => [listing.text, ownerName])).toEqual([
        ['new', 'Youssef'],
        ['old', 'Youssef']
      ])
    })

    it('shows what is near before what is a little newer and further away', async () => {
      const { journal, youssef, board } = await settled()
      await journal.admit([
        youssef.listing({ text: 'near', area: 'u173zq', ms: start }),
        youssef.listing({ text: 'next cell, an hour newer', area: 'u173zr', ms: start + hourMs }),
        youssef.listing({ text: 'next cell, seven hours newer', area: 'u173zr', ms: start + 7 * hourMs })
      ])
      expect(await board({}, start + 8 * hourMs)).toEqual([
        'next cell, seven hours newer',
        'near',
        'next cell, an hour newer'
      ])
    })

    it('leaves out what has expired at the time of reading, and stops at the limit', async () => {
      const { journal, youssef, board } = await settled()
      await journal.admit([
        youssef.listing({ text: 'short', lastsMs: hourMs }),
        ...Array.from({ length: 80 }, (_, i) => youssef.listing({ text: `long ${i}`, ms: start + i }))
      ])
      expect(await board({ limit: 3 })).toEqual(['long 79', 'long 78', 'long 77'])
      expect((await board({ limit: 500 })).length).toBe(80)
      expect(await board({ limit: 500 }, start)).toContain('short')
    })

    it('finds many that were posted in the same millisecond, each once', async () => {
      const { journal, youssef, mei, board } = await settled()
      const same = [youssef, mei].flatMap((writer) =>
        Array.from({ length: 120 }, (_, i) => writer.listing({ text: `${writer.device} ${i}`, ms: start }))
      )
      await journal.admit(same)
      expect(new Set(await board({ limit: 400 })).size).toBe(240)
    })

    it('filters by kind, by domain and by both', async () => {
      const { journal, youssef, board } = await settled()
      await journal.admit([
        youssef.listing({ text: 'asks an item', kind: 'request', domain: 'item' }),
        youssef.listing({ text: 'offers an item', kind: 'offer', domain: 'item' }),
        youssef.listing({ text: 'offers a ride', kind: 'offer', domain: 'ride' }),
        youssef.listing({ text: 'says nothing', kind: 'offer', domain: null })
      ])
      expect((await board({ kind: 'offer' })).sort()).toEqual([
        'offers a ride',
        'offers an item',
        'says nothing'
      ])
      expect((await board({ domain: 'item' })).sort()).toEqual(['asks an item', 'offers an item'])
      expect(await board({ domain: 'item', kind: 'offer' })).toEqual(['offers an item'])
    })

    it('searches without case and accents, all words in any order', async () => {
      const { journal, youssef, board } = await settled()
      await journal.admit([
        youssef.listing({ text: 'Wie maakt er CRÈME brûlée?' }),
        youssef.listing({ text: 'Een ladder te leen' })
      ])
      expect(await board({ search: 'brulee  creme' })).toEqual(['Wie maakt er CRÈME brûlée?'])
      expect(await board({ search: 'ladder creme' })).toEqual([])
      expect((await board({ search: '  ' })).length).toBe(2)
    })

    it('tells for a map where each listing of the board is, however many, in its order and under its filter', async () => {
      const { journal, queries, youssef, board } = await settled()
      const areas = ['u173zq', 'u176jn', 'nl1015', null]
      await journal.admit(
        Array.from({ length: 1200 }, (_, i) =>
          youssef.listing({
            text: `ding ${i}`,
            ms: start + (i % 7),
            area: areas[i % 4] ?? null,
            kind: i % 3 === 0 ? 'offer' : 'request'
          })
        )
      )
      while ((await journal.foldPending()) > 0);
      const later = start + 2 * hourMs
      const everything = { limit: 5000 }
      const rows = await firstOf(queries.board(everything, later))
      const places = await firstOf(queries.places(everything, later))
      expect(rows.length).toBe(1200)
      expect(places).toEqual(rows.map(({ listing: { id, area, expiresAt } }) => ({ id, area, expiresAt })))
      expect((await firstOf(queries.places({ ...everything, kind: 'offer' }, later))).length).toBe(400)
      expect((await board({ limit: 3 })).length).toBe(3)
      expect((await firstOf(queries.places({ limit: 700 }, later))).map(({ id }) => id)).toEqual(
        places.slice(0, 700).map(({ id }) => id)
      )
    })

    it('gives the rows of some listings in the order asked, but for those that are over', async () => {
      const { journal, queries, youssef } = await settled()
      const [a, b, over] = [
        youssef.listing({ text: 'a' }),
        youssef.listing({ text: 'b' }),
        youssef.listing({ text: 'over', lastsMs: hourMs })
      ]
      await journal.admit([a, b, over])
      const ids = [over, b, a].map(({ record }) => record.id)
      const rows = await firstOf(queries.boardRows(ids, start + 2 * hourMs))
      expect(rows.map(({ listing, ownerName }) => [listing.text, ownerName])).toEqual([
        ['b', 'Youssef'],
        ['a', 'Youssef']
      ])
    })

    it('loses a listing as soon as it is closed, by itself', async () => {
      const { journal, queries, youssef } = await settled()
      const listing = youssef.listing()
      await journal.admit([listing])
      const board = queries.board({ limit: 50 }, start)
      expect((await firstOf(board)).length).toBe(1)
      const empty = firstThat(board, (rows) => rows.length === 0)
      await journal.admit([close(youssef, listing.record.id)])
      expect(await empty).toEqual([])
    })

    it('orders again when this person has moved', async () => {
      const { journal, keep, youssef, board } = await settled()
      await journal.admit([
        youssef.listing({ text: 'here', area: 'u173zq', ms: start }),
        youssef.listing({ text: 'there', area: 'u176jn', ms: start })
      ])
      expect(await board()).toEqual(['here', 'there'])
      await keep.put({ area: 'u176jn' })
      while ((await journal.foldPending()) > 0);
      expect(await board()).toEqual(['there', 'here'])
    })

    it('no longer reads what was over two days ago, and shows it again once renewed', async () => {
      const { journal, store, youssef, board } = await settled()
      const listing = youssef.listing({ lastsMs: hourMs })
      await journal.admit([listing])
      await journal.retireExpired(start + 48 * hourMs)
      expect(await store.db.listings.count()).toBe(1)
      await journal.retireExpired(start + 50 * hourMs)
      expect(await store.db.listings.count()).toBe(0)
      await journal.admit([
        youssef.write({ type: 'renew/1', refs: [listing.record.id], expiresAt: start + 99 * hourMs })
      ])
      expect((await board({}, start + 60 * hourMs)).length).toBe(1)
    })
  })

  describe('a listing', () => {
    it('of somebody else can be read after it was closed', async () => {
      const { journal, queries, youssef } = await settled()
      const listing = youssef.listing()
      await journal.admit([listing, close(youssef, listing.record.id)])
      expect((await firstOf(queries.listing(listing.record.id)))?.status).toBe('closed')
    })

    it('is followed from open to closed', async () => {
      const { journal, queries, youssef } = await settled()
      const listing = youssef.listing()
      await journal.admit([listing])
      const view = queries.listing(listing.record.id)
      expect((await firstOf(view))?.status).toBe('open')
      const closed = firstThat(view, (value) => value?.status === 'closed')
      await journal.admit([close(youssef, listing.record.id)])
      expect((await closed)?.text).toBe('Wie heeft een ladder?')
    })

    it('is null when it is not here, and appears when it comes', async () => {
      const { journal, queries, youssef } = await settled()
      const listing = youssef.listing()
      expect(await firstOf(queries.listing(listing.record.id))).toBeNull()
      const comes = firstThat(queries.listing(listing.record.id), (value) => value !== null)
      await journal.admit([listing])
      expect((await comes)?.id).toBe(listing.record.id)
    })
  })

  describe('the picture of a listing', () => {
    const shows = (by: Writer, on: AdmittedRecord, picture: Picture | null, ms = start) =>
      by.write({ type: 'picture/1', refs: [on.record.id], body: { picture }, ms })

    it('is read by its own id, and is no part of what the board reads', async () => {
      const { journal, queries, youssef } = await settled()
      const listing = youssef.listing({ text: 'fiets' })
      const shown = shows(youssef, listing, aPicture)
      await journal.admit([listing, shown])
      const [row] = await firstOf(queries.board({ limit: 50 }, start))
      const { bytes, ...seen } = aPicture
      expect(row?.listing.picture).toEqual({ id: shown.record.id, ...seen })
      expect(await firstOf(queries.picture(shown.record.id))).toEqual(bytes)
    })

    it('makes room for the next one, and goes with the listing', async () => {
      const { journal, queries, youssef } = await settled()
      const listing = youssef.listing()
      const [first, second] = [shows(youssef, listing, aPicture), shows(youssef, listing, anotherPicture)]
      await journal.admit([listing, first])
      await journal.admit([second])
      expect(await firstOf(queries.picture(first.record.id))).toBeNull()
      expect(await firstOf(queries.picture(second.record.id))).toEqual(anotherPicture.bytes)
      const close = { type: 'close/1', refs: [listing.record.id], body: { reason: 'done' } }
      await journal.admit([youssef.write(close)])
      expect(await firstOf(queries.picture(second.record.id))).toBeNull()
    })

    it('is nobody else’s, and no longer kept apart two days after the listing was over', async () => {
      const { journal, queries, youssef, mei } = await settled()
      const listing = youssef.listing({ lastsMs: hourMs })
      const [own, strange] = [shows(youssef, listing, aPicture), shows(mei, listing, anotherPicture)]
      await journal.admit([listing, own, strange])
      expect(await firstOf(queries.picture(strange.record.id))).toBeNull()
      await journal.retireExpired(start + 47 * hourMs)
      expect(await firstOf(queries.picture(own.record.id))).toEqual(aPicture.bytes)
      await journal.retireExpired(start + 50 * hourMs)
      expect(await firstOf(queries.picture(own.record.id))).toBeNull()
    })

    it('of a hundred at once is found in pages that stay small', async () => {
      const { journal, queries, youssef } = await settled()
      const large = { ...anotherPicture, bytes: webpOf(640, 480, 12_000) }
      const listings = Array.from({ length: 120 }, () => youssef.listing())
      const shown = listings.map((listing) => shows(youssef, listing, large))
      await journal.admit([...listings, ...shown])
      const last = shown.at(-1)?.record.id
      expect(last && (await firstOf(queries.picture(last)))).toEqual(large.bytes)
      expect(await journal.has(shown[0]!.record.id)).toBe(true)
    })
  })

  describe('what a newer version wrote', () => {
    it('is counted, about one listing and in all, and is no part of what can be read', async () => {
      const { journal, queries, youssef } = await settled()
      const listing = youssef.listing()
      const id = listing.record.id
      await journal.admit([listing])
      expect(await firstOf(queries.newer(id))).toBe(0)
      const comes = firstThat(queries.newer(id), (count) => count > 0)
      await journal.admit([
        youssef.write({ type: 'poem/1', refs: [id] }),
        youssef.write({ type: 'listing/2', refs: [id] }),
        youssef.write({ type: 'poem/1' })
      ])
      expect(await comes).toBe(2)
      expect(await firstOf(queries.newer(null))).toBe(3)
      expect((await firstOf(queries.listing(id)))?.deals).toEqual([])
    })
  })

  describe('what is mine', () => {
    it('holds my listings open and closed, newest first, and no others', async () => {
      const { journal, queries, anneke, youssef } = await settled()
      const mine = [anneke.listing({ text: 'a', ms: start }), anneke.listing({ text: 'b', ms: start + 1 })]
      await journal.admit([...mine, youssef.listing(), close(anneke, mine[0]!.record.id)])
      const rows = await firstOf(queries.myListings())
      expect(rows.map(({ text, status }) => [text, status])).toEqual([
        ['b', 'open'],
        ['a', 'closed']
      ])
    })

    it('holds the deals of my listings and my answers to others, and no others', async () => {
      const { journal, queries, anneke, youssef, mei } = await settled()
      const [mine, his] = [anneke.listing(), youssef.listing()]
      const deals = [wholeDeal(anneke, mei, mine), wholeDeal(youssef, anneke, his)]
      const others = youssef.listing()
      await journal.admit([mine, his, others, ...deals.flat(), ...wholeDeal(youssef, mei, others)])
      const rows = await firstOf(queries.myDeals())
      expect(new Set(rows.map(({ id }) => id))).toEqual(
        new Set(deals.map(([response]) => response!.record.id))
      )
      expect((await firstOf(queries.deal(deals[0]![0]!.record.id)))?.status).toBe('done')
    })
  })

  describe('the neighbours', () => {
    it('are known by name, by whom they helped and by how many they are', async () => {
      const { journal, queries, anneke, youssef, mei } = await settled()
      const [a, b] = [anneke.listing(), anneke.listing({ kind: 'offer' })]
      await journal.admit([a, b, ...wholeDeal(anneke, youssef, a), ...wholeDeal(anneke, mei, b)])
      expect(await firstOf(queries.standing(anneke.account))).toEqual({ helped: 1, wasHelpedBy: 1 })
      expect(await firstOf(queries.standing(youssef.account))).toEqual({ helped: 1, wasHelpedBy: 0 })
      expect((await firstOf(queries.members())).map(({ name }) => name).sort()).toEqual([
        'Anneke',
        'Mei',
        'Youssef'
      ])
      expect((await firstOf(queries.habits(anneke.account))).map(({ to }) => to).sort()).toEqual(
        [youssef.account, mei.account].sort()
      )
      const neighbourhood = await firstOf(queries.neighbourhood())
      expect(neighbourhood).toMatchObject({
        name: 'Lindenstraat',
        members: 3,
        me: { account: anneke.account }
      })
    })
  })

  describe('who may do what', () => {
    it('follows what is admitted', async () => {
      const { journal, queries, anneke, youssef } = await settled()
      const before = await firstOf(queries.authority())
      expect(before.accounts.get(youssef.account)?.role).toBe('member')
      const isAppointed = firstThat(
        queries.authority(),
        ({ accounts }) => accounts.get(youssef.account)?.role === 'ambassador'
      )
      await journal.admit([anneke.write({ type: 'appoint/1', refs: [youssef.join.record.id] })])
      expect((await isAppointed).accounts.size).toBe(3)
    })

    it('knows where the chain of a device ends, whatever came in last', async () => {
      const { journal, queries, place, youssef, mei } = await settled()
      const many = Array.from({ length: 120 }, (_, i) => youssef.listing({ text: `${i}`, ms: start + i }))
      const one = mei.listing({ text: 'one', ms: start + hourMs })
      await journal.admit([...many].reverse())
      await journal.admit([one])
      const stranger = joiner(place, 9).device
      const last = await firstOf(queries.lastRecords([youssef.device, mei.device, stranger]))
      const newest = many.at(-1)?.record
      expect([...last]).toMatchObject([
        [youssef.device, { id: newest?.id, clock: newest?.clock }],
        [mei.device, { id: one.record.id, clock: one.record.clock }],
        [stranger, null]
      ])
    })
  })

  describe('how far an own record has got', () => {
    it('is raised and never lowered, and others have none', async () => {
      const { journal, queries, place, youssef } = await settledEmpty()
      const [own, other] = [place.genesis.record.id, youssef.join.record.id]
      await journal.append(place.genesis)
      await journal.admit([place.invite, youssef.join])
      expect(await firstOf(queries.onlyHere())).toBe(1)
      await journal.reached([{ id: own, atRelay: false, devices: 3 }])
      await journal.reached([{ id: own, atRelay: true, devices: 1 }])
      const states = await firstOf(queries.states([own, other]))
      expect([...states.values()]).toEqual([{ id: own, atRelay: true, devices: 3 }])
      expect(await firstOf(queries.onlyHere())).toBe(0)
    })

    it('goes with what is known of the links', async () => {
      const { queries, keep } = await settled()
      expect((await firstOf(queries.connection())).relay).toBe('away')
      await keep.put({ connection: { relay: 'level', neighbours: 2, newestMs: start } })
      expect(await firstOf(queries.connection())).toEqual({ relay: 'level', neighbours: 2, newestMs: start })
    })
  })
}

async function settled() {
  const one = await journalOnDexie()
  opened.push(one)
  const place = street()
  const [anneke, youssef, mei] = [place.founder, joiner(place, 1, 'Youssef'), joiner(place, 2, 'Mei')]
  await one.store.keep.put({ me: { account: anneke.account, device: anneke.device }, area: 'u173zq' })
  await one.journal.admit([place.genesis, place.invite, youssef.join, mei.join])
  const board = async (filter: Partial<BoardFilter> = {}, nowMs = start + 2 * hourMs) =>
    (await firstOf(one.store.queries.board({ limit: 50, ...filter }, nowMs))).map(
      ({ listing }) => listing.text
    )
  return { ...one, ...one.store, place, anneke, youssef, mei, board }
}

async function settledEmpty() {
  const one = await journalOnDexie()
  opened.push(one)
  const place = street()
  return { ...one, ...one.store, place, youssef: joiner(place, 1) }
}

function close(owner: Writer, listing: RecordId) {
  return owner.write({ type: 'close/1', refs: [listing], body: { reason: 'noLonger' } })
}
