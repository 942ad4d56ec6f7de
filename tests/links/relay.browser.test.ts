import { afterEach, expect, test } from 'vitest'
import { relayLink } from '#lib/links/relay.ts'
import { startTestRelay, type TestRelay } from '../support/relay-control.ts'
import { heardRelay } from './heard-relay.ts'
import { freshRoomAccess } from './room-access.ts'

const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const clean of cleanups.splice(0).reverse()) await clean()
})

test('a window pushes to the relay and hears what another link pushes', async () => {
  const relay = await aRelay()
  const access = await freshRoomAccess()
  const [anneke, youssef] = [await aLink(relay, access), await aLink(relay, access)]
  anneke.link.push(1, Uint8Array.of(1, 2, 3))
  await expect.poll(() => anneke.heard.acks).toEqual([{ n: 1, seq: 1 }])
  await expect.poll(() => youssef.heard.updates).toEqual([{ seq: 1, bytes: [1, 2, 3] }])
})

test('a worker talks to the relay as a window does', async () => {
  const relay = await aRelay()
  const worker = new Worker(new URL('./relay-worker.ts', import.meta.url), { type: 'module' })
  cleanups.push(() => worker.terminate())
  const answers: unknown[] = []
  worker.onmessage = ({ data }) => answers.push(data)
  worker.postMessage(relay.relayUrl)
  await expect.poll(() => answers, { timeout: 10_000 }).toEqual([{ seq: 1 }])
})

test('the online event asks an open relay for a sign of life', async () => {
  const relay = await aRelay()
  const said: unknown[] = []
  class Overheard extends WebSocket {
    override send(data: ArrayBufferView<ArrayBuffer>) {
      said.push(new Uint8Array(data.buffer)[0])
      super.send(data)
    }
  }
  await aLink(relay, await freshRoomAccess(), Overheard)
  expect(said).toEqual([0x01, 0x03])
  dispatchEvent(new Event('online'))
  expect(said).toEqual([0x01, 0x03, 0x07])
})

async function aRelay(): Promise<TestRelay> {
  const relay = await startTestRelay()
  cleanups.push(() => relay.stop())
  return relay
}

async function aLink(
  relay: TestRelay,
  access: Awaited<ReturnType<typeof freshRoomAccess>>,
  Socket: new (url: string) => WebSocket = WebSocket
) {
  const { heard, events } = heardRelay()
  const link = relayLink({ url: relay.relayUrl, ...access, WebSocket: Socket })
  cleanups.push(() => link.stop())
  link.start(events)
  await expect.poll(() => heard.welcomes.length).toBe(1)
  return { link, heard }
}
