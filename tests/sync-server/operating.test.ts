import { spawn } from 'node:child_process'
import { X509Certificate } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { relayRefusals } from '#lib/wire/relay-codes.ts'
import { answerRequests } from '#relay/web/answers.ts'
import type { Answer } from '#relay/web/answers.ts'
import { boundsWith } from '#relay/guard/bounds.ts'
import { keepCertificate } from '#relay/web/certificate-keeping.ts'
import { fingerprintOf, keptCertificate } from '#relay/web/certificate.ts'
import { certificateFilesIn } from '#relay/log/data-folder.ts'
import { openDoors } from '#relay/rooms/doors.ts'
import { closeServer, createHttpServer, listen } from '#relay/web/http-server.ts'
import { createHub } from '#relay/rooms/hub.ts'
import { createMetrics } from '#relay/watch/metrics.ts'
import { createRoomCodes } from '#relay/rooms/room-codes.ts'
import { createSignalling } from '#relay/rooms/signalling.ts'
import { createMemoryRoomLog } from '#relay/log/memory-room-log.ts'
import { measuredLog } from '#relay/log/measured-log.ts'
import { eventToJson } from '#relay/watch/events.ts'
import type { RelayEvent } from '#relay/watch/events.ts'
import type { RoomLog } from '#relay/log/room-log.ts'
import { connectClient, makeRoomKey } from './client.ts'
import { connect, start } from './running-relays.ts'
import { shownCertificate } from './shown-certificate.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stoep-operating-'))
})
afterEach(() => rm(folder, { recursive: true }))

interface Reply {
  readonly status: number
  readonly text: string
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
}

function ask(url: string, headers: Record<string, string> = {}): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { headers, agent: false }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (part: string) => (text += part))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text, headers: response.headers }))
    })
    asked.on('error', reject).end()
  })
}

describe('what a relay counts', () => {
  it('is what happened there: what was stored and read, who is there, who was refused and how', async () => {
    const relay = await start({ dataDir: folder })
    const client = await connect(relay)
    await client.enter(makeRoomKey())
    await client.pushed(1, new Uint8Array(10))
    await client.pushed(2, new Uint8Array(30))
    await client.pullAll(0)
    const rude = await connect(relay)
    rude.sendRaw('text')
    await rude.closed
    const { status, text, headers } = await ask(`${relay.url}/metrics`)
    expect(status).toBe(200)
    expect(headers['content-type']).toMatch(/^text\/plain; version=0\.0\.4/)
    expect(text).toContain('stoep_updates_stored_total 2\n')
    expect(text).toContain('stoep_updates_stored_bytes_total 40\n')
    expect(text).toContain('stoep_updates_read_total 2\n')
    expect(text).toContain('stoep_store_seconds_count 2\n')
    expect(text).toContain('stoep_connections{way="relay"} 1\n')
    expect(text).toContain('stoep_rooms_open 1\n')
    expect(text).toContain('stoep_refusals_total{door="relay",name="textFrame"} 1\n')
    expect(text).toContain('stoep_ready 1\n')
    expect(Number(/^stoep_data_free_bytes (.*)$/m.exec(text)?.[1])).toBeGreaterThan(0)
  })

  it('has no label that could name a room, a device or a place on the network', async () => {
    const relay = await start()
    await (await connect(relay)).enter(makeRoomKey())
    const { text } = await ask(`${relay.url}/metrics`)
    const labels = [...text.matchAll(/^stoep_\w+\{([^}]*)\}/gm)].flatMap(([, all = '']) =>
      all.split(',').map((label) => label.split('=')[0])
    )
    expect(new Set(labels)).toEqual(new Set(['version', 'way', 'le']))
    expect(text).not.toContain('127.0.0.1')
  })

  it('is told to this machine only, or to who has the key', async () => {
    const open = await start()
    const key = 'a key of more than twenty letters'
    const keyed = await start({ metricsKey: key })
    const sentOn = { 'x-forwarded-for': '192.0.2.1' }
    expect((await ask(`${open.url}/metrics`, sentOn)).status).toBe(403)
    expect((await ask(`${open.url}/metrics`, { host: 'evil.example' })).status).toBe(403)
    expect((await ask(`${keyed.url}/metrics`, { ...sentOn, authorization: 'Bearer x' })).status).toBe(403)
    expect((await ask(`${keyed.url}/metrics`, { ...sentOn, authorization: `Bearer ${key}` })).status).toBe(
      200
    )
  })
})

