/**
 * Base32 (RFC 4648, section 6) without padding: capitals and digits only, which a QR code packs tightly and which
 * survive any way of copying text.
 */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

export function bytesToBase32(bytes: Uint8Array): string {
  let text = ''
  let bits = 0
  let held = 0
  for (const byte of bytes) {
    bits = (bits << 8) | byte
    held += 8
    while (held >= 5) {
      held -= 5
      text += alphabet[(bits >> held) & 31]
    }
    bits &= (1 << held) - 1
  }
  return held > 0 ? text + alphabet[(bits << (5 - held)) & 31] : text
}

/** Null when it has a foreign character, stray bits or a length no bytes give. */
export function base32ToBytes(text: string): Uint8Array<ArrayBuffer> | null {
  const bytes = new Uint8Array(Math.floor((text.length * 5) / 8))
  let bits = 0
  let held = 0
  let at = 0
  for (const character of text) {
    const value = alphabet.indexOf(character)
    if (value < 0) return null
    bits = (bits << 5) | value
    held += 5
    if (held >= 8) {
      held -= 8
      bytes[at++] = (bits >> held) & 255
    }
    bits &= (1 << held) - 1
  }
  return held < 5 && bits === 0 ? bytes : null
}
