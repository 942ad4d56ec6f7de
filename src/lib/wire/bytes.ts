/** Text forms of bytes and plain byte helpers, without dependencies. */

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const valueByCode = new Int8Array(128).fill(-1)
const codeByValue = new Uint8Array(64)
for (let i = 0; i < 64; i++) {
  valueByCode[alphabet.charCodeAt(i)] = i
  codeByValue[i] = alphabet.charCodeAt(i)
}

const utf8Encoder = new TextEncoder()

/** A multiple of three, so that each piece ends where a character ends. */
const pieceBytes = 3072

/** base64url without padding (RFC 4648, section 5). */
export function bytesToText(bytes: Uint8Array): string {
  if (bytes.length <= pieceBytes) return pieceToText(bytes)
  return pieceToText(bytes.subarray(0, pieceBytes)) + bytesToText(bytes.subarray(pieceBytes))
}

/** Made of all its characters at once: one grown bit by bit is put together again at each first use as a name. */
function pieceToText(bytes: Uint8Array): string {
  const codes = codesFor(Math.ceil((bytes.length * 4) / 3))
  let bits = 0
  let held = 0
  let at = 0
  for (let i = 0; i < bytes.length; i++) {
    bits = (bits << 8) | (bytes[i] ?? 0)
    held += 8
    while (held >= 6) {
      held -= 6
      codes[at++] = codeByValue[(bits >> held) & 63] ?? 0
    }
    bits &= (1 << held) - 1
  }
  if (held > 0) codes[at] = codeByValue[(bits << (6 - held)) & 63] ?? 0
  return String.fromCharCode(...codes)
}

/** Room for so many characters, the same again for short texts: of ids and keys there are thousands. */
function codesFor(length: number): number[] {
  if (length > longestKept) return new Array<number>(length).fill(0)
  return (keptCodes[length] ??= new Array<number>(length).fill(0))
}

const longestKept = 64
const keptCodes: number[][] = []

/** The bytes of canonical base64url text, or null when it has a foreign character or stray bits. */
export function textToBytes(text: string): Uint8Array<ArrayBuffer> | null {
  if (text.length % 4 === 1) return null
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4))
  let bits = 0
  let held = 0
  let at = 0
  for (let i = 0; i < text.length; i++) {
    const value = valueByCode[text.charCodeAt(i)] ?? -1
    if (value < 0) return null
    bits = (bits << 6) | value
    held += 6
    if (held >= 8) {
      held -= 8
      bytes[at++] = (bits >> held) & 255
    }
    bits &= (1 << held) - 1
  }
  return bits === 0 ? bytes : null
}

export function utf8(text: string): Uint8Array<ArrayBuffer> {
  return utf8Encoder.encode(text) as Uint8Array<ArrayBuffer>
}

export function concatBytes(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/** Not constant time: for public bytes only. */
export function areEqualBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}
