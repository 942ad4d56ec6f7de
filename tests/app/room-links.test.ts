import 'fake-indexeddb/auto'
import { afterEach, expect, test, vi } from 'vitest'
import { roomLinks } from '#lib/app/room-links.ts'
import { makeValue } from '#lib/app/value.ts'
import type { RecordId } from '#lib/domain/record.ts'
import { openStore } from '#lib/journal/open.ts'
import { deriveEpoch } from '#lib/keys/epoch.ts'
import { fakeSockets } from '../links/fake-socket.ts'
import { heardRelay } from '../links/heard-relay.ts'
import { windUpTimers } from '../links/wind-up-timers.ts'

afterEach(() => vi.unstubAllGlobals())

test('what matters first overtakes at the relay what was pushed before it, through all a link is made of', async () => {
  const { link, socket } = await aLink()
  link.push(1, new Uint8Array(33 * 1024), 2)
  link.push(2, Uint8Array.of(2), 2)
  link.push(3, Uint8Array.of(3), 0)
  socket.hear({ type: 'acks', acks: [{ n: 1, seq: 1 }] })
  expect(socket.saidOf('push').map(({ update }) => update[0])).toEqual([0, 3, 2])
  link.stop()
})

/** Open, to a relay the test plays, as the app makes it. */
async function aLink() {
  const { sockets, WebSocket } = fakeSockets()
  vi.stubGlobal('WebSocket', WebSocket)
  const id = 'room-links' as RecordId
  const store = await openStore(id)
  const keys = await deriveEpoch(new Uint8Array(32))
  const { relay } = roomLinks({
    ...{ id, store, relay: 'wss://relay.example/relay', timers: windUpTimers() },
    dialNode: () => null,
    paused: makeValue(false).watch,
    onOnline: () => () => undefined
  })(keys, 'epoch')
  const { heard, events } = heardRelay()
  relay?.link.start(events)
  const socket = sockets[0]
  if (!relay || !socket) throw new Error('nothing was dialled')
  socket.open()
  socket.hear({ type: 'challenge', nonce: new Uint8Array(32) })
  await vi.waitFor(() => expect(socket.saidOf('prove')).toHaveLength(1))
  const limits = { maxUpdateBytes: 61_440, maxFramesPer10s: 4000, maxBytesPer10s: 1e9, maxRoomBytes: 1e9 }
  socket.hear({
    type: 'welcome',
    logId: new Uint8Array(16),
    incarnation: new Uint8Array(16),
    head: 0,
    limits
  })
  expect(heard.welcomes).toHaveLength(1)
  return { link: relay.link, socket }
}
