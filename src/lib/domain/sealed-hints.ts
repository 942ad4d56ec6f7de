/**
 * Whom sealed words are for, as far as everybody can see it: the layout is that of keys/private-seal.ts,
 *
 *     1 ‖ n ‖ n × (hint 8 ‖ 80 bytes) ‖ words
 *
 * where a hint is the start of a device's key.
 */
import { bytesToText, textToBytes } from '#lib/wire/bytes.ts'
import type { DeviceId } from './record.ts'

/** 8 bytes as text. */
export type Hint = string

const hintBytes = 8
const entryBytes = 88

/** Empty for bytes of another layout. Never throws. */
export function hintsIn(sealed: Uint8Array): ReadonlySet<Hint> {
  const count = sealed[1] ?? 0
  if (sealed[0] !== 1 || sealed.length < 2 + count * entryBytes) return new Set()
  const at = (i: number) => sealed.subarray(2 + i * entryBytes, 2 + i * entryBytes + hintBytes)
  return new Set(Array.from({ length: count }, (_, i) => bytesToText(at(i))))
}

export function hintOf(device: DeviceId): Hint {
  return bytesToText((textToBytes(device) ?? new Uint8Array(hintBytes)).subarray(0, hintBytes))
}
