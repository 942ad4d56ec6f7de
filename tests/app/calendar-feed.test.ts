import ICAL from 'ical.js'
import { afterEach, expect, test, vi } from 'vitest'
import { agree } from '#lib/actions/agree.ts'
import { cancel } from '#lib/actions/cancel.ts'
import { respond } from '#lib/actions/respond.ts'
import { deleteLeft, followedCalendar, giveUpFeeds, type FeedNeeds } from '#lib/app/calendar-feed.ts'
import { gatherMs, keepCalendar, lookEveryMs } from '#lib/app/calendar-keeping.ts'
import type { FollowState } from '#lib/ports/control.ts'
import { first } from '#lib/state/once.ts'
import { limits } from '#lib/wire/limits.ts'
import { startRelay, type Relay, type RelayOptions } from '#relay/relay.ts'
import { dayMs, hourMs } from '../support/fake-town.ts'
import { jordaan, posts } from '../support/jordaan.ts'

let relays: Relay[] = []
afterEach(async () => {
  await Promise.all(relays.map((relay) => relay.close()))
  relays = []
  vi.restoreAllMocks()
})

async function relayWith(options: Partial<RelayOptions> = {}): Promise<Relay> {
  const relay = await startRelay({ port: 0, dataDir: null, staticDir: null, ...options })
  relays.push(relay)
  return relay
}

/** Anneke's device, at this origin; Youssef answered her with a day and an hour. */
async function street(origin: string) {
  const { town, anneke, youssef } = jordaan()
  const home = town.homeOf(anneke)
  const when = { from: town.nowMs + 24 * hourMs, to: town.nowMs + 25 * hourMs }
  const id = await posts(town, anneke, { when, text: 'Wie tilt de kast?' })
  await respond(youssef.author, { listing: town.listing(id)!, note: '' }, town.nowMs)
  const needs: FeedNeeds = {
    ...{ pocket: home.pocket, queries: home.queries, origin },
    reading: (work) => work(home),
    now: () => town.nowMs
  }
  const deal = () => town.listing(id)!.deals[0]!
  const calendar = followedCalendar(needs)
  return {
    ...{ town, needs, calendar, deal, pocket: town.pocketOf(anneke.device) },
    state: () => first(calendar.state),
    agrees: () => agree(anneke.author, { listing: town.listing(id)!, deal: deal(), place: '', phone: '' }),
    callsOff: () => cancel(youssef.author, { deal: deal(), outcome: 'cancelled' })
  }
}

/** As a calendar program reads it: of each event whether it stands, or why there is no calendar. */
async function read({ address }: FollowState): Promise<unknown> {
  const answer = await fetch(address ?? 'http://nowhere.invalid')
  if (answer.status !== 200) return answer.status
  const calendar = new ICAL.Component(ICAL.parse(await answer.text()))
  return calendar.getAllSubcomponents('vevent').map((event) => event.getFirstPropertyValue('status'))
}

/** Timers that run when told; `pass` resolves when what they began has been written. */
function windable() {
  const waiting = new Map<() => void, number>()
  return {
    later(run: () => void, ms: number) {
      waiting.set(run, ms)
      return () => void waiting.delete(run)
    },
    waits: () => [...waiting.values()],
    pass() {
      const due = [...waiting.keys()]
      waiting.clear()
      for (const run of due) run()
    }
  }
}

test('what is turned on can be read at its address, an event leads to its deal, and no more when it is turned off', async () => {
  const { calendar, state, agrees, deal } = await street((await relayWith()).url)
  await agrees()
  expect(await state()).toEqual({ address: null, isLeaving: false })
  expect(await calendar.begin('Afspraak (Stoep)')).toEqual({ ok: true, value: null })
  const on = await state()
  expect(await read(on)).toEqual(['CONFIRMED'])
  const text = await (await fetch(on.address!)).text()
  const [, mark = ''] = /URL:\S+\/deals#([\w-]{22})/.exec(text.replaceAll('\r\n ', '')) ?? []
  expect(await calendar.dealOf(mark)).toBe(deal().id)
  expect(await calendar.dealOf('A'.repeat(22))).toBeNull()
  await calendar.stop()
  expect(await state()).toEqual({ address: null, isLeaving: false })
  expect(await read(on)).toBe(404)
  expect(await calendar.dealOf(mark)).toBeNull()
})

test('a new address takes the place of the one before', async () => {
  const { calendar, state } = await street((await relayWith()).url)
  await calendar.begin('Stoep')
  const before = await state()
  await calendar.begin('Stoep')
  const after = await state()
  expect(after.address).not.toBe(before.address)
  expect([await read(before), await read(after)]).toEqual([404, []])
})

