import { describe, expect, it } from 'vitest'
import { troubleWith } from '#lib/features/picture/photo-trouble.ts'
import { concatBytes } from '#lib/wire/bytes.ts'
import {
  avifSaying,
  exif,
  frameOf,
  gifSaying,
  jpegOf,
  lossyOf,
  pngSaying,
  segment,
  webpWith
} from '../fixtures/pictures/made.ts'

const troubleOf = (head: Uint8Array) => troubleWith({ size: head.length }, head)

/** Bytes that begin a marker may be repeated before it. */
const filled = (marked: Uint8Array) => concatBytes(Uint8Array.of(0xff, 0xff), marked)
const headBytes = 1024 * 1024
/** As long as a segment can be, so many times. */
const stuffing = (times: number) => Array.from({ length: times }, () => segment(0xe2, new Uint8Array(65_533)))

function without(word: string, bytes: Uint8Array): Uint8Array {
  const at = bytes.findIndex((_, from) =>
    [...word].every((char, i) => bytes[from + i] === char.charCodeAt(0))
  )
  return Uint8Array.from(bytes).fill(0, at, at + word.length)
}

describe('a photo is opened', () => {
  it.each([
    ['a JPEG of a camera', jpegOf(8192, 6144, { before: [exif] })],
    ['a progressive one', jpegOf(4000, 3000, { frame: frameOf(4000, 3000, 0xc2) })],
    ['one with filling before its size', jpegOf(4000, 3000, { frame: filled(frameOf(4000, 3000)) })],
    ['one with much before its size', jpegOf(4000, 3000, { before: stuffing(15) })],
    ['a PNG', pngSaying(4000, 3000)],
    ['a GIF', gifSaying([400, 300], [400, 300])],
    ['a WebP', webpWith(lossyOf(4000, 3000))],
    ['an AVIF', avifSaying(4000, 3000)]
  ])('that says its size: %s', (_what, head) => {
    expect(troubleOf(head)).toBeNull()
  })
})

describe('a photo is not opened', () => {
  it.each([
    ['a JPEG with filling before its size', jpegOf(1, 1, { frame: filled(frameOf(60_000, 60_000)) })],
    [
      'one with a small size before the large',
      jpegOf(1, 1, { before: [frameOf(1, 1)], frame: frameOf(60_000, 60_000) })
    ],
    ['a GIF whose first image is larger than its screen', gifSaying([1, 1], [60_000, 60_000])],
    ['a GIF whose screen is larger than its image', gifSaying([60_000, 60_000], [1, 1])],
    ['a PNG', pngSaying(10_000, 10_000)],
    ['an AVIF', avifSaying(10_000, 10_000)]
  ])('that says it is too large: %s', (_what, head) => {
    expect(troubleOf(head)).toBe('tooLarge')
  })

  it.each([
    [
      'a JPEG whose size comes too late',
      jpegOf(60_000, 60_000, { before: stuffing(17) }).subarray(0, headBytes)
    ],
    [
      'one with a small size in time',
      jpegOf(60_000, 60_000, { before: [frameOf(1, 1), ...stuffing(17)] }).subarray(0, headBytes)
    ],
    ['one without a size', jpegOf(1, 1, { frame: new Uint8Array() })],
    ['one whose height comes behind its pixels', jpegOf(60_000, 0)],
    [
      'one with something else between its pieces',
      jpegOf(1, 1, { frame: concatBytes(Uint8Array.of(7), frameOf(9, 9)) })
    ],
    ['a GIF without an image', gifSaying([1, 1], null)],
    ['an AVIF that says its size nowhere', without('ispe', avifSaying(60_000, 60_000))],
    ['a PNG that begins with something else', without('IHDR', pngSaying(1, 1))]
  ])('that does not say its size where it is looked for: %s', (_what, head) => {
    expect(troubleOf(head)).toBe('unread')
  })
})
