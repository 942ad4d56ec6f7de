import { describe, expect, it } from 'vitest'
import { hasteOf, type Haste } from '#lib/domain/haste.ts'
import type { RecordId } from '#lib/domain/record.ts'
import { frameChannel } from '#lib/links/frame-channel.ts'
import type { OutboxEntry } from '#lib/ports/journal.ts'
import { Carrier } from '#lib/replica/carrier.ts'
import { Hastes, Lanes } from '#lib/replica/hastes.ts'
import { slowChannel } from '../links/slow-channel.ts'
import { Timeline } from '../worlds/timeline.ts'
import { start, street } from '../journal/street.ts'
import { house, link, seal, wind } from './street-of-carriers.ts'

const bytesPerSecond = 4_000

describe('on a link of 4 kB a second', () => {
  it('an emergency comes before the deals, those before 500 listings, and pictures last', async () => {
    const { entries, arrivals, timeline, houses } = await slowStreet()
    await wind(timeline, houses, 4 * 60_000)
    const times = (haste: Haste) =>
      entries.filter((entry) => entry.haste === haste).map(({ key }) => arrivals.get(key) ?? Infinity)
    const [emergency, deals, listings, pictures] = [times(0), times(1), times(2), times(3)]
    expect(emergency.length).toBe(1)
    expect(listings.length).toBe(500)
    expect(Math.max(...emergency)).toBeLessThan(2_000)
    expect(Math.max(...emergency)).toBeLessThan(Math.min(...deals))
    expect(Math.max(...deals)).toBeLessThan(Math.min(...listings))
    expect(Math.max(...listings)).toBeLessThan(Math.min(...pictures))
    expect(Math.max(...pictures)).toBeLessThan(Infinity)
    // So that the order above is not one of a moment.
    expect(Math.max(...listings)).toBeGreaterThan(30_000)
  })

  it('an emergency written while listings are under way waits seconds, not minutes', async () => {
    const { a, arrivals, hastes, timeline, houses, write } = await slowStreet()
    await wind(timeline, houses, 20_000)
    const [second] = await write([{ type: 'emergency/1', body: { words: 'water', meeting: null } }])
    if (!second) throw new Error('nothing was written')
    const before = timeline.now
    hastes.note(second.key, second.envelope)
    a.sessions.spread(a.carrier.put([second]), '')
    await wind(timeline, houses, 4 * 60_000)
    expect((arrivals.get(second.key) ?? Infinity) + start - before).toBeLessThan(15_000)
    expect(Math.max(...arrivals.values()) + start - before).toBeGreaterThan(30_000)
  })
})

describe('the haste of a record', () => {
  it('is told by the journal where it did not come by since the start', async () => {
    const founder = street().founder
    const emergency = founder.write({ type: 'emergency/1', body: {} })
    const note = founder.listing({})
    const hastes = new Hastes({ envelopes: (isWanted) => pageOf([emergency, note], isWanted) })
    expect(hastes.of(emergency.key)).toBe(2)
    await hastes.learn([emergency.key, note.key, 'unknown'])
    expect([hastes.of(emergency.key), hastes.of(note.key), hastes.of('unknown')]).toEqual([0, 2, 2])
    expect(hastes.knows([emergency.key, note.key, 'unknown'])).toBe(true)
  })

  it('is the highest for who may write, emergencies and what is asked for now, the lowest for pictures', () => {
    const body = { kind: 'request', urgency: 'now' }
    const types = ['join/1', 'claim/1', 'listing/1', 'response/1', 'message/1', 'profile/1', 'picture/1']
    expect(types.map((type) => hasteOf({ type, body }))).toEqual([0, 0, 0, 1, 1, 2, 3])
    expect(hasteOf({ type: 'listing/1', body: { kind: 'offer', urgency: 'now' } })).toBe(2)
    expect(hasteOf({ type: 'listing/9', body: null })).toBe(2)
  })
})

