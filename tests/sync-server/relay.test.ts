import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { WebSocket } from 'ws'
import { limits } from '#lib/wire/limits.ts'
import { relayRefusals } from '#lib/wire/relay-codes.ts'
import { backUp, restore } from '../../sync-server/backup.ts'
import { FolderInUse } from '../../sync-server/data-folder.ts'
import { startRelay } from '../../sync-server/relay.ts'
import type { Relay, RelayOptions } from '../../sync-server/relay.ts'
import { connectClient, makeRoomKey, proofOf } from './client.ts'
import type { TestClient } from './client.ts'

// Real sockets, disks and processes on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 })

let folder: string
let relays: Relay[]
let clients: TestClient[]

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stoep-relay-'))
  relays = []
  clients = []
})
afterEach(async () => {
  for (const client of clients) client.close()
  await Promise.all(relays.map((relay) => relay.close()))
  await rm(folder, { recursive: true })
})

async function start(options: Partial<RelayOptions> = {}): Promise<Relay> {
  const relay = await startRelay({ port: 0, dataDir: null, staticDir: null, ...options })
  relays.push(relay)
  return relay
}

async function connect(relay: Relay): Promise<TestClient> {
  const client = await connectClient(relay.url)
  clients.push(client)
  return client
}

const bytes = (...values: number[]) => Uint8Array.from(values)

describe('a room at the relay', () => {
  it('is entered by proving its key, and is empty at first', async () => {
    const client = await connect(await start())
    const welcome = await client.enter(makeRoomKey())
    expect(welcome.head).toBe(0)
    expect(welcome.logId).toHaveLength(16)
    expect(welcome.incarnation).toHaveLength(16)
    expect(welcome.limits.maxUpdateBytes).toBe(limits.maxUpdateBytes)
  })

  it('gives what one wrote to the others who are there, and not back to the writer', async () => {
    const relay = await start()
    const key = makeRoomKey()
    const [anneke, youssef] = [await connect(relay), await connect(relay)]
    await anneke.enter(key)
    await youssef.enter(key)
    expect(await anneke.pushed(1, bytes(1, 2))).toBe(1)
    expect((await youssef.next('updates')).updates).toEqual([{ seq: 1, update: bytes(1, 2) }])
    expect(await youssef.pushed(1, bytes(3))).toBe(2)
    expect((await anneke.next('updates')).updates).toEqual([{ seq: 2, update: bytes(3) }])
    expect(anneke.heard.filter(({ type }) => type === 'updates')).toHaveLength(1)
  })

  it('gives who comes later all of it, or what comes after a place', async () => {
    const relay = await start()
    const key = makeRoomKey()
    const writer = await connect(relay)
    await writer.enter(key)
    for (let n = 1; n <= 5; n++) await writer.pushed(n, bytes(n))
    const late = await connect(relay)
    expect((await late.enter(key)).head).toBe(5)
    expect(await late.pullAll(0)).toEqual([1, 2, 3, 4, 5].map((seq) => ({ seq, update: bytes(seq) })))
    expect((await late.pullAll(3)).map(({ seq }) => seq)).toEqual([4, 5])
    expect(await late.pullAll(5)).toEqual([])
    expect(await late.pullAll(99)).toEqual([])
  })

  it('gives a large room in order, in frames of the allowed size, with what is written meanwhile', async () => {
    const relay = await start()
    const key = makeRoomKey()
    const [writer, reader] = [await connect(relay), await connect(relay)]
    await writer.enter(key)
    const size = 40_000
    for (let n = 1; n <= 40; n++) writer.send({ type: 'push', n, update: new Uint8Array(size).fill(n) })
    await writer.pushed(41, bytes(41))
    await reader.enter(key)
    const heardBefore = reader.heard.length
    reader.send({ type: 'pull', afterSeq: 0 })
    for (let n = 42; n <= 60; n++) writer.send({ type: 'push', n, update: bytes(n) })
    await writer.pushed(61, bytes(61))
    const { seq: level } = await reader.next('level')
    const pulled = reader.heard.slice(heardBefore).flatMap((f) => (f.type === 'updates' ? f.updates : []))
    const upToLevel = pulled.map(({ seq }) => seq).filter((seq) => seq <= level)
    expect(upToLevel).toEqual(Array.from({ length: level }, (_, i) => i + 1))
    expect(pulled.slice(0, 40).every(({ update }, i) => update.length === size && update[0] === i + 1)).toBe(
      true
    )
    expect((await reader.pullAll(level)).length).toBe(61 - level)
  })

  it('keeps rooms apart', async () => {
    const relay = await start()
    const [here, there] = [await connect(relay), await connect(relay)]
    await here.enter(makeRoomKey())
    await there.enter(makeRoomKey())
    await here.pushed(1, bytes(1))
    here.send({ type: 'presence', bytes: bytes(1) })
    expect(await there.pullAll(0)).toEqual([])
    expect(there.heard.some(({ type }) => type === 'updates' || type === 'presence')).toBe(false)
  })

  it('passes presence to the others and keeps none of it', async () => {
    const relay = await start()
    const key = makeRoomKey()
    const [one, other] = [await connect(relay), await connect(relay)]
    await one.enter(key)
    await other.enter(key)
    one.send({ type: 'presence', bytes: bytes(7, 7) })
    expect((await other.next('presence')).bytes).toEqual(bytes(7, 7))
    expect(await one.pullAll(0)).toEqual([])
    expect(one.heard.some(({ type }) => type === 'presence')).toBe(false)
  })

  it('acknowledges many pushes with one frame and delivers them in one', async () => {
    const relay = await start()
    const key = makeRoomKey()
    const [writer, reader] = [await connect(relay), await connect(relay)]
    await writer.enter(key)
    await reader.enter(key)
    for (let n = 1; n <= 199; n++) writer.send({ type: 'push', n, update: bytes(n) })
    expect(await writer.pushed(200, bytes(200))).toBe(200)
    await reader.pullAll(200)
    const count = (client: TestClient, kind: string) =>
      client.heard.filter(({ type }) => type === kind).length
    expect(count(writer, 'acks')).toBeLessThan(100)
    expect(count(reader, 'updates')).toBeLessThan(100)
    const seqs = reader.heard.flatMap((f) => (f.type === 'updates' ? f.updates.map(({ seq }) => seq) : []))
    expect(seqs).toEqual(Array.from({ length: 200 }, (_, i) => i + 1))
  })

  it('can be left for another by saying hello again', async () => {
    const relay = await start()
    const [first, second] = [makeRoomKey(), makeRoomKey()]
    const [mover, stayer] = [await connect(relay), await connect(relay)]
    await stayer.enter(first)
    await mover.enter(first)
    await mover.pushed(1, bytes(1))
    expect((await mover.enter(second)).head).toBe(0)
    await stayer.pushed(1, bytes(2))
    expect(await mover.pullAll(0)).toEqual([])
    expect((await mover.enter(first)).head).toBe(2)
  })
})

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
    const lines: string[] = []
    const relay = await start({ bounds: { maxBufferedBytes: 100_000 }, log: (line) => lines.push(line) })
    const key = makeRoomKey()
    const [writer, reader] = [await connect(relay), await connect(relay)]
    await writer.enter(key)
    await reader.enter(key)
    reader.stopReading()
    const update = new Uint8Array(limits.maxUpdateBytes).fill(1)
    for (let n = 1; n <= 300 && lines.length === 0; n++) await writer.pushed(n, update)
    expect(lines.join()).toContain('slowReader')
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

