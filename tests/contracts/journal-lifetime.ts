/** Upgrades, tabs and the end of a database, on whatever IndexedDB there is. */
import Dexie from 'dexie'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { RecordId } from '#lib/domain/record.ts'
import { isFromNewerApp, openDatabase } from '#lib/journal/open.ts'
import { openRegistry } from '#lib/journal/registry.ts'
import { databaseName, journalDatabase, type JournalDatabase } from '#lib/journal/schema.ts'
import { openJournal } from '#lib/journal/write.ts'
import { freshName, journalOnDexie } from '../journal/on-dexie.ts'
import { joiner, start, street } from '../journal/street.ts'
import { firstOf } from '../journal/watching.ts'

const opened: { close(): void }[] = []

export function journalLifetime() {
  afterEach(() => {
    for (const one of opened.splice(0)) one.close()
  })

  describe('a newer version of the app', () => {
    it('finds everything an older one wrote', async () => {
      const { name, store, journal } = await filled()
      journal.stop()
      store.close()
      const newer = await openDatabase(nextVersion(name))
      opened.push(newer)
      const after = openJournal(newer.db)
      expect((await after.head()).nextSeq).toBe(2)
      expect((await firstOf(newer.queries.board({ limit: 50 }, start))).length).toBe(1)
      expect(await newer.db.table('photos').toArray()).toEqual([])
    })

    it('makes the views of an older one again from its records', async () => {
      const { store, journal } = await filled()
      journal.stop()
      const name = await writtenByVersionOne(store.db)
      store.close()
      const newer = await openDatabase(journalDatabase(name))
      opened.push(newer)
      const after = openJournal(newer.db)
      expect(await newer.db.listings.toArray()).toEqual([])
      await after.admit([])
      await after.foldPending()
      const rows = await firstOf(newer.queries.board({ limit: 50 }, start))
      expect(rows.map(({ listing }) => listing.visibility)).toEqual(['neighbourhood'])
    })

    it('takes the database over from an open tab, which says so once and refuses to write', async () => {
      const { name, store, journal, founder } = await filled()
      const closed = vi.fn()
      store.onClosed(closed)
      opened.push(await openDatabase(nextVersion(name)))
      expect(closed).toHaveBeenCalledTimes(1)
      const words = founder.listing({ text: 'still in the form' })
      expect(await journal.append(words)).toEqual({ ok: false, refusal: { kind: 'storageClosed' } })
      expect(await journal.admit([words])).toEqual({ ok: false, refusal: { kind: 'storageClosed' } })
      expect(await store.keep.put({ area: null })).toEqual({ ok: false, refusal: { kind: 'storageClosed' } })
      expect(words.record.body).toMatchObject({ text: 'still in the form' })
    })

    it('keeps an older one from opening its database', async () => {
      const name = freshName()
      const newer = await openDatabase(nextVersion(name))
      newer.close()
      const old = openDatabase(journalDatabase(name))
      const error = await old.catch((problem: unknown) => problem)
      expect(isFromNewerApp(error)).toBe(true)
    })

    it('leaves a write that was under way whole or undone', async () => {
      const { name, journal, founder } = await filled()
      const writing = journal.append(founder.listing({ text: 'on the edge' }))
      opened.push(await openDatabase(nextVersion(name)))
      const result = await writing
      const after = await openDatabase(nextVersion(name))
      opened.push(after)
      expect((await openJournal(after.db).head()).nextSeq).toBe(result.ok ? 3 : 2)
      expect(await after.db.outbox.count()).toBe(result.ok ? 3 : 2)
    })
  })

  describe('two tabs', () => {
    it('see each other’s records, heads and views', async () => {
      const name = freshName()
      const [a, b] = [await journalOnDexie(name), await journalOnDexie(name)]
      opened.push(a.store, b.store)
      const place = street()
      const { join } = joiner(place, 1)
      expect(await b.journal.has(place.genesis.record.id)).toBe(false)
      await a.journal.append(place.genesis)
      expect(await b.journal.has(place.genesis.record.id)).toBe(true)
      expect(await b.journal.append(place.invite)).toEqual({ ok: true, value: null })
      expect((await a.journal.head()).nextSeq).toBe(2)
      expect(await a.journal.admit([join, place.invite])).toEqual({ ok: true, value: { added: 1 } })
      expect((await b.journal.authority()).accounts.size).toBe(2)
      expect((await firstOf(b.store.queries.members())).length).toBe(2)
    })

    it('find a record again that the other has moved into a page', async () => {
      const name = freshName()
      const [a, b] = [await journalOnDexie(name), await journalOnDexie(name)]
      opened.push(a.store, b.store)
      const place = street()
      const { join, ...neighbour } = joiner(place, 1)
      const listing = neighbour.listing()
      await a.journal.admit([place.genesis, place.invite, join, listing])
      await b.journal.authority()
      expect(await a.journal.compactTail(0)).toBe(4)
      expect(await b.store.db.tail.count()).toBe(0)
      const renewed = neighbour.write({
        type: 'renew/1',
        refs: [listing.record.id],
        expiresAt: start + 1000
      })
      expect(await b.journal.admit([renewed, listing])).toEqual({ ok: true, value: { added: 1 } })
      const rows = await firstOf(a.store.queries.board({ limit: 50 }, start))
      expect(rows.map((row) => [row.listing.text, row.listing.expiresAt])).toEqual([
        ['Wie heeft een ladder?', start + 1000]
      ])
    })
  })

  describe('the tail', () => {
    it('is moved into pages only when it is long, each record standing in one place', async () => {
      const { store, journal } = await filled()
      const before = await everything(journal)
      expect(await journal.compactTail()).toBe(0)
      expect(await journal.compactTail(3)).toBe(4)
      expect(await store.db.tail.count()).toBe(0)
      expect(await everything(journal)).toEqual(before)
      expect((await journal.outbox()).length).toBe(2)
    })
  })

  describe('the registry', () => {
    it('knows the neighbourhoods of this device, latest opened first', async () => {
      const registry = await openRegistry(freshName())
      opened.push(registry)
      const [a, b] = ['a'.repeat(43) as RecordId, 'b'.repeat(43) as RecordId]
      await registry.opened(a, 'Lindenstraat', start)
      await registry.opened(b, 'Jordaan', start + 1)
      await registry.opened(a, 'Lindenstraat en omstreken', start + 2)
      expect((await registry.all()).map(({ name }) => name)).toEqual(['Lindenstraat en omstreken', 'Jordaan'])
      expect((await firstOf(registry.watchAll())).length).toBe(2)
    })

    it('forgets a neighbourhood with everything in it', async () => {
      const registry = await openRegistry(freshName())
      opened.push(registry)
      const id = street().genesis.record.id
      const store = await openDatabase(journalDatabase(databaseName(id)))
      await registry.opened(id, 'Lindenstraat', start)
      store.close()
      await registry.forget(id)
      expect(await registry.all()).toEqual([])
      expect(await Dexie.exists(databaseName(id))).toBe(false)
    })
  })
}

