import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  bundleWrapBytes,
  chunkHeaderBytes,
  chunkNonce,
  decodeBundleHead,
  decodeChunkHeader,
  encodeBundleHead,
  encodeChunk,
  maxBundleHeadBytes,
  maxChunkContentBytes,
  packEnd,
  packRecords,
  unpackEnd,
  unpackRecords,
  type BundleHead
} from '#lib/wire/bundle.ts'
import { packDoor, unpackDoor, type BundleDoor } from '#lib/wire/bundle-door.ts'
import { bytesToText } from '#lib/wire/bytes.ts'
import { limits } from '#lib/wire/limits.ts'

const bytesOf = (length: number) => fc.uint8Array({ minLength: length, maxLength: length })
const anyHead: fc.Arbitrary<BundleHead> = fc.oneof(
  fc.record({
    kind: fc.constant('pass' as const),
    salt: bytesOf(16),
    lobby: bytesOf(16),
    epoch: bytesOf(16)
  }),
  fc.record({ kind: fc.constant('backup' as const), salt: bytesOf(16), wrap: bytesOf(bundleWrapBytes) })
)

function aDoor(epochs: number): BundleDoor {
  const id = bytesToText(new Uint8Array(32).fill(1))
  const secret = new Uint8Array(32).fill(2)
  const all = Array.from({ length: epochs }, () => ({ id, secret }))
  return { neighbourhood: id, lobby: secret, account: secret, epochs: all, name: 'Oud-West é' }
}

describe('the head of a file', () => {
  it('is read as it was written, whatever comes behind it', () => {
    fc.assert(
      fc.property(anyHead, fc.uint8Array({ maxLength: 200 }), (head, rest) => {
        const bytes = encodeBundleHead(head)
        const decoded = decodeBundleHead(Uint8Array.of(...bytes, ...rest))
        expect(decoded).toEqual({ ok: true, head, bytes })
        expect(bytes.length).toBeLessThanOrEqual(maxBundleHeadBytes)
      })
    )
  })

  it('is refused without a throw when it is any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(decodeBundleHead(bytes).ok).toBe(false)
      })
    )
  })

  it('is not written with a field of another size', () => {
    const [salt, mark] = [new Uint8Array(16), new Uint8Array(16)]
    expect(() => encodeBundleHead({ kind: 'pass', salt, lobby: mark, epoch: mark.subarray(1) })).toThrow(
      RangeError
    )
    expect(() => encodeBundleHead({ kind: 'backup', salt, wrap: mark })).toThrow(RangeError)
  })
})

describe('a chunk', () => {
  it('holds up to its limit and no more', () => {
    const largest = limits.bundle.maxChunkBytes - chunkHeaderBytes
    const encoded = encodeChunk('others', new Uint8Array(largest))
    expect(encoded.length).toBe(limits.bundle.maxChunkBytes)
    expect(decodeChunkHeader(encoded)).toEqual({ kind: 'others', length: largest })
    expect(() => encodeChunk('others', new Uint8Array(largest + 1))).toThrow(RangeError)
    const over = largest + 1
    expect(decodeChunkHeader(Uint8Array.of(2, over >> 8, over & 255))).toBeNull()
    expect(() => packRecords(inAll(maxChunkContentBytes))).not.toThrow()
    expect(() => packRecords(inAll(maxChunkContentBytes + 1))).toThrow(RangeError)
  })

  it('gives back the records that were put in, and nothing of any other bytes', () => {
    const records = fc.array(fc.uint8Array({ minLength: 1, maxLength: 300 }), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(records, (all) => {
        expect(unpackRecords(packRecords(all))).toEqual(all)
      })
    )
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const all = unpackRecords(bytes)
        if (all) expect(packRecords(all)).toEqual(bytes)
      })
    )
  })

  it('takes a record of the largest size, and none over it', () => {
    const largest = new Uint8Array(limits.maxEnvelopeBytes).fill(1)
    expect(unpackRecords(packRecords([largest]))).toEqual([largest])
    expect(() => packRecords([new Uint8Array(limits.maxEnvelopeBytes + 1)])).toThrow(RangeError)
  })

  it('has a nonce of its own for each number', () => {
    expect(chunkNonce(0x01020304)).toEqual(Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4))
  })

  it('tells at the end how many records there were', () => {
    expect(unpackEnd(packEnd(250_000))).toBe(250_000)
    expect(unpackEnd(new Uint8Array(3))).toBeNull()
  })
})

describe('the door of a backup', () => {
  it('is read as it was written, with as many epochs as the limit and no more', () => {
    for (const epochs of [0, 1, limits.bundle.maxEpochs])
      expect(unpackDoor(packDoor(aDoor(epochs)))).toEqual(aDoor(epochs))
    expect(() => packDoor(aDoor(limits.bundle.maxEpochs + 1))).toThrow(RangeError)
  })

  it('has a name, of the usual length', () => {
    expect(() => packDoor({ ...aDoor(1), name: '' })).toThrow(RangeError)
    expect(() => packDoor({ ...aDoor(1), name: 'a'.repeat(limits.maxNameChars) })).not.toThrow()
    expect(() => packDoor({ ...aDoor(1), name: 'a'.repeat(limits.maxNameChars + 1) })).toThrow(RangeError)
  })

  it('is none of any other bytes, without a throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const door = unpackDoor(bytes)
        if (door) expect(packDoor(door)).toEqual(bytes)
      })
    )
    expect(unpackDoor(Uint8Array.of(...packDoor(aDoor(0)).slice(0, -1), 0xff))).toBeNull()
  })
})

/** Records of so many bytes in all, their lengths included. */
function inAll(bytes: number): Uint8Array[] {
  const each = 10_000
  const full = Array.from({ length: Math.floor(bytes / each) }, () => new Uint8Array(each - 2))
  return [...full, new Uint8Array((bytes % each) - 2)]
}
