import { describe, expect, it } from 'vitest'
import { deriveEpoch } from '#lib/keys/epoch.ts'
import type { Progress, RelayCursor } from '#lib/ports/journal.ts'
import { Carrier } from '#lib/replica/carrier.ts'
import { gate } from '#lib/replica/gate.ts'
import { manyParts } from '#lib/replica/log-reading.ts'
import { RelaySession } from '#lib/replica/relay-session.ts'
import { structsOf, writeUpdates, type CarrierStruct } from '#lib/replica/structs.ts'
import { utf8 } from '#lib/wire/bytes.ts'
import { carrierKeyOf } from '#lib/wire/record.ts'
import { withoutHaste } from './street-of-carriers.ts'

const { seal } = await deriveEpoch(new Uint8Array(32))
const log = { logId: 'log', incarnation: 'first', head: 0 }

async function sealed(text: string) {
  const envelope = utf8(text)
  const key = carrierKeyOf(envelope)
  return { key, sealed: await seal.seal(key, envelope) }
}

/** A session with a relay that the test plays, and timers that the test rings. */
function session(carrier: Carrier) {
  const pushed: { n: number; structs: CarrierStruct[] }[] = []
  const pulls: number[] = []
  const states: string[] = []
  const told: (Progress | null)[] = []
  const timers: { run: () => void; ms: number }[] = []
  const own = new Set<string>()
  const cursors: RelayCursor[] = []
  const relay = new RelaySession({
    carrier,
    link: {
      start: () => undefined,
      push: (n, update) => pushed.push({ n, structs: structsOf(update) }),
      pull: (afterSeq) => pulls.push(afterSeq),
      stop: () => undefined
    },
    now: () => 0,
    chance: () => 0,
    later(run, ms) {
      const timer = { run, ms }
      timers.push(timer)
      return () => void timers.splice(timers.indexOf(timer), 1)
    },
    loadCursor: async () => cursors.at(-1) ?? null,
    saveCursor: async (cursor) => void cursors.push(cursor),
    async receive(update) {
      carrier.applyGated((await gate([update], carrier, seal)).structs)
    },
    isOwn: (key) => own.has(key),
    hastes: withoutHaste,
    onStored: () => undefined,
    onState: (state) => states.push(state),
    onProgress: (progress) => told.push(progress)
  })
  const ring = async (ms: number) => {
    const due = timers.filter((timer) => timer.ms === ms)
    for (const timer of due) timers.splice(timers.indexOf(timer), 1)
    for (const { run } of due) run()
    await relay.idle()
  }
  const enter = async (welcome = log) => {
    relay.welcomed(welcome)
    relay.level(welcome.head)
    await relay.idle()
  }
  return { relay, pushed, pulls, states, told, timers, own, cursors, ring, enter }
}

const updateOf = (...structs: CarrierStruct[]) => writeUpdates(structs)[0]!.bytes
const saveMs = 1_000
const firstCutMs = 2_000

describe('what the relay gets', () => {
  it('is what an emptied struct stands on, in front of it', async () => {
    const carrier = new Carrier('room')
    const [twin, mine] = [await sealed('twin'), await sealed('mine')]
    carrier.applyGated([
      { client: 5, clock: 0, ...twin },
      { client: 5, clock: 1, ...mine },
      { client: 9, clock: 0, ...twin }
    ])
    const { own, pushed, enter } = session(carrier)
    own.add(mine.key)
    await enter()
    expect(pushed.flatMap(({ structs }) => structs.map(({ client, clock }) => [client, clock]))).toEqual([
      [9, 0],
      [5, 0],
      [5, 1]
    ])
  })

  it('waits for the level of this connection, whatever a lost one still had to say', async () => {
    const carrier = new Carrier('room')
    const mine = await sealed('mine')
    carrier.put([mine])
    const { relay, own, pushed, pulls } = session(carrier)
    own.add(mine.key)
    const others = updateOf({ client: 3, clock: 0, ...(await sealed('other')) })
    relay.welcomed(log)
    relay.update(1, others)
    relay.level(1)
    relay.away()
    relay.welcomed({ ...log, head: 1 })
    await relay.idle()
    expect(pulls).toHaveLength(1)
    expect(pushed).toEqual([])
    relay.level(1)
    await relay.idle()
    expect(pushed.map(({ n }) => n)).toEqual([1])
  })

  it('waits after a refusal until the relay has welcomed it and is level again', async () => {
    const carrier = new Carrier('room')
    const mine = await sealed('mine')
    carrier.put([mine])
    const { relay, own, pushed, enter } = session(carrier)
    await enter()
    relay.refused('storageFailed')
    relay.welcomed(log)
    own.add(mine.key)
    relay.pushOwn()
    expect(pushed).toEqual([])
    relay.level(0)
    await relay.idle()
    expect(pushed.map(({ n }) => n)).toEqual([1])
  })
})

describe('the cursor', () => {
  it('never says of a new log what was read in an earlier one', async () => {
    const { relay, cursors, pulls, enter, ring } = session(new Carrier('room'))
    const others = updateOf({ client: 3, clock: 0, ...(await sealed('other')) })
    await enter()
    relay.update(1, others)
    await relay.idle()
    relay.welcomed({ logId: 'another', incarnation: 'second', head: 1 })
    await ring(saveMs)
    expect(cursors.map(({ logId, seq }) => [logId, seq])).not.toContainEqual(['another', 1])
    expect(pulls).toEqual([0, 0])
  })
})

