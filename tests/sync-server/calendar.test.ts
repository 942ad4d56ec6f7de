import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { deriveFeed, sealFeed, type FeedKeys } from '#lib/keys/calendar-feed.ts'
import { bytesToText } from '#lib/wire/bytes.ts'
import { feedPath, feedReadPath, maxSealedFeedBytes, tokenToHeader } from '#lib/wire/calendar-feed.ts'
import { limits } from '#lib/wire/limits.ts'
import { createFeedDesk } from '#relay/calendar/feed-desk.ts'
import { openFeeds, type CalendarBounds } from '#relay/calendar/feeds.ts'
import type { RelayEvent } from '#relay/watch/events.ts'
import { start } from './running-relays.ts'

const feed = (title = 'Stoep') => `BEGIN:VCALENDAR\r\nNAME:${title}\r\nEND:VCALENDAR\r\n`
const keysOf = (n: number) => deriveFeed(new Uint8Array(32).fill(n))
const [anneke, youssef] = [keysOf(1), keysOf(2)]
const dayMs = 24 * 60 * 60 * 1000

describe('who keeps feeds', () => {
  /** A desk with a clock to wind. */
  function deskWith(own: Partial<CalendarBounds> = {}) {
    const bounds = { ...limits.calendar, ...own }
    let nowMs = Date.UTC(2026, 5, 1)
    const desk = createFeedDesk({ feeds: openFeeds(':memory:', bounds), bounds, now: () => nowMs })
    const write = (n: number, address = 'a') => {
      const { id, token } = keysOf(n)
      return desk.write({ address, token }, id, new Uint8Array(4124))
    }
    return {
      desk,
      write,
      wind: (ms: number) => void (nowMs += ms),
      async begin(keys: FeedKeys) {
        return desk.write({ address: 'a', token: keys.token }, keys.id, await sealFeed(keys, feed()))
      },
      reads: ({ id, key }: FeedKeys, address = 'a') => desk.read(address, id, key)
    }
  }

  /** How many times something is done before it is said no to. */
  const timesUntil = (no: unknown, act: (n: number) => unknown) => {
    for (let n = 0; n < 10_000; n++) if (act(n) === no) return n
    throw new Error('never said no')
  }

  it('forgets one that its device did not write for so long, and not before', async () => {
    const { begin, reads, wind, desk } = deskWith()
    expect(await begin(anneke)).toBe('begun')
    wind(limits.calendar.keptMs)
    desk.tidy()
    expect(reads(anneke)).toEqual({ text: feed() })
    expect(await begin(anneke)).toBe('renewed')
    wind(limits.calendar.keptMs + dayMs)
    expect(reads(anneke)).toBeNull()
    desk.tidy()
    expect(await begin(anneke)).toBe('begun')
  })

  it('takes so many in all, and lets those be renewed', () => {
    const { write } = deskWith({ maxInAll: 3 })
    expect(timesUntil('full', (n) => write(n))).toBe(3)
    expect(write(0)).toBe('renewed')
    expect(limits.calendar.maxInAll).toBe(5000)
  })

  it('lets one address begin so many in an hour, and another as many', () => {
    const { write, wind } = deskWith()
    expect(timesUntil('tooOften', (n) => write(n))).toBe(limits.calendar.maxNewPerHour)
    expect(write(100, 'b')).toBe('begun')
    expect(write(0)).toBe('renewed')
    wind(60 * 60 * 1000)
    expect(write(101)).toBe('begun')
  })

  it('lets one address write so often in an hour, and read so often in a minute', async () => {
    const { write, begin, reads, wind } = deskWith()
    await begin(anneke)
    expect(timesUntil('tooOften', () => write(1))).toBe(limits.calendar.maxWritesPerHour - 1)
    expect(timesUntil('tooOften', () => reads(keysOf(9)))).toBe(limits.calendar.maxReadsPerMinute)
    expect(reads(anneke)).toBe('tooOften')
    expect(reads(anneke, 'b')).not.toBe('tooOften')
    wind(60_000)
    expect(reads(anneke)).not.toBe('tooOften')
  })
})

