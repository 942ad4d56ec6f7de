import { once } from 'node:events'
import { describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { limits } from '#lib/wire/limits.ts'
import { relayRefusals } from '#lib/wire/relay-codes.ts'
import { makeRoomKey, proofOf } from './client.ts'
import type { RelayEvent } from '#relay/watch/events.ts'
import { connect, start } from './running-relays.ts'

const bytes = (...values: number[]) => Uint8Array.from(values)

describe('a refusal', () => {
  it('of a proof by another key ends the connection by name', async () => {
    const client = await connect(await start())
    const [key, other] = [makeRoomKey(), makeRoomKey()]
    client.send({ type: 'hello', room: key.room })
    const { nonce } = await client.next('challenge')
    client.send(proofOf({ ...other, room: key.room }, nonce, client.host))
    const { code, sentence } = relayRefusals.badProof
    expect((await client.next('refuse')).code).toBe(code)
    expect(await client.closed).toEqual({ code, reason: sentence })
  })

  it('meets a proof made for another host, another nonce or another room', async () => {
    const relay = await start()
    const key = makeRoomKey()
    const proofs = [
      (nonce: Uint8Array) => proofOf(key, nonce, 'elsewhere.example'),
      (nonce: Uint8Array) =>
        proofOf(
          key,
          nonce.map((byte) => byte ^ 1),
          new URL(relay.url).host
        ),
      (nonce: Uint8Array) => proofOf({ ...key, room: makeRoomKey().room }, nonce, new URL(relay.url).host)
    ]
    for (const proof of proofs) {
      const client = await connect(relay)
      client.send({ type: 'hello', room: key.room })
      client.send(proof((await client.next('challenge')).nonce))
      expect((await client.closed).code).toBe(relayRefusals.badProof.code)
    }
  })

  it('voids the pushes behind it until the next hello, and comes after the acks of those before it', async () => {
    const relay = await start({ bounds: { maxUpdateBytes: 10 } })
    const key = makeRoomKey()
    const client = await connect(relay)
    await client.enter(key)
    client.send({ type: 'push', n: 1, update: bytes(1) })
    client.send({ type: 'push', n: 2, update: new Uint8Array(11).fill(2) })
    client.send({ type: 'push', n: 3, update: bytes(3) })
    expect(await client.next('refuse')).toMatchObject({ code: relayRefusals.updateTooLarge.code, retryMs: 0 })
    expect(client.heard.map(({ type }) => type)).toEqual(['challenge', 'welcome', 'acks', 'refuse'])
    expect((await client.enter(key)).head).toBe(1)
    expect(await client.pushed(4, bytes(4))).toBe(2)
    expect((await client.pullAll(0)).map(({ update }) => update[0])).toEqual([1, 4])
  })

  it('keeps a room within its bytes', async () => {
    const client = await connect(await start({ bounds: { maxRoomBytes: 10 } }))
    await client.enter(makeRoomKey())
    await client.pushed(1, new Uint8Array(6).fill(1))
    client.send({ type: 'push', n: 2, update: new Uint8Array(5).fill(2) })
    expect((await client.next('refuse')).code).toBe(relayRefusals.roomFull.code)
  })

  it('counts what is on its way to the disk against the room', async () => {
    const client = await connect(await start({ bounds: { maxRoomBytes: 10 } }))
    const key = makeRoomKey()
    await client.enter(key)
    for (let n = 1; n <= 5; n++) client.send({ type: 'push', n, update: new Uint8Array(3).fill(n) })
    await client.next('refuse')
    expect((await client.enter(key)).head).toBe(3)
  })

  it('keeps one address from making room after room, and lets it write to those there are', async () => {
    const relay = await start({ bounds: { maxNewRoomsPerHour: 2 } })
    const keys = [makeRoomKey(), makeRoomKey(), makeRoomKey()]
    const client = await connect(relay)
    for (const key of keys.slice(0, 2)) {
      await client.enter(key)
      await client.pushed(1, bytes(1))
    }
    await client.enter(keys[2]!)
    client.send({ type: 'push', n: 1, update: bytes(1) })
    const refusal = await client.next('refuse')
    expect(refusal.code).toBe(relayRefusals.tooManyNewRooms.code)
    expect(refusal.retryMs).toBeGreaterThan(0)
    await client.enter(keys[0]!)
    expect(await client.pushed(9, bytes(2))).toBe(2)
  })

  it('keeps one connection from going through room after room', async () => {
    const client = await connect(await start({ bounds: { maxRoomsPerConnection: 2 } }))
    await client.enter(makeRoomKey())
    await client.enter(makeRoomKey())
    client.send({ type: 'hello', room: makeRoomKey().room })
    expect((await client.closed).code).toBe(relayRefusals.tooManyRooms.code)
  })

  it('meets a connection over the number one address may hold, and one more when the relay is full', async () => {
    const few = await start({ bounds: { maxConnectionsPerAddress: 2 } })
    const [first] = [await connect(few), await connect(few)]
    expect((await (await connect(few)).closed).code).toBe(relayRefusals.tooManyConnections.code)
    first.close()
    await first.closed
    await (await connect(few)).enter(makeRoomKey())
    const full = await start({ bounds: { maxConnections: 1 } })
    await connect(full)
    expect((await (await connect(full)).closed).code).toBe(relayRefusals.relayFull.code)
  })

  it('meets a name the relay does not go by and an origin it does not know, when told to look', async () => {
    const named = await start({ names: ['relay.example'] })
    expect((await (await connect(named)).closed).code).toBe(relayRefusals.unknownHost.code)
    const picky = await start({ origins: ['https://buurt.example'] })
    expect((await (await connect(picky)).closed).code).toBe(relayRefusals.foreignOrigin.code)
  })

  it('drops a reader who lets too much wait', async () => {
    const told: RelayEvent[] = []
    const relay = await start({ bounds: { maxBufferedBytes: 100_000 }, log: (event) => told.push(event) })
    const key = makeRoomKey()
    const [writer, reader] = [await connect(relay), await connect(relay)]
    await writer.enter(key)
    await reader.enter(key)
    reader.stopReading()
    const update = new Uint8Array(limits.maxUpdateBytes).fill(1)
    for (let n = 1; n <= 300 && told.length === 0; n++) await writer.pushed(n, update)
    expect(told).toMatchObject([{ event: 'refused', door: 'relay', name: 'slowReader' }])
    expect(await writer.pushed(999, bytes(1))).toBeGreaterThan(1)
  })
})

describe('a connection', () => {
  it('that no longer answers is ended by name, one that answers is not', async () => {
    const relay = await start({ bounds: { heartbeatMs: 30 } })
    const answering = await connect(relay)
    const address = new URL('/relay', relay.url.replace('http', 'ws'))
    const silent = new WebSocket(address, { autoPong: false })
    const [code] = await once(silent, 'close')
    expect(code).toBe(relayRefusals.heartbeatLost.code)
    await answering.enter(makeRoomKey())
  })

  it('on any other path is not made', async () => {
    const relay = await start()
    const address = new URL('/elsewhere', relay.url.replace('http', 'ws'))
    const [fault] = (await once(new WebSocket(address), 'error')) as [Error]
    expect(fault.message).toContain('404')
  })
})
