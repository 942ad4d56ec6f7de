import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import type { AccountId } from '#lib/domain/record.ts'
import { openDatabase } from '#lib/journal/open.ts'
import { pocketOf } from '#lib/journal/pocket.ts'
import { journalDatabase } from '#lib/journal/schema.ts'
import type { Pocket, PocketThings } from '#lib/ports/pocket.ts'
import { freshName, journalOnDexie } from './on-dexie.ts'

function now<Name extends keyof PocketThings>(pocket: Pocket, name: Name): Promise<PocketThings[Name]> {
  return new Promise((resolve, reject) => {
    const stop = pocket.watch(name)((value) => {
      resolve(value)
      queueMicrotask(() => stop())
    }, reject)
  })
}

const wish = { id: 'a', text: 'fietskar', kind: 'request' } as const
const account = (name: string) => name as AccountId

test('what is kept is there after opening again', async () => {
  const { name, store, journal } = await journalOnDexie()
  expect(await now(pocketOf(store.db), 'wishes')).toEqual([])
  await pocketOf(store.db).change('wishes', (wishes) => [...wishes, wish])
  journal.stop()
  store.close()
  const again = await openDatabase(journalDatabase(name))
  expect(await now(pocketOf(again.db), 'wishes')).toEqual([wish])
  again.close()
})

test('no wish, ladder or trusted person becomes a record or waits to be sent', async () => {
  const { store, journal } = await journalOnDexie()
  const pocket = pocketOf(store.db)
  let appended = 0
  journal.onAppended(() => (appended += 1))
  await pocket.change('wishes', () => [wish])
  await pocket.change('trusted', () => [account('youssef')])
  await pocket.change('ladders', () => [])
  expect(appended).toBe(0)
  expect(await journal.outbox()).toEqual([])
  expect(await journal.ownKeys()).toEqual([])
  for await (const page of journal.envelopes()) expect(page).toEqual([])
  journal.stop()
  store.close()
})

test('two tabs that add at once lose nothing', async () => {
  const name = freshName()
  const tabs = [await openDatabase(journalDatabase(name)), await openDatabase(journalDatabase(name))]
  const people = Array.from({ length: 10 }, (_, i) => account(`neighbour ${i}`))
  await Promise.all(
    people.map((person, i) => pocketOf(tabs[i % 2]!.db).change('trusted', (before) => [...before, person]))
  )
  expect([...(await now(pocketOf(tabs[0]!.db), 'trusted'))].sort()).toEqual(people)
  for (const tab of tabs) tab.close()
})

test('a full disk is a refusal, and what was kept before stays', async () => {
  const { store, journal } = await journalOnDexie()
  const pocket = pocketOf(store.db)
  await pocket.change('wishes', () => [wish])
  store.db.kept.hook('updating', () => {
    throw new DOMException('no room', 'QuotaExceededError')
  })
  expect(await pocket.change('wishes', () => [])).toEqual({ ok: false, refusal: { kind: 'storageFull' } })
  expect(await now(pocket, 'wishes')).toEqual([wish])
  journal.stop()
  store.close()
})