async function filled() {
  const one = await journalOnDexie()
  opened.push(one.store)
  const place = street()
  await one.journal.append(place.genesis)
  await one.journal.append(place.invite)
  const other = joiner(place, 1)
  await one.journal.admit([other.join, other.listing()])
  return { ...one, founder: place.founder }
}

/** What the next schema may look like: the versions before stay as they are, another table comes with the next. */
function nextVersion(name: string): JournalDatabase {
  const db = journalDatabase(name)
  db.version(db.verno + 1).stores({ photos: 'id' })
  return db
}

/** The same records, stored as the first version did: with views of another shape. Returns its name. */
async function writtenByVersionOne(from: JournalDatabase): Promise<string> {
  const old = new Dexie(freshName())
  old.version(1).stores({
    kept: '',
    tail: '++n, &id, agg',
    pages: 'n',
    pageIndex: '++n',
    outbox: 'key',
    reach: 'id',
    dirty: '++n',
    listings: 'id, order, mine, [kind+order], [domain+order]',
    deals: 'id, listing',
    members: 'account',
    helps: 'id, listing, helper, helped'
  })
  await old.open()
  await old.table('kept').bulkPut(await from.kept.toArray(), await from.kept.toCollection().primaryKeys())
  for (const { name } of old.tables)
    if (name !== 'kept') await old.table(name).bulkPut(await from.table(name).toArray())
  await old
    .table('listings')
    .toCollection()
    .modify({ view: { text: 'of another shape' } })
  old.close()
  return old.name
}

async function everything(journal: Awaited<ReturnType<typeof journalOnDexie>>['journal']) {
  const ids = []
  for await (const page of journal.envelopes()) ids.push(...page.map(({ id }) => id))
  return ids.sort()
}
