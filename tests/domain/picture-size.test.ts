import { pictureSize } from '#lib/domain/picture-size.ts'
import { concatBytes } from '#lib/wire/bytes.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  chunk,
  exif,
  frameOf,
  jfif,
  jpegOf,
  losslessOf,
  lossyOf,
  scan,
  segment,
  webpOf,
  webpWith
} from '../fixtures/pictures/made.ts'

const ascii = (text: string) => new TextEncoder().encode(text)
const size = { width: 320, height: 200 }

describe('the size of a picture', () => {
  it.each([
    ['a JPEG', jpegOf(320, 200)],
    ['a JPEG without a header of its own', jpegOf(320, 200, { before: [] })],
    ['a grey JPEG', jpegOf(320, 200, { frame: frameOf(320, 200, 0xc0, 1) })],
    [
      'a JPEG that says how its colours are meant',
      jpegOf(320, 200, { before: [segment(0xee, ascii('Adobe'), new Uint8Array(7))] })
    ],
    ['a WebP', webpOf(320, 200)],
    ['a WebP of an odd number of bytes, padded', webpOf(320, 200, 21)],
    ['a lossless WebP', webpWith(losslessOf(320, 200))]
  ])('is read from %s', (_what, bytes) => {
    expect(pictureSize(bytes)).toEqual(size)
  })

  const jpeg = (parts: Parameters<typeof jpegOf>[2]) => jpegOf(320, 200, parts)
  it.each([
    ['where and when it was taken', jpeg({ before: [jfif, exif] })],
    ['a comment', jpeg({ before: [segment(0xfe, ascii('van Anneke'))] })],
    ['a colour profile, in which anything fits', jpeg({ before: [segment(0xe2, ascii('ICC_PROFILE\0'))] })],
    [
      'a thumbnail of what was cut off',
      jpeg({ before: [segment(0xe0, ascii('JFIF\0'), new Uint8Array(9), new Uint8Array(30))] })
    ],
    ['something behind its end', jpeg({ behind: ascii('GPS') })],
    [
      'many scans, each to be decoded',
      jpeg({ pixels: concatBytes(Uint8Array.of(1), scan, Uint8Array.of(2)) })
    ],
    ['a progressive frame', jpeg({ frame: frameOf(320, 200, 0xc2) })],
    ['two frames', jpeg({ frame: concatBytes(frameOf(320, 200), frameOf(320, 200)) })],
    ['a height that is told later', jpeg({ frame: frameOf(320, 0) })],
    ['four colours', jpeg({ frame: frameOf(320, 200, 0xc0, 4) })],
    ['no frame', jpeg({ frame: new Uint8Array() })]
  ])('is not read from a JPEG with %s', (_what, bytes) => {
    expect(pictureSize(bytes)).toBeNull()
  })

  it.each([
    [
      'the extended form, which holds metadata',
      webpWith(chunk('VP8X', new Uint8Array(10)), lossyOf(320, 200))
    ],
    ['where it was taken behind the pixels', webpWith(lossyOf(320, 200), chunk('EXIF', ascii('GPS')))],
    ['only metadata', webpWith(chunk('EXIF', ascii('GPS')))],
    ['nothing in it', webpWith()],
    [
      'a frame that builds on another',
      webpWith(chunk('VP8 ', Uint8Array.of(0x11, 0, 0, 0x9d, 1, 0x2a, 64, 1, 200, 0)))
    ],
    ['a size that is stretched', webpOf(320 + 0x4000, 200)],
    ['another version', webpWith(chunk('VP8L', Uint8Array.of(0x2f, 0, 0, 0, 0x20)))],
    ['a longer chunk than there is', webpWith(chunk('VP8 ', new Uint8Array(8)).fill(0xff, 4, 8))],
    ['more behind its end', concatBytes(webpOf(320, 200), ascii('GP'))]
  ])('is not read from a WebP with %s', (_what, bytes) => {
    expect(pictureSize(bytes)).toBeNull()
  })

  it.each([
    [
      'a PNG, however large it says to be',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 1, 64)
    ],
    [
      'a drawing that could hold a script',
      ascii('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
    ],
    ['a moving GIF', ascii('GIF89a')],
    ['nothing', new Uint8Array()]
  ])('is not read from %s', (_what, bytes) => {
    expect(pictureSize(bytes)).toBeNull()
  })

  it('is not read from the beginning of a picture, wherever it stops', () => {
    for (const whole of [jpegOf(320, 200), webpOf(320, 200), webpWith(losslessOf(320, 200))])
      for (let length = 0; length < whole.length; length++)
        expect(pictureSize(whole.subarray(0, length))).toBeNull()
  })

  it('never throws, whatever the bytes', () => {
    const broken = fc.tuple(
      fc.constantFrom(jpegOf(320, 200), webpOf(320, 200), webpWith(losslessOf(3, 2))),
      fc.array(fc.tuple(fc.nat(200), fc.nat(255)), { maxLength: 6 })
    )
    fc.assert(
      fc.property(broken, ([whole, changes]) => {
        const bytes = whole.slice()
        for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value
        const found = pictureSize(bytes)
        if (found) expect(found.width * found.height).toBeGreaterThan(0)
      })
    )
  })
})
