/** What is seen of a file before a browser is asked to open it. */
import { bounds } from '#lib/domain/bounds.ts'
import { isJpeg, jpegSegments } from '#lib/domain/picture-size.ts'
import type { PhotoTrouble } from '#lib/state/picture-draft.svelte.ts'

/**
 * Why it is not opened; null when it may be. What it is, is seen from how it begins (`head`), for anybody can say it is a
 * photo: a drawing (SVG) is a page of its own, with scripts, and is not asked what it shows.
 */
export function troubleWith({ size }: Pick<Blob, 'size'>, head: Uint8Array): PhotoTrouble | null {
  const pixels = declaredPixels(head)
  if (pixels === null) return 'noPhoto'
  return size > bounds.photoBytes || pixels > bounds.photoPixels ? 'tooLarge' : null
}

/**
 * How many pixels the header says there are, looked at before a browser makes room for them: a few bytes can say to be
 * gigabytes. 0 where it does not say; null for what is no photo.
 */
function declaredPixels(head: Uint8Array): number | null {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength)
  if (isJpeg(head)) return jpegPixels(head, view)
  if (head.length < 30) return null
  if (view.getUint32(4) === ftyp) return boxedPixels(head, view)
  switch (view.getUint32(0)) {
    case png:
      return view.getUint32(16) * view.getUint32(20)
    case gif:
      return view.getUint16(6, true) * view.getUint16(8, true)
    case riff:
      return webpPixels(view)
    default:
      return null
  }
}

const [png, gif, riff, ftyp] = [0x89504e47, 0x47494638, 0x52494646, 0x66747970]
const [lossy, lossless, extended] = [0x56503820, 0x5650384c, 0x56503858]
/** How the box begins that says how large an image of a HEIC or AVIF is; four bytes, width and height follow. */
const ispe = [0x69, 0x73, 0x70, 0x65] as const
/** Frame headers of every kind of JPEG: C0 to CF without the tables C4, C8 and CC. */
const frame = /^c[0-35-79-bd-f]$/

function jpegPixels(head: Uint8Array, view: DataView): number {
  const pixels = (jpegSegments(head) ?? [])
    .filter(({ name, from, to }) => frame.test(name) && to >= from + 9)
    .map(({ from }) => view.getUint16(from + 5) * view.getUint16(from + 7))
  return Math.max(0, ...pixels)
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
