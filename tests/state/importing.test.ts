import { expect, it } from 'vitest'
import { bounds } from '#lib/domain/bounds.ts'
import { Importing, type ChosenFile } from '#lib/state/importing.svelte.ts'
import { listingsToCsv } from '#lib/state/formats/listing-csv.ts'
import type { FakeTown, Neighbour } from '../support/fake-town.ts'
import { jordaan, posts } from '../support/jordaan.ts'

const file = (text: string): ChosenFile => new Blob([text])
const table = (...texts: string[]) =>
  file(['soort;tekst', ...texts.map((text) => `vraag;${text}`)].join('\n'))

function importingFor(town: FakeTown, who: Neighbour) {
  const stoep = { now: () => town.nowMs, askToPersist: async () => true }
  return new Importing({ stoep, home: town.homeOf(who) })
}

const textsOf = (town: FakeTown) =>
  town.records.filter(({ type }) => type === 'listing/1').map(({ body }) => (body as { text: string }).text)

it('nothing is written until it is asked for', async () => {
  const { town, anneke } = jordaan()
  const importing = importingFor(town, anneke)
  await importing.read(table('een', 'twee', ''))
  expect(importing.rows).toHaveLength(3)
  expect(importing.postable).toHaveLength(2)
  expect(textsOf(town)).toEqual([])
  await importing.post()
  expect(textsOf(town)).toEqual(['een', 'twee'])
  expect(importing.posted).toBe(2)
})

it('what stands on the board already is not posted again, so reading my own table back changes nothing', async () => {
  const { town, anneke } = jordaan()
  const id = await posts(town, anneke)
  const importing = importingFor(town, anneke)
  await importing.read(file(listingsToCsv([town.listing(id)!], 'nl')))
  expect(importing.rows.map(({ result }) => !result.ok && result.refusal.kind)).toEqual(['already'])
  await importing.post()
  expect(textsOf(town)).toHaveLength(1)
})

it('can be stopped between two rows, and go on where it was', async () => {
  const { town, anneke } = jordaan()
  const importing = importingFor(town, anneke)
  await importing.read(table('een', 'twee', 'drie'))
  const posting = importing.post()
  expect(importing.isPosting).toBe(true)
  importing.stop()
  await posting
  expect(importing.posted).toBe(1)
  expect(textsOf(town)).toEqual(['een'])
  await importing.post()
  expect(textsOf(town)).toEqual(['een', 'twee', 'drie'])
})

it('a full disk stops it, says so, and what was posted stands', async () => {
  const { town, anneke } = jordaan()
  const importing = importingFor(town, anneke)
  await importing.read(table('een', 'twee'))
  town.refusal = { kind: 'storageFull' }
  await importing.post()
  expect(importing.refusal).toEqual({ kind: 'storageFull' })
  expect(importing.posted).toBe(0)
  town.refusal = null
  await importing.post()
  expect(importing.refusal).toBeNull()
  expect(textsOf(town)).toEqual(['een', 'twee'])
})

it('a file larger than allowed is refused without being read', async () => {
  const { town, anneke } = jordaan()
  const importing = importingFor(town, anneke)
  const arrayBuffer = () => Promise.reject(new Error('it is not read'))
  await importing.read({ size: bounds.importBytes + 1, arrayBuffer })
  expect(importing.file).toMatchObject({ ok: false, refusal: { kind: 'fileTooLarge' } })
})

it('another file takes the place of the first', async () => {
  const { town, anneke } = jordaan()
  const importing = importingFor(town, anneke)
  await importing.read(table('een'))
  await importing.post()
  await importing.read(file('naam;adres'))
  expect(importing.file).toMatchObject({ ok: false, refusal: { kind: 'noHeadings' } })
  expect([importing.posted, importing.rows]).toEqual([0, []])
})
