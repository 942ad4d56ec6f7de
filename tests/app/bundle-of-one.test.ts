import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { makeBundleOfOne } from '#lib/app/bundle-of-one.ts'
import type { RecordId } from '#lib/domain/record.ts'
import { bytesToSeries, SeriesCollector } from '#lib/wire/code-series.ts'
import { limits } from '#lib/wire/limits.ts'
import { must } from '../../scripts/demo/must.ts'
import { aFounder, aNewcomer, board, fileOf, never, open, posts, type Phone } from './bundle-street.ts'

const idOf = async ({ store }: Phone, text: string): Promise<RecordId> => {
  const rows = await store.db.listings.toArray()
  const row = rows.find(({ view }) => view.text === text)
  if (!row) throw new Error('it was posted')
  return row.view.id
}

async function codesOf(phone: Phone, text: string): Promise<readonly string[]> {
  const { blob } = must(await makeBundleOfOne(phone, await idOf(phone, text), never()))
  return bytesToSeries(new Uint8Array(await blob.arrayBuffer())) ?? []
}

/** What the camera of the other phone sees, the last first. */
function read(codes: readonly string[]): Blob {
  const collector = new SeriesCollector()
  const steps = codes.toReversed().map((code) => collector.add(code))
  const last = steps.at(-1)
  if (last?.kind !== 'whole') throw new Error('all codes were shown')
  return new Blob([last.bytes])
}

test('a request goes from screen to camera, with how its author came in, to who knew nothing of them', async () => {
  const anneke = await aFounder()
  const youssef = await aNewcomer(anneke, 'Youssef')
  const fatima = await aNewcomer(anneke, 'Fatima')
  must(await open(youssef, (await fileOf(anneke, 'all')).blob))
  await posts(youssef, 'Wie helpt mijn moeder de trap af?', 'Soep voor wie wil')
  const codes = await codesOf(youssef, 'Wie helpt mijn moeder de trap af?')
  expect(codes.length).toBeLessThanOrEqual(12)
  const outcome = must(await open(fatima, read(codes)))
  expect(outcome).toMatchObject({ refused: 0, waiting: 0, unread: 0, end: 'whole' })
  expect(await board(fatima)).toEqual(['Wie helpt mijn moeder de trap af?'])
})

test('a long chain of who let in whom comes as far as there is room, the nearest first', async () => {
  const anneke = await aFounder()
  let host = anneke
  for (const name of ['Bram', 'Sem', 'Lotte', 'Piet', 'Karim', 'Noor', 'Daan']) {
    const guest = await aNewcomer(host, name)
    must(await open(guest, (await fileOf(host, 'all')).blob))
    host = guest
  }
  await posts(host, 'Wie heeft een pomp?')
  const made = must(await makeBundleOfOne(host, await idOf(host, 'Wie heeft een pomp?'), never()))
  const codes = await codesOf(host, 'Wie heeft een pomp?')
  expect(codes.length).toBeGreaterThan(15)
  expect(codes.length).toBeLessThanOrEqual(limits.series.maxFrames)
  expect(made.records).toBeLessThan((await fileOf(host, 'all')).records)
  const outcome = must(await open(anneke, read(codes)))
  expect(outcome.refused).toBe(0)
  expect(outcome.added + outcome.waiting).toBeGreaterThan(3)
})

test('of another neighbourhood, or changed on the way, nothing is taken in', async () => {
  const [anneke, elsewhere] = [await aFounder(), await aFounder('Piet', 'De Pijp')]
  await posts(anneke, 'Wie heeft een pomp?')
  const codes = await codesOf(anneke, 'Wie heeft een pomp?')
  expect(await open(elsewhere, read(codes))).toMatchObject({ refusal: { kind: 'bundleElsewhere' } })
  expect(await makeBundleOfOne(anneke, 'A'.repeat(43) as RecordId, never())).toMatchObject({ ok: false })
})