describe('a relay', () => {
  let folder: string
  beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'stoep-calendar-'))))
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  async function relayWith(options: Parameters<typeof start>[0] = {}) {
    const told: RelayEvent[] = []
    const relay = await start({ log: (event) => told.push(event), ...options })
    const put = (keys: Pick<FeedKeys, 'id' | 'token'>, body: Uint8Array<ArrayBuffer>) =>
      fetch(relay.url + feedPath(keys.id), {
        ...{ method: 'PUT', body, headers: { authorization: tokenToHeader(keys.token) } }
      })
    const read = ({ id, key }: Pick<FeedKeys, 'id' | 'key'>, init: RequestInit = {}) =>
      fetch(relay.url + feedReadPath(id, key), init)
    const drop = ({ id, token }: Pick<FeedKeys, 'id' | 'token'>) =>
      fetch(relay.url + feedPath(id), {
        ...{ method: 'DELETE', headers: { authorization: tokenToHeader(token) } }
      })
    return { relay, told, put, read, drop }
  }

  it('gives a calendar program what its device wrote, says that nobody on the way keeps it, and what changed', async () => {
    const { put, read } = await relayWith()
    expect((await put(anneke, await sealFeed(anneke, feed()))).status).toBe(201)
    const first = await read(anneke)
    expect(await first.text()).toBe(feed())
    expect(first.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(first.headers.get('cache-control')).toBe('private, no-cache')
    expect(first.headers.get('x-content-type-options')).toBe('nosniff')
    const known = { headers: { 'if-none-match': first.headers.get('etag') ?? '' } }
    expect((await put(anneke, await sealFeed(anneke, feed()))).status).toBe(204)
    expect((await read(anneke, known)).status).toBe(304)
    await put(anneke, await sealFeed(anneke, feed('Anders')))
    expect(await (await read(anneke, known)).text()).toBe(feed('Anders'))
    const head = await read(anneke, { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
  })

  it('says alike of a wrong number and a wrong key that there is nothing', async () => {
    const { relay, put, read } = await relayWith()
    await put(anneke, await sealFeed(anneke, feed()))
    const wrong = [
      await read({ id: anneke.id, key: youssef.key }),
      await read({ id: youssef.id, key: anneke.key }),
      await fetch(`${relay.url}/calendar/neither`),
      await fetch(`${relay.url}/calendar/`)
    ]
    expect(wrong.map(({ status }) => status)).toEqual([404, 404, 404, 404])
    expect(new Set(await Promise.all(wrong.map((answer) => answer.text()))).size).toBe(1)
  })

  it('lets a feed be written and deleted by its own device alone', async () => {
    const { relay, put, read, drop } = await relayWith()
    await put(anneke, await sealFeed(anneke, feed()))
    const stranger = { id: anneke.id, token: youssef.token }
    expect((await put(stranger, await sealFeed(anneke, feed('Vals')))).status).toBe(403)
    expect((await drop(stranger)).status).toBe(403)
    expect((await fetch(relay.url + feedPath(anneke.id), { method: 'DELETE' })).status).toBe(403)
    expect(await (await read(anneke)).text()).toBe(feed())
    expect((await drop(anneke)).status).toBe(204)
    expect((await drop(anneke)).status).toBe(204)
    expect((await read(anneke)).status).toBe(404)
  })

  it('refuses to read and write the other way round', async () => {
    const { relay } = await relayWith()
    const ways = [
      await fetch(relay.url + feedPath(anneke.id)),
      await fetch(relay.url + feedReadPath(anneke.id, anneke.key), { method: 'POST' })
    ]
    expect(ways.map(({ status, headers }) => [status, headers.get('allow')])).toEqual([
      [405, 'PUT, DELETE'],
      [405, 'GET, HEAD']
    ])
  })

  it('takes as much as a feed may be and no more, whether or not its size is said', async () => {
    const { relay, put } = await relayWith()
    expect((await put(anneke, new Uint8Array(maxSealedFeedBytes))).status).toBe(201)
    for (const bytes of [0, 100, maxSealedFeedBytes + 1, maxSealedFeedBytes + 4096])
      expect((await put(anneke, new Uint8Array(bytes))).status).toBe(413)
    const headers = { authorization: tokenToHeader(anneke.token), 'transfer-encoding': 'chunked' }
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const sending = request(relay.url + feedPath(anneke.id), { method: 'PUT', headers }, (answer) => {
        answer.resume()
        resolve(answer.statusCode)
      })
      sending.on('error', reject)
      sending.write(Buffer.alloc(maxSealedFeedBytes + 1))
    })
    expect(status).toBe(413)
  })

  it('says when somebody is to come again, and when there is no place', async () => {
    const { put } = await relayWith({ calendarBounds: { maxInAll: 1, maxWritesPerHour: 3 } })
    const sealed = await sealFeed(anneke, feed())
    expect((await put(anneke, sealed)).status).toBe(201)
    expect((await put(youssef, sealed)).status).toBe(507)
    expect((await put(anneke, sealed)).status).toBe(204)
    const refused = await put(anneke, sealed)
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '3600'])
  })

  it('whose host wants no calendars has none', async () => {
    const { put, read } = await relayWith({ keepsCalendars: false })
    expect((await put(anneke, await sealFeed(anneke, feed()))).status).toBe(404)
    expect((await read(anneke)).status).toBe(404)
  })

  it('keeps feeds over a restart, and has neither key nor token nor a word of one on disk, in its log or its counts', async () => {
    const first = await relayWith({ dataDir: folder })
    await first.put(anneke, await sealFeed(anneke, feed('Zichtbaar')))
    expect(await (await first.read(anneke)).text()).toContain('Zichtbaar')
    await first.read({ id: anneke.id, key: youssef.key })
    const counts = await (await fetch(`${first.relay.url}/metrics`)).text()
    const { key, token, id } = anneke
    const onDisk = readdirSync(folder).map((file) => readFileSync(join(folder, file)))
    for (const secret of ['Zichtbaar', bytesToText(key), bytesToText(token)]) {
      expect(onDisk.some((bytes) => bytes.includes(secret))).toBe(false)
      expect(counts + JSON.stringify(first.told)).not.toContain(secret)
    }
    for (const secret of [key, token])
      expect(onDisk.some((bytes) => bytes.includes(Buffer.from(secret)))).toBe(false)
    expect(onDisk.some((bytes) => bytes.includes(bytesToText(id)))).toBe(true)
    expect(counts).not.toContain(bytesToText(id))
    expect(first.told).toEqual([])
    await first.relay.close()
    const again = await relayWith({ dataDir: folder })
    expect(await (await again.read(anneke)).text()).toBe(feed('Zichtbaar'))
  })

  it('that lost a feed says so by a word, and nothing of whose it was', async () => {
    const { relay, told, read, put } = await relayWith({ dataDir: folder })
    await put(anneke, await sealFeed(anneke, feed()))
    const { DatabaseSync } = await import('node:sqlite')
    const other = new DatabaseSync(join(folder, 'calendar.sqlite'))
    other.exec('DROP TABLE feeds')
    other.close()
    expect((await read(anneke)).status).toBe(500)
    expect(told.map(({ event }) => event)).toEqual(['calendarFailed'])
    expect(JSON.stringify(told)).not.toContain(bytesToText(anneke.id))
    await relay.close()
  })
})
