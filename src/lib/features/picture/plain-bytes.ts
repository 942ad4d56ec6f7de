/** Takes out of an encoded picture what is not the picture: browsers add colour profiles, some also Exif. */
import {
  endOfScan,
  isJpeg,
  isPlainSegment,
  isWebp,
  jpegSegments,
  webpChunks
} from '#lib/domain/picture-size.ts'

/** Null when it is neither a JPEG nor a WebP. */
export function plainBytes(bytes: Uint8Array): Uint8Array<ArrayBuffer> | null {
  if (isJpeg(bytes)) return plainJpeg(bytes)
  return isWebp(bytes) ? plainWebp(bytes) : null
}

function plainJpeg(bytes: Uint8Array): Uint8Array<ArrayBuffer> | null {
  const segments = jpegSegments(bytes)
  const scan = segments?.at(-1)
  if (!segments || !scan) return null
  const plain = segments.filter((segment) => isPlainSegment(bytes, segment))
  // The two bytes behind the pixels end it.
  const pixels = bytes.subarray(scan.to, endOfScan(bytes, scan.to) + 2)
  return joined([bytes.subarray(0, 2), ...plain.map(({ from, to }) => bytes.subarray(from, to)), pixels])
}

/** The one chunk with the pixels, in a file of its own. */
function plainWebp(bytes: Uint8Array): Uint8Array<ArrayBuffer> | null {
  const pixels = webpChunks(bytes)?.find(({ name }) => name === 'VP8 ' || name === 'VP8L')
  if (!pixels) return null
  const size = pixels.to - pixels.from
  const padded = size + (size % 2)
  const file = new Uint8Array(12 + padded)
  file.set(bytes.subarray(0, 12))
  new DataView(file.buffer).setUint32(4, 4 + padded, true)
  file.set(bytes.subarray(pixels.from, pixels.to), 12)
  return file
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
