/** Photos made in the browser that runs the test. */
import { concatBytes } from '#lib/wire/bytes.ts'

const ascii = (text: string) => new TextEncoder().encode(text)
const big = (n: number) => Uint8Array.of(n >> 8, n & 255)

type Paint = (paper: CanvasRenderingContext2D, width: number, height: number) => void

/** Left half red, right half blue, so that turning it shows. */
export const halves: Paint = (paper, width, height) => {
  paper.fillStyle = '#c00'
  paper.fillRect(0, 0, width / 2, height)
  paper.fillStyle = '#00c'
  paper.fillRect(width / 2, 0, width / 2, height)
}

/** What is hardest to make small: every pixel a colour of its own. */
export const noise: Paint = (paper, width, height) => {
  const all = paper.createImageData(width, height)
  let seed = 1
  for (let i = 0; i < all.data.length; i++) {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff
    all.data[i] = i % 4 === 3 ? 255 : seed >> 16
  }
  paper.putImageData(all, 0, 0)
}

export async function photoOf(
  width: number,
  height: number,
  { paint = halves, type = 'image/jpeg' }: { paint?: Paint; type?: string } = {}
): Promise<File> {
  const canvas = document.createElement('canvas')
  Object.assign(canvas, { width, height })
  paint(canvas.getContext('2d')!, width, height)
  const blob = await new Promise<Blob | null>((made) => canvas.toBlob(made, type, 0.9))
  return new File([blob!], 'fiets.jpg', { type })
}

export async function bytesIn(file: Blob): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer())
}

/**
 * As a phone writes it: held upright (to be turned a quarter), and where and when it was taken, in an Exif segment
 * (TIFF 6.0: an IFD of three entries of 12 bytes each, then the words).
 */
export async function asTaken(photo: File, words: string): Promise<File> {
  const bytes = await bytesIn(photo)
  const text = ascii(`${words}\0`)
  const tiff = new DataView(new ArrayBuffer(8 + 2 + 3 * 12 + 4))
  const entry = (n: number, tag: number, kind: number, count: number, value: number) => {
    const at = 10 + n * 12
    tiff.setUint16(at, tag)
    tiff.setUint16(at + 2, kind)
    tiff.setUint32(at + 4, count)
    if (kind === 3) tiff.setUint16(at + 8, value)
    else tiff.setUint32(at + 8, value)
  }
  tiff.setUint32(0, 0x4d4d002a)
  tiff.setUint32(4, 8)
  tiff.setUint16(8, 3)
  entry(0, 0x010e, 2, text.length, tiff.byteLength)
  entry(1, 0x0112, 3, 1, 6)
  entry(2, 0x8825, 4, 1, tiff.byteLength)
  const inside = concatBytes(ascii('Exif\0\0'), new Uint8Array(tiff.buffer), text)
  const exif = concatBytes(Uint8Array.of(0xff, 0xe1), big(inside.length + 2), inside)
  const whole = concatBytes(bytes.subarray(0, 2), exif, bytes.subarray(2))
  return new File([whole.slice()], photo.name, { type: photo.type })
}

/** The colour in the middle of this part of what these bytes show: 0 is the left or top, 1 the right or bottom. */
export async function colourAt(bytes: Uint8Array, x: number, y: number): Promise<'red' | 'blue' | 'white'> {
  const bitmap = await createImageBitmap(new Blob([bytes.slice()]))
  const canvas = document.createElement('canvas')
  Object.assign(canvas, { width: bitmap.width, height: bitmap.height })
  const paper = canvas.getContext('2d')!
  paper.drawImage(bitmap, 0, 0)
  const { data } = paper.getImageData(x * (bitmap.width - 1), y * (bitmap.height - 1), 1, 1)
  const [red = 0, , blue = 0] = data
  if (red > 200 && blue > 200) return 'white'
  return red > blue ? 'red' : 'blue'
}
