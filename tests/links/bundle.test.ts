import { sha256 } from '@noble/hashes/sha2.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bundleRoomMark, makeChunkSeal, openWithPhrase, wrapForPhrase } from '#lib/keys/bundle-keys.ts'
import { bytesToPhrase, phraseToKey } from '#lib/keys/phrase.ts'
import { readBundleHead } from '#lib/links/bundle-head.ts'
import { readBundle, type BundleDesk } from '#lib/links/bundle-read.ts'
import { writeBundle } from '#lib/links/bundle-write.ts'
import type { BundleFile } from '#lib/ports/bundle.ts'
import type { RoomKind } from '#lib/ports/rooms.ts'
import type { ChunkSeal } from '#lib/ports/sealing.ts'
import { encodeBundleHead, encodeChunk, packRecords } from '#lib/wire/bundle.ts'
import { bytesToText, concatBytes } from '#lib/wire/bytes.ts'
import { limits } from '#lib/wire/limits.ts'
import fixtures from '../fixtures/bundle/files.json'

const fromHex = (text: string) => Uint8Array.from(Buffer.from(text, 'hex'))
const secrets = { lobby: fromHex(fixtures.lobby), epoch: fromHex(fixtures.epoch) }
const envelopes = fixtures.envelopes.map(fromHex)
const salt = new Uint8Array(16).fill(5)

/** Takes everything in, and notes what. */
function aDesk(sealOf: BundleDesk['sealOf']) {
  const taken: string[] = []
  const desk: BundleDesk = {
    sealOf,
    async admit(records) {
      const fresh = records.filter(([key]) => !taken.includes(key))
      taken.push(...fresh.map(([, envelope]) => bytesToText(envelope)))
      return { added: fresh.length, had: records.length - fresh.length, waiting: 0, refused: 0 }
    },
    takePocket: async () => true,
    markOf: async () => null,
    keepMark: async () => {},
    dropMark: async () => {}
  }
  return { desk, taken }
}

const calm = { onProgress: () => {}, signal: new AbortController().signal }

async function readFile(file: BundleFile) {
  const head = await readBundleHead(file)
  if (!head.ok) return { read: head, taken: [] }
  const seals = new Map<RoomKind, Promise<ChunkSeal>>()
  const sealOf = (room: RoomKind) => {
    const seal = makeChunkSeal(secrets[room], room, head.value.head.salt, head.value.bytes)
    return seals.get(room) ?? (seals.set(room, seal), seal)
  }
  const { desk, taken } = aDesk(sealOf)
  return { read: await readBundle(file, head.value, desk, calm), taken }
}

async function aHead() {
  const marks = {
    lobby: bundleRoomMark(secrets.lobby, 'lobby', salt),
    epoch: bundleRoomMark(secrets.epoch, 'epoch', salt)
  }
  const head = encodeBundleHead({ kind: 'pass', salt, ...marks })
  const sealOf = (room: RoomKind) => makeChunkSeal(secrets[room], room, salt, head)
  return { head, seals: { lobby: await sealOf('lobby'), epoch: await sealOf('epoch') } }
}

async function* page(...some: Uint8Array[]) {
  yield some
}

async function written(authority: Uint8Array[], others: Uint8Array[]): Promise<Uint8Array<ArrayBuffer>> {
  const sections = [
    { kind: 'authority', envelopes: page(...authority) },
    { kind: 'others', envelopes: page(...others) }
  ] as const
  const pieces: Uint8Array[] = []
  for await (const { bytes } of writeBundle({ ...(await aHead()), door: null, pocket: null, sections }))
    pieces.push(bytes)
  return concatBytes(...pieces)
}

describe('a file made by somebody else from the same description', () => {
  it.each(fixtures.read)('is read as far as it is true: $name', async ({ file, records, end, unread }) => {
    const { read, taken } = await readFile(new Blob([fromHex(file)]))
    expect(read).toMatchObject({ value: { added: records.length, end, unread } })
    expect(taken).toEqual(records.map((at) => bytesToText(envelopes[at]!)))
  })

  it.each(fixtures.refused)('is refused as $problem: $name', async ({ file, problem }) => {
    const { read, taken } = await readFile(new Blob([fromHex(file)]))
    expect(read).toMatchObject({ ok: false, refusal: { kind: problem } })
    expect(taken).toEqual([])
  })
})

