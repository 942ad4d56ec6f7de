import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { foldAuthority } from '#lib/domain/authority.ts'
import type { AdmittedRecord } from '#lib/ports/journal.ts'
import { textToBytes } from '#lib/wire/bytes.ts'
import { journalOnDexie } from './on-dexie.ts'
import { joiner, street } from './street.ts'

/** Somebody who wrote so much is put out, keeping all but the last. */
function longChain() {
  const place = street()
  const neighbour = joiner(place, 1)
  const listings = Array.from({ length: 650 }, () => neighbour.listing())
  const [last, beyond] = listings.slice(-2)
  const cut = {
    device: textToBytes(neighbour.device),
    last: last ? textToBytes(last.record.id) : null,
    kept: new Uint8Array()
  }
  const ban = place.founder.write({
    type: 'ban/1',
    refs: [neighbour.join.record.id],
    body: { cuts: [cut], rule: '', reason: '' }
  })
  const before = [place.genesis, place.invite, neighbour.join]
  const all = [...before, ...listings, ban]
  return { before, listings, ban, all, beyond, device: neighbour.device }
}

async function keptBy(batches: readonly (readonly AdmittedRecord[])[], device: string) {
  const { journal, store } = await journalOnDexie()
  for (const batch of batches) await journal.admit(batch)
  const former = [...(await journal.authority()).formerDevices].find(([one]) => one === device)
  journal.stop()
  store.close()
  return former?.[1].kept
}

describe('how far back the chain of somebody who was put out goes', () => {
  it('is found across pages and the tail, in one transaction', async () => {
    const { before, listings, ban, all, beyond, device } = longChain()
    const expected = foldAuthority(all.map(({ record }) => record)).formerDevices
    const kept = await keptBy(
      [before, listings.slice(0, 300), listings.slice(300, 340), listings.slice(340), [ban]],
      device
    )
    expect(kept).toEqual([...expected.values()][0]?.kept)
    expect(kept?.chain.size).toBe(650)
    expect(beyond && kept?.chain.has(beyond.record.id)).toBe(false)
  })

  it('grows when what was missing comes in', async () => {
    const { before, listings, ban, device } = longChain()
    const [early, late] = [listings.slice(0, 20), listings.slice(21)]
    const withGap = await keptBy([before, early, late, [ban]], device)
    expect(withGap?.chain.has(early[5]?.record.id ?? ban.record.id)).toBe(false)
    const whole = await keptBy([before, early, late, [ban], listings.slice(20, 21)], device)
    expect(whole?.chain.has(early[5]?.record.id ?? ban.record.id)).toBe(true)
  })
})
