/** Many byte strings in one body, as the bench pages fetch them: each behind its length (4 bytes, little endian). */
export function packBytes(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const packed = new Uint8Array(parts.reduce((sum, part) => sum + 4 + part.length, 0))
  const lengths = new DataView(packed.buffer)
  let at = 0
  for (const part of parts) {
    lengths.setUint32(at, part.length, true)
    packed.set(part, at + 4)
    at += 4 + part.length
  }
  return packed
}

export function unpackBytes(packed: Uint8Array): Uint8Array[] {
  const lengths = new DataView(packed.buffer, packed.byteOffset, packed.byteLength)
  const parts: Uint8Array[] = []
  for (let at = 0; at < packed.length;) {
    const length = lengths.getUint32(at, true)
    parts.push(packed.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return parts
}
