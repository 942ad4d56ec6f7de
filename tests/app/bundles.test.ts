import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { makeBundle } from '#lib/app/bundle-making.ts'
import { controlOf } from '#lib/app/control.ts'
import { restore } from '#lib/app/restoring.ts'
import type { BundleProgress, BundleRead } from '#lib/ports/bundle.ts'
import { limits } from '#lib/wire/limits.ts'
import { must } from '../../scripts/demo/must.ts'
import { fillDisk } from '../journal/on-dexie.ts'
import {
  aDevice,
  aFounder,
  aNewcomer,
  board,
  fileOf,
  keysIn,
  lose,
  never,
  open,
  posts,
  turnOn,
  withWords,
  type Phone
} from './bundle-street.ts'

const nothing: BundleRead = { added: 0, had: 0, waiting: 0, refused: 0, unread: 0, end: 'whole' }

test('a file carries the neighbourhood to who joined without any connection, and back what they wrote', async () => {
  const anneke = await aFounder()
  const youssef = await aNewcomer(anneke, 'Youssef')
  await posts(anneke, 'Wie heeft een ladder?', 'Wie helpt met de tuin?')
  const { blob, records } = await fileOf(anneke, 'all')
  expect(must(await open(youssef, blob))).toEqual({ ...nothing, added: records })
  expect(await board(youssef)).toEqual(['Wie heeft een ladder?', 'Wie helpt met de tuin?'])
  await posts(youssef, 'Soep voor wie wil')
  const back = await fileOf(youssef, 'all')
  expect(must(await open(anneke, back.blob))).toEqual({
    ...nothing,
    added: back.records - records,
    had: records
  })
  expect(await keysIn(anneke)).toEqual(await keysIn(youssef))
})

test('opening a file again adds nothing and says that all of it was here', async () => {
  const anneke = await aFounder()
  const youssef = await aNewcomer(anneke, 'Youssef')
  const { blob, records } = await fileOf(anneke, 'all')
  must(await open(youssef, blob))
  const before = await keysIn(youssef)
  expect(must(await open(youssef, blob))).toEqual({ ...nothing, had: records })
  expect(await keysIn(youssef)).toEqual(before)
})

test('a file that was changed in any way throws nothing, and changes nothing that is here', async () => {
  const anneke = await aFounder()
  const youssef = await aNewcomer(anneke, 'Youssef')
  must(await open(youssef, (await fileOf(anneke, 'all')).blob))
  await posts(youssef, 'Soep voor wie wil')
  await posts(anneke, 'Wie heeft een ladder?')
  const whole = await (await fileOf(anneke, 'all')).blob.bytes()
  const [before, hers] = [await keysIn(youssef), await keysIn(anneke)]
  const epochs = await youssef.memory.epochs()
  const mutations = fc.tuple(fc.nat(whole.length - 1), fc.nat(255))
  await fc.assert(
    fc.asyncProperty(mutations, async ([at, byte]) => {
      await open(youssef, new Blob([whole.slice(0, at), Uint8Array.of(byte), whole.slice(at + 1)]))
      const after = await keysIn(youssef)
      expect([...after]).toEqual(expect.arrayContaining([...before]))
      expect([...after].filter((key) => !before.has(key) && !hers.has(key))).toEqual([])
      expect(await youssef.memory.epochs()).toEqual(epochs)
    }),
    { numRuns: 30 }
  )
})

test('a file with the records of somebody else in place of one’s own takes in none of them', async () => {
  const [anneke, fatima] = [await aFounder(), await aFounder('Fatima', 'De Pijp')]
  await posts(fatima, 'Van een andere buurt')
  const memory = { ...fatima.memory, lobby: anneke.memory.lobby }
  const { blob, records } = await fileOf({ ...fatima, memory }, 'all')
  const before = await keysIn(anneke)
  const read = must(await open(anneke, blob))
  expect(read).toMatchObject({ added: 0, unread: 1 })
  expect(read.refused).toBeGreaterThan(0)
  expect(read.refused).toBeLessThan(records)
  expect(await keysIn(anneke)).toEqual(before)
})

