/** What is seen of a file before a browser is asked to open it. */
import { bounds } from '#lib/domain/bounds.ts'
import { isJpeg } from '#lib/domain/picture-size.ts'
import type { PhotoTrouble } from '#lib/state/picture-draft.svelte.ts'

/**
 * Why it is not opened; null when it may be. What it is, is seen from how it begins (`head`), for anybody can say it is a
 * photo: a drawing (SVG) is a page of its own, with scripts, and is not asked what it shows.
 */
export function troubleWith({ size }: Pick<Blob, 'size'>, head: Uint8Array): PhotoTrouble | null {
  const pixels = declaredPixels(head)
  if (pixels === null) return 'noPhoto'
  if (pixels === 0) return 'unread'
  return size > bounds.photoBytes || pixels > bounds.photoPixels ? 'tooLarge' : null
}

/**
 * How many pixels the header says there are, looked at before a browser makes room for them: a few bytes can say to be
 * gigabytes. 0 where that is not found, which a browser is then not asked either; null for what is no photo.
 */
function declaredPixels(head: Uint8Array): number | null {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength)
  if (isJpeg(head)) return jpegPixels(view)
  if (head.length < 30) return null
  if (view.getUint32(4) === ftyp) return boxedPixels(head, view)
  switch (view.getUint32(0)) {
    case png:
      return view.getUint32(12) === ihdr ? view.getUint32(16) * view.getUint32(20) : 0
    case gif:
      return gifPixels(view)
    case riff:
      return webpPixels(view)
    default:
      return null
  }
}

const [png, gif, riff, ftyp, ihdr] = [0x89504e47, 0x47494638, 0x52494646, 0x66747970, 0x49484452]
const [lossy, lossless, extended] = [0x56503820, 0x5650384c, 0x56503858]
/** How the box begins that says how large an image of a HEIC or AVIF is; four bytes, width and height follow. */
const ispe = [0x69, 0x73, 0x70, 0x65] as const
/** Frame headers of every kind of JPEG: C0 to CF without the tables C4, C8 and CC. */
const frame = /^c[0-35-79-bd-f]$/
const [fill, sos] = [0xff, 0xda]
const [extension, image] = [0x21, 0x2c]

/** The largest frame before the first scan (ITU-T T.81, B.1.1); 0 when that scan does not come. */
function jpegPixels(view: DataView): number {
  let most = 0
  for (let at = 2; at + 9 <= view.byteLength && view.getUint8(at) === 0xff;) {
    const marker = view.getUint8(at + 1)
    if (marker === sos) return most
    if (frame.test(marker.toString(16)))
      most = Math.max(most, view.getUint16(at + 5) * view.getUint16(at + 7))
    // Before a marker the byte that begins it may stand any number of times.
    at += marker === fill ? 1 : 2 + view.getUint16(at + 2)
  }
  return 0
}

/** What holds both the screen and the first image, which may be larger (GIF89a, 18 and 20); 0 without an image. */
function gifPixels(view: DataView): number {
  let at = 13 + tableBytes(view.getUint8(10))
  while (at + 10 <= view.byteLength && view.getUint8(at) === extension) at = behindBlocks(view, at + 2)
  if (at + 10 > view.byteLength || view.getUint8(at) !== image) return 0
  const [left, top, wide, high] = [1, 3, 5, 7].map((from) => view.getUint16(at + from, true)) as Sides
  const [width, height] = [view.getUint16(6, true), view.getUint16(8, true)]
  return Math.max(width, left + wide) * Math.max(height, top + high)
}

type Sides = [left: number, top: number, wide: number, high: number]

/** Of the colours behind the screen, as its flags say. */
function tableBytes(flags: number): number {
  return flags & 0x80 ? 3 << ((flags & 7) + 1) : 0
}

/** Each begins with its length; an empty one ends them. */
function behindBlocks(view: DataView, from: number): number {
  let at = from
  while (at < view.byteLength && view.getUint8(at) > 0) at += 1 + view.getUint8(at)
  return at + 1
}

function webpPixels(view: DataView): number | null {
  const bits = view.getUint32(21, true)
  switch (view.getUint32(12)) {
    case lossy:
      return (view.getUint16(26, true) & 0x3fff) * (view.getUint16(28, true) & 0x3fff)
    case lossless:
      return ((bits & 0x3fff) + 1) * (((bits >>> 14) & 0x3fff) + 1)
    case extended:
      return (1 + (view.getUint32(24, true) & 0xffffff)) * (1 + (view.getUint32(26, true) >>> 8))
    default:
      return null
  }
}

/** The largest of its images (ISO 23008-12, 6.5.3). */
function boxedPixels(head: Uint8Array, view: DataView): number {
  let most = 0
  for (let at = head.indexOf(ispe[0]); at >= 0 && at + 16 <= head.length; at = head.indexOf(ispe[0], at + 1))
    if (ispe.every((byte, i) => head[at + i] === byte))
      most = Math.max(most, view.getUint32(at + 8) * view.getUint32(at + 12))
  return most
}
