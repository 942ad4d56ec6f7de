import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { limits } from '#lib/wire/limits.ts'
import { relayRefusals } from '#lib/wire/relay-codes.ts'
import { encodeFrame } from '#lib/wire/frame.ts'
import { startRelay } from '#relay/relay.ts'
import type { Relay } from '#relay/relay.ts'
import { connectClient, makeRoomKey } from './client.ts'
import type { TestClient } from './client.ts'

// Real sockets, disks and processes on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 })

let relay: Relay
let witness: TestClient
const witnessKey = makeRoomKey()
let n = 0

beforeAll(async () => {
  relay = await startRelay({ port: 0, dataDir: null, staticDir: null })
  witness = await connectClient(relay.url)
  await witness.enter(witnessKey)
})
afterAll(async () => {
  witness.close()
  await relay.close()
})

/** Somebody connected before all this is still served. */
async function expectAlive(): Promise<void> {
  n++
  expect(await witness.pushed(n, Uint8Array.of(n & 255))).toBe(n)
}

const socketTooBig = 1009
const named = new Set<number>(Object.values(relayRefusals).map(({ code }) => code))

describe('a hostile client', () => {
  it('stops nobody with random frames of any size, before entering a room', async () => {
    const message = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.integer({ min: 0, max: 3 * limits.maxFrameBytes }).map((size) => new Uint8Array(size).fill(5)),
      fc
        .tuple(fc.integer({ min: 0, max: 16 }), fc.uint8Array({ maxLength: 120 }))
        .map(([t, b]) => Uint8Array.of(t, ...b)),
      fc.string()
    )
    await fc.assert(
      fc.asyncProperty(fc.array(message, { minLength: 1, maxLength: 5 }), async (messages) => {
        const client = await connectClient(relay.url)
        for (const each of messages) client.sendRaw(each)
        const [first] = messages
        if (!(first instanceof Uint8Array && first[0] === 1 && first.length === 33)) {
          const { code } = await client.closed
          expect(code === socketTooBig || named.has(code)).toBe(true)
        } else client.close()
        await expectAlive()
      }),
      { numRuns: 60 }
    )
  })

  it('stops nobody with random frames inside a room', async () => {
    const message = fc
      .tuple(fc.integer({ min: 0, max: 16 }), fc.uint8Array({ maxLength: 60 }))
      .map(([type, body]) => Uint8Array.of(type, ...body))
    await fc.assert(
      fc.asyncProperty(fc.array(message, { minLength: 1, maxLength: 20 }), async (messages) => {
        const client = await connectClient(relay.url)
        await client.enter(makeRoomKey())
        for (const each of messages) client.sendRaw(each)
        client.close()
        await client.closed
        await expectAlive()
      }),
      { numRuns: 40 }
    )
  })

  it.each([
    ['a text message', 'hello', relayRefusals.textFrame.code],
    ['an empty message', new Uint8Array(), relayRefusals.malformedFrame.code],
    [
      'a frame a little too large',
      new Uint8Array(limits.maxFrameBytes + 1).fill(10),
      relayRefusals.frameTooLarge.code
    ],
    ['a message far too large', new Uint8Array(limits.maxFrameBytes * 4).fill(10), socketTooBig],
    [
      'a push before entering',
      encodeFrame({ type: 'push', n: 1, update: Uint8Array.of(1) }),
      relayRefusals.outOfOrder.code
    ],
    ['a pull before entering', encodeFrame({ type: 'pull', afterSeq: 0 }), relayRefusals.outOfOrder.code],
    [
      'presence before entering',
      encodeFrame({ type: 'presence', bytes: Uint8Array.of(1) }),
      relayRefusals.outOfOrder.code
    ],
    ['a frame only the relay sends', encodeFrame({ type: 'level', seq: 1 }), relayRefusals.outOfOrder.code],
    [
      'a proof nobody asked for',
      encodeFrame({ type: 'prove', publicKey: new Uint8Array(32), signature: new Uint8Array(64) }),
      relayRefusals.outOfOrder.code
    ]
  ])('who sends %s is turned away by name', async (_, message, code) => {
    const client = await connectClient(relay.url)
    client.sendRaw(message)
    expect((await client.closed).code).toBe(code)
    await expectAlive()
  })
})