describe('whether a relay is ready', () => {
  it('is said under /readyz', async () => {
    const relay = await start()
    const { status, text } = await ask(`${relay.url}/readyz`)
    expect([status, JSON.parse(text)]).toEqual([200, { ready: true, why: null }])
  })

  it('is no for half a minute after an update could not be stored, so that it is tried again', async () => {
    let fails = true
    let nowMs = 0
    const memory = createMemoryRoomLog()
    const append: RoomLog['append'] = (batch) =>
      fails ? Promise.reject(new Error('disk full')) : memory.append(batch)
    const log = measuredLog({ ...memory, append }, { stored: () => {}, read: () => {} }, () => nowMs)
    expect(log.isWell()).toBe(true)
    await expect(log.append([])).rejects.toThrow('disk full')
    expect(log.isWell()).toBe(false)
    nowMs = 30_001
    expect(log.isWell()).toBe(true)
    await expect(log.append([])).rejects.toThrow('disk full')
    fails = false
    await log.append([])
    expect(log.isWell()).toBe(true)
  })
})

describe('a relay that is being stopped', () => {
  it('stores and acknowledges what it took, and says by name why it goes', async () => {
    const relay = await start({ dataDir: folder })
    const [client, idle] = [await connect(relay), await connect(relay)]
    const key = makeRoomKey()
    await client.enter(key)
    const pushed = client.pushed(1, Uint8Array.of(7))
    client.send({ type: 'pull', afterSeq: 0 })
    await client.next('level')
    const stopped = relay.close()
    expect(await pushed).toBe(1)
    const { code, retryMs } = await client.next('refuse')
    expect(code).toBe(relayRefusals.stopping.code)
    expect(retryMs).toBeGreaterThan(0)
    expect((await idle.closed).code).toBe(relayRefusals.stopping.code)
    await stopped
    const back = await connect(await start({ dataDir: folder }))
    await back.enter(key)
    expect(await back.pullAll(0)).toEqual([{ seq: 1, update: Uint8Array.of(7) }])
  })

  it('says over http that it is not ready and when to come back, and is still alive', async () => {
    const answer = answerRequests({
      ...{ version: '1', staticDir: null, mapFile: null, waking: null, calendars: null, directory: null },
      ...{
        roomCodes: null,
        metricsKey: null,
        isHttps: false,
        isBehindProxy: false,
        whyNotReady: () => 'stopping',
        say: () => {}
      },
      metrics: createMetrics({ version: '1', withProcess: false, standing: () => Promise.reject() })
    })
    const { url, server } = await serve(answer)
    const [ready, page, socketPath, health] = await Promise.all(
      ['/readyz', '/', '/relay', '/healthz'].map((path) => ask(url + path))
    )
    await closeServer(server)
    expect([ready?.status, page?.status, socketPath?.status, health?.status]).toEqual([503, 503, 503, 200])
    expect(JSON.parse(ready?.text ?? '')).toEqual({ ready: false, why: 'stopping' })
    expect(page?.headers['retry-after']).toBe('2')
  })

  it('answers 503 instead of a WebSocket', async () => {
    const { url, server } = await serve(() => {})
    const bounds = boundsWith()
    const say = () => {}
    const log = createMemoryRoomLog()
    const hub = createHub({ log, bounds, incarnation: new Uint8Array(16), now: Date.now, say })
    const signalling = createSignalling({ bounds, now: Date.now, say })
    const nobody = { names: [], origins: [], isBehindProxy: false, roomCodes: null }
    const doors = openDoors({ server, hub, signalling, bounds, ...nobody, say })
    doors.close()
    const [fault] = (await once(new WebSocket(`${url.replace('http', 'ws')}/relay`), 'error')) as [Error]
    await closeServer(server)
    expect(fault.message).toContain('503')
  })

  async function serve(answer: Answer) {
    const server = createHttpServer({ tls: undefined, bounds: boundsWith(), isBehindProxy: false }, answer)
    await listen(server, 0, '127.0.0.1')
    return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
  }
})

