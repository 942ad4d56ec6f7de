import { describe, expect, test } from 'vitest'
import { relayLink } from '#lib/links/relay.ts'
import { talkBounds } from '#lib/links/relay-talk.ts'
import { proveMessage } from '#lib/wire/frame.ts'
import { limits } from '#lib/wire/limits.ts'
import { relayRefusals } from '#lib/wire/relay-codes.ts'
import { fakeSockets, type FakeSocket } from './fake-socket.ts'
import { heardRelay } from './heard-relay.ts'
import { windUpTimers } from './wind-up-timers.ts'

const room = new Uint8Array(32).fill(1)
const publicKey = new Uint8Array(32).fill(2)
const nonce = new Uint8Array(32).fill(3)
const generous = { maxUpdateBytes: 61_440, maxFramesPer10s: 4000, maxBytesPer10s: 1e9, maxRoomBytes: 1e9 }

describe('the talk', () => {
  test('proves itself for the host it dialled and is welcomed', async () => {
    const { link, sockets, signed, heard } = aLink()
    const socket = sockets[0]!
    socket.open()
    socket.hear({ type: 'challenge', nonce })
    await settled()
    expect(signed).toEqual([proveMessage(nonce, room, 'relay.example:4400')])
    expect(socket.said).toEqual([
      { type: 'hello', room },
      { type: 'prove', publicKey, signature: new Uint8Array(64).fill(9) }
    ])
    welcome(socket, 7)
    expect(heard.welcomes).toEqual([
      { logId: 'BAQEBAQEBAQEBAQEBAQEBA', incarnation: 'BQUFBQUFBQUFBQUFBQUFBQ', head: 7 }
    ])
    link.stop()
  })

  test('pushes, pulls and hears acknowledgements, updates and levels', async () => {
    const { link, socket, heard } = await anOpenLink()
    link.push(1, Uint8Array.of(1))
    link.pull(0)
    expect(socket.said.slice(-2)).toEqual([
      { type: 'push', n: 1, update: Uint8Array.of(1) },
      { type: 'pull', afterSeq: 0 }
    ])
    socket.hear({ type: 'acks', acks: [{ n: 1, seq: 8 }] })
    socket.hear({ type: 'updates', updates: [7, 8].map((seq) => ({ seq, update: Uint8Array.of(seq) })) })
    socket.hear({ type: 'level', seq: 8 })
    expect(heard.acks).toEqual([{ n: 1, seq: 8 }])
    expect(heard.updates).toEqual([7, 8].map((seq) => ({ seq, bytes: [seq] })))
    expect(heard.levels).toEqual([8])
  })

  test('pushes before the welcome and after a refusal are void', async () => {
    const { link, socket } = await anOpenLink()
    refuse(socket, 'tooManyFrames', 2_000)
    link.push(1, Uint8Array.of(1))
    expect(socket.saidOf('push')).toEqual([])
  })

  test('after a refusal it says hello again when the relay said so, and hears the room meanwhile', async () => {
    const { socket, timers, heard } = await anOpenLink()
    refuse(socket, 'tooManyFrames', 2_000)
    expect(heard.refusals).toEqual([{ code: 'tooManyFrames', retryMs: 2_000 }])
    socket.hear({ type: 'updates', updates: [{ seq: 1, update: Uint8Array.of(1) }] })
    expect(heard.updates.length).toBe(1)
    timers.wind(1_999)
    expect(socket.saidOf('hello').length).toBe(1)
    timers.wind(1)
    expect(socket.saidOf('hello').length).toBe(2)
    await beWelcomed(socket)
    expect(heard.welcomes.length).toBe(2)
    expect(heard.aways).toBe(0)
  })

  test('a refusal that waiting will not change is not asked again within a minute', async () => {
    const { socket, timers, heard } = await anOpenLink()
    refuse(socket, 'roomFull', 0)
    expect(heard.refusals).toEqual([{ code: 'roomFull', retryMs: 60_000 }])
    timers.wind(59_999)
    expect(socket.saidOf('hello').length).toBe(1)
  })

  test.each([
    ['a frame that is none', (socket: FakeSocket) => socket.hearBytes(Uint8Array.of(0xff, 1))],
    ['text', (socket: FakeSocket) => socket.onmessage?.({ data: 'hello' })],
    [
      'a frame over the limit',
      (socket: FakeSocket) => socket.hearBytes(new Uint8Array(limits.maxFrameBytes + 1))
    ],
    ['a second welcome', (socket: FakeSocket) => welcome(socket, 1)],
    ['a challenge out of place', (socket: FakeSocket) => socket.hear({ type: 'challenge', nonce })]
  ])('a relay that sends %s is left for a minute', async (_, misbehave) => {
    const { socket, sockets, timers, heard } = await anOpenLink()
    misbehave(socket)
    expect(heard.refusals).toEqual([{ code: 'brokenRelay', retryMs: 60_000 }])
    expect(heard.aways).toBe(1)
    timers.wind(59_999)
    expect(sockets.length).toBe(1)
    timers.wind(1)
    expect(sockets.length).toBe(2)
  })

  test('updates before the welcome count as misbehaviour', () => {
    const { sockets, heard } = aLink()
    sockets[0]!.open()
    sockets[0]!.hear({ type: 'updates', updates: [{ seq: 1, update: Uint8Array.of(1) }] })
    expect(heard.updates).toEqual([])
    expect(heard.refusals.map(({ code }) => code)).toEqual(['brokenRelay'])
  })

  test('pushes wait while the socket holds a megabyte, and go in order when it has drained', async () => {
    const { link, socket, timers } = await anOpenLink()
    socket.bufferedAmount = 1024 * 1024
    for (const n of [1, 2, 3]) link.push(n, Uint8Array.of(n))
    expect(socket.saidOf('push')).toEqual([])
    socket.bufferedAmount = 0
    timers.wind(50)
    expect(socket.saidOf('push').map(({ n }) => n)).toEqual([1, 2, 3])
  })

  test('pushes stay below what the relay said it takes', async () => {
    const { link, socket, timers } = await anOpenLink()
    for (let n = 1; n <= 4000; n++) link.push(n, Uint8Array.of(1))
    expect(socket.saidOf('push').length).toBe(3000)
    timers.wind(10_000)
    expect(socket.saidOf('push').length).toBe(4000)
  })

  test('an update over the limit is a bug and throws', async () => {
    const { link } = await anOpenLink()
    expect(() => link.push(1, new Uint8Array(limits.maxUpdateBytes + 1))).toThrow(RangeError)
  })
})

