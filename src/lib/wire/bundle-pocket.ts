/**
 * What a backup (bundle.ts) holds of what a person keeps to themselves: device 32 ‖ signature 64 ‖ kept. Anybody can seal
 * to the twelve words, for their public half is known; so the device that made it signs, over "stoep/1/pocket\0" ‖ salt
 * of the file ‖ kept, with its Ed25519 key. Kept, big-endian:
 *
 * wishes: count 1, then each: kind 1 (0 request, 1 offer) ‖ length 2 ‖ text in UTF-8; people trusted: count 2 ‖ account 32
 * each; people blocked: the same.
 */
import { bytesToText, concatBytes, textToBytes, utf8 } from './bytes.ts'
import { limits } from './limits.ts'

export interface BundlePocket {
  readonly wishes: readonly { readonly kind: 'request' | 'offer'; readonly text: string }[]
  /** Accounts, as text. */
  readonly trusted: readonly string[]
  readonly blocked: readonly string[]
}

export interface SignedPocket {
  readonly device: Uint8Array
  readonly signature: Uint8Array
  readonly kept: Uint8Array
}

const kinds = ['request', 'offer'] as const
const deviceBytes = 32
const accountBytes = 32
const keptAt = deviceBytes + 64

export function pocketMessage(salt: Uint8Array, kept: Uint8Array): Uint8Array<ArrayBuffer> {
  return concatBytes(utf8('stoep/1/pocket\0'), salt, kept)
}

export function packSignedPocket({ device, signature, kept }: SignedPocket): Uint8Array<ArrayBuffer> {
  return concatBytes(device, signature, kept)
}

/** Null when it is too short to be one. */
export function unpackSignedPocket(content: Uint8Array): SignedPocket | null {
  if (content.length <= keptAt) return null
  return {
    device: content.slice(0, deviceBytes),
    signature: content.slice(deviceBytes, keptAt),
    kept: content.slice(keptAt)
  }
}

/** Throws RangeError on what no code of ours keeps. */
export function packPocket({ wishes, trusted, blocked }: BundlePocket): Uint8Array<ArrayBuffer> {
  const bytes = concatBytes(
    Uint8Array.of(wishes.length),
    ...wishes.map(({ kind, text }) => {
      const words = utf8(text)
      return concatBytes(Uint8Array.of(kinds.indexOf(kind)), uint16(words.length), words)
    }),
    ...[trusted, blocked].flatMap((accounts) => [uint16(accounts.length), ...accounts.map(accountToBytes)])
  )
  if (!unpackPocket(bytes)) throw new RangeError('a pocket that cannot be read back')
  return bytes
}

/** Null when it is anything else, or holds more than a pocket may. */
export function unpackPocket(kept: Uint8Array): BundlePocket | null {
  try {
    const reader = new PocketReader(kept)
    const wishes = reader.many(reader.number(1), limits.pocket.maxWishes, () => readWish(reader))
    const people = (most: number) =>
      reader.many(reader.number(2), most, () => bytesToText(reader.bytes(accountBytes)))
    const pocket = {
      wishes,
      trusted: people(limits.pocket.maxTrusted),
      blocked: people(limits.pocket.maxBlocked)
    }
    return reader.isAtEnd ? pocket : null
  } catch (error) {
    // What is no UTF-8 is a TypeError.
    if (error instanceof RangeError || error instanceof TypeError) return null
    throw error
  }
}

function readWish(reader: PocketReader): BundlePocket['wishes'][number] {
  const kind = kinds[reader.number(1)]
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
    reader.bytes(reader.number(2))
  )
  if (!kind || text.length > limits.pocket.maxWishChars) throw new RangeError('no wish')
  return { kind, text }
}

/** Throws RangeError when there is less than is asked for. */
class PocketReader {
  readonly #kept: Uint8Array
  #at = 0

  constructor(kept: Uint8Array) {
    this.#kept = kept
  }

  get isAtEnd(): boolean {
    return this.#at === this.#kept.length
  }

  bytes(length: number): Uint8Array {
    const end = this.#at + length
    if (end > this.#kept.length) throw new RangeError('too short')
    const taken = this.#kept.slice(this.#at, end)
    this.#at = end
    return taken
  }

  number(length: number): number {
    return this.bytes(length).reduce((sum, byte) => (sum << 8) | byte, 0)
  }

  many<Value>(count: number, most: number, read: () => Value): readonly Value[] {
    if (count > most) throw new RangeError('too many')
    return Array.from({ length: count }, read)
  }
}

function accountToBytes(account: string): Uint8Array {
  return textToBytes(account) ?? new Uint8Array()
}

function uint16(value: number): Uint8Array {
  return Uint8Array.of(value >> 8, value & 255)
}