describe('the log of a relay', () => {
  it('is one line of JSON for each event: when, how bad, what, and the code of a refusal', () => {
    const line = eventToJson({ event: 'refused', door: 'door', name: 'relayFull' }, Date.UTC(2026, 2, 1))
    expect(JSON.parse(line)).toEqual({
      at: '2026-03-01T00:00:00.000Z',
      level: 'warn',
      event: 'refused',
      door: 'door',
      name: 'relayFull',
      code: 4011
    })
    expect(line).not.toContain('\n')
  })

  it('is so from the first line to the last, and names no address, no room and no file of a person', async () => {
    const relay = spawn(
      process.execPath,
      ['sync-server/main.ts', '--port', '0', '--data', folder, '--log', 'json', '--operator-port', 'off'],
      { stdio: ['ignore', 'pipe', 'inherit'] }
    )
    const said: string[] = []
    const lines = createInterface({ input: relay.stdout })
    lines.on('line', (line) => said.push(line))
    await once(lines, 'line')
    const { url } = JSON.parse(said[0] ?? '') as { url: string }
    const key = makeRoomKey()
    const client = await connectClient(url)
    await client.enter(key)
    client.sendRaw('text')
    await client.closed
    await ask(`${url}/listing/anneke?secret`)
    const exit = once(relay, 'exit')
    relay.kill('SIGTERM')
    expect(await exit).toEqual([0, null])
    const events = said.map((line) => (JSON.parse(line) as RelayEvent).event)
    expect(events).toEqual(['started', 'refused', 'stopping', 'stopped'])
    const all = said.slice(1).join('\n')
    for (const secret of ['127.0.0.1', 'localhost', 'anneke', ...namesOf(key.room)])
      expect(all).not.toContain(secret)
  })

  function namesOf(room: Uint8Array): string[] {
    return (['hex', 'base64', 'base64url'] as const).map((form) => Buffer.from(room).toString(form))
  }
})

describe('the disk of a relay', () => {
  it('has no internet address on it, as the sheet for neighbours says', async () => {
    const relay = await start({ dataDir: folder })
    const client = await connect(relay)
    await client.enter(makeRoomKey())
    await client.pushed(1, Uint8Array.of(1))
    const files = await Promise.all((await readdir(folder)).map((file) => readFile(join(folder, file))))
    expect(files.length).toBeGreaterThan(1)
    expect(files.some((bytes) => bytes.includes('127.0.0.1'))).toBe(false)
  })
})

describe('a certificate that is renewed', () => {
  const read = (name: string) => keptCertificate(certificateFilesIn(folder), [name], Date.now())

  it('is shown to who comes from then on, and whoever is there stays', async () => {
    const first = await read('192.168.1.7')
    const relay = await start({ tls: first })
    const client = await connect(relay)
    await client.enter(makeRoomKey())
    expect(await shownCertificate(relay.url)).toBe(fingerprintOf(first))
    const told: RelayEvent[] = []
    const stop = keepCertificate({
      first,
      read: () => read('192.168.1.8'),
      use: (renewed) => relay.useCertificate(renewed),
      say: (event) => told.push(event),
      everyMs: 5
    })
    await expect.poll(() => told).toEqual([{ event: 'certificateRenewed' }])
    stop()
    const second = await read('192.168.1.8')
    expect(await shownCertificate(relay.url)).toBe(fingerprintOf(second))
    expect(await client.pushed(1, Uint8Array.of(1))).toBe(1)
    const { certificateEnds } = await relay.standing()
    expect(certificateEnds).toBe(Date.parse(new X509Certificate(second.cert).validTo) / 1000)
  })

  it('stays as it was when the new one cannot be read', async () => {
    const first = await read('192.168.1.7')
    const relay = await start({ tls: first })
    const told: RelayEvent[] = []
    const stop = keepCertificate({
      first,
      read: async () => ({ cert: 'none', key: 'none' }),
      use: (renewed) => relay.useCertificate(renewed),
      say: (event) => told.push(event),
      everyMs: 5
    })
    await expect.poll(() => told[0]?.event).toBe('certificateNotRead')
    stop()
    expect(await shownCertificate(relay.url)).toBe(fingerprintOf(first))
  })
})