test('where the relay is away, keeps none or has no place nothing is turned on, and it is said why', async () => {
  const away = await relayWith()
  await away.close()
  const origins = {
    relayAway: away.url,
    relayDoesNot: (await relayWith({ keepsCalendars: false })).url,
    relayFull: (await relayWith({ calendarBounds: { maxInAll: 0 } })).url
  }
  for (const [kind, origin] of Object.entries(origins)) {
    const { calendar, pocket } = await street(origin)
    expect(await calendar.begin('Stoep')).toEqual({ ok: false, refusal: { kind } })
    expect(pocket.now('following')).toBeNull()
  }
})

test('the leading tab writes what changed, once for what comes together, and nothing when nothing did', async () => {
  const { needs, calendar, state, agrees, callsOff } = await street((await relayWith()).url)
  const time = windable()
  const sent = vi.spyOn(globalThis, 'fetch')
  const writes = () => sent.mock.calls.filter(([, request]) => request?.method === 'PUT').length
  keepCalendar({ ...needs, later: time.later })
  await agrees()
  expect(time.waits()).toEqual([])
  await calendar.begin('Stoep')
  expect(await read(await state())).toEqual(['CONFIRMED'])
  await expect.poll(time.waits).toEqual([gatherMs])
  time.pass()
  expect(time.waits()).toEqual([lookEveryMs])
  await callsOff()
  await expect.poll(time.waits).toEqual([gatherMs])
  // One look waits for the other: by what the second wrote, the first is known to have written nothing.
  time.pass()
  await expect.poll(async () => read(await state())).toEqual(['CANCELLED'])
  expect(writes()).toBe(2)
})

test('what has nothing new is written again before the relay forgets it', async () => {
  const { town, needs, calendar, pocket } = await street((await relayWith()).url)
  await calendar.begin('Stoep')
  const time = windable()
  const lookAgain = keepCalendar({ ...needs, later: time.later })
  const writtenAt = () => pocket.now('following')?.written?.atMs
  const begunAt = writtenAt()
  await expect.poll(time.waits).toEqual([gatherMs])
  town.pass(limits.calendar.renewEveryMs)
  lookAgain()
  time.pass()
  await expect.poll(writtenAt).toBe(begunAt! + limits.calendar.renewEveryMs)
  expect(limits.calendar.renewEveryMs * 2).toBeLessThan(limits.calendar.keptMs - dayMs)
})

test('what is turned off while the relay is away is deleted when it is back, the latest ones if there are many', async () => {
  const first = await relayWith()
  const { needs, calendar, state, pocket } = await street(first.url)
  await calendar.begin('Stoep')
  const before = await state()
  const following = pocket.now('following')!
  await first.close()
  await calendar.stop()
  expect(await state()).toEqual({ address: null, isLeaving: true })
  const { maxLeft } = limits.calendar
  const many = Array.from({ length: maxLeft }, (_, n) => new Uint8Array(32).fill(n))
  await pocket.change('following', () => ({ ...following, left: many }))
  await calendar.stop()
  expect(pocket.now('following')?.left).toEqual([...many.slice(1), following.secret])
  const back = await relayWith({ port: Number(new URL(first.url).port) })
  const time = windable()
  keepCalendar({ ...needs, later: time.later })
  await expect.poll(time.waits).toEqual([gatherMs])
  time.pass()
  await expect.poll(state).toEqual({ address: null, isLeaving: false })
  expect(await read({ ...before, address: before.address!.replace(first.url, back.url) })).toBe(404)
})

test('a no of the network in between deletes nothing: it is tried again', async () => {
  const { needs, calendar, state, pocket } = await street((await relayWith()).url)
  await calendar.begin('Stoep')
  const before = await state()
  const between = vi.spyOn(globalThis, 'fetch')
  for (const status of [403, 408]) {
    between.mockImplementation(async () => new Response(null, { status }))
    await giveUpFeeds(needs)
    expect(pocket.now('following')?.left).toHaveLength(1)
  }
  between.mockRestore()
  await deleteLeft(needs)
  expect(pocket.now('following')?.left).toEqual([])
  expect(await read(before)).toBe(404)
})

test('a feed that was given up while it was being written is deleted after all', async () => {
  const { url } = await relayWith()
  const { needs, calendar, state, agrees, pocket } = await street(url)
  await calendar.begin('Stoep')
  const before = await state()
  await agrees()
  const time = windable()
  let isGivenUp = false
  const reading: FeedNeeds['reading'] = async (work) => {
    const value = await needs.reading(work)
    if (!isGivenUp) await calendar.stop()
    isGivenUp = true
    return value
  }
  keepCalendar({ ...needs, reading, later: time.later })
  await expect.poll(time.waits).toEqual([gatherMs])
  time.pass()
  await expect.poll(() => pocket.now('following')).toMatchObject({ secret: null, left: [] })
  expect(isGivenUp).toBe(true)
  await expect.poll(() => read(before)).toBe(404)
})

test('who wipes their device has their feed deleted first', async () => {
  const { needs, calendar, state } = await street((await relayWith()).url)
  await calendar.begin('Stoep')
  const before = await state()
  await giveUpFeeds(needs)
  expect(await read(before)).toBe(404)
})
