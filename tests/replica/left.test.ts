import { describe, expect, it } from 'vitest'
import type { RecordId } from '#lib/domain/record.ts'
import { memoryJournal } from '#lib/journal/memory-journal.ts'
import type { Progress } from '#lib/ports/journal.ts'
import { Carrier } from '#lib/replica/carrier.ts'
import { Replica } from '#lib/replica/replica.ts'
import { leftOf, manyRecords, StillToGo } from '#lib/replica/still-to-go.ts'
import { silentAfterMs, Taking } from '#lib/replica/taking.ts'
import { limits } from '#lib/wire/limits.ts'
import { aPicture } from '../fixtures/pictures/made.ts'
import { start, street } from '../journal/street.ts'
import { seal, sealedEntry } from './street-of-carriers.ts'

describe('what is left', () => {
  const asked = () => ({ isHeard: true, isAsked: true, cameMs: start, taking: new Taking() })

  it('is counted by what each has said to hold, on both ends alike', async () => {
    const carrier = new Carrier('room')
    carrier.put([await sealedEntry('one'), await sealedEntry('two')])
    const mine = carrier.liveClient
    const session = {
      ...asked(),
      has: new Map([
        [mine, 1],
        [7, 5]
      ])
    }
    expect(leftOf(carrier, [session], start)).toEqual({ toReceive: 5, toSend: 1 })
  })

  it('is nothing of a device that was not heard, nor to come from one that was not asked or sends nothing', async () => {
    const carrier = new Carrier('room')
    carrier.put([await sealedEntry('one')])
    const has = new Map([[7, 5]])
    expect(leftOf(carrier, [{ ...asked(), isHeard: false, has }], start)).toEqual({ toReceive: 0, toSend: 0 })
    expect(leftOf(carrier, [{ ...asked(), isAsked: false, has }], start).toReceive).toBe(0)
    expect(leftOf(carrier, [{ ...asked(), has }], start + 60_000).toReceive).toBe(0)
  })

  it('goes to nobody who takes nothing in for a minute, and again to who goes on taking', async () => {
    const carrier = new Carrier('room')
    for (const text of ['one', 'two', 'three']) carrier.put([await sealedEntry(text)])
    const mine = carrier.liveClient
    const session = asked()
    const toSend = (held: number, afterMs: number) =>
      leftOf(carrier, [{ ...session, has: new Map([[mine, held]]) }], start + afterMs).toSend
    expect([toSend(0, 0), toSend(0, silentAfterMs - 1), toSend(0, silentAfterMs)]).toEqual([3, 3, 0])
    expect([toSend(1, silentAfterMs + 1), toSend(0, 2 * silentAfterMs)]).toEqual([2, 3])
    expect(toSend(1, 2 * silentAfterMs + 1), 'holding no more than it did before').toBe(0)
  })

  it('is all at once of what is written after a quiet hour', async () => {
    const carrier = new Carrier('room')
    const session = asked()
    const hourMs = 60 * 60_000
    expect(leftOf(carrier, [{ ...session, has: new Map() }], start).toSend).toBe(0)
    carrier.put([await sealedEntry('one')])
    expect(leftOf(carrier, [{ ...session, has: new Map() }], start + hourMs).toSend).toBe(1)
  })

  it('is no more than a device can hold, whatever somebody says to have', () => {
    const session = { ...asked(), has: new Map([[7, 2 ** 40]]) }
    expect(leftOf(new Carrier('room'), [session], start).toReceive).toBe(limits.bundle.maxRecords)
  })

  it('is told when it is much, of the most there was, until there is nothing', () => {
    const sending = new StillToGo('sending')
    const told = [manyRecords - 1, manyRecords, 10, 0, 10].map((left) => sending.progress(left))
    const of = manyRecords
    const progress = (done: number): Progress => ({ what: 'sending', done, of })
    expect(told).toEqual([null, progress(0), progress(of - 10), null, null])
  })
})

it('a picture of mine waits while the battery is spared, and what else I wrote does not', async () => {
  const { genesis, invite, founder } = street()
  const listing = founder.listing()
  const picture = founder.write({ type: 'picture/1', refs: [listing.record.id], body: { picture: aPicture } })
  const journal = memoryJournal()
  expect(await journal.append(genesis, invite, listing, picture)).toMatchObject({ ok: true })
  let isSaving = true
  const replica = new Replica({
    ...{ neighbourhood: genesis.record.id as RecordId, guid: 'room', journal, seal },
    verify: async () => true,
    now: () => start,
    chance: () => 0,
    later: () => () => undefined,
    isSaving: () => isSaving,
    onConnection: () => undefined,
    onTrouble: () => undefined
  })
  await replica.start()
  await replica.tend()
  expect([replica.carrier.has(listing.key), replica.carrier.has(picture.key)]).toEqual([true, false])
  isSaving = false
  replica.sendOut()
  await replica.idle()
  expect(replica.carrier.has(picture.key)).toBe(true)
  await replica.stop()
})