describe('a host who gives out codes', () => {
  const code = 'jordaan-7h3k9d2m'

  async function startWithCodes(lines: string) {
    const roomCodesFile = join(folder, 'codes')
    await writeFile(roomCodesFile, lines)
    return start({ roomCodesFile })
  }

  it('has rooms made only by who shows one; all who have the key of such a room may use it', async () => {
    const relay = await startWithCodes(`# Jordaan\n${code} # since May\n\n`)
    const key = makeRoomKey()
    const stranger = await connect(relay)
    await stranger.enter(key)
    stranger.send({ type: 'push', n: 1, update: Uint8Array.of(1) })
    expect((await stranger.next('refuse')).code).toBe(relayRefusals.noRoomCode.code)
    const founder = await connectClient(relay.url, { cookie: await cookieFrom(relay.url) })
    await founder.enter(key)
    expect(await founder.pushed(1, Uint8Array.of(1))).toBe(1)
    const neighbour = await connect(relay)
    await neighbour.enter(key)
    expect(await neighbour.pushed(1, Uint8Array.of(2))).toBe(2)
  })

  it('gives one by a link, which the browser keeps and no page can read', async () => {
    const relay = await startWithCodes(code)
    const { status, headers } = await ask(`${relay.url}/code/${code}`)
    expect([status, headers['location']]).toEqual([303, '/'])
    expect(String(headers['set-cookie'])).toMatch(/; Path=\/relay; .*HttpOnly; SameSite=Strict/)
    expect((await ask(`${relay.url}/code/another-code-9999`)).status).toBe(404)
    expect((await ask(`${(await start()).url}/code/${code}`)).status).toBe(404)
  })

  it('can take one back while the relay runs', async () => {
    const file = join(folder, 'codes')
    await writeFile(file, code)
    const codes = createRoomCodes(file)
    expect([codes.allow(code), codes.allow('another-code-9999'), codes.allow(null)]).toEqual([
      true,
      false,
      false
    ])
    await writeFile(file, 'another-code-9999')
    await utimes(file, new Date(), new Date(Date.now() + 5_000))
    expect([codes.allow(code), codes.allow('another-code-9999')]).toEqual([false, true])
  })

  it('can take one back from who is connected: they make no more rooms, and use those there are', async () => {
    const relay = await startWithCodes(code)
    const founder = await connectClient(relay.url, { cookie: await cookieFrom(relay.url) })
    const first = makeRoomKey()
    await founder.enter(first)
    expect(await founder.pushed(1, Uint8Array.of(1))).toBe(1)
    const file = join(folder, 'codes')
    await writeFile(file, 'another-code-9999')
    await utimes(file, new Date(), new Date(Date.now() + 5_000))
    await founder.enter(makeRoomKey())
    founder.send({ type: 'push', n: 1, update: Uint8Array.of(1) })
    expect((await founder.next('refuse')).code).toBe(relayRefusals.noRoomCode.code)
    await founder.enter(first)
    expect(await founder.pushed(2, Uint8Array.of(2))).toBe(2)
  })

  it('cannot give one that is easily found', async () => {
    await expect(startWithCodes('short')).rejects.toThrow('at least 12')
  })

  async function cookieFrom(url: string): Promise<string> {
    const { headers } = await ask(`${url}/code/${code}`)
    return String(headers['set-cookie']).split(';')[0] ?? ''
  }
})

describe('the board for Grafana', () => {
  it('asks for nothing the relay does not count, and shows all of ours', async () => {
    const metrics = createMetrics({ version: '1', withProcess: true, standing })
    const counted = [...(await metrics.text()).matchAll(/^# TYPE (\w+) (\w+)/gm)].flatMap(
      ([, name = '', type]) => (type === 'histogram' ? [`${name}_bucket`] : [name])
    )
    const board = await readFile('docs/hosting/grafana-board.json', 'utf8')
    const asked = new Set(board.match(/\b(stoep|process|nodejs)_\w+/g))
    expect([...asked].filter((name) => !counted.includes(name))).toEqual([])
    expect(counted.filter((name) => name.startsWith('stoep_') && !asked.has(name))).toEqual([])
  })

  const standing = async () => ({
    connections: { relay: 0, signalling: 0, node: 0 },
    rooms: 0,
    freeBytes: null,
    certificateEnds: null,
    isReady: true
  })
})
