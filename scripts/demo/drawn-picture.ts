/**
 * Small pictures drawn by code, for the demo: areas of flat colour, as the simplest lossless WebP there is (RFC 9649, 3).
 * Each channel takes one of two values, so a pixel is three bits and a picture of 160 by 120 some 7 KiB.
 */
import { pictureSize } from '#lib/domain/picture-size.ts'
import type { Picture } from '#lib/domain/records/picture.ts'

/** Of red, green and blue, whether it is the high value. */
type Colour = readonly [red: boolean, green: boolean, blue: boolean]

export const colours = {
  ink: [false, false, false],
  brick: [true, false, false],
  moss: [false, true, false],
  sky: [false, true, true],
  paper: [true, true, true],
  sun: [true, true, false]
} as const satisfies Readonly<Record<string, Colour>>

/** Which colour a point has; both from 0 to 1, the top left first. */
export type Drawing = (x: number, y: number) => keyof typeof colours

const [low, high] = [0x50, 0xdc]
const [width, height] = [160, 120]

export function drawPicture(words: string, drawing: Drawing): Picture {
  const bytes = toWebp(losslessBits(drawing))
  const size = pictureSize(bytes)
  if (!size) throw new Error(`what was drawn is no picture: ${words}`)
  return { bytes, ...size, words }
}

/** Size, then no transforms, no cache of colours and one set of codes, the codes, and the pixels row by row. */
function losslessBits(drawing: Drawing): Uint8Array {
  const bits = new Bits()
  bits.add(0x2f, 8)
  bits.add(width - 1, 14)
  bits.add(height - 1, 14)
  bits.add(0, 1 + 3)
  bits.add(0, 3)
  for (let channel = 0; channel < 3; channel++) bits.addTwo(low, high)
  bits.addOne(255)
  bits.addOne(0)
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++) {
      const [red, green, blue] = colours[drawing((column + 0.5) / width, (row + 0.5) / height)]
      for (const isHigh of [green, red, blue]) bits.add(isHigh ? 1 : 0, 1)
    }
  return bits.toBytes()
}

/** The lowest bit first. */
class Bits {
  readonly #bits: number[] = []

  add(value: number, size: number): void {
    for (let i = 0; i < size; i++) this.#bits.push((value >>> i) & 1)
  }

  /** A simple code of one value, which then takes no bits. */
  addOne(value: number): void {
    this.add(0b101, 3)
    this.add(value, 8)
  }

  /** Of two: the lower one is 0. */
  addTwo(lower: number, upper: number): void {
    this.add(0b111, 3)
    this.add(lower, 8)
    this.add(upper, 8)
  }

  toBytes(): Uint8Array {
    const bytes = new Uint8Array(Math.ceil(this.#bits.length / 8))
    this.#bits.forEach((bit, at) => (bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (bit << (at & 7))))
    return bytes
  }
}

function toWebp(pixels: Uint8Array): Uint8Array {
  const padded = pixels.length + (pixels.length % 2)
  const file = new Uint8Array(20 + padded)
  const view = new DataView(file.buffer)
  file.set(new TextEncoder().encode('RIFF    WEBPVP8L'))
  view.setUint32(4, 12 + padded, true)
  view.setUint32(16, pixels.length, true)
  file.set(pixels, 20)
  return file
}