test('what is new since the last file is a file of that alone', async () => {
  const anneke = await aFounder()
  const youssef = await aNewcomer(anneke, 'Youssef')
  await posts(anneke, 'Wie heeft een ladder?')
  const first = await fileOf(anneke, 'all')
  await posts(anneke, 'Wie helpt met de tuin?')
  const second = await fileOf(anneke, 'new', first.keys)
  expect(second.records).toBe(1)
  must(await open(youssef, first.blob))
  expect(must(await open(youssef, second.blob))).toEqual({ ...nothing, added: 1 })
  expect(await board(youssef)).toHaveLength(2)
})

test('a file that was cut off gives what is in it and says so; the whole one goes on from there', async () => {
  const anneke = await aFounder()
  const youssef = await aNewcomer(anneke, 'Youssef')
  await posts(anneke, 'Wie heeft een ladder?', 'Wie helpt met de tuin?')
  const { blob, records } = await fileOf(anneke, 'all')
  const own = await keysIn(youssef)
  const cut = must(await open(youssef, blob.slice(0, blob.size - 100)))
  expect(cut.end).toBe('cut')
  expect(cut.added).toBeGreaterThan(0)
  expect(cut.added).toBeLessThan(records)
  const adding = vi.spyOn(youssef.rooms.admission, 'add')
  expect(must(await open(youssef, blob))).toEqual({ ...nothing, added: records })
  const given = adding.mock.calls.flatMap(([some]) => [...some])
  expect(given).toHaveLength(records - cut.added)
  expect(await keysIn(youssef)).toEqual(new Set([...own, ...(await keysIn(anneke))]))
})

test('reading can be stopped, and goes on where it was with the same file only', async () => {
  const anneke = await aFounder()
  const youssef = await aNewcomer(anneke, 'Youssef')
  await posts(anneke, 'Wie heeft een ladder?')
  const { blob } = await fileOf(anneke, 'all')
  const stopping = new AbortController()
  const stopped = must(
    await open(youssef, blob, null, { onProgress: () => stopping.abort(), signal: stopping.signal })
  )
  expect(stopped).toMatchObject({ end: 'stopped' })
  const [mark] = (await youssef.keep.get('bundleMarks')) ?? []
  expect(mark?.at).toBeGreaterThan(0)
  const bytes = await blob.bytes()
  bytes.set([bytes[70]! ^ 1], 70)
  expect(must(await open(youssef, new Blob([bytes])))).toMatchObject({ end: 'cut' })
  expect(must(await open(youssef, blob))).toMatchObject({ end: 'whole' })
  expect([...(await keysIn(youssef))]).toEqual(expect.arrayContaining([...(await keysIn(anneke))]))
  expect(await youssef.keep.get('bundleMarks')).toEqual([])
})

test('says how far it is, up to the size of the file', async () => {
  const anneke = await aFounder()
  const youssef = await aNewcomer(anneke, 'Youssef')
  const { blob } = await fileOf(anneke, 'all')
  const heard: BundleProgress[] = []
  must(
    await open(
      youssef,
      blob,
      null,
      never((progress) => heard.push(progress))
    )
  )
  expect(heard.map(({ done }) => done)).toEqual(heard.map(({ done }) => done).sort((a, b) => a - b))
  expect(heard.at(-1)).toEqual({ done: blob.size, of: blob.size })
})

/** What a journal of so many pages gives, each the same; `onPage` hears of each that is read. */
async function longJournal(phone: Phone, pages: number, onPage: () => void) {
  const [page] = await Array.fromAsync(phone.journal.envelopes())
  async function* envelopes() {
    for (let read = 0; read < pages; read++) {
      onPage()
      yield page!
    }
  }
  return { ...phone, journal: { ...phone.journal, envelopes } }
}

