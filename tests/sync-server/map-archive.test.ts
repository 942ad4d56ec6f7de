import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { limits } from '#lib/wire/limits.ts'
import { startRelay, type Relay } from '#relay/relay.ts'

const streets = Uint8Array.from({ length: 70_000 }, (_, i) => i % 251)

let folder: string
let mapFile: string
let relay: Relay

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stoep-map-'))
  mapFile = join(folder, 'straten.pmtiles')
  await writeFile(mapFile, streets)
  relay = await startRelay({ port: 0, dataDir: null, staticDir: null, mapFile })
})
afterEach(async () => {
  await relay.close()
  await rm(folder, { recursive: true })
})

const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(`http://127.0.0.1:${relay.port}${path}`, { headers, method })
const about = async () => (await ask('/map.json')).json()

describe('the map an operator put at the relay', () => {
  it('is told of with its size and a tag, and never kept by a cache on the way', async () => {
    const response = await ask('/map.json')
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.get('content-type')).toBe('application/json')
    expect(await response.json()).toEqual({ bytes: 70_000, tag: expect.stringMatching(/^"[\w-]+"$/) })
  })

  it('is given in parts, under the tag that was told', async () => {
    const part = await ask('/map.pmtiles', { range: 'bytes=65536-69999' })
    expect(part.status).toBe(206)
    expect(part.headers.get('content-range')).toBe('bytes 65536-69999/70000')
    expect(part.headers.get('content-type')).toBe('application/vnd.pmtiles')
    expect(part.headers.get('x-content-type-options')).toBe('nosniff')
    expect(part.headers.get('etag')).toBe((await about()).tag)
    expect(new Uint8Array(await part.arrayBuffer())).toEqual(streets.slice(65_536))
  })

  it('is given whole to who asks for all, not again to who has it, and not past its end', async () => {
    const whole = await ask('/map.pmtiles')
    expect(whole.status).toBe(200)
    expect((await whole.arrayBuffer()).byteLength).toBe(70_000)
    const { tag } = await about()
    expect((await ask('/map.pmtiles', { 'if-none-match': tag })).status).toBe(304)
    expect((await ask('/map.pmtiles', { range: 'bytes=70000-' })).status).toBe(416)
    expect((await ask('/map.pmtiles', {}, 'HEAD')).headers.get('content-length')).toBe('70000')
    expect((await ask('/map.pmtiles', {}, 'POST')).status).toBe(405)
  })

  it('may be replaced while the relay runs: then it has another tag', async () => {
    const { tag } = await about()
    await writeFile(mapFile, streets.slice(0, 60_000))
    expect(await about()).toEqual({ bytes: 60_000, tag: expect.not.stringMatching(tag) })
    const part = await ask('/map.pmtiles', { range: 'bytes=0-9', 'if-range': tag })
    expect(part.status).toBe(200)
    await part.body?.cancel()
  })

  it('is not there when the file is missing, or when nobody put one', async () => {
    await rm(mapFile)
    expect(await about()).toBeNull()
    expect((await ask('/map.pmtiles')).status).toBe(404)
    await relay.close()
    relay = await startRelay({ port: 0, dataDir: null, staticDir: null })
    expect(await about()).toBeNull()
  })

  it('is told of as long as a device would take it, and no larger', async () => {
    await truncate(mapFile, limits.maxMapBytes)
    expect(await about()).toMatchObject({ bytes: limits.maxMapBytes })
    await truncate(mapFile, limits.maxMapBytes + 1)
    expect(await about()).toBeNull()
    expect((await ask('/map.pmtiles')).status).toBe(404)
  })
})
