import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { dialledLink } from '#lib/links/relay.ts'
import { verify } from '#lib/keys/ed25519.ts'
import { limits } from '#lib/wire/limits.ts'
import { nodeMessage } from '#lib/wire/node-hello.ts'
import { readNodeCode, type NodeCode } from '#lib/wire/node-code.ts'
import { startRelay, type Relay } from '#relay/relay.ts'
import { heardRelay } from '../links/heard-relay.ts'
import { freshRoomAccess } from '../links/room-access.ts'
import { dial, dialledPipe } from './node-client.ts'

// Real connections on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 })
const soon = { timeout: 30_000 }

const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const clean of cleanups.splice(0).reverse()) await clean()
})

async function aNode(roomCodesFile: string | null = null): Promise<{ relay: Relay; code: NodeCode }> {
  const relay = await startRelay({
    port: 0,
    dataDir: null,
    staticDir: null,
    roomCodesFile,
    node: { port: 0, addresses: ['127.0.0.1'] }
  })
  cleanups.push(() => relay.close())
  const read = readNodeCode(relay.nodeCode ?? '')
  if (!read.ok) throw new Error(`the node shows a code that is ${read.problem}`)
  return { relay, code: read.code }
}

async function aLink(code: NodeCode, access: Awaited<ReturnType<typeof freshRoomAccess>>) {
  const { heard, events } = heardRelay()
  const link = dialledLink({ ...access, openPipe: () => dialledPipe(code) })
  cleanups.push(() => link.stop())
  link.start(events)
  await expect.poll(() => heard.welcomes.length, soon).toBe(1)
  return { link, heard }
}

test('what one device pushed over a data channel another pulls, and hears what comes later', async () => {
  const { code } = await aNode()
  const access = await freshRoomAccess()
  const anneke = await aLink(code, access)
  anneke.link.push(1, Uint8Array.of(1))
  await expect.poll(() => anneke.heard.acks, soon).toEqual([{ n: 1, seq: 1 }])

  const youssef = await aLink(code, access)
  youssef.link.pull(0)
  await expect.poll(() => youssef.heard.levels, soon).toEqual([1])
  anneke.link.push(2, Uint8Array.of(2))
  await expect.poll(() => youssef.heard.updates, soon).toEqual([1, 2].map((seq) => ({ seq, bytes: [seq] })))
})

test('five megabytes of the largest updates pass whole and in order', async () => {
  const { code } = await aNode()
  const access = await freshRoomAccess()
  const anneke = await aLink(code, access)
  const youssef = await aLink(code, access)
  for (let n = 1; n <= 84; n++) anneke.link.push(n, new Uint8Array(limits.maxUpdateBytes).fill(n))
  await expect.poll(() => youssef.heard.updates.length, soon).toBe(84)
  expect(
    youssef.heard.updates.every(({ seq, bytes }, i) => seq === i + 1 && bytes.every((b) => b === seq))
  ).toBe(true)
  expect(anneke.heard.refusals).toEqual([])
})

test('the node proves with the key on the paper that it is at the other end of this very connection', async () => {
  const { code } = await aNode()
  const one = await dial(code)
  const other = await dial(code)
  cleanups.push(one.close, other.close)
  expect(await verify(code.key, one.signature, nodeMessage(one.ends))).toBe(true)
  expect(await verify(code.key, one.signature, nodeMessage(other.ends))).toBe(false)
})

test('another certificate than that on the paper never opens a channel', async () => {
  const { code } = await aNode()
  const false_ = { ...code, fingerprint: new Uint8Array(32).fill(7) }
  await expect(dial(false_)).rejects.toThrow(/failed|closed/)
})

test('a proof that names another connection is refused by name', async () => {
  const { code } = await aNode()
  const { heard, events } = heardRelay()
  const pipe = dialledPipe(code)
  const moved = Object.create(pipe, { host: { value: 'node/elsewhere' } }) as typeof pipe
  const link = dialledLink({ ...(await freshRoomAccess()), openPipe: () => moved })
  cleanups.push(() => link.stop())
  link.start(events)
  await expect.poll(() => heard.refusals.map(({ code: name }) => name), soon).toContain('badProof')
  expect(heard.welcomes).toEqual([])
})

test('where the host gives out codes, a phone that dials makes no room', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'stoep-node-'))
  cleanups.push(() => rm(folder, { recursive: true }))
  const codes = join(folder, 'codes')
  await writeFile(codes, 'jordaan-7h3k9d2m')
  const { code } = await aNode(codes)
  const { link, heard } = await aLink(code, await freshRoomAccess())
  link.push(1, Uint8Array.of(1))
  await expect.poll(() => heard.refusals.map(({ code: name }) => name), soon).toContain('noRoomCode')
  expect(heard.acks).toEqual([])
})

test('a message larger than a frame is refused, and the connection ends', async () => {
  const { code } = await aNode()
  let hasEnded = false
  const { channel, close } = await dial(code)
  cleanups.push(close)
  channel.onClosed(() => (hasEnded = true))
  channel.sendMessageBinary(new Uint8Array(limits.maxFrameBytes + 1))
  await expect.poll(() => hasEnded, soon).toBe(true)
})

test('as many as may at once open a connection from one address, and no more', async () => {
  const { relay, code } = await aNode()
  const many = limits.node.maxOpeningPerAddress
  // Never answered: whoever has the wrong hash goes away by itself, later.
  const wrong = { ...code, fingerprint: new Uint8Array(32) }
  const dials = Array.from({ length: many + 4 }, () => dial(wrong).catch(() => null))
  let most = 0
  const watch = setInterval(() => (most = Math.max(most, relay.nodeCounts().opening)), 5)
  cleanups.push(() => clearInterval(watch))
  await Promise.all(dials)
  expect(most).toBeGreaterThan(0)
  expect(most).toBeLessThanOrEqual(many)
  const later = await dial(code)
  later.close()
})
