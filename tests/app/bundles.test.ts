import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { must } from '../../scripts/demo/must.ts'
import { aFounder, aNewcomer, board, fileOf, keysIn, never, open, posts } from './bundle-street.ts'

test('a file carries the neighbourhood to who joined without any connection, key and all', async () => {
  const anneke = await aFounder()
  const youssef = await aNewcomer(anneke, 'Youssef')
  await posts(anneke, 'Wie heeft een ladder?', 'Wie helpt met de tuin?')
  const { blob, records } = await fileOf(anneke, 'all')
  expect(must(await open(youssef, blob))).toEqual({
    ...{ added: records, had: 0, waiting: 0, refused: 0, unread: 0 },
    end: 'whole'
  })
  expect(await board(youssef)).toEqual(['Wie heeft een ladder?', 'Wie helpt met de tuin?'])
  await posts(youssef, 'Soep voor wie wil')
  const back = await fileOf(youssef, 'all')
  expect(must(await open(anneke, back.blob))).toMatchObject({ had: records, end: 'whole' })
  expect(await keysIn(anneke)).toEqual(await keysIn(youssef))
})
