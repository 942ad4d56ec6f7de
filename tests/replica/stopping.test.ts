import { expect, it } from 'vitest'
import { memoryJournal } from '#lib/journal/memory-journal.ts'
import { verify } from '#lib/keys/ed25519.ts'
import type { RelayCursor } from '#lib/ports/journal.ts'
import type { LinkEvents, RelayEvents } from '#lib/ports/link.ts'
import { Admission } from '#lib/replica/admission.ts'
import { Carrier } from '#lib/replica/carrier.ts'
import { Replica } from '#lib/replica/replica.ts'
import { writeUpdates } from '#lib/replica/structs.ts'
import { encodeLinkFrame } from '#lib/wire/link-frame.ts'
import { street } from '../journal/street.ts'
import { seal } from './street-of-carriers.ts'

const { genesis } = street()

/** While a person lets everything wait, with a relay and a neighbour that the test plays; `ring` rings every timer. */
async function pausedDevice() {
  const journal = memoryJournal()
  const needs = {
    ...{ neighbourhood: genesis.record.id, journal, verify, now: () => 0 },
    onTrouble: () => undefined
  }
  const admission = new Admission(needs)
  const cursors: RelayCursor[] = []
  const timers: (() => void)[] = []
  const relays: RelayEvents[] = []
  const meshes: LinkEvents[] = []
  const replica = new Replica({
    ...{ ...needs, admission, seal, guid: 'room', chance: () => 0 },
    later: (run) => {
      timers.push(run)
      return () => void timers.splice(timers.indexOf(run), 1)
    },
    mesh: {
      start: (events) => void meshes.push(events),
      send: () => undefined,
      drop: () => undefined,
      stop: () => undefined
    },
    relay: {
      link: {
        start: (events) => void relays.push(events),
        push: () => undefined,
        pull: () => undefined,
        stop: () => undefined
      },
      loadCursor: async () => null,
      saveCursor: async (cursor) => void cursors.push(cursor)
    },
    onConnection: () => undefined
  })
  await replica.start()
  admission.pause(true)
  const ring = () => timers.splice(0).forEach((run) => run())
  const [relay, mesh] = [relays[0], meshes[0]]
  if (!relay || !mesh) throw new Error('no link was started')
  return { replica, cursors, ring, relay, mesh }
}

async function anUpdate(): Promise<Uint8Array> {
  const { key, envelope } = genesis
  const structs = new Carrier('room').put([{ key, sealed: await seal.seal(key, envelope) }])
  return writeUpdates(structs)[0]!.bytes
}

it('a room that closes while everything waits lets go of what waits, and does not hold up what opens next', async () => {
  const { replica, mesh } = await pausedDevice()
  mesh.opened('neighbour')
  mesh.received('neighbour', encodeLinkFrame({ type: 'update', update: await anUpdate() }))
  await replica.stop()
  expect(replica.carrier.has(genesis.key)).toBe(false)
})

it('what was let go does not count as read at the relay', async () => {
  const { replica, relay, cursors, ring } = await pausedDevice()
  relay.welcomed({ logId: 'log', incarnation: 'first', head: 1 })
  relay.update(1, await anUpdate())
  relay.level(1)
  await replica.stop()
  ring()
  expect(cursors).toEqual([])
})