describe('a file', () => {
  it('gives back what was put in, in the same order, in chunks within the limit', async () => {
    const many = Array.from({ length: 300 }, (_, i) => new Uint8Array(500).fill(i))
    const file = await written(envelopes, many)
    const { read, taken } = await readFile(new Blob([file]))
    expect(read).toMatchObject({ value: { added: 304, end: 'whole' } })
    expect(taken).toEqual([...envelopes, ...many].map(bytesToText))
  })

  it('tells a stranger no more than that it is one: two of the same records have nothing in common', async () => {
    const one = await readBundleHead(new Blob([await written(envelopes, [])]))
    const marks = [
      bundleRoomMark(secrets.lobby, 'lobby', salt),
      bundleRoomMark(secrets.lobby, 'lobby', new Uint8Array(16))
    ]
    expect(one).toMatchObject({ value: { head: { lobby: marks[0] } } })
    expect(marks[0]).not.toEqual(marks[1])
    expect(bundleRoomMark(secrets.lobby, 'epoch', salt)).not.toEqual(marks[0])
  })

  it('changed in any way never throws, and gives nothing that was not in it', async () => {
    const whole = await written(envelopes.slice(0, 2), envelopes.slice(2))
    const known = new Set(envelopes.map(bytesToText))
    const place = fc.nat(whole.length - 1)
    const mutation = fc.oneof(
      fc.record({ at: place, byte: fc.nat(255) }).map(({ at, byte }) => whole.with(at, byte)),
      fc.tuple(place, place).map(([a, b]) => concatBytes(whole.subarray(0, a), whole.subarray(b))),
      fc
        .tuple(place, fc.uint8Array({ maxLength: 90 }))
        .map(([at, more]) => concatBytes(whole.subarray(0, at), more, whole.subarray(at))),
      place.map((at) => whole.slice(0, at)),
      fc.uint8Array({ maxLength: 300 }).map((rest) => concatBytes(whole.subarray(0, 58), rest))
    )
    await fc.assert(
      fc.asyncProperty(mutation, async (bytes) => {
        const { taken } = await readFile(new Blob([bytes as Uint8Array<ArrayBuffer>]))
        expect(taken.every((one) => known.has(one))).toBe(true)
      }),
      { numRuns: 200 }
    )
  })

  it('is looked at up to its largest size and no further', async () => {
    const file = new Blob([await written(envelopes, [])])
    const { maxBytes } = limits.bundle
    const sized = (size: number) => ({ size, slice: () => file, stream: () => file.stream() })
    expect((await readBundleHead(sized(maxBytes))).ok).toBe(true)
    expect(await readBundleHead(sized(maxBytes + 1))).toMatchObject({ refusal: { kind: 'bundleTooLarge' } })
  })

  it('is read up to as many records and chunks as it may have; no more are taken in', async () => {
    const { maxRecords, maxChunks } = limits.bundle
    // Of such a file all but the last chunks were read before.
    const end = async (records: number, chunks: number) => {
      const { head, seals } = await aHead()
      const sealed = await seals.epoch.seal('others', chunks, packRecords(envelopes.slice(0, 2)))
      const file = new Blob([head, encodeChunk('others', sealed)])
      const { desk, taken } = aDesk(async (room) => seals[room])
      const counts = { added: 0, had: 0, waiting: 0, refused: 0 }
      const mark = {
        ...counts,
        salt: bytesToText(salt),
        at: head.length,
        hash: sha256(head),
        chunks,
        records
      }
      const opened = await readBundleHead(file)
      if (!opened.ok) throw new Error('no head')
      const read = await readBundle(file, opened.value, { ...desk, markOf: async () => mark }, calm)
      return [read.ok && read.value.end, taken.length]
    }
    expect(await end(maxRecords - 2, 1)).toEqual(['cut', 2])
    expect(await end(maxRecords - 1, 1)).toEqual(['tooMuch', 0])
    expect(await end(1, maxChunks - 1)).toEqual(['cut', 2])
    expect(await end(1, maxChunks)).toEqual(['tooMuch', 0])
  })
})

describe('the secret of a backup', () => {
  const words = bytesToPhrase(new Uint8Array(16).fill(7)).join(' ')
  const key = phraseToKey(words)!
  const secret = new Uint8Array(32).fill(9)

  it('opens with the twelve words it was sealed to, in the same file', async () => {
    const wrap = await wrapForPhrase(secret, key.publicKey, salt)
    expect(wrap).toHaveLength(80)
    expect(await openWithPhrase(wrap, key, salt)).toEqual(secret)
    expect(await openWithPhrase(wrap, key, new Uint8Array(16))).toBeNull()
    const others = phraseToKey(bytesToPhrase(new Uint8Array(16).fill(8)).join(' '))!
    expect(await openWithPhrase(wrap, others, salt)).toBeNull()
  })

  it('changed in any byte opens no more, and throws nothing', async () => {
    const wrap = await wrapForPhrase(secret, key.publicKey, salt)
    for (const at of [0, 31, 32, 63, 79])
      expect(await openWithPhrase(wrap.with(at, wrap[at]! ^ 1), key, salt)).toBeNull()
    expect(await openWithPhrase(new Uint8Array(80), key, salt)).toBeNull()
  })

  it('is sealed to no key that opens for everybody', async () => {
    await expect(wrapForPhrase(secret, new Uint8Array(32), salt)).rejects.toThrow()
  })
})
