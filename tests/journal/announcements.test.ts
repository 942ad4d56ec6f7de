import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { publicViews } from '#lib/journal/public-views.ts'
import { journalForTest } from './on-dexie.ts'
import { hourMs, joiner, start, street, type Writer } from './street.ts'
import { firstOf } from './watching.ts'

async function settled() {
  const one = await journalForTest()
  const place = street()
  const youssef = joiner(place, 1)
  const people = [place.genesis, place.invite, youssef.join]
  await one.journal.admit(people)
  const shown = () => firstOf(one.store.queries.announcements())
  const says = (by: Writer, text: string) =>
    by.write({
      type: 'announcement/1',
      refs: [place.genesis.record.id],
      ms: start + 10,
      expiresAt: start + hourMs,
      body: { text }
    })
  return { ...one, people, anneke: place.founder, youssef, says, shown }
}

it('keeps what ambassadors announce as it follows from the records', async () => {
  const { journal, people, anneke, youssef, says, shown } = await settled()
  const [hers, his] = [says(anneke, 'Zaterdag vegen we.'), says(youssef, 'Koop bij mij.')]
  await journal.admit([hers, his])
  expect((await shown()).map(({ text }) => text)).toEqual(['Zaterdag vegen we.'])
  const end = anneke.write({ type: 'end-announcement/1', refs: [hers.record.id], body: {} })
  await journal.admit([end])
  expect(await shown()).toEqual(
    publicViews([...people, hers, his, end].map(({ record }) => record)).announcements
  )
  expect((await shown())[0]?.isEnded).toBe(true)
})

it('shows what came before the appointment of who announced it, once that comes too', async () => {
  const { journal, anneke, youssef, says, shown } = await settled()
  const founding = youssef.join.record.id
  const appoint = anneke.write({ type: 'appoint/1', refs: [founding], ms: start + 1 })
  const his = says(youssef, 'Als verbinder.')
  await journal.admit([his])
  expect(await shown()).toEqual([])
  await journal.admit([appoint])
  while ((await journal.foldPending()) > 0);
  expect((await shown()).map(({ text }) => text)).toEqual(['Als verbinder.'])
})
