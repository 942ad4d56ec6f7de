/**
 * Reads a payload as devices write it straight into its fields, for thousands come at once. What is read here, the
 * general way (`canonical.ts`, `payload-fields.ts`) reads the same; anything else is left to that.
 */
import { bytesToText } from './bytes.ts'
import { CanonicalReader, NotCanonical } from './canonical.ts'
import { limits } from './limits.ts'
import { misfitOf, type RawPayload } from './payload-fields.ts'
import type { Payload } from './record.ts'

const mapOfTen = 0xaa
const arrayOfTwo = 0x82
const one = 0x01
const nothing = 0xf6
const emptyArray = 0x80

/** The payload, or null when these bytes are not one written in the usual way. */
export function readPlainPayload(bytes: Uint8Array): Payload | null {
  try {
    return new PlainPayload(bytes).read()
  } catch (error) {
    if (error instanceof NotCanonical) return null
    throw error
  }
}

class Unusual extends NotCanonical {
  constructor() {
    super('forbiddenType')
  }
}

class PlainPayload {
  readonly #bytes: Uint8Array
  readonly #reader: CanonicalReader

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    this.#reader = new CanonicalReader(bytes)
  }

  read(): Payload {
    this.#expect(mapOfTen)
    const body = this.#field('b')
    const device = this.#name('d').#knownId()
    const clock = this.#name('h').#clock()
    const neighbourhood = this.#name('n').#nullOr(() => this.#knownId())
    const prev = this.#name('p').#nullOr(() => this.#id())
    const refs = this.#name('r').#refs()
    const seq = this.#field('s')
    const type = this.#field('t')
    this.#name('v').#expect(one)
    const expiresAt = this.#field('x')
    if (!this.#reader.isAtEnd) throw new Unusual()
    return { neighbourhood, device, seq, prev, clock, refs, expiresAt, type, body }
  }

  #expect(byte: number): void {
    if (!this.#reader.takes(byte)) throw new Unusual()
  }

  #name(letter: string): this {
    this.#expect(0x61)
    this.#expect(letter.charCodeAt(0))
    return this
  }

  #field<Name extends 'b' | 's' | 't' | 'x'>(name: Name): RawPayload[Name] {
    const value = this.#name(name).#reader.item(1)
    if (misfitOf(name, value) !== null) throw new Unusual()
    return value as RawPayload[Name]
  }

  #clock(): Payload['clock'] {
    this.#expect(arrayOfTwo)
    const h = [this.#reader.item(2), this.#reader.item(2)]
    if (misfitOf('h', h) !== null) throw new Unusual()
    return { ms: h[0] as number, count: h[1] as number }
  }

  #refs(): string[] {
    for (let count = 0; count <= limits.maxRefs; count++)
      if (this.#reader.takes(emptyArray + count)) return Array.from({ length: count }, () => this.#id())
    throw new Unusual()
  }

  #nullOr(read: () => string): string | null {
    return this.#reader.takes(nothing) ? null : read()
  }

  #id(): string {
    const from = this.#passId()
    return bytesToText(this.#bytes.subarray(from, from + 32))
  }

  /** Of the neighbourhood and its devices, which are in every record: kept, so that records share one text. */
  #knownId(): string {
    const from = this.#passId()
    const slot = (this.#bytes[from] ?? 0) ^ (this.#bytes[from + 1] ?? 0)
    const known = knownIds[slot]
    if (known && isSame(known.bytes, this.#bytes, from)) return known.text
    const bytes = this.#bytes.slice(from, from + 32)
    const text = bytesToText(bytes)
    knownIds[slot] = { bytes, text }
    return text
  }

  /** Where its 32 bytes begin. */
  #passId(): number {
    this.#expect(0x58)
    this.#expect(32)
    const from = this.#reader.at
    this.#reader.skip(32)
    return from
  }
}

/** A slot holds the latest. */
const knownIds: { readonly bytes: Uint8Array; readonly text: string }[] = []

function isSame(known: Uint8Array, bytes: Uint8Array, from: number): boolean {
  for (let i = 0; i < known.length; i++) if (known[i] !== bytes[from + i]) return false
  return true
}