describe('how far a long log is read', () => {
  const head = manyParts
  const part = async (client: number) => updateOf({ client, clock: 0, ...(await sealed(`part ${client}`)) })

  it('is counted part by part from where it was, up to the head the relay told, and over at the level', async () => {
    const { relay, told } = session(new Carrier('room'))
    relay.welcomed({ ...log, head })
    relay.update(1, await part(1))
    relay.update(2, await part(2))
    await relay.idle()
    const reading = { what: 'reading', of: head } as const
    expect(told).toEqual([0, 1, 2].map((done) => ({ ...reading, done })))
    relay.level(head)
    await relay.idle()
    expect(told.at(-1)).toBeNull()
  })

  it('goes on after a break where it was', async () => {
    const { relay, told, pulls, ring } = session(new Carrier('room'))
    relay.welcomed({ ...log, head: head + 2 })
    relay.update(1, await part(1))
    relay.update(2, await part(2))
    await relay.idle()
    await ring(saveMs)
    relay.away()
    expect(told.at(-1)).toBeNull()
    relay.welcomed({ ...log, head: head + 2 })
    await relay.idle()
    expect(pulls).toEqual([0, 2])
    expect(told.at(-1)).toEqual({ what: 'reading', done: 0, of: head })
  })

  it('is counted and kept also where parts were merged, and goes on from there', async () => {
    const { relay, told, pulls, ring, cursors } = session(new Carrier('room'))
    relay.welcomed({ ...log, head })
    relay.update(12, await part(1))
    relay.update(15, await part(2))
    await relay.idle()
    expect(told.at(-1)).toEqual({ what: 'reading', done: 15, of: head })
    await ring(saveMs)
    expect(cursors.at(-1)?.seq).toBe(15)
    relay.away()
    relay.welcomed({ ...log, head })
    await relay.idle()
    expect(pulls).toEqual([0, 15])
  })

  it('is not moved by what comes live in between, past the head the relay told', async () => {
    const { relay, told, ring, cursors } = session(new Carrier('room'))
    relay.welcomed({ ...log, head })
    relay.update(12, await part(1))
    relay.update(head + 1, await part(2))
    relay.update(head + 5, await part(3))
    await relay.idle()
    expect(told.at(-1)).toEqual({ what: 'reading', done: 12, of: head })
    await ring(saveMs)
    expect(cursors.at(-1)?.seq).toBe(12)
    relay.update(head, await part(4))
    await relay.idle()
    await ring(saveMs)
    expect(cursors.at(-1)?.seq).toBe(head + 1)
  })

  it('is not told of a few parts', async () => {
    const { relay, told } = session(new Carrier('room'))
    relay.welcomed({ ...log, head: head - 1 })
    relay.update(1, await part(1))
    await relay.idle()
    expect(told).toEqual([])
  })

  it('counts nothing twice and nothing past the head', async () => {
    const { relay, told } = session(new Carrier('room'))
    relay.welcomed({ ...log, head })
    for (let seq = 1; seq <= head + 3; seq++) relay.update(seq, await part(seq))
    relay.update(1, await part(1))
    await relay.idle()
    expect(told.at(-1)).toEqual({ what: 'reading', done: head, of: head })
  })
})

describe('what was cut from the log', () => {
  it('is read again once what it stands on has come', async () => {
    const carrier = new Carrier('room')
    const twin = await sealed('twin')
    const after = await sealed('after')
    const { relay, pulls, enter, ring, cursors } = session(carrier)
    const emptied = { client: 5, clock: 0, key: twin.key, sealed: null }
    const first = updateOf(emptied, { client: 5, clock: 1, ...after })
    await enter()
    relay.update(1, first)
    await relay.idle()
    relay.update(2, updateOf({ client: 9, clock: 0, ...twin }))
    await relay.idle()
    expect(carrier.has(after.key)).toBe(false)
    await ring(saveMs)
    expect(cursors.at(-1)?.seq).toBe(0)
    await ring(firstCutMs)
    expect(pulls).toEqual([0, 0])
    relay.update(1, first)
    relay.level(2)
    await relay.idle()
    expect(carrier.has(after.key)).toBe(true)
    await ring(saveMs)
    expect(cursors.at(-1)?.seq).toBe(2)
  })

  it('is given up on after some minutes, when it stands on nothing', async () => {
    const { relay, pulls, timers, enter, ring, cursors } = session(new Carrier('room'))
    const hostile = updateOf({ client: 5, clock: 7, ...(await sealed('gap')) })
    await enter()
    relay.update(1, hostile)
    await relay.idle()
    for (let wait = firstCutMs; timers.some(({ ms }) => ms === wait); wait *= 2) {
      await ring(wait)
      relay.update(1, hostile)
      relay.level(1)
      await relay.idle()
      expect(pulls.length).toBeLessThan(20)
    }
    await ring(saveMs)
    expect(cursors.at(-1)?.seq).toBe(1)
  })
})
