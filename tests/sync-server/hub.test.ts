import { setImmediate as turn } from 'node:timers/promises'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { decodeFrame, encodeFrame } from '#lib/wire/frame.ts'
import type { ClientFrame, RelayFrame } from '#lib/wire/frame.ts'
import { relayRefusals } from '#lib/wire/relay-codes.ts'
import { boundsWith } from '#relay/guard/bounds.ts'
import type { RelayEvent } from '#relay/watch/events.ts'
import { createHub } from '#relay/rooms/hub.ts'
import type { Hub } from '#relay/rooms/hub.ts'
import { createMemoryRoomLog } from '#relay/log/memory-room-log.ts'
import type { RoomLog } from '#relay/log/room-log.ts'
import { makeRoomKey, proofOf } from './client.ts'
import type { RoomKey } from './client.ts'

// Real sockets, disks and processes on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 })

/** A log that takes as many turns of the event loop over each call as `turns` says. */
function slowed(log: RoomLog, turns: () => number): RoomLog {
  const wait = async () => {
    for (let left = turns(); left > 0; left--) await turn()
  }
  return {
    logId: log.logId,
    async append(batch) {
      await wait()
      const seqs = await log.append(batch)
      await wait()
      return seqs
    },
    async read(...place) {
      await wait()
      const page = await log.read(...place)
      await wait()
      return page
    },
    async stats(room) {
      const stats = await log.stats(room)
      await wait()
      return stats
    },
    close: () => log.close()
  }
}

function hubOn(log: RoomLog, now = () => 0, bounds = boundsWith()): Hub {
  const none = () => undefined
  const incarnation = new Uint8Array(16)
  return createHub({ log, bounds, incarnation, now, say: none, gather: () => turn() })
}

const host = 'relay.example'

/** A client without a socket: what the hub sends is heard at once. */
function attach(hub: Hub, key: RoomKey) {
  const heard: RelayFrame[] = []
  function hear(message: Uint8Array): void {
    const decoded = decodeFrame(message)
    if (!decoded.ok) throw new Error(decoded.fault)
    heard.push(decoded.frame as RelayFrame)
  }
  const connection = hub.open({
    address: 'here',
    host,
    mayMakeRooms: () => true,
    seed: new Uint8Array(32).fill(1),
    wire: {
      async send(message) {
        hear(message as Uint8Array)
        await turn()
      },
      pass({ messages }, left) {
        messages.forEach(hear)
        void turn().then(left)
      },
      bufferedBytes: () => 0,
      close: () => undefined
    }
  })
  const say = (frame: ClientFrame) => connection.binary(encodeFrame(frame))
  return {
    heard,
    say,
    gone: () => connection.gone(),
    async until(isTrue: (heard: readonly RelayFrame[]) => boolean) {
      while (!isTrue(heard)) await turn()
    },
    async enter() {
      say({ type: 'hello', room: key.room })
      const count = heard.filter(({ type }) => type === 'welcome').length
      while (heard.at(-1)?.type !== 'challenge') await turn()
      const challenge = heard.at(-1)
      if (challenge?.type === 'challenge') say(proofOf(key, challenge.nonce, host))
      await this.until((all) => all.filter(({ type }) => type === 'welcome').length > count)
    }
  }
}

type Attached = ReturnType<typeof attach>

function numbersHeard({ heard }: Attached): number[] {
  return heard.flatMap((frame) => {
    if (frame.type === 'updates') return frame.updates.map(({ seq }) => seq)
    return frame.type === 'acks' ? frame.acks.map(({ seq }) => seq) : []
  })
}

function countOf({ heard }: Attached, type: RelayFrame['type']): number {
  return heard.filter((frame) => frame.type === type).length
}

const action = fc.record({
  who: fc.nat(2),
  what: fc.constantFrom('push', 'push', 'push', 'pull'),
  thenTurns: fc.nat(3)
})

