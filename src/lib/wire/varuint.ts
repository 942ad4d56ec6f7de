/**
 * Unsigned integers up to 2^53 - 1 in 1 to 8 bytes: seven bits a byte, lowest first, the top bit set on all but
 * the last (unsigned LEB128). Canonical: the last byte is not zero unless it is the only one.
 */
const maxBytes = 8

export function varuint(value: number): number[] {
  const bytes: number[] = []
  let rest = checked(value)
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128)
  bytes.push(rest)
  return bytes
}

/** How many bytes `varuint` makes of it. */
export function varuintBytes(value: number): number {
  let bytes = 1
  for (let rest = checked(value); rest >= 128; rest = Math.floor(rest / 128)) bytes++
  return bytes
}

/** Writes what `varuint` makes of it at `at` and returns the place after it. */
export function writeVaruint(bytes: Uint8Array, at: number, value: number): number {
  let rest = value
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes[at++] = (rest % 128) + 128
  bytes[at++] = rest
  return at
}

function checked(value: number): number {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`not a uint53: ${value}`)
  return value
}

/** The number at `at` and the place after it, or null when it is cut off, not canonical or past 2^53 - 1. */
export function readVaruint(bytes: Uint8Array, at: number): { value: number; next: number } | null {
  let value = 0
  let scale = 1
  for (let i = 0; i < maxBytes; i++) {
    const byte = bytes[at + i]
    if (byte === undefined) return null
    value += (byte & 127) * scale
    if (byte < 128) return isCanonical(byte, i, value) ? { value, next: at + i + 1 } : null
    scale *= 128
  }
  return null
}

function isCanonical(lastByte: number, index: number, value: number): boolean {
  return (lastByte !== 0 || index === 0) && value <= Number.MAX_SAFE_INTEGER
}
