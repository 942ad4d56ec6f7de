/** Text in canonical CBOR: UTF-8 without errors. A byte order mark at its beginning is not part of it. */

const strictUtf8 = new TextDecoder('utf-8', { fatal: true })

/** From here on the browser's decoder is quicker than putting characters together. */
const longChars = 48

/** The text in these bytes, or null when they are not UTF-8. */
export function readText(bytes: Uint8Array, from: number, to: number): string | null {
  return to - from < longChars && isAscii(bytes, from, to)
    ? asciiText(bytes, from, to)
    : utf8Text(bytes, from, to)
}

/**
 * The same for the key of a map, which is most often one of a few that all records have: those are kept, so that
 * thousands of records share one text. A slot holds one key, the latest.
 */
export function keyText(bytes: Uint8Array, from: number, to: number): string | null {
  const length = to - from
  if (length === 0 || length > longestKept) return readText(bytes, from, to)
  const slot = ((bytes[from] ?? 0) * 31 + (bytes[to - 1] ?? 0) * 7 + length) % kept.length
  const known = kept[slot]
  if (known?.length === length && isText(known, bytes, from)) return known
  const text = readText(bytes, from, to)
  // Only plain characters: then as many bytes as characters say the same text.
  if (text?.length === length) kept[slot] = text
  return text
}

const longestKept = 20
const kept = new Array<string>(1024).fill('')

function isText(text: string, bytes: Uint8Array, from: number): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) !== bytes[from + i]) return false
  return true
}

function isAscii(bytes: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((bytes[i] ?? 0) >= 0x80) return false
  return true
}

function asciiText(bytes: Uint8Array, from: number, to: number): string {
  const codes: number[] = []
  for (let i = from; i < to; i++) codes.push(bytes[i] ?? 0)
  return String.fromCharCode(...codes)
}

function utf8Text(bytes: Uint8Array, from: number, to: number): string | null {
  try {
    return strictUtf8.decode(bytes.subarray(from, to))
  } catch {
    return null
  }
}
