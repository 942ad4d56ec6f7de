import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import type { IncomingHttpHeaders } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startRelay } from '#relay/relay.ts'
import type { Relay } from '#relay/relay.ts'

const page = `<!doctype html><meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'sha256-abc='"><p>Buurt`
const script = 'export const buurt = 1\n'.repeat(100)
const tiles = Uint8Array.from({ length: 1000 }, (_, i) => i & 255)

let folder: string
let relay: Relay

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stoep-static-'))
  const root = join(folder, 'build')
  await mkdir(join(root, '_app', 'immutable'), { recursive: true })
  await writeFile(join(root, 'index.html'), page)
  await writeFile(join(root, '_app', 'immutable', 'a.js'), script)
  await writeFile(join(root, 'service-worker.js'), script)
  await writeFile(join(root, 'kaart.pmtiles'), tiles)
  await writeFile(join(root, 'leeg.txt'), '')
  await writeFile(join(root, '.geheim'), 'no')
  await writeFile(join(folder, 'secret.txt'), 'no')
  relay = await startRelay({ port: 0, dataDir: null, staticDir: root })
})
afterAll(async () => {
  await relay.close()
  await rm(folder, { recursive: true })
})

interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

/** The path goes out exactly as written, which fetch would not do. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ port: relay.port, host: '127.0.0.1', path, headers, method, agent: false }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) })
      )
    })
      .on('error', reject)
      .end()
  })
}

describe('the app as files', () => {
  it('gives the page for the root and for every path that could be a page', async () => {
    for (const path of ['/', '/buurt', '/v/abc?x=1', '/index.html']) {
      const { status, headers, body } = await ask(path)
      expect(status).toBe(200)
      expect(headers['content-type']).toBe('text/html; charset=utf-8')
      expect(headers['cache-control']).toBe('no-cache')
      expect(body.toString()).toBe(page)
    }
  })

  it('gives no page in the place of a file that is missing', async () => {
    for (const path of ['/missing.js', '/_app/immutable/gone', '/x.png'])
      expect((await ask(path)).status).toBe(404)
  })

  it('lets what has a hash in its name be kept for ever, and nothing else', async () => {
    expect((await ask('/_app/immutable/a.js')).headers['cache-control']).toContain('immutable')
    expect((await ask('/service-worker.js')).headers['cache-control']).toBe('no-cache')
  })

  it('sends text gzipped to who takes it', async () => {
    const { headers, body } = await ask('/_app/immutable/a.js', { 'accept-encoding': 'br, gzip' })
    expect(headers['content-encoding']).toBe('gzip')
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8')
    expect(gunzipSync(body).toString()).toBe(script)
    expect((await ask('/_app/immutable/a.js', { 'accept-encoding': 'gzip;q=0' })).body.toString()).toBe(
      script
    )
  })

  it('answers with the policy of the page and forbids frames, also for scripts and workers', async () => {
    for (const path of ['/', '/service-worker.js', '/kaart.pmtiles']) {
      const { headers } = await ask(path)
      expect(headers['content-security-policy']).toBe(
        "default-src 'none'; script-src 'sha256-abc='; frame-ancestors 'none'"
      )
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['referrer-policy']).toBe('no-referrer')
    }
  })

  it('sends nothing again that has not changed', async () => {
    const { headers } = await ask('/', { 'accept-encoding': 'gzip' })
    const again = { 'accept-encoding': 'gzip', 'if-none-match': String(headers.etag) }
    expect(await ask('/', again)).toMatchObject({ status: 304, body: Buffer.alloc(0) })
    expect((await ask('/', { 'if-none-match': String(headers.etag) })).status).toBe(200)
  })

  it.each([
    ['bytes=0-9', 'bytes 0-9/1000', 0, 10],
    ['bytes=990-', 'bytes 990-999/1000', 990, 1000],
    ['bytes=-5', 'bytes 995-999/1000', 995, 1000],
    ['bytes=995-5000', 'bytes 995-999/1000', 995, 1000],
    ['bytes=-5000', 'bytes 0-999/1000', 0, 1000]
  ])('gives the part of the map asked for by %s', async (range, contentRange, from, to) => {
    const { status, headers, body } = await ask('/kaart.pmtiles', { range })
    expect(status).toBe(206)
    expect(headers['content-range']).toBe(contentRange)
    expect(headers['content-length']).toBe(String(to - from))
    expect(new Uint8Array(body)).toEqual(tiles.slice(from, to))
  })

  it('says so when a part lies past the end', async () => {
    for (const range of ['bytes=1000-', 'bytes=-0']) {
      expect(await ask('/kaart.pmtiles', { range })).toMatchObject({
        status: 416,
        headers: { 'content-range': 'bytes */1000' }
      })
    }
  })

  it.each(['bytes=5-2', 'bytes=0-1,5-6', 'lines=0-1', 'bytes=-', 'bytes=a-b'])(
    'gives all of it for the range %s',
    async (range) => {
      expect(await ask('/kaart.pmtiles', { range })).toMatchObject({ status: 200, body: Buffer.from(tiles) })
    }
  )

  it('gives a part only of the file it was asked of', async () => {
    const { headers } = await ask('/kaart.pmtiles')
    const same = { range: 'bytes=0-1', 'if-range': String(headers.etag) }
    expect((await ask('/kaart.pmtiles', same)).status).toBe(206)
    expect((await ask('/kaart.pmtiles', { ...same, 'if-range': '"other"' })).status).toBe(200)
  })

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/..\\secret.txt',
    '/..%5csecret.txt',
    '//../secret.txt',
    '/_app/../../secret.txt',
    '/.geheim',
    '/secret.txt%00.html',
    '/%E0%A4%A',
    'http://other/../secret.txt'
  ])('gives nothing outside the app for %s', async (path) => {
    const { status, body } = await ask(path)
    expect(body.toString()).not.toBe('no')
    expect([200, 404]).toContain(status)
    if (status === 200) expect(body.toString()).toBe(page)
  })

  it('answers HEAD without a body, an empty file, and no other method', async () => {
    const head = await ask('/kaart.pmtiles', {}, 'HEAD')
    expect(head).toMatchObject({ status: 200, headers: { 'content-length': '1000' } })
    expect(head.body).toHaveLength(0)
    expect(await ask('/leeg.txt')).toMatchObject({ status: 200, body: Buffer.alloc(0) })
    expect((await ask('/', {}, 'POST')).status).toBe(405)
  })

  it('gives no page where WebSocket is spoken', async () => {
    for (const path of ['/relay', '/signal?x']) expect((await ask(path)).status).toBe(426)
  })

  it('says that it is well', async () => {
    const { status, headers, body } = await ask('/healthz')
    expect(status).toBe(200)
    expect(headers['content-type']).toBe('application/json')
    expect(JSON.parse(body.toString())).toMatchObject({
      ok: true,
      version: expect.stringMatching(/^\d+\.\d+\.\d+/)
    })
  })
})