test.each(['all', 'backup'] as const)('stop ends making a file (%s) at the next page', async (scope) => {
  const anneke = await aFounder()
  await withWords(anneke)
  const stopping = new AbortController()
  let read = 0
  const long = await longJournal(anneke, 50, () => (read++, stopping.abort()))
  const watching = { onProgress: () => {}, signal: stopping.signal }
  const made = await makeBundle(long, { kind: 'make', scope, known: '', name: 'Jordaan' }, watching)
  expect(made).toMatchObject({ refusal: { kind: 'bundleStopped' } })
  expect(read).toBeLessThanOrEqual(2)
})

test('a backup of more than a file may hold is refused before anything is read for it', async () => {
  const anneke = await aFounder()
  await withWords(anneke)
  const onPage = vi.fn<() => void>()
  const long = await longJournal(anneke, 1, onPage)
  const journal = { ...long.journal, count: async () => limits.bundle.maxRecords + 1 }
  const job = { kind: 'make', scope: 'backup', known: '', name: 'Jordaan' } as const
  expect(await makeBundle({ ...long, journal }, job, never())).toMatchObject({
    refusal: { kind: 'bundleTooLarge' }
  })
  expect(onPage).not.toHaveBeenCalled()
})

test('a full disk stops reading, loses nothing and is tried again from there', async () => {
  const anneke = await aFounder()
  const youssef = await aNewcomer(anneke, 'Youssef')
  await posts(anneke, 'Wie heeft een ladder?')
  const { blob, records } = await fileOf(anneke, 'all')
  const own = await keysIn(youssef)
  const emptyFirst = fillDisk(youssef.store.db)
  expect(must(await open(youssef, blob))).toMatchObject({ end: 'full', added: 0 })
  expect(await keysIn(youssef)).toEqual(own)
  expect(await youssef.keep.get('bundleMarks')).toBeUndefined()
  emptyFirst()

  const { added } = must(await open(youssef, blob.slice(0, blob.size - 100)))
  const [before, marks] = [await keysIn(youssef), await youssef.keep.get('bundleMarks')]
  expect(marks).toHaveLength(1)
  const empty = fillDisk(youssef.store.db)
  expect(must(await open(youssef, blob))).toMatchObject({ end: 'full', added })
  expect(await keysIn(youssef)).toEqual(before)
  expect(await youssef.keep.get('bundleMarks')).toEqual(marks)
  empty()
  const adding = vi.spyOn(youssef.rooms.admission, 'add')
  expect(must(await open(youssef, blob))).toEqual({ ...nothing, added: records })
  expect(adding.mock.calls.flatMap(([some]) => [...some])).toHaveLength(records - added)
  expect(await keysIn(youssef)).toEqual(new Set([...own, ...(await keysIn(anneke))]))
})

test('who has no key of the epoch reads who is in, and that there is more', async () => {
  const anneke = await aFounder()
  const youssef = await aNewcomer(anneke, 'Youssef')
  await posts(anneke, 'Wie heeft een ladder?')
  const { blob } = await fileOf(anneke, 'all')
  const memory = { ...youssef.memory, epochs: async () => ({}) }
  const read = must(await open({ ...youssef, memory }, blob))
  expect(read).toMatchObject({ end: 'whole', unread: 1 })
  expect(read.added).toBeGreaterThan(0)
  expect(await board(youssef)).toEqual([])
  expect(must(await open(youssef, blob))).toMatchObject({ added: 1, unread: 0 })
})

test('no more files are remembered than the limit', async () => {
  const anneke = await aFounder()
  const youssef = await aNewcomer(anneke, 'Youssef')
  for (let made = 0; made <= limits.bundle.maxMarks; made++) {
    const { blob } = await fileOf(anneke, 'all')
    must(await open(youssef, blob.slice(0, blob.size - 1)))
    const kept = (await youssef.keep.get('bundleMarks')) ?? []
    expect(kept).toHaveLength(Math.min(made + 1, limits.bundle.maxMarks))
  }
})

