import { afterEach, expect, test } from 'vitest'
import { relayLink } from '#lib/links/relay.ts'
import { startRelay, type Relay } from '#relay/relay.ts'
import { heardRelay } from './heard-relay.ts'
import { freshRoomAccess } from './room-access.ts'

const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const clean of cleanups.splice(0).reverse()) await clean()
})

test('what one link pushed another pulls, and hears what comes later', async () => {
  const relay = await aRelay()
  const access = await freshRoomAccess()
  const anneke = await aLink(relay, access)
  anneke.link.push(1, Uint8Array.of(1))
  anneke.link.push(2, Uint8Array.of(2))
  await expect.poll(() => anneke.heard.acks).toEqual([1, 2].map((n) => ({ n, seq: n })))

  const youssef = await aLink(relay, access)
  expect(youssef.heard.welcomes[0]!.head).toBe(2)
  youssef.link.pull(0)
  await expect.poll(() => youssef.heard.levels).toEqual([2])
  expect(youssef.heard.updates).toEqual([1, 2].map((seq) => ({ seq, bytes: [seq] })))

  anneke.link.push(3, Uint8Array.of(3))
  await expect.poll(() => youssef.heard.updates.at(-1)).toEqual({ seq: 3, bytes: [3] })
  expect(anneke.heard.updates).toEqual([])
})

test('two thousand pushes at once are all acknowledged, in order, without a refusal', async () => {
  const { link, heard } = await aLink(await aRelay(), await freshRoomAccess())
  for (let n = 1; n <= 2000; n++) link.push(n, Uint8Array.of(n & 255))
  await expect.poll(() => heard.acks.length, { timeout: 20_000 }).toBe(2000)
  expect(heard.acks.every(({ n, seq }, i) => n === i + 1 && seq === i + 1)).toBe(true)
  expect(heard.refusals).toEqual([])
})

test('five megabytes pass through the relay whole and in order', async () => {
  const relay = await aRelay()
  const access = await freshRoomAccess()
  const anneke = await aLink(relay, access)
  const youssef = await aLink(relay, access)
  for (let n = 1; n <= 84; n++) anneke.link.push(n, new Uint8Array(60 * 1024).fill(n))
  await expect.poll(() => youssef.heard.updates.length, { timeout: 20_000 }).toBe(84)
  expect(
    youssef.heard.updates.every(({ seq, bytes }, i) => seq === i + 1 && bytes.every((b) => b === seq))
  ).toBe(true)
})

test('a relay that stops and comes back is welcomed again with another incarnation', async () => {
  const relay = await aRelay()
  const { heard } = await aLink(relay, await freshRoomAccess())
  await relay.close()
  await expect.poll(() => heard.aways).toBeGreaterThan(0)
  expect(heard.refusals.map(({ code }) => code)).toEqual(['stopping'])
  await aRelay(relay.port)
  await expect.poll(() => heard.welcomes.length, { timeout: 20_000 }).toBe(2)
  expect(heard.welcomes[1]!.incarnation).not.toBe(heard.welcomes[0]!.incarnation)
})

test('a key that does not open the room is refused by name', async () => {
  const relay = await aRelay()
  const access = { ...(await freshRoomAccess()), room: new Uint8Array(32) }
  const { heard, events } = heardRelay()
  const link = relayLink({ url: relayUrl(relay), ...access })
  cleanups.push(() => link.stop())
  link.start(events)
  await expect.poll(() => heard.refusals).toEqual([{ code: 'badProof', retryMs: 60_000 }])
  expect(heard.welcomes).toEqual([])
})

async function aRelay(port = 0): Promise<Relay> {
  const relay = await startRelay({ port, dataDir: null, staticDir: null })
  cleanups.push(() => relay.close())
  return relay
}

async function aLink(relay: Relay, access: Awaited<ReturnType<typeof freshRoomAccess>>) {
  const { heard, events } = heardRelay()
  const link = relayLink({ url: relayUrl(relay), ...access })
  cleanups.push(() => link.stop())
  link.start(events)
  await expect.poll(() => heard.welcomes.length).toBe(1)
  return { link, heard }
}

function relayUrl(relay: Relay): string {
  return `${relay.url.replace(/^http/, 'ws')}/relay`
}
