import { afterEach, expect, test, vi } from 'vitest'
import { limits } from '#lib/wire/limits.ts'
import { startTestRelay, type TestRelay } from '../support/relay-control.ts'
import type { DeviceRoom, MeshDevice } from './mesh-device.ts'

const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const clean of cleanups.splice(0).reverse()) await clean()
})

test('two devices of one room find each other and exchange frames both ways', async () => {
  const [anneke, youssef] = await connectedPair()
  sendTo(anneke, Uint8Array.of(1, 2, 3))
  sendTo(youssef, Uint8Array.of(4))
  await expect.poll(() => [...(youssef.received[0] ?? [])]).toEqual([1, 2, 3])
  await expect.poll(() => [...(anneke.received[0] ?? [])]).toEqual([4])
})

test('five megabytes arrive whole and in order, and little waits inside the data channel', async () => {
  const [anneke, youssef] = await connectedPair()
  const channel = openChannel(anneke)
  let mostBuffered = 0
  const sendNow = channel.send.bind(channel)
  channel.send = ((data: ArrayBufferView<ArrayBuffer>) => {
    sendNow(data)
    mostBuffered = Math.max(mostBuffered, channel.bufferedAmount)
  }) as RTCDataChannel['send']
  const frames = Array.from({ length: 84 }, (_, i) => new Uint8Array(60 * 1024).fill(i))
  const startedMs = performance.now()
  for (const frame of frames) sendTo(anneke, frame)
  await expect.poll(() => youssef.received.length, { timeout: 20_000 }).toBe(frames.length)
  console.log(
    `5 MB in ${Math.round(performance.now() - startedMs)} ms, at most ${mostBuffered} bytes buffered`
  )
  expect(
    youssef.received.every((frame, i) => frame.length === 60 * 1024 && frame.every((b) => b === i))
  ).toBe(true)
  expect(mostBuffered).toBeLessThanOrEqual(1024 * 1024 + limits.maxFrameBytes)
  expect(mostBuffered).toBeGreaterThan(256 * 1024)
})

test('a peer that sends a frame above the limit is dropped, and let in again when it has cooled off', async () => {
  const relay = await aRelay()
  const [anneke, youssef] = await connectedPair(relay, { isWoundUp: true })
  openChannel(anneke).send(new Uint8Array(limits.maxFrameBytes + 1))
  await expect.poll(() => youssef.ends).toEqual(['frameTooLarge'])
  await expect.poll(() => anneke.ends).toEqual(['left'])
  expect(youssef.received).toEqual([])

  const fatima = await aDevice({ room: youssef.room, signalUrl: relay.signalUrl })
  await expect.poll(() => [fatima.open.size, youssef.open.size], { timeout: 20_000 }).toEqual([2, 1])
  youssef.wind(60_000)
  await expect.poll(() => youssef.open.size, { timeout: 20_000 }).toBe(2)
})

test('a peer that sends text is dropped', async () => {
  const [anneke, youssef] = await connectedPair()
  openChannel(anneke).send('hello')
  await expect.poll(() => youssef.ends).toEqual(['notAFrame'])
})

test('a peer that sends more than it may in ten seconds is dropped', async () => {
  const [anneke, youssef] = await connectedPair()
  const channel = openChannel(anneke)
  for (let i = 0; i <= limits.maxPeerFramesPer10s; i++) channel.send(Uint8Array.of(1))
  await expect.poll(() => youssef.ends).toEqual(['tooFast'])
  expect(youssef.received.length).toBe(limits.maxPeerFramesPer10s)
})

test('the signalling server going away ends no connection', async () => {
  const relay = await aRelay()
  const [anneke, youssef] = await connectedPair(relay)
  await relay.stop()
  sendTo(anneke, Uint8Array.of(7))
  await expect.poll(() => [...(youssef.received[0] ?? [])]).toEqual([7])
  expect([...anneke.ends, ...youssef.ends]).toEqual([])
})

test('nothing of what y-webrtc itself says crosses the data channel', async () => {
  const [anneke, youssef] = await connectedPair()
  anneke.doc.getMap('records').set('planted', 'in the document that should stay empty')
  sendTo(anneke, Uint8Array.of(1))
  await expect.poll(() => youssef.received.length).toBe(1)
  expect(await messagesReceived(youssef)).toBe(1)
  expect(await messagesReceived(anneke)).toBe(0)
})

test('a device that vanishes without a word is closed, and found again when it comes back', async () => {
  const relay = await aRelay()
  const [anneke, youssef] = await connectedPair(relay)
  for (const connection of youssef.connections) connection.close()
  await expect.poll(() => anneke.ends).toEqual(['left'])
  await expect.poll(() => anneke.open.size, { timeout: 15_000 }).toBe(1)
  sendTo(anneke, Uint8Array.of(9))
  await expect.poll(() => [...(youssef.received.at(-1) ?? [])], { timeout: 15_000 }).toEqual([9])
})

test('a stopped link closes its peers and does not come back', async () => {
  const [anneke, youssef] = await connectedPair()
  youssef.link.stop()
  await expect.poll(() => anneke.ends).toEqual(['left'])
  expect(youssef.ends).toEqual(['stopped'])
  expect(youssef.open.size).toBe(0)
})

test('six devices that start together are all connected and none has more peers than it may', async () => {
  const relay = await aRelay()
  const room = crypto.randomUUID()
  const devices = await Promise.all(
    Array.from({ length: 6 }, () => aDevice({ room, signalUrl: relay.signalUrl, maxPeers: 3 }))
  )
  await expect.poll(() => devices.every((device) => device.open.size >= 1), { timeout: 20_000 }).toBe(true)
  expect(Math.max(...devices.map((device) => device.open.size))).toBeLessThanOrEqual(3)
})

async function aRelay(): Promise<TestRelay> {
  const relay = await startTestRelay()
  cleanups.push(() => relay.stop())
  return relay
}

async function connectedPair(
  relay?: TestRelay,
  second: Partial<DeviceRoom> = {}
): Promise<[MeshDevice, MeshDevice]> {
  const { signalUrl } = relay ?? (await aRelay())
  const room = crypto.randomUUID()
  const pair = await Promise.all([aDevice({ room, signalUrl }), aDevice({ room, signalUrl, ...second })])
  await expect.poll(() => pair.map((device) => device.open.size), { timeout: 20_000 }).toEqual([1, 1])
  return pair
}

async function aDevice(options: DeviceRoom): Promise<MeshDevice> {
  const frame = document.createElement('iframe')
  const script = new URL('./mesh-device.ts', import.meta.url).href
  frame.srcdoc = `<script type="module" src="${script}"></script>`
  document.body.append(frame)
  cleanups.push(() => frame.remove())
  await vi.waitUntil(() => frame.contentWindow?.startDevice, { timeout: 20_000 })
  const device = frame.contentWindow!.startDevice!(options)
  cleanups.push(() => device.link.stop())
  return device
}

function sendTo(device: MeshDevice, frame: Uint8Array): void {
  for (const peer of device.open) device.link.send(peer, frame)
}

function openChannel(device: MeshDevice): RTCDataChannel {
  return device.channels.find((channel) => channel.readyState === 'open')!
}

async function messagesReceived(device: MeshDevice): Promise<number> {
  let messages = 0
  for (const connection of device.connections)
    for (const stats of (await connection.getStats()).values())
      if (stats.type === 'data-channel') messages += stats.messagesReceived
  return messages
}