describe('the relay on a slow disk', () => {
  it('leaves no gap between what is pulled, what arrives live and what is acknowledged', async () => {
    const turns = fc.infiniteStream(fc.nat(4))
    await fc.assert(
      fc.asyncProperty(fc.array(action, { maxLength: 40 }), turns, async (actions, delays) => {
        const hub = hubOn(slowed(createMemoryRoomLog(), () => delays.next().value ?? 0))
        const key = makeRoomKey()
        const clients = [attach(hub, key), attach(hub, key), attach(hub, key)]
        const pushes = [0, 0, 0]
        const pulls = [0, 0, 0]
        for (const client of clients) await client.enter()
        for (const { who, what, thenTurns } of actions) {
          const client = clients[who]!
          if (what === 'push') client.say({ type: 'push', n: ++pushes[who]!, update: Uint8Array.of(who + 1) })
          else if (countOf(client, 'level') === pulls[who]) {
            pulls[who]!++
            client.say({ type: 'pull', afterSeq: 0 })
          }
          if (what === 'pull') expectComplete(client)
          for (let left = thenTurns; left > 0; left--) await turn()
        }
        const total = pushes.reduce((sum, count) => sum + count, 0)
        for (const [who, client] of clients.entries()) {
          await client.until(() => countOf(client, 'level') === pulls[who])
          await client.until(() => new Set(numbersHeard(client)).size === total)
          expectComplete(client)
        }
      }),
      { numRuns: 150 }
    )
  })

  /** At every level: all up to it had been heard by then. */
  function expectComplete(client: Attached): void {
    const known = new Set<number>()
    for (const frame of client.heard) {
      if (frame.type === 'updates') frame.updates.forEach(({ seq }) => known.add(seq))
      if (frame.type === 'acks') frame.acks.forEach(({ seq }) => known.add(seq))
      if (frame.type === 'level') {
        for (let seq = 1; seq <= frame.seq; seq++) expect(known.has(seq)).toBe(true)
      }
    }
  }

  it('sends nothing more of a room that was left in the middle of a pull', async () => {
    const hub = hubOn(slowed(createMemoryRoomLog(), () => 3))
    const [here, there] = [makeRoomKey(), makeRoomKey()]
    const [writer, mover] = [attach(hub, here), attach(hub, here)]
    await writer.enter()
    writer.say({ type: 'push', n: 1, update: Uint8Array.of(1) })
    await writer.until(() => countOf(writer, 'acks') === 1)
    await mover.enter()
    mover.say({ type: 'pull', afterSeq: 0 })
    mover.say({ type: 'hello', room: there.room })
    writer.say({ type: 'pull', afterSeq: 0 })
    await writer.until(() => countOf(writer, 'level') === 1)
    expect(countOf(mover, 'updates')).toBe(0)
    await mover.enter()
    mover.say({ type: 'pull', afterSeq: 0 })
    await mover.until(() => countOf(mover, 'level') === 1)
    expect(mover.heard.at(-2)).toMatchObject({ type: 'updates', updates: [{ seq: 1 }] })
  })

  it('lets nobody into a room they turned away from before it was ready', async () => {
    const hub = hubOn(slowed(createMemoryRoomLog(), () => 3))
    const [here, there] = [makeRoomKey(), makeRoomKey()]
    const [writer, mover] = [attach(hub, here), attach(hub, here)]
    mover.say({ type: 'hello', room: here.room })
    const challenge = mover.heard.at(-1)
    if (challenge?.type === 'challenge') mover.say(proofOf(here, challenge.nonce, host))
    mover.say({ type: 'hello', room: there.room })
    await writer.enter()
    writer.say({ type: 'push', n: 1, update: Uint8Array.of(1) })
    await writer.until(() => countOf(writer, 'acks') === 1)
    expect(mover.heard.map(({ type }) => type)).toEqual(['challenge', 'challenge'])
  })

  it('keeps no room once all have gone and all is written', async () => {
    const hub = hubOn(slowed(createMemoryRoomLog(), () => 2))
    const client = attach(hub, makeRoomKey())
    await client.enter()
    client.say({ type: 'push', n: 1, update: Uint8Array.of(1) })
    client.gone()
    expect(hub.counts()).toEqual({ connections: 0, rooms: 1 })
    await hub.stop()
    expect(hub.counts()).toEqual({ connections: 0, rooms: 0 })
  })
})

describe('a room that somebody is in', () => {
  it('is told to the log as used, once an hour, and no more once nobody is', async () => {
    const used: number[] = []
    let nowMs = 0
    const log = {
      ...createMemoryRoomLog(),
      use: async (rooms: readonly Uint8Array[]) => void used.push(rooms.length)
    }
    const hub = hubOn(log, () => nowMs)
    const client = attach(hub, makeRoomKey())
    await client.enter()
    const hourMs = 60 * 60 * 1000
    for (nowMs = 0; nowMs < 3 * hourMs; nowMs += 1000) hub.tick()
    expect(used).toEqual([1, 1, 1])
    client.gone()
    hub.tick()
    expect(used).toEqual([1, 1, 1, 0])
  })
})

