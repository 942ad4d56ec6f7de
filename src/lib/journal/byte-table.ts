/**
 * A set of byte strings of one width, each with a number from 0 in order of arrival. Ids of 100,000 records take
 * 3.2 MB here and nothing for the garbage collector to walk. Open addressing with linear probing; the hash is
 * keyed by chance, so that nobody can choose ids that collide.
 */
export interface ByteTable {
  readonly size: number
  /** The number of these bytes, which are added when they are new. */
  add(bytes: Uint8Array, at?: number): number
  /** The number of these bytes, or -1. */
  find(bytes: Uint8Array, at?: number): number
  /** The bytes with this number; valid until the next `add`. */
  at(ordinal: number): Uint8Array
}

/** `width` is in bytes, a multiple of 4. `secrets` needs an entry for each four bytes. */
export function byteTable(width: number, secrets: Uint32Array = chance(width / 4)): ByteTable {
  let stored = new Uint8Array(width * 64)
  /** Ordinal + 1, or 0 for an empty slot. */
  let slots = new Uint32Array(128)
  let size = 0

  function slotOf(bytes: Uint8Array, at: number): number {
    const mask = slots.length - 1
    let slot = hash(bytes, at) & mask
    for (;;) {
      const held = slots[slot] ?? 0
      if (held === 0 || isAt(bytes, at, held - 1)) return slot
      slot = (slot + 1) & mask
    }
  }

  function hash(bytes: Uint8Array, at: number): number {
    let mixed = width
    for (let i = 0; i < secrets.length; i++) {
      const from = at + i * 4
      const word =
        (bytes[from] ?? 0) |
        ((bytes[from + 1] ?? 0) << 8) |
        ((bytes[from + 2] ?? 0) << 16) |
        ((bytes[from + 3] ?? 0) << 24)
      mixed = Math.imul(mixed ^ word ^ (secrets[i] ?? 0), 0x9e3779b1)
      mixed ^= mixed >>> 15
    }
    return mixed >>> 0
  }

  function isAt(bytes: Uint8Array, at: number, ordinal: number): boolean {
    const from = ordinal * width
    for (let i = 0; i < width; i++) if (stored[from + i] !== bytes[at + i]) return false
    return true
  }

  function grow() {
    const larger = new Uint8Array(stored.length * 2)
    larger.set(stored)
    stored = larger
    slots = new Uint32Array(slots.length * 2)
    for (let ordinal = 0; ordinal < size; ordinal++) slots[slotOf(stored, ordinal * width)] = ordinal + 1
  }

  return {
    get size() {
      return size
    },
    add(bytes, at = 0) {
      const slot = slotOf(bytes, at)
      const held = slots[slot] ?? 0
      if (held > 0) return held - 1
      stored.set(bytes.subarray(at, at + width), size * width)
      slots[slot] = ++size
      if (size * width === stored.length) grow()
      return size - 1
    },
    find: (bytes, at = 0) => (slots[slotOf(bytes, at)] ?? 0) - 1,
    at: (ordinal) => stored.subarray(ordinal * width, (ordinal + 1) * width)
  }
}

function chance(words: number): Uint32Array {
  return crypto.getRandomValues(new Uint32Array(words))
}
