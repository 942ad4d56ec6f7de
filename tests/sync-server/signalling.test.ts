import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { WebSocket } from 'ws'
import { WebrtcProvider } from 'y-webrtc'
import * as Y from 'yjs'
import { limits } from '#lib/wire/limits.ts'
import { relayRefusals } from '#lib/wire/relay-codes.ts'
import { startRelay } from '#relay/relay.ts'
import type { Relay, RelayOptions } from '#relay/relay.ts'

// Real sockets, disks and processes on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 })

interface Peer {
  readonly heard: readonly unknown[]
  say(message: unknown): void
  sayRaw(message: string | Uint8Array): void
  /** Resolves once everything said so far was taken in, with all that was heard by then. */
  settled(): Promise<readonly unknown[]>
  /** Resolves once anything was published to it. */
  hearsAny(): Promise<readonly unknown[]>
  readonly closedBy: Promise<number>
  close(): void
}

let relays: Relay[]
let peers: Peer[]

beforeEach(() => {
  relays = []
  peers = []
})
afterEach(async () => {
  for (const peer of peers) peer.close()
  await Promise.all(relays.map((relay) => relay.close()))
})

async function start(bounds: RelayOptions['bounds'] = {}): Promise<Relay> {
  const relay = await startRelay({ port: 0, dataDir: null, staticDir: null, bounds })
  relays.push(relay)
  return relay
}

async function join(relay: Relay): Promise<Peer> {
  const socket = new WebSocket(`${relay.url.replace('http', 'ws')}/signal`)
  const heard: { type?: unknown }[] = []
  const { promise: anything, resolve: hearAnything } = Promise.withResolvers<null>()
  const pongs: (() => void)[] = []
  socket.on('error', () => socket.terminate())
  socket.on('message', (data) => {
    const message = JSON.parse(String(data)) as { type?: unknown }
    if (message.type === 'pong') pongs.shift()?.()
    else {
      heard.push(message)
      hearAnything(null)
    }
  })
  const closedBy = new Promise<number>((resolve) => socket.on('close', resolve))
  await new Promise((resolve) => socket.once('open', resolve))
  const say = (message: unknown) => socket.send(JSON.stringify(message))
  const peer: Peer = {
    heard,
    say,
    sayRaw: (message) => socket.send(message),
    settled: () =>
      new Promise((resolve) => {
        pongs.push(() => resolve(heard))
        say({ type: 'ping' })
      }),
    hearsAny: () => anything.then(() => heard),
    closedBy,
    close: () => socket.close()
  }
  peers.push(peer)
  return peer
}