describe('signs of life', () => {
  test('a silent relay is asked for what comes after the newest update, and its level is kept to the link', async () => {
    const { socket, timers, heard } = await anOpenLink()
    socket.hear({ type: 'updates', updates: [{ seq: 12, update: Uint8Array.of(1) }] })
    timers.wind(talkBounds.idleMs)
    expect(socket.saidOf('pull')).toEqual([{ type: 'pull', afterSeq: 12 }])
    socket.hear({ type: 'level', seq: 12 })
    expect(heard.levels).toEqual([])
    timers.wind(talkBounds.idleMs - 1)
    expect(heard.aways).toBe(0)
  })

  test('a relay that gives no sign of life is dialled anew', async () => {
    const { timers, heard, sockets } = await anOpenLink()
    timers.wind(talkBounds.idleMs + talkBounds.answerWithinMs)
    expect(heard.aways).toBe(1)
    timers.wind(1_000)
    expect(sockets.length).toBe(2)
  })

  test('a pull asked for during a probe waits for its level, so that the two are not mistaken', async () => {
    const { link, socket, timers, heard } = await anOpenLink()
    timers.wind(talkBounds.idleMs)
    link.pull(3)
    expect(socket.saidOf('pull').length).toBe(1)
    socket.hear({ type: 'level', seq: 0 })
    expect(socket.saidOf('pull').at(-1)).toEqual({ type: 'pull', afterSeq: 3 })
    expect(heard.levels).toEqual([])
    socket.hear({ type: 'level', seq: 5 })
    expect(heard.levels).toEqual([5])
  })

  test('a pull under way is never replaced by a probe', async () => {
    const { link, socket, timers } = await anOpenLink()
    link.pull(0)
    timers.wind(talkBounds.idleMs)
    expect(socket.saidOf('pull')).toEqual([{ type: 'pull', afterSeq: 0 }])
  })
})