describe('a full room that somebody is in', () => {
  const bytes = (count: number) => new Uint8Array(count).fill(1)

  /** A room of 10 bytes, full, and a log that can be told that less is left of it. */
  async function filled() {
    const log = createMemoryRoomLog()
    let merged: number | null = null
    const stats: RoomLog['stats'] = async (room) => {
      const found = await log.stats(room)
      return merged === null ? found : { ...found, bytes: merged }
    }
    const time = { ms: 0 }
    const hub = hubOn({ ...log, stats }, () => time.ms, boundsWith({ maxRoomBytes: 10 }))
    const key = makeRoomKey()
    const [client, neighbour] = [attach(hub, key), attach(hub, key)]
    await neighbour.enter()
    await client.enter()
    hub.tick()
    client.say({ type: 'push', n: 1, update: bytes(10) })
    await client.until(() => countOf(client, 'acks') === 1)
    const tryToPush = async () => {
      await client.enter()
      const before = countOf(client, 'acks') + countOf(client, 'refuse')
      client.say({ type: 'push', n: 1, update: bytes(4) })
      await client.until(() => countOf(client, 'acks') + countOf(client, 'refuse') > before)
      return client.heard.at(-1)?.type
    }
    return { hub, time, tryToPush, merge: (left: number) => (merged = left) }
  }

  it('takes updates again within a minute after its log was made smaller, up to what it may hold', async () => {
    const { hub, time, tryToPush, merge } = await filled()
    expect(await tryToPush()).toBe('refuse')
    merge(3)
    time.ms = 59_999
    hub.tick()
    expect(await tryToPush()).toBe('refuse')
    time.ms = 60_000
    hub.tick()
    expect(await tryToPush()).toBe('acks')
    expect(await tryToPush()).toBe('refuse')
  })

  it('stays full when nothing was made smaller', async () => {
    const { hub, time, tryToPush } = await filled()
    expect(await tryToPush()).toBe('refuse')
    time.ms = 60_000
    hub.tick()
    expect(await tryToPush()).toBe('refuse')
  })
})

describe('the relay on a failing disk', () => {
  function failing(what: 'append' | 'read' | 'stats') {
    const log = createMemoryRoomLog()
    let isBroken = true
    const fail = async () => {
      throw new Error('disk full')
    }
    const hub = hubOn(
      new Proxy(log, { get: (all, name) => (isBroken && name === what ? fail : Reflect.get(all, name)) })
    )
    return { hub, repair: () => (isBroken = false) }
  }
  const isFailure = (frame: RelayFrame) =>
    frame.type === 'refuse' && frame.code === relayRefusals.storageFailed.code && frame.retryMs > 0

  it('acknowledges nothing, delivers nothing, says so, and goes on when the disk does', async () => {
    const { hub, repair } = failing('append')
    const key = makeRoomKey()
    const [writer, reader] = [attach(hub, key), attach(hub, key)]
    await writer.enter()
    await reader.enter()
    writer.say({ type: 'push', n: 1, update: Uint8Array.of(1) })
    writer.say({ type: 'push', n: 2, update: Uint8Array.of(2) })
    await writer.until((heard) => heard.some(isFailure))
    repair()
    writer.say({ type: 'push', n: 3, update: Uint8Array.of(3) })
    await writer.enter()
    writer.say({ type: 'push', n: 4, update: Uint8Array.of(4) })
    await writer.until((heard) => heard.some(({ type }) => type === 'acks'))
    await reader.until((heard) => heard.some(({ type }) => type === 'updates'))
    expect(reader.heard.at(-1)).toEqual({ type: 'updates', updates: [{ seq: 1, update: Uint8Array.of(4) }] })
    expect(countOf(writer, 'refuse')).toBe(1)
    expect(countOf(writer, 'acks')).toBe(1)
  })

  it('says no level where the log shows less than was acknowledged', async () => {
    const log = createMemoryRoomLog()
    const hub = hubOn({ ...log, read: async () => [] })
    const client = attach(hub, makeRoomKey())
    await client.enter()
    client.say({ type: 'push', n: 1, update: Uint8Array.of(1) })
    await client.until((heard) => heard.some(({ type }) => type === 'acks'))
    client.say({ type: 'pull', afterSeq: 0 })
    await client.until((heard) => heard.some((frame) => isFailure(frame) || frame.type === 'level'))
    expect(countOf(client, 'level')).toBe(0)
  })

  it('names neither a file nor a room in what it tells its host', async () => {
    const told: RelayEvent[] = []
    const stats = () => Promise.reject(new Error('no answer for stoep.room.abcdef'))
    const incarnation = new Uint8Array(16)
    const say = (event: RelayEvent) => void told.push(event)
    const log = { ...createMemoryRoomLog(), stats }
    const client = attach(
      createHub({ log, bounds: boundsWith(), incarnation, now: () => 0, say }),
      makeRoomKey()
    )
    void client.enter()
    await client.until((heard) => heard.some(isFailure))
    expect(told[0]).toEqual({ event: 'logFailed', why: 'Error' })
  })

  it('says so to who pulls and to who enters', async () => {
    const key = makeRoomKey()
    const reading = failing('read')
    const puller = attach(reading.hub, key)
    await puller.enter()
    puller.say({ type: 'pull', afterSeq: 0 })
    await puller.until((heard) => heard.some(isFailure))
    reading.repair()
    puller.say({ type: 'pull', afterSeq: 0 })
    await puller.until((heard) => heard.some(({ type }) => type === 'level'))

    const entering = failing('stats')
    const visitor = attach(entering.hub, key)
    void visitor.enter()
    await visitor.until((heard) => heard.some(isFailure))
    entering.repair()
    await visitor.enter()
    expect(visitor.heard.at(-1)?.type).toBe('welcome')
  })
})