describe('the log of the relay', () => {
  it('outlives a restart under the same log id and another incarnation', async () => {
    const key = makeRoomKey()
    const first = await start({ dataDir: folder })
    const before = await connect(first)
    const welcome = await before.enter(key)
    await before.pushed(1, bytes(1, 2, 3))
    await first.close()
    const after = await connect(await start({ dataDir: folder }))
    const again = await after.enter(key)
    expect(again.logId).toEqual(welcome.logId)
    expect(again.incarnation).not.toEqual(welcome.incarnation)
    expect(await after.pullAll(0)).toEqual([{ seq: 1, update: bytes(1, 2, 3) }])
  })

  it('says goodbye by name, after acknowledging what it took', async () => {
    const relay = await start({ dataDir: folder })
    const client = await connect(relay)
    await client.enter(makeRoomKey())
    const pushed = client.pushed(1, bytes(1))
    await client.pullAll(0)
    await Promise.all([relay.close(), pushed])
    expect((await client.closed).code).toBe(relayRefusals.stopping.code)
  })

  it('is restored from an older copy under a new log id, and the newer one is kept aside', async () => {
    const key = makeRoomKey()
    const copy = join(folder, 'copy.sqlite')
    const dataDir = join(folder, 'data')
    const first = await start({ dataDir })
    const client = await connect(first)
    const { logId } = await client.enter(key)
    await client.pushed(1, bytes(1))
    backUp(dataDir, copy)
    await client.pushed(2, bytes(2))
    await expect(restore(dataDir, copy, 0)).rejects.toThrow(FolderInUse)
    await first.close()
    const { replaced } = await restore(dataDir, copy, 0)
    expect(replaced).toMatch(/before-1970-01-01T000000/)
    const second = await start({ dataDir })
    const after = await connect(second)
    const welcome = await after.enter(key)
    expect(welcome.logId).not.toEqual(logId)
    expect(welcome.head).toBe(1)
    await second.close()
    await restore(dataDir, replaced ?? '', 1)
    expect((await (await connect(await start({ dataDir }))).enter(key)).head).toBe(2)
  })

  it('is left alone by a backup that would overwrite, a file that is no log and a second relay', async () => {
    await start({ dataDir: folder })
    await expect(start({ dataDir: folder })).rejects.toThrow(FolderInUse)
    const copy = join(folder, 'copy.sqlite')
    backUp(folder, copy)
    expect(() => backUp(folder, copy)).toThrow(/exists already/)
    const other = join(folder, 'other')
    await expect(restore(other, join(import.meta.dirname, 'relay.test.ts'), 0)).rejects.toThrow()
    expect(() => backUp(other, join(folder, 'second.sqlite'))).toThrow(/no log/)
  })
})
