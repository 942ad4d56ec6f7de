import { describe, expect, it } from 'vitest'
import { verify } from '#lib/keys/ed25519.ts'
import { deriveEpoch } from '#lib/keys/epoch.ts'
import { emptyShelf, memoryJournal, type Shelf } from '#lib/journal/memory-journal.ts'
import type { RelayEvents } from '#lib/ports/link.ts'
import { Replica } from '#lib/replica/replica.ts'
import { structsOf } from '#lib/replica/structs.ts'
import { joiner, street } from '../journal/street.ts'

const { seal, guid } = await deriveEpoch(new Uint8Array(32))
const place = street()
const { genesis } = place

/** A device on this disk, in a relay played by the test; no timer ever rings. */
async function device(shelf: Shelf) {
  const journal = memoryJournal(shelf)
  const pushed: { n: number; keys: string[] }[] = []
  const heard: RelayEvents[] = []
  const replica = new Replica({
    neighbourhood: genesis.record.id,
    guid,
    journal,
    seal,
    verify,
    now: () => 0,
    chance: () => 0,
    later: () => () => undefined,
    relay: {
      link: {
        start: (events) => void heard.push(events),
        push: (n, update) => void pushed.push({ n, keys: structsOf(update).map(({ key }) => key) }),
        pull: () => undefined,
        stop: () => undefined
      },
      loadCursor: async () => null,
      saveCursor: async () => undefined
    },
    onConnection: () => undefined,
    onTrouble: () => undefined
  })
  await replica.start()
  const enter = async (logId: string) => {
    heard[0]?.welcomed({ logId, incarnation: logId, head: 0 })
    heard[0]?.level(0)
    await replica.idle()
  }
  return { journal, replica, pushed, heard, enter }
}

describe('a relay that lost its log', () => {
  it('gets at once what this device wrote, also what it had acknowledged long ago', async () => {
    const { journal, replica, pushed, heard, enter } = await device(emptyShelf())
    await journal.append(genesis)
    await replica.idle()
    await enter('first log')
    expect(pushed.map(({ keys }) => keys)).toEqual([[genesis.key]])
    heard[0]?.acked(1, 1)
    await replica.idle()
    expect(await journal.outbox()).toEqual([])

    heard[0]?.away()
    await enter('second log')
    expect(pushed.map(({ keys }) => keys)).toEqual([[genesis.key], [genesis.key]])
  })

  it('waits for what others wrote: they may bring it themselves', async () => {
    const { journal, replica, pushed, enter } = await device(emptyShelf())
    await journal.append(genesis)
    const { join } = joiner(place, 1)
    await journal.admit([join])
    replica.carrier.applyGated([
      { client: 7, clock: 0, key: join.key, sealed: await seal.seal(join.key, join.envelope) }
    ])
    await replica.idle()
    await enter('empty log')
    expect(pushed.flatMap(({ keys }) => keys)).toEqual([genesis.key])
  })
})
