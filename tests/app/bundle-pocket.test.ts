import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { restore } from '#lib/app/restoring.ts'
import type { AccountId } from '#lib/domain/record.ts'
import { refused } from '#lib/domain/result.ts'
import { keepWish } from '#lib/state/wishes.ts'
import { first } from '#lib/state/once.ts'
import { must } from '../../scripts/demo/must.ts'
import {
  aDevice,
  aFounder,
  aNewcomer,
  fileOf,
  lose,
  open,
  turnOn,
  withWords,
  type Phone
} from './bundle-street.ts'

const somebody = 'A'.repeat(43) as AccountId

async function keeps(phone: Phone, words: string): Promise<void> {
  must(await keepWish(phone, { text: words, kind: 'offer' }))
  must(await phone.pocket.change('trusted', (before) => [...before, somebody]))
  must(await phone.pocket.change('blocked', (before) => [...before, somebody]))
}

async function inPocketOf({ pocket }: Phone) {
  return {
    wishes: (await first(pocket.watch('wishes'))).map(({ text, kind }) => `${kind} ${text}`),
    trusted: await first(pocket.watch('trusted')),
    blocked: await first(pocket.watch('blocked'))
  }
}

const nothing = { wishes: [], trusted: [], blocked: [] }

test('what stayed on a lost device comes back with its backup, once', async () => {
  const anneke = await aFounder()
  const words = await withWords(anneke)
  await keeps(anneke, 'Ik kan fietsen maken')
  const kept = await inPocketOf(anneke)
  expect(kept).toEqual({
    wishes: ['offer Ik kan fietsen maken'],
    trusted: [somebody],
    blocked: [somebody]
  })
  const { blob } = await fileOf(anneke, 'backup')
  await lose(anneke)
  must(await restore(await aDevice(), blob, words))
  const anew = await turnOn(anneke.neighbourhood)
  expect(must(await open(anew, blob, words))).toMatchObject({ unread: 0, end: 'whole' })
  expect(await inPocketOf(anew)).toEqual(kept)
  must(await open(anew, blob, words))
  expect(await inPocketOf(anew)).toEqual(kept)
})

test('it comes beside what is there by now, of which nothing goes', async () => {
  const anneke = await aFounder()
  const words = await withWords(anneke)
  await keeps(anneke, 'Ik kan fietsen maken')
  const { blob } = await fileOf(anneke, 'backup')
  must(await anneke.pocket.change('wishes', () => []))
  must(await keepWish(anneke, { text: 'Een ladder', kind: 'request' }))
  must(await open(anneke, blob, words))
  expect((await inPocketOf(anneke)).wishes).toEqual(['request Een ladder', 'offer Ik kan fietsen maken'])
})

test('a file to hand on holds nothing of it', async () => {
  const anneke = await aFounder()
  const { blob: before } = await fileOf(anneke, 'all')
  await keeps(anneke, 'Ik kan fietsen maken')
  expect((await fileOf(anneke, 'all')).blob.size).toBe(before.size)
})

test('whoever opens the backup of another with their words gets nothing of it', async () => {
  const anneke = await aFounder()
  const youssef = await aNewcomer(anneke, 'Youssef')
  const words = await withWords(anneke)
  await keeps(anneke, 'Ik kan fietsen maken')
  must(await open(youssef, (await fileOf(anneke, 'backup')).blob, words))
  expect(await inPocketOf(youssef)).toEqual(nothing)
})

test('who seals a backup to the words of another puts nothing in their pocket', async () => {
  const anneke = await aFounder()
  const words = await withWords(anneke)
  const youssef = await aNewcomer(anneke, 'Youssef')
  must(await open(youssef, (await fileOf(anneke, 'all')).blob))
  await keeps(youssef, 'Bij mij geld lenen')
  const hers = await anneke.keep.get('me')
  const asIfHers: Phone = {
    ...youssef,
    keep: {
      ...youssef.keep,
      get: async (name) => (name === 'me' ? hers : youssef.keep.get(name)) as never
    }
  }
  expect(must(await open(anneke, (await fileOf(asIfHers, 'backup')).blob, words))).toMatchObject({
    unread: 0
  })
  expect(await inPocketOf(anneke)).toEqual(nothing)
})

test('a full device says so, and what it kept before stays', async () => {
  const anneke = await aFounder()
  const words = await withWords(anneke)
  await keeps(anneke, 'Ik kan fietsen maken')
  const { blob } = await fileOf(anneke, 'backup')
  const full: Phone = {
    ...anneke,
    pocket: { ...anneke.pocket, change: async () => refused({ kind: 'storageFull' }) }
  }
  expect(must(await open(full, blob, words)).end).toBe('full')
  expect((await inPocketOf(anneke)).trusted).toEqual([somebody])
})