test('a backup brings somebody back who lost everything: all records, a new key, and the same person', async () => {
  const anneke = await aFounder()
  const youssef = await aNewcomer(anneke, 'Youssef')
  must(await open(youssef, (await fileOf(anneke, 'all')).blob))
  const words = await withWords(anneke)
  await posts(anneke, 'Wie heeft een ladder?')
  const backup = await fileOf(anneke, 'backup')
  const [keys, me] = [await keysIn(anneke), await anneke.keep.get('me')]
  await lose(anneke)

  const device = await aDevice()
  const place = must(await restore(device, backup.blob, ` ${words.toUpperCase()} `))
  expect(place).toEqual({ neighbourhood: anneke.neighbourhood, account: me?.account })
  const anew = await turnOn(anneke.neighbourhood)
  expect(must(await open(anew, backup.blob, words))).toEqual({ ...nothing, added: backup.records })
  expect(await keysIn(anew)).toEqual(keys)
  expect(await board(anew)).toEqual(['Wie heeft een ladder?'])
  const control = controlOf(anew.id, anew.store, {
    name: 'Jordaan',
    leadHere: () => Promise.reject(new Error('nobody leads here'))
  })
  must(await control.askBackIn(place.account, words))
  const settled = await control.settle()
  expect(settled?.account).toBe(me?.account)
  expect(settled?.device).not.toBe(me?.device)
  const own = (await control.ownRecords()).filter(({ device: by }) => by === settled?.device)
  expect(own).toMatchObject([{ type: 'restore/1', seq: 0, prev: null }])
})

test('a backup holds also what neighbours do not need any more, and nobody opens it without the words', async () => {
  const anneke = await aFounder()
  const youssef = await aNewcomer(anneke, 'Youssef')
  must(await open(youssef, (await fileOf(anneke, 'all')).blob))
  await withWords(anneke)
  await posts(anneke, 'Wie heeft een ladder?')
  const inAYear = { ...anneke, now: () => Date.now() + 365 * 24 * 60 * 60 * 1000 }
  expect((await fileOf(inAYear, 'backup')).records).toBe((await fileOf(inAYear, 'all')).records + 1)
  const { blob } = await fileOf(anneke, 'backup')
  expect(await open(youssef, blob)).toMatchObject({ refusal: { kind: 'bundleNeedsWords' } })
  expect(await board(youssef)).toEqual([])
})

test('a backup of another neighbourhood is refused where one is open, words or not', async () => {
  const [anneke, fatima] = [await aFounder(), await aFounder('Fatima', 'De Pijp')]
  const words = await withWords(fatima)
  const { blob } = await fileOf(fatima, 'backup')
  const before = await keysIn(anneke)
  expect(await open(anneke, blob, words)).toMatchObject({ refusal: { kind: 'bundleElsewhere' } })
  expect(await keysIn(anneke)).toEqual(before)
})

test('who is in already on this device is not put back over themselves', async () => {
  const anneke = await aFounder()
  const words = await withWords(anneke)
  const { blob } = await fileOf(anneke, 'backup')
  const device = await aDevice()
  await device.registry.opened(anneke.id, 'Jordaan', 1)
  const before = await anneke.keep.get('identity')
  expect(await restore(device, blob, words)).toMatchObject({ refusal: { kind: 'alreadyIn' } })
  expect(await anneke.keep.get('identity')).toEqual(before)
})

test('who asked to come back and is nobody there yet can still use a backup', async () => {
  const anneke = await aFounder()
  const words = await withWords(anneke)
  const { blob } = await fileOf(anneke, 'backup')
  const device = await aDevice()
  await device.registry.opened(anneke.id, 'Jordaan', 1)
  await anneke.store.db.table('kept').delete('me')
  expect(must(await restore(device, blob, words)).neighbourhood).toBe(anneke.id)
})
