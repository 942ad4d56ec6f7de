/** What is seen of a file before a browser is asked to open it. */
import { bounds } from '#lib/domain/bounds.ts'
import { isJpeg, jpegSegments } from '#lib/domain/picture-size.ts'
import type { PhotoTrouble } from '#lib/state/picture-draft.svelte.ts'

/**
 * Why it is not opened; null when it may be. A drawing (SVG) is a page of its own, with scripts: it is not asked what it
 * shows. Some apps say no type. `head`: how it begins.
 */
export function troubleWith(
  { size, type }: Pick<Blob, 'size' | 'type'>,
  head: Uint8Array
): PhotoTrouble | null {
  if (size > bounds.photoBytes || declaredPixels(head) > bounds.photoPixels) return 'tooLarge'
  const mayBe = size > 0 && (type === '' || (type.startsWith('image/') && !type.includes('svg')))
  return mayBe ? null : 'noPhoto'
}

/**
 * How many pixels the header of a file says there are, looked at before a browser makes room for them: a few bytes can
 * say to be gigabytes. 0 for what this cannot tell of; browsers have bounds of their own for those.
 */
function declaredPixels(head: Uint8Array): number {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength)
  if (isJpeg(head)) return jpegPixels(head, view)
  if (head.length < 30) return 0
  switch (view.getUint32(0)) {
    case png:
      return view.getUint32(16) * view.getUint32(20)
    case gif:
      return view.getUint16(6, true) * view.getUint16(8, true)
    case riff:
      return webpPixels(view)
    default:
      return 0
  }
}

const [png, gif, riff] = [0x89504e47, 0x47494638, 0x52494646]
const [lossy, lossless, extended] = [0x56503820, 0x5650384c, 0x56503858]
/** Frame headers of every kind of JPEG: C0 to CF without the tables C4, C8 and CC. */
const frame = /^c[0-35-79-bd-f]$/

function jpegPixels(head: Uint8Array, view: DataView): number {
  const pixels = (jpegSegments(head) ?? [])
    .filter(({ name, from, to }) => frame.test(name) && to >= from + 9)
    .map(({ from }) => view.getUint16(from + 5) * view.getUint16(from + 7))
  return Math.max(0, ...pixels)
}

function webpPixels(view: DataView): number {
  const bits = view.getUint32(21, true)
  switch (view.getUint32(12)) {
    case lossy:
      return (view.getUint16(26, true) & 0x3fff) * (view.getUint16(28, true) & 0x3fff)
    case lossless:
      return ((bits & 0x3fff) + 1) * (((bits >>> 14) & 0x3fff) + 1)
    case extended:
      return (1 + (view.getUint32(24, true) & 0xffffff)) * (1 + (view.getUint32(26, true) >>> 8))
    default:
      return 0
  }
}
