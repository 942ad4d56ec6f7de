import { describe, expect, it } from 'vitest'
import { limits } from '#lib/wire/limits.ts'
import { makeRoomKey } from './client.ts'
import type { TestClient } from './client.ts'
import { connect, start } from './running-relays.ts'

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
