import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import type { AdmittedRecord } from '#lib/ports/journal.ts'
import { textToBytes } from '#lib/wire/bytes.ts'
import { journalForTest } from './on-dexie.ts'
import { hourMs, joiner, start, street, type Writer } from './street.ts'
import { firstOf } from './watching.ts'

async function settled() {
  const one = await journalForTest()
  const place = street()
  const [youssef, mei] = [joiner(place, 1), joiner(place, 2)]
  const soup = place.founder.listing({ text: 'soep' })
  const ladder = youssef.listing({ text: 'ladder' })
  await one.journal.admit([place.genesis, place.invite, youssef.join, mei.join, soup, ladder])
  const board = async () => {
    const rows = await firstOf(one.store.queries.board({ limit: 50 }, start + hourMs))
    return rows.map(({ listing }) => listing.text).sort()
  }
  return { ...one, anneke: place.founder, youssef, mei, soup, ladder, board }
}

/** The first proposes, the second signs. */
function bindingRing(
  ...gives: readonly [readonly [Writer, AdmittedRecord], readonly [Writer, AdmittedRecord]]
) {
  const [[first], [second]] = gives
  const gifts = gives.map(([{ accountBytes }, { record }]) => ({
    giver: accountBytes,
    offer: textToBytes(record.id),
    request: null
  }))
  const ring = first.write({ type: 'swap-ring/1', body: { gifts }, expiresAt: start + 24 * hourMs })
  return { ring, sign: second.write({ type: 'swap-sign/1', refs: [ring.record.id] }) }
}

describe('a listing in a swap ring', () => {
  it('leaves the board once the ring binds', async () => {
    const { journal, anneke, youssef, soup, ladder, board } = await settled()
    const { ring, sign } = bindingRing([anneke, soup], [youssef, ladder])
    await journal.admit([ring])
    expect(await board()).toEqual(['ladder', 'soep'])
    await journal.admit([sign])
    expect(await board()).toEqual([])
  })

  it('stays on the board when those who bound it do not own it', async () => {
    const { journal, mei, youssef, soup, ladder, board } = await settled()
    const { ring, sign } = bindingRing([mei, soup], [youssef, ladder])
    await journal.admit([ring, sign])
    expect(await board()).toEqual(['soep'])
  })
})
