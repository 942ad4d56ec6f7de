import { describe, expect, test } from 'vitest'
import { pictureSize } from '#lib/domain/picture-size.ts'
import { checkBody } from '#lib/domain/records/known.ts'
import type { RecordId, StoepRecord } from '#lib/domain/record.ts'
import { plainBytes } from '#lib/features/picture/plain-bytes.ts'
import { reEncode } from '#lib/features/picture/re-encode.ts'
import { limits } from '#lib/wire/limits.ts'
import { avifSaying, chunk, exif, pngSaying, segment, webpWith } from '../fixtures/pictures/made.ts'
import { demoPictures } from '../../scripts/demo/pictures.ts'
import { asTaken, bytesIn, colourAt, noise, photoOf } from './photos.ts'

async function made(photo: Blob) {
  const result = await reEncode(photo)
  if (!result.ok) throw new Error(result.refusal)
  return result.value
}

const has = (bytes: Uint8Array, words: string) => new TextDecoder('latin1').decode(bytes).includes(words)

describe('a photo made small', () => {
  test('says nothing of where and when it was taken, and stands upright', async () => {
    const taken = await asTaken(await photoOf(800, 400), 'GPS 52.3702N 4.8952E 2026-06-01')
    expect(has(await bytesIn(taken), 'GPS 52.3702N')).toBe(true)
    expect(has(await bytesIn(taken), 'Exif')).toBe(true)
    const { bytes, width, height } = await made(taken)
    for (const words of ['GPS', 'Exif', '52.37', '2026', 'ICC', 'http']) expect(has(bytes, words)).toBe(false)
    // A quarter to the right: what was left is on top.
    expect([width, height]).toEqual([240, 480])
    expect(await colourAt(bytes, 0.5, 0.1)).toBe('red')
    expect(await colourAt(bytes, 0.5, 0.9)).toBe('blue')
  })

  test.each([
    ['a camera', 3000, 2000, 'image/jpeg'],
    ['a screen, as PNG', 1080, 2400, 'image/png'],
    ['another phone, as WebP', 1600, 1200, 'image/webp']
  ])('fits in a record, also what is hardest to make small: of %s', async (_what, width, height, type) => {
    const { bytes, ...size } = await made(await photoOf(width, height, { paint: noise, type }))
    expect(bytes.length).toBeLessThanOrEqual(limits.maxPictureBytes)
    expect(pictureSize(bytes)).toEqual(size)
    expect(size.width / size.height).toBeCloseTo(width / height, 1)
  })

  test('is admitted by others as it is', async () => {
    const picture = { ...(await made(await photoOf(800, 600))), words: '' }
    const id = 'A'.repeat(43) as RecordId
    const record = { id, neighbourhood: id, refs: [id], expiresAt: null, clock: { ms: 0, count: 0 } }
    // A body from outside is of any shape: what decides is the schema of the next line.
    const whole = { ...record, type: 'picture/1', body: { picture } } as unknown as StoepRecord
    expect(checkBody(whole)).toMatchObject({ kind: 'known' })
  })

  test('gets no larger than it was', async () => {
    expect(await made(await photoOf(40, 30))).toMatchObject({ width: 40, height: 30 })
  })

  test('is on white where one could look through it', async () => {
    const nothing = await photoOf(100, 100, { paint: () => {}, type: 'image/png' })
    expect(await colourAt((await made(nothing)).bytes, 0.5, 0.5)).toBe('white')
  })

  test('shows the middle of what is very long', async () => {
    const { width, height, bytes } = await made(await photoOf(4000, 100))
    expect([width, height]).toEqual([300, 100])
    expect([await colourAt(bytes, 0.1, 0.5), await colourAt(bytes, 0.9, 0.5)]).toEqual(['red', 'blue'])
  })
})

describe('no picture is made of', () => {
  const file = (parts: BlobPart[], type: string) => new File(parts, 'a', { type })
  const heic = '\0\0\0\u0018ftypheic\0\0\0\0mif1heic\0\0\0\0\0\0'
  const drawing =
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>'
  test.each([
    ['words', file(['hoi'], 'text/plain'), 'noPhoto'],
    ['a drawing, which could hold a script', file([drawing], 'image/svg+xml'), 'noPhoto'],
    ['a drawing that says it is a photo', file([drawing], 'image/png'), 'noPhoto'],
    ['nothing', file([], 'image/jpeg'), 'noPhoto'],
    ['a film', file(['\0\0\0\u0018ftypmp42\0\0\0\0isommp42\0\0\0\0\0\0'], 'video/mp4'), 'unread'],
    ['a photo this browser cannot read', file([heic], 'image/heic'), 'unread'],
    ['half a photo', file([Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16)], 'image/jpeg'), 'unread'],
    [
      'a few bytes that say to be gigabytes',
      file([pngSaying(60_000, 60_000).slice()], 'image/png'),
      'tooLarge'
    ],
    ['another such', file([avifSaying(60_000, 60_000).slice()], ''), 'tooLarge']
  ])('%s', async (_what, photo, trouble) => {
    expect(await reEncode(photo)).toEqual({ ok: false, refusal: trouble })
  })
})

describe('what a browser adds to the pixels is taken out', () => {
  test('of a JPEG, and the pixels stay the same', async () => {
    const bytes = await bytesIn(await photoOf(60, 40))
    const plain = plainBytes(bytes)!
    const profile = segment(0xe2, new TextEncoder().encode('ICC_PROFILE\0 of my screen'))
    const added = new Uint8Array([...bytes.subarray(0, 2), ...exif, ...profile, ...bytes.subarray(2), 7, 7])
    expect(pictureSize(added)).toBeNull()
    expect(plainBytes(added)).toEqual(plain)
    expect(pictureSize(plain)).toEqual({ width: 60, height: 40 })
    expect(await colourAt(plain, 0.1, 0.5)).toBe('red')
  })

  test('of a WebP', async () => {
    const plain = plainBytes(await bytesIn(await photoOf(60, 40, { type: 'image/webp' })))!
    const pixels = plain.subarray(12)
    const added = webpWith(chunk('VP8X', new Uint8Array(10)), pixels, chunk('EXIF', new Uint8Array(9)))
    expect(plainBytes(added)).toEqual(plain)
    expect(pictureSize(plain)).toEqual({ width: 60, height: 40 })
  })
})

test('what the demo draws by code is seen as it was drawn', async () => {
  for (const picture of Object.values(demoPictures)) {
    const { bytes, width, height, words } = picture
    expect(words).not.toBe('')
    expect(bytes.length).toBeLessThanOrEqual(limits.maxPictureBytes)
    const bitmap = await createImageBitmap(new Blob([bytes.slice()]))
    expect([bitmap.width, bitmap.height]).toEqual([width, height])
  }
  const { partytent } = demoPictures
  expect(partytent && (await colourAt(partytent.bytes, 0.04, 0.04))).toBe('blue')
  expect(partytent && (await colourAt(partytent.bytes, 0.54, 0.4))).toBe('red')
})
