/** Bytes of a picture as text, for what keeps or writes only that. */
import { isWebp } from '#lib/domain/picture-size.ts'

export function bytesToBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}

/** Null when it is no such text. */
export function base64ToBytes(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(text), (char) => char.charCodeAt(0))
  } catch {
    return null
  }
}

/** What a browser calls that kind of picture: one of the two a listing may show. */
export function mediaType(bytes: Uint8Array): 'image/webp' | 'image/jpeg' {
  return isWebp(bytes) ? 'image/webp' : 'image/jpeg'
}

export function bytesToDataUrl(bytes: Uint8Array): string {
  return `data:${mediaType(bytes)};base64,${bytesToBase64(bytes)}`
}
