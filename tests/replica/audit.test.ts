import { describe, expect, it } from 'vitest'
import type { RelayCursor } from '#lib/ports/journal.ts'
import { Carrier } from '#lib/replica/carrier.ts'
import { gate } from '#lib/replica/gate.ts'
import { RelaySession } from '#lib/replica/relay-session.ts'
import { writeUpdates, type CarrierStruct } from '#lib/replica/structs.ts'
import { limits } from '#lib/wire/limits.ts'
import { settled, Timeline } from '../worlds/timeline.ts'
import { PlayedRelay } from './played-relay.ts'
import { seal, sealedEntry, withoutHaste } from './street-of-carriers.ts'

const { everyMs, suspicionEveryMs } = limits.audit
const minuteMs = 60_000
const updateOf = (...structs: CarrierStruct[]) => writeUpdates(structs)[0]!.bytes

/** Chance 0.5: an audit just every `everyMs`. */
async function device(timeline: Timeline, relay: PlayedRelay, carrier = new Carrier('room')) {
  const cursors: RelayCursor[] = []
  let gating = Promise.resolve()
  const start = async () => {
    const session: RelaySession = new RelaySession({
      carrier,
      link: relay.link(),
      now: () => timeline.now,
      chance: () => 0.5,
      later: (run, ms) => timeline.after(ms, run),
      loadCursor: async () => cursors.at(-1) ?? null,
      saveCursor: async (cursor) => void cursors.push(cursor),
      receive: (update) =>
        (gating = gating.then(async () => {
          const gated = await gate([update], carrier, seal)
          carrier.applyGated(gated.structs, gated.whole)
        })),
      isOwn: () => false,
      hastes: withoutHaste,
      onStored: () => undefined,
      onState: () => undefined
    })
    session.start()
    await session.idle()
    return session
  }
  /** In steps, each with all that follows from it. */
  const wind = async (ms: number) => {
    for (const until = timeline.now + ms; ;) {
      await session.idle()
      await settled()
      if (timeline.now >= until) return
      await timeline.windBy(Math.min(minuteMs, until - timeline.now))
    }
  }
  const session = await start()
  return { carrier, session, cursors, start, wind }
}

async function stocked() {
  const timeline = new Timeline(Date.UTC(2026, 2, 1))
  const relay = new PlayedRelay()
  const entries = await Promise.all(Array.from({ length: 30 }, (_, i) => sealedEntry(`entry ${i}`)))
  relay.log = entries.map((entry, clock) => updateOf({ client: 5, clock, ...entry }))
  const one = await device(timeline, relay)
  await one.wind(2 * minuteMs)
  expect(one.carrier.size).toBe(30)
  return { timeline, relay, entries, one }
}

describe('a relay that acknowledged and then forgot, without a word', () => {
  it('gets back what it lacks within a day, and no more than that', async () => {
    const { relay, entries, one } = await stocked()
    const logBytes = relay.log.reduce((sum, update) => sum + update.length, 0)
    relay.log.splice(10, 1)
    await one.wind(everyMs - 5 * minuteMs)
    expect(relay.keys().has(entries[10]!.key)).toBe(false)
    relay.traffic = 0
    await one.wind(7 * minuteMs)
    expect(relay.keys()).toEqual(new Set(entries.map(({ key }) => key)))
    expect(relay.pulls).toEqual([0, 0])
    expect(relay.traffic).toBeLessThan(1.7 * logBytes)
    const newcomer = await device(new Timeline(0), relay)
    await newcomer.wind(10_000)
    expect(newcomer.carrier.size).toBe(30)
  })

  it('that put another record in its place gets this one too', async () => {
    const { timeline, relay, entries, one } = await stocked()
    const other = await sealedEntry('another at that place')
    relay.log[10] = updateOf({ client: 5, clock: 10, ...other })
    await one.wind(everyMs + 2 * minuteMs)
    expect(relay.keys().has(entries[10]!.key)).toBe(true)
    const pushed = relay.log.length
    await one.wind(2 * everyMs)
    expect(relay.log.length).toBe(pushed)
    expect(timeline.now).toBeGreaterThan(0)
  })

  it('that shows its bytes changed gets the right ones', async () => {
    const { relay, entries, one } = await stocked()
    relay.log[10] = updateOf({ client: 5, clock: 10, key: entries[10]!.key, sealed: new Uint8Array(60) })
    await one.wind(everyMs + 2 * minuteMs)
    const newcomer = await device(new Timeline(0), relay)
    await newcomer.wind(10_000)
    expect(newcomer.carrier.size).toBe(30)
  })

  it('that shows the same in another order is not sent anything', async () => {
    const { relay, one } = await stocked()
    relay.log.reverse()
    await one.wind(everyMs + 2 * minuteMs)
    expect(relay.pulls).toEqual([0, 0])
    expect(relay.log).toHaveLength(30)
  })
})

describe('reading the log again', () => {
  it('waits a day from the last time also when the app was closed in between', async () => {
    const { timeline, relay, one } = await stocked()
    one.session.stop()
    await timeline.windBy(everyMs / 2)
    const again = await one.start()
    await timeline.windBy(2 * minuteMs)
    expect(relay.pulls).toEqual([0, 30])
    again.stop()
    await timeline.windBy(everyMs / 2)
    await one.start()
    expect(relay.pulls).toEqual([0, 30, 0])
  })

  it('comes at once on suspicion, and then not again for an hour', async () => {
    const { relay, one } = await stocked()
    one.session.suspect()
    one.session.suspect()
    await one.wind(suspicionEveryMs - 1)
    one.session.suspect()
    await one.wind(0)
    expect(relay.pulls).toEqual([0, 0])
    await one.wind(1)
    one.session.suspect()
    expect(relay.pulls).toEqual([0, 0, 0])
  })

  it('counts what was acknowledged meanwhile as there', async () => {
    const { relay, one } = await stocked()
    one.carrier.put([await sealedEntry('new')])
    one.session.noticeOthers()
    one.session.suspect()
    await one.wind(everyMs)
    expect(relay.log).toHaveLength(31)
  })
})