describe('lanes', () => {
  const struct = (client: number, clock: number, key: string) => ({
    client,
    clock,
    key,
    sealed: new Uint8Array(1)
  })
  const hasteOfKey = (key: string): Haste => (key === 'emergency' ? 0 : 2)

  it('let nothing overtake what the same client wrote before it', () => {
    const lanes = new Lanes()
    const sorted = lanes.sort(
      [struct(1, 0, 'listing'), struct(1, 1, 'emergency'), struct(2, 0, 'emergency')],
      hasteOfKey,
      () => null
    )
    expect(sorted.map(([haste, part]) => [haste, part.map(({ client, clock }) => [client, clock])])).toEqual([
      [0, [[2, 0]]],
      [
        2,
        [
          [1, 0],
          [1, 1]
        ]
      ]
    ])
    expect(lanes.sort([struct(1, 2, 'emergency')], hasteOfKey, () => null).map(([haste]) => haste)).toEqual([
      2
    ])
  })

  it('keep an emptied twin behind the bytes it stands on', () => {
    const twin = { ...struct(1, 0, 'emergency'), sealed: null }
    const bytes = struct(9, 1, 'emergency')
    const sorted = new Lanes().sort([struct(9, 0, 'listing'), bytes, twin], hasteOfKey, () => 9)
    expect(sorted).toEqual([[2, [struct(9, 0, 'listing'), bytes, twin]]])
  })
})

async function slowStreet() {
  const timeline = new Timeline(start)
  const { founder } = street()
  const listing = founder.listing({}).record.id
  const write = async (drafts: readonly { type: string; body: Record<string, unknown> }[]) =>
    Promise.all(
      drafts.map(async (draft) => {
        const { key, envelope, record } = founder.write({ ...draft, refs: [listing] })
        return { key, envelope, sealed: await seal.seal(key, envelope), haste: hasteOf(record) }
      })
    )
  const listings = Array.from({ length: 500 }, (_, n) => ({
    type: 'listing/1',
    body: { kind: 'offer', urgency: 'anytime', text: `ladder ${n}` }
  }))
  const pictures = Array.from({ length: 10 }, (_, n) => ({
    type: 'picture/1',
    body: { bytes: new Uint8Array(8_000).fill(n) }
  }))
  const deals = Array.from({ length: 20 }, (_, n) => ({ type: 'message/1', body: { n } }))
  const entries = await write([
    ...pictures,
    ...listings,
    ...deals,
    { type: 'emergency/1', body: { words: 'no power' } }
  ])
  const hastes = new Hastes({ envelopes: (isWanted) => pageOf(entries, isWanted) })
  const a = house(timeline, new Carrier('room'), hastes)
  const b = house(timeline)
  for (const entry of entries) a.carrier.put([entry])
  link(timeline, a, b, ['a', 'b'])
  const arrivals = noteArrivals(timeline, b.carrier)
  const toB = (frame: Uint8Array) => b.sessions.received('a', frame.slice())
  const slow = frameChannel(slowChannel(timeline, bytesPerSecond, toB), timersOf(timeline), {
    received: () => undefined,
    ended: (why) => expect(why).toBe('never')
  })
  a.ends.set('b', (frame, haste) => slow.send(frame, haste))
  return { a, entries, arrivals, hastes, timeline, houses: [a, b], write }
}

function timersOf(timeline: Timeline) {
  return { now: () => timeline.now, after: (ms: number, run: () => void) => timeline.after(ms, run) }
}

/** Ms since the start at which each key was there. */
function noteArrivals(timeline: Timeline, carrier: Carrier): ReadonlyMap<string, number> {
  const arrivals = new Map<string, number>()
  carrier.doc.on('update', () => {
    for (const key of carrier.keys()) if (!arrivals.has(key)) arrivals.set(key, timeline.now - start)
  })
  return arrivals
}

async function* pageOf(
  entries: readonly { key: string; envelope: Uint8Array }[],
  isWanted: (key: string) => boolean = () => true
): AsyncGenerator<readonly OutboxEntry[]> {
  const id = '' as RecordId
  yield entries.filter(({ key }) => isWanted(key)).map(({ key, envelope }) => ({ id, key, envelope }))
}