describe('dialling', () => {
  test('waits twice as long after every failure, up to a minute, with jitter', () => {
    const { sockets, timers } = aLink({ chance: () => 0.999999 })
    const waitsMs: number[] = []
    for (let i = 0; i < 9; i++) {
      const startedMs = timers.now()
      sockets.at(-1)!.lose()
      while (sockets.length < i + 2) timers.wind(100)
      waitsMs.push(timers.now() - startedMs)
    }
    expect(waitsMs).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000, 60_000])
  })

  test('the jitter takes away up to half', () => {
    const { sockets, timers } = aLink({ chance: () => 0 })
    sockets[0]!.lose()
    timers.wind(499)
    expect(sockets.length).toBe(1)
    timers.wind(1)
    expect(sockets.length).toBe(2)
  })

  test('starts anew at once when this device comes online, and asks an open relay for a sign of life', async () => {
    const { sockets, wake } = aLink()
    sockets[0]!.lose()
    wake()
    expect(sockets.length).toBe(2)
    sockets[1]!.open()
    await beWelcomed(sockets[1]!)
    wake()
    expect(sockets.length).toBe(2)
    expect(sockets[1]!.saidOf('pull').length).toBe(1)
  })

  test('a connection that held counts as a success and is dialled anew within half a second', async () => {
    const { socket, sockets, timers } = await anOpenLink()
    timers.wind(10_000)
    socket.lose()
    timers.wind(500)
    expect(sockets.length).toBe(2)
  })

  test('a relay that does not welcome in time is given up and dialled anew', () => {
    const { sockets, timers, heard } = aLink()
    sockets[0]!.open()
    timers.wind(talkBounds.welcomeWithinMs)
    expect(heard.aways).toBe(1)
    timers.wind(1_000)
    expect(sockets.length).toBe(2)
  })

  test('a close code of the relay is told by its name', async () => {
    const { socket, heard } = await anOpenLink()
    socket.lose(relayRefusals.slowReader.code)
    expect(heard.refusals.map(({ code }) => code)).toEqual(['slowReader'])
    expect(heard.aways).toBe(1)
  })

  test('an address the browser forbids is away, and tried again after a minute', () => {
    const timers = windUpTimers()
    const { heard, events } = heardRelay()
    let attempts = 0
    const WebSocket = function forbid() {
      attempts++
      throw new DOMException('mixed content', 'SecurityError')
    } as unknown as new (url: string) => WebSocket
    relayLink({ ...access(), timers, WebSocket, chance: () => 0, onOnline: () => () => {} }).start(events)
    expect(heard.aways).toBe(1)
    timers.wind(60_000)
    expect(attempts).toBe(2)
  })

  test('a stopped link says nothing more, arms nothing and can be started again', async () => {
    const { link, socket, sockets, timers, heard, events } = await anOpenLink()
    link.stop()
    socket.lose()
    expect(heard.aways).toBe(0)
    expect(timers.armed()).toBe(0)
    link.start(events)
    expect(sockets.length).toBe(2)
  })
})

function access(signed: Uint8Array[] = []) {
  return {
    url: 'wss://relay.example:4400/relay',
    room,
    publicKey,
    sign: async (message: Uint8Array) => {
      signed.push(message)
      return new Uint8Array(64).fill(9)
    }
  }
}

function aLink({ chance = () => 0.5 }: { chance?: () => number } = {}) {
  const timers = windUpTimers()
  const { sockets, WebSocket } = fakeSockets()
  const { heard, events } = heardRelay()
  const signed: Uint8Array[] = []
  let wake = () => {}
  const onOnline = (run: () => void) => {
    wake = run
    return () => {}
  }
  const link = relayLink({ ...access(signed), timers, chance, WebSocket, onOnline })
  link.start(events)
  return { link, timers, sockets, heard, events, signed, wake: () => wake() }
}

async function anOpenLink() {
  const made = aLink()
  const socket = made.sockets[0]!
  socket.open()
  await beWelcomed(socket)
  return { ...made, socket }
}

async function beWelcomed(socket: FakeSocket): Promise<void> {
  socket.hear({ type: 'challenge', nonce })
  await settled()
  welcome(socket, 0)
}

function welcome(socket: FakeSocket, head: number): void {
  const [logId, incarnation] = [new Uint8Array(16).fill(4), new Uint8Array(16).fill(5)]
  socket.hear({ type: 'welcome', logId, incarnation, head, limits: generous })
}

function refuse(socket: FakeSocket, name: keyof typeof relayRefusals, retryMs: number): void {
  socket.hear({ type: 'refuse', code: relayRefusals[name].code, retryMs })
}

/** Lets the promise of a signature settle. */
async function settled(): Promise<void> {
  for (let i = 0; i < 5; i++) await Promise.resolve()
}
