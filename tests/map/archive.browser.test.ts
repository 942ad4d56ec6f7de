import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  keepArchive,
  keptArchive,
  parseArchive,
  readKept,
  readServed,
  removeArchive,
  servedArchive,
  type Archive
} from '#lib/map/archive.ts'
import { serveMap } from '../support/served-map.ts'

const mebibyte = 1024 * 1024
const streets = Uint8Array.from({ length: 2.5 * mebibyte }, (_, i) => (i * 7 + (i >> 12)) & 255)
const archive: Archive = { bytes: streets.length, tag: '"a-1"' }
const never = new AbortController().signal

beforeEach(removeArchive)
afterEach(() => vi.restoreAllMocks())

describe('what the relay says of its map', () => {
  test.each([
    ['none', null],
    ['no size', { tag: '"a"' }],
    ['no tag', { bytes: 1 }],
    ['a size that is none', { bytes: '1', tag: '"a"' }],
    ['half a byte', { bytes: 0.5, tag: '"a"' }],
    ['nothing in it', { bytes: 0, tag: '"a"' }],
    ['a page in its place', '<!doctype html>']
  ])('is not believed when it is %s', (_, facts) => {
    expect(parseArchive(facts)).toBeNull()
  })

  test('is taken for none when nobody answers', async () => {
    const served = serveMap(streets)
    expect(await servedArchive()).toEqual(archive)
    served.bytes = null
    expect(await servedArchive()).toBeNull()
  })
})

describe('reading at the relay', () => {
  test('gives the part that was asked for, up to the end', async () => {
    serveMap(streets)
    const read = readServed(archive)
    expect(new Uint8Array(await read(10, 20))).toEqual(streets.slice(10, 20))
    expect(new Uint8Array(await read(streets.length - 5, streets.length + 99))).toEqual(streets.slice(-5))
  })

  test('rejects when the map is another one by now, or another part came', async () => {
    const served = serveMap(streets)
    const read = readServed(archive)
    served.tag = '"b-2"'
    await expect(read(0, 10)).rejects.toThrow(/another one/)
    served.tag = archive.tag
    served.bytes = streets.slice(0, 5)
    await expect(read(0, 10)).rejects.toThrow(/another part/)
  })
})

describe('a map that is kept', () => {
  test('is read here with nobody to ask, across the seams of its pieces', async () => {
    const served = serveMap(streets)
    const told: number[] = []
    expect(await keepArchive(archive, (bytes) => told.push(bytes), never)).toBe('kept')
    expect(told).toEqual([mebibyte, 2 * mebibyte, streets.length])
    served.bytes = null
    expect(await keptArchive()).toEqual(archive)
    const read = readKept(archive)
    for (const [from, to] of [
      [0, 127],
      [mebibyte - 3, mebibyte + 3],
      [10, 2 * mebibyte + 10],
      [streets.length - 4, streets.length + 16_384]
    ] as const) {
      expect(new Uint8Array(await read(from, to))).toEqual(streets.slice(from, to))
    }
  })

  test('is not there until all of it is, and what came in before a stop is not fetched again', async () => {
    const served = serveMap(streets)
    const stop = new AbortController()
    expect(await keepArchive(archive, () => stop.abort(), stop.signal)).toBe('stopped')
    expect(await keptArchive()).toBeNull()
    expect(served.asked).toEqual([`bytes=0-${mebibyte - 1}`])
    expect(await keepArchive(archive, () => {}, never)).toBe('kept')
    expect(served.asked).toHaveLength(3)
  })

  test('takes the place of an older one only when it is whole', async () => {
    const served = serveMap(streets)
    await keepArchive(archive, () => {}, never)
    const newer = { bytes: mebibyte, tag: '"b-2"' }
    expect(await keepArchive(newer, () => {}, never)).toBe('failed')
    expect(await keptArchive()).toEqual(archive)
    expect(new Uint8Array(await readKept(archive)(0, 9))).toEqual(streets.slice(0, 9))
    served.tag = newer.tag
    served.bytes = streets.slice(0, mebibyte)
    expect(await keepArchive(newer, () => {}, never)).toBe('kept')
    expect(await keptArchive()).toEqual(newer)
    await expect(readKept(archive)(0, 9)).rejects.toThrow(/gone/)
  })

  test('says when this device is full, and when the relay went away', async () => {
    const served = serveMap(streets)
    const put = vi.spyOn(Cache.prototype, 'put').mockRejectedValue(new DOMException('', 'QuotaExceededError'))
    expect(await keepArchive(archive, () => {}, never)).toBe('full')
    put.mockRestore()
    served.bytes = null
    expect(await keepArchive(archive, () => {}, never)).toBe('failed')
  })

  test('is gone when it is removed', async () => {
    serveMap(streets)
    await keepArchive(archive, () => {}, never)
    await removeArchive()
    expect(await keptArchive()).toBeNull()
    await expect(readKept(archive)(0, 9)).rejects.toThrow(/gone/)
  })
})