describe('signalling', () => {
  it('passes what is published to all who follow the topic, with how many they are', async () => {
    const relay = await start()
    const [a, b, c] = [await join(relay), await join(relay), await join(relay)]
    a.say({ type: 'subscribe', topics: ['room'] })
    b.say({ type: 'subscribe', topics: ['room'] })
    c.say({ type: 'subscribe', topics: ['elsewhere'] })
    await Promise.all([a.settled(), b.settled(), c.settled()])
    a.say({ type: 'publish', topic: 'room', data: { from: 'a', type: 'announce' }, extra: 1 })
    await a.settled()
    const message = { type: 'publish', topic: 'room', data: { from: 'a', type: 'announce' }, clients: 2 }
    expect(await b.settled()).toEqual([message])
    expect(await a.settled()).toEqual([message])
    expect(await c.settled()).toEqual([])
  })

  it('is understood by a stock y-webrtc client', async () => {
    const relay = await start()
    const watcher = await join(relay)
    watcher.say({ type: 'subscribe', topics: ['buurt'] })
    await watcher.settled()
    const doc = new Y.Doc()
    const provider = new WebrtcProvider('buurt', doc, {
      signaling: [`${relay.url.replace('http', 'ws')}/signal`],
      peerOpts: { config: { iceServers: [] } }
    })
    const [announced] = await watcher.hearsAny()
    expect(announced).toMatchObject({
      type: 'publish',
      topic: 'buurt',
      data: { type: 'announce' },
      clients: 2
    })
    provider.destroy()
    doc.destroy()
  })

  it('passes sealed text as it is', async () => {
    const peer = await join(await start())
    peer.say({ type: 'subscribe', topics: ['room'] })
    peer.say({ type: 'publish', topic: 'room', data: 'AAECAw==' })
    expect(await peer.settled()).toMatchObject([{ data: 'AAECAw==' }])
  })

  it('takes nothing from who does not follow the topic, and sends nothing to who left', async () => {
    const relay = await start()
    const [a, b] = [await join(relay), await join(relay)]
    b.say({ type: 'subscribe', topics: ['room'] })
    await b.settled()
    a.say({ type: 'publish', topic: 'room', data: 1 })
    await a.settled()
    a.say({ type: 'subscribe', topics: ['room'] })
    b.say({ type: 'unsubscribe', topics: ['room'] })
    await b.settled()
    a.say({ type: 'publish', topic: 'room', data: 2 })
    expect(await a.settled()).toMatchObject([{ data: 2, clients: 1 }])
    expect(await b.settled()).toEqual([])
  })

  it.each([
    ['text that is not JSON', '{'],
    ['JSON that is no message', '[]'],
    ['null', 'null'],
    ['a message of another type', '{"type":"shout"}'],
    ['topics that are not text', '{"type":"subscribe","topics":[1]}'],
    ['no topics', '{"type":"subscribe"}'],
    ['a topic with a very long name', JSON.stringify({ type: 'subscribe', topics: ['x'.repeat(201)] })],
    ['bytes that are not UTF-8', Uint8Array.of(0xff, 0xfe)],
    ['very deep nesting', `{"type":"publish","topic":"t","data":${'['.repeat(30_000)}${']'.repeat(30_000)}}`]
  ])('turns away by name who sends %s', async (_, message) => {
    const peer = await join(await start())
    peer.sayRaw(message)
    expect(await peer.closedBy).toBe(relayRefusals.malformedSignal.code)
  })

  it('looks at the size before it reads', async () => {
    const peer = await join(await start())
    peer.sayRaw(`{"type":"ping","pad":"${'x'.repeat(limits.relay.maxSignalBytes)}"}`)
    expect(await peer.closedBy).toBe(relayRefusals.frameTooLarge.code)
  })

  it('lets one connection follow only so many topics, and leaves none behind', async () => {
    const relay = await start({ maxSignalTopics: 2 })
    const [greedy, other] = [await join(relay), await join(relay)]
    greedy.say({ type: 'subscribe', topics: ['a', 'b', 'c'] })
    expect(await greedy.closedBy).toBe(relayRefusals.tooManyTopics.code)
    other.say({ type: 'subscribe', topics: ['a'] })
    other.say({ type: 'publish', topic: 'a', data: 1 })
    expect(await other.settled()).toMatchObject([{ clients: 1 }])
  })

  it('ends a connection that floods', async () => {
    const peer = await join(await start({ maxSignalsPer10s: 20 }))
    for (let i = 0; i < 21; i++) peer.say({ type: 'ping' })
    expect(await peer.closedBy).toBe(relayRefusals.flood.code)
  })

  it('goes on for others whatever one sends', async () => {
    const relay = await start()
    const witness = await join(relay)
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(fc.string(), fc.json(), fc.uint8Array()), { maxLength: 6 }),
        async (all) => {
          const peer = await join(relay)
          for (const message of all) peer.sayRaw(message)
          peer.close()
          await peer.closedBy
          await witness.settled()
        }
      ),
      { numRuns: 40 }
    )
  })

  it('says goodbye by name when the relay stops', async () => {
    const relay = await start()
    const peer = await join(relay)
    await relay.close()
    expect(await peer.closedBy).toBe(relayRefusals.stopping.code)
  })
})
