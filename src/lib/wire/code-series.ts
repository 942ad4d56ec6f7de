/**
 * A small file as a series of QR codes that are shown one after the other, again and again: for a phone that has nothing
 * but a camera. Each code is `STOEP+` and then these bytes in base32; numbers are one byte:
 *
 * | bytes | field                                                       |
 * |-------|-------------------------------------------------------------|
 * | 1     | version, 1                                                  |
 * | 1     | which one it is, from 0                                     |
 * | 1     | how many there are, at most `limits.series.maxFrames`       |
 * | 8     | first bytes of the SHA-256 of the whole file                |
 * | 1-289 | its part of the file; of all but the last one as many as fit |
 *
 * They may be read in any order, from any one on. The hash says which belong together and that all are as they were made;
 * who made them it does not say: that is for what is in the file.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { base32ToBytes, bytesToBase32 } from './base32.ts'
import { areEqualBytes, concatBytes } from './bytes.ts'
import { limits } from './limits.ts'

const prefix = 'STOEP+'
const version = 1
const hashBytes = 8
const headBytes = 3 + hashBytes
const { maxFrames, maxFrameBytes, maxTextChars } = limits.series
const partBytes = maxFrameBytes - headBytes
/** Of one file. */
export const maxSeriesBytes = maxFrames * partBytes

/** The texts of the codes, in order; null for a file too large for them, or an empty one. */
export function bytesToSeries(file: Uint8Array): readonly string[] | null {
  const count = Math.ceil(file.length / partBytes)
  if (count < 1 || count > maxFrames) return null
  const hash = hashOf(file)
  return Array.from({ length: count }, (_, at) => {
    const part = file.subarray(at * partBytes, (at + 1) * partBytes)
    return prefix + bytesToBase32(concatBytes(Uint8Array.of(version, at, count), hash, part))
  })
}

interface Frame {
  readonly at: number
  readonly count: number
  readonly hash: Uint8Array
  readonly part: Uint8Array
}

export type SeriesStep =
  /** Something else than a code of a series. */
  | { readonly kind: 'notACode' }
  /** One that no code of ours can be. */
  | { readonly kind: 'broken' }
  /** Made by a version of the app that this one cannot follow. */
  | { readonly kind: 'newer' }
  /** How many of how many are here. */
  | { readonly kind: 'part'; readonly have: number; readonly of: number }
  /** All are here, and are not what they were made of: begin again. */
  | { readonly kind: 'altered' }
  | { readonly kind: 'whole'; readonly bytes: Uint8Array<ArrayBuffer> }

/** Puts a series together; holds one at a time, and begins anew with a code of another. */
export class SeriesCollector {
  #first: Frame | null = null
  readonly #parts = new Map<number, Uint8Array>()

  add(text: string): SeriesStep {
    const frame = textToFrame(text)
    if ('kind' in frame) return frame
    if (!this.#first || !belong(this.#first, frame)) this.#begin(frame)
    if (!this.#parts.has(frame.at)) this.#parts.set(frame.at, frame.part)
    const { size } = this.#parts
    return size < frame.count ? { kind: 'part', have: size, of: frame.count } : this.#finish(frame)
  }

  #begin(frame: Frame | null): void {
    this.#first = frame
    this.#parts.clear()
  }

  #finish({ hash, count }: Frame): SeriesStep {
    const bytes = concatBytes(
      ...Array.from({ length: count }, (_, at) => this.#parts.get(at) ?? new Uint8Array())
    )
    this.#begin(null)
    return areEqualBytes(hashOf(bytes), hash) ? { kind: 'whole', bytes } : { kind: 'altered' }
  }
}

function belong(a: Frame, b: Frame): boolean {
  return a.count === b.count && areEqualBytes(a.hash, b.hash)
}

function textToFrame(text: string): Frame | Exclude<SeriesStep, { kind: 'part' | 'whole' | 'altered' }> {
  if (text.length > maxTextChars || !text.startsWith(prefix)) return { kind: 'notACode' }
  const bytes = base32ToBytes(text.slice(prefix.length))
  const [made, at, count] = bytes ?? []
  if (!bytes || made === undefined || at === undefined || count === undefined) return { kind: 'broken' }
  if (made > version) return { kind: 'newer' }
  const part = bytes.subarray(headBytes)
  const isFull = part.length === partBytes || (at === count - 1 && part.length > 0 && part.length < partBytes)
  const isRight = made === version && count <= maxFrames && at < count && isFull
  return isRight ? { at, count, hash: bytes.slice(3, headBytes), part } : { kind: 'broken' }
}

function hashOf(bytes: Uint8Array): Uint8Array {
  return sha256(bytes).subarray(0, hashBytes)
}
