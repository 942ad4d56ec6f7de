/**
 * The size of a picture of a listing, in pixels, read from its bytes; null for whatever else they are. Only the plainest
 * forms of two formats are taken, so that a picture of a stranger costs no more to show than its size says, and there
 * is no place of its own in it for anything else than the picture:
 *
 * - JPEG (ITU-T T.81): baseline, one scan, 8 bits, grey or three colours; beside the tables only a JFIF header without a
 *   thumbnail and Adobe's mark of the colours. No Exif, XMP, comments or colour profiles, nothing behind the end.
 * - WebP (RFC 9649): one chunk, `VP8 ` or `VP8L`. The extended form, with animation and metadata, is not taken.
 *
 * O(n) in the bytes, which the caller has bounded.
 */
export interface PictureSize {
  readonly width: number
  readonly height: number
}

export function pictureSize(bytes: Uint8Array): PictureSize | null {
  const size = isJpeg(bytes) ? jpegSize(bytes) : isWebp(bytes) ? webpSize(bytes) : null
  return size && size.width > 0 && size.height > 0 ? size : null
}

export function isJpeg(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === soi
}

export function isWebp(bytes: Uint8Array): boolean {
  return nameAt(bytes, 0) === 'RIFF' && nameAt(bytes, 8) === 'WEBP'
}

/** One piece of a file: where it begins, and the first byte behind it. */
export interface Piece {
  readonly name: string
  readonly from: number
  readonly to: number
}

/**
 * The segments of a JPEG between its first two bytes and the pixels; the last is the header of the scan (`sos`). A name is
 * a marker in hexadecimal digits. Null when they do not follow each other up to there.
 */
export function jpegSegments(bytes: Uint8Array): readonly Piece[] | null {
  const segments: Piece[] = []
  for (let from = 2; ;) {
    const marker = bytes[from + 1]
    if (bytes[from] !== 0xff || marker === undefined || marker < 0xc0) return null
    const to = from + 2 + bigEndian(bytes, from + 2)
    if (to < from + 4 || to > bytes.length) return null
    segments.push({ name: marker.toString(16), from, to })
    if (marker === sos) return segments
    from = to
  }
}

/** The first byte behind the pixels that begin here: that of the next marker. */
export function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length; at++) {
    const next = bytes[at + 1] ?? 0
    const isInside = next === 0 || (next >= 0xd0 && next <= 0xd7)
    if (bytes[at] === 0xff && !isInside) return at
  }
  return bytes.length
}

/** The chunks of a WebP, without what pads them. Null when they do not fill the file as it says. */
export function webpChunks(bytes: Uint8Array): readonly Piece[] | null {
  const chunks: Piece[] = []
  if (littleEndian(bytes, 4, 4) !== bytes.length - 8) return null
  for (let from = 12; from < bytes.length;) {
    const to = from + 8 + littleEndian(bytes, from + 4, 4)
    if (to > bytes.length) return null
    chunks.push({ name: nameAt(bytes, from), from, to })
    from = to + (to % 2)
  }
  return chunks
}

const [soi, eoi, sos] = [0xd8, 0xd9, 0xda]
const frameHeader = 'c0'
/** Tables of the picture (DQT, DHT), restarts (DRI), its one frame and its one scan. */
const plainSegments: ReadonlySet<string> = new Set(['db', 'c4', 'dd', frameHeader, 'da'])

/** What belongs to the picture itself, or says how its colours are meant. */
export function isPlainSegment(bytes: Uint8Array, { name, from, to }: Piece): boolean {
  if (name === 'e0')
    return to - from === 18 && textAt(bytes, from + 4, 5) === 'JFIF\0' && hasNoThumbnail(bytes, to)
  if (name === 'ee') return to - from === 16 && textAt(bytes, from + 4, 5) === 'Adobe'
  return plainSegments.has(name)
}

function hasNoThumbnail(bytes: Uint8Array, to: number): boolean {
  return bytes[to - 2] === 0 && bytes[to - 1] === 0
}

function jpegSize(bytes: Uint8Array): PictureSize | null {
  const segments = jpegSegments(bytes)
  const scan = segments?.at(-1)
  if (!segments || !scan || !segments.every((segment) => isPlainSegment(bytes, segment))) return null
  const end = endOfScan(bytes, scan.to)
  if (bytes[end + 1] !== eoi || end + 2 !== bytes.length) return null
  const frames = segments.filter(({ name }) => name === frameHeader)
  return frames.length === 1 && frames[0] ? frameSize(bytes, frames[0]) : null
}

/** Precision, height, width, how many components, and three bytes for each. */
function frameSize(bytes: Uint8Array, { from, to }: Piece): PictureSize | null {
  const components = bytes[from + 9] ?? 0
  const fits = to - from === 10 + 3 * components && (components === 1 || components === 3)
  if (!fits || bytes[from + 4] !== 8) return null
  return { height: bigEndian(bytes, from + 5), width: bigEndian(bytes, from + 7) }
}

function webpSize(bytes: Uint8Array): PictureSize | null {
  const [chunk, ...more] = webpChunks(bytes) ?? []
  if (!chunk || more.length > 0) return null
  if (chunk.name === 'VP8 ') return lossySize(bytes, chunk.from + 8)
  return chunk.name === 'VP8L' ? losslessSize(bytes, chunk.from + 8) : null
}

/** RFC 6386, 9.1: a key frame, its start code, and twice 14 bits; the two above them would stretch it. */
function lossySize(bytes: Uint8Array, at: number): PictureSize | null {
  const isKeyFrame = ((bytes[at] ?? 1) & 1) === 0
  if (!isKeyFrame || littleEndian(bytes, at + 3, 3) !== 0x2a019d) return null
  const [width, height] = [littleEndian(bytes, at + 6, 2), littleEndian(bytes, at + 8, 2)]
  return width < 1 << 14 && height < 1 << 14 ? { width, height } : null
}

/** RFC 9649, 3.4: a mark, twice 14 bits of size less one, a bit for alpha, three for the version (0). */
function losslessSize(bytes: Uint8Array, at: number): PictureSize | null {
  const bits = littleEndian(bytes, at + 1, 4)
  if (bytes[at] !== 0x2f || bits >>> 29 !== 0) return null
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
}

function bigEndian(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)
}

function littleEndian(bytes: Uint8Array, at: number, size: number): number {
  let value = 0
  for (let i = size - 1; i >= 0; i--) value = value * 256 + (bytes[at + i] ?? 0)
  return value
}

function nameAt(bytes: Uint8Array, at: number): string {
  return textAt(bytes, at, 4)
}

function textAt(bytes: Uint8Array, at: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + length))
}
