/**
 * What travels sealed between two people, as the bytes inside the seal: words are UTF-8 text, a place is UTF-8 JSON
 * `{place, phone}`. What comes out of a seal was written by somebody else's device and is checked here.
 */
import * as v from 'valibot'
import { bounds } from './bounds.ts'

/** Exact address and phone, either may be empty. */
export interface ExactPlace {
  readonly place: string
  readonly phone: string
}

export function wordsToBytes(words: string): Uint8Array {
  return new TextEncoder().encode(words)
}

/** Null when it is not UTF-8 or longer than any words may be. */
export function bytesToWords(bytes: Uint8Array): string | null {
  const words = decodeUtf8(bytes)
  return words !== null && words.length <= bounds.messageChars ? words : null
}

export function placeToBytes({ place, phone }: ExactPlace): Uint8Array {
  return wordsToBytes(JSON.stringify({ place, phone }))
}

/** Null when it is anything but a place within bounds. */
export function bytesToPlace(bytes: Uint8Array): ExactPlace | null {
  const text = decodeUtf8(bytes)
  const parsed = text === null ? null : v.safeParse(placeSchema, text)
  return parsed?.success ? parsed.output : null
}

const placeSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.strictObject({
    place: v.pipe(v.string(), v.maxLength(bounds.placeChars)),
    phone: v.pipe(v.string(), v.maxLength(bounds.phoneChars))
  })
)

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
