/** Entries that are believed, and at least as many that are not, each with why. */
import { ed25519 } from '@noble/curves/ed25519.js'
import { sha256 } from '@noble/hashes/sha2.js'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { encodeList, readList, readWaiting } from '#lib/wire/directory-list.ts'
import { encodeEntry } from '#lib/wire/directory-write.ts'
import { isNewer, isTimely, readDirectoryEntry, type ReadEntry } from '#lib/wire/directory.ts'
import { limits } from '#lib/wire/limits.ts'
import {
  deviceOf,
  entryOfFields,
  entryWith,
  founder,
  genesisOf,
  keeperOf,
  publishedAt,
  words
} from '../support/directory-entries.ts'
import { dayMs } from '../support/fake-town.ts'

const stranger = deviceOf(9)
const keeper = deviceOf(2)

/** `believed`, why it cannot be read, or that a signature does not hold. */
function verdict(bytes: Uint8Array): unknown {
  const read: ReadEntry = readDirectoryEntry(bytes, sha256)
  if (!read.ok) return read.problem
  const holds = read.signatures.every(({ publicKey, signature, message }) =>
    ed25519.verify(signature, message, publicKey)
  )
  return holds ? 'believed' : 'badSignature'
}

describe('an entry of the directory is believed', () => {
  it('when the device that signed the genesis signed it, and it says what was said', () => {
    const read = readDirectoryEntry(entryWith(), sha256)
    expect(verdict(entryWith())).toBe('believed')
    expect(read).toMatchObject({
      ok: true,
      entry: { neighbourhood: genesisOf().id, name: 'Jordaan', founder: 'Anneke', words, number: 1 }
    })
  })

  it('when a keeper of that generation signed it', () => {
    expect(verdict(entryWith({ keepers: [keeperOf(keeper)] }, keeper))).toBe('believed')
  })

  it('when it was withdrawn, and then says nothing', () => {
    const read = readDirectoryEntry(entryWith({ words: null }), sha256)
    expect(verdict(entryWith({ words: null }))).toBe('believed')
    expect(read).toMatchObject({ entry: { words: null } })
  })

  it('for a postcode, no language and no word about asking', () => {
    const bare = { area: 'nl1015', languages: [], size: 0, ask: '' }
    expect(verdict(entryWith({ words: bare }))).toBe('believed')
  })
})

describe('an entry of the directory is refused', () => {
  const lesser = genesisOf('De Pijp', stranger)
  const changedGenesis = [genesisOf('De Pijp').pair[0], genesisOf().pair[1]] as const
  const later = keeperOf(keeper, { generation: 1 })
  const ofAnother = keeperOf(keeper, { of: genesisOf('De Pijp') })
  const changed = withOtherWords(entryWith())
  const longer = [...entryWith(), 0]

  test.each<[string, Uint8Array, unknown]>([
    ['by somebody else than the founder', entryWith({}, stranger), 'notAKeeper'],
    ['by a keeper of another generation', entryWith({ keepers: [later] }, keeper), 'badSignature'],
    ['by a keeper of another neighbourhood', entryWith({ keepers: [ofAnother] }, keeper), 'badSignature'],
    [
      'by a keeper whom a keeper named',
      entryWith({ keepers: [keeperOf(stranger, { by: keeper })] }, stranger),
      'badSignature'
    ],
    ['of a genesis that was changed', entryWith({ genesis: changedGenesis }), 'badSignature'],
    [
      'replayed for a neighbourhood of somebody else',
      entryWith({ genesis: lesser.pair, device: founder.device }),
      'notAKeeper'
    ],
    ['with other words than were signed', changed, 'badSignature'],
    ['signed by nobody', encodeEntry(new Uint8Array([0xa0]), new Uint8Array(64)), { badField: 'v' }],
    ['with bytes behind it', Uint8Array.from(longer), 'malformed'],
    ['that is no strict CBOR', Uint8Array.of(0x9f, 0xff), 'malformed'],
    ['of another version', entryOfFields({ v: 2 }), { badField: 'v' }],
    ['with a field nobody knows', entryOfFields({ z: 1 }), { badField: 'z' }],
    [
      'of a record that is no genesis',
      entryOfFields({ g: [entryWith(), new Uint8Array(64)] }),
      { badField: 'g.payload' }
    ],
    ['that ends before it begins', entryOfFields({ x: publishedAt }), { badField: 'x' }],
    [
      'with an address in the place of an area',
      entryOfFields({ o: wordsWith({ a: 'Egelantiersgracht 1' }) }),
      { badField: 'o' }
    ],
    [
      'with a cell that is finer than a neighbourhood',
      entryOfFields({ o: wordsWith({ a: 'u173zj0' }) }),
      { badField: 'o' }
    ],
    [
      'with a language that is none',
      entryOfFields({ o: wordsWith({ l: ['Nederlands'] }) }),
      { badField: 'o' }
    ],
    [
      'with a telephone number in a field of its own',
      entryOfFields({ o: wordsWith({ p: '020' }) }),
      { badField: 'o' }
    ]
  ])('%s', (_why, bytes, problem) => {
    expect(verdict(bytes)).toEqual(problem)
  })

  it('whatever bytes come, and never throws', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => verdict(bytes) !== 'believed'))
  })
})

/** One letter of how to ask is another. */
function withOtherWords(entry: Uint8Array): Uint8Array {
  const at = Buffer.from(entry).indexOf('donderdag')
  return entry.map((byte, i) => (i === at ? byte + 1 : byte))
}

function wordsWith(changes: object) {
  return { a: words.area, l: [...words.languages], s: words.size, w: words.ask, ...changes }
}

describe('of two entries', () => {
  const at = (generation: number, number: number) => ({ generation, number })

  it('the later generation counts, then the higher number', () => {
    expect(isNewer(at(1, 0), at(0, 9))).toBe(true)
    expect(isNewer(at(0, 9), at(1, 0))).toBe(false)
    expect(isNewer(at(1, 2), at(1, 1))).toBe(true)
    expect(isNewer(at(1, 1), at(1, 1))).toBe(false)
  })
})

describe('time', () => {
  const times = { publishedAt, expiresAt: publishedAt + dayMs }

  it('is by the clock of who reads: until it expires, and not from a time to come', () => {
    expect(isTimely(times, publishedAt)).toBe(true)
    expect(isTimely(times, publishedAt + dayMs - 1)).toBe(true)
    expect(isTimely(times, publishedAt + dayMs)).toBe(false)
    expect(isTimely(times, publishedAt - limits.directory.maxLeadMs)).toBe(true)
    expect(isTimely(times, publishedAt - limits.directory.maxLeadMs - 1)).toBe(false)
  })
})

describe('a list', () => {
  it('gives back what was put in, and nothing of what was cut off', () => {
    const items = [entryWith(), new Uint8Array(0), Uint8Array.of(1, 2)]
    const bytes = encodeList(items)
    expect(readList(bytes)).toEqual(items)
    expect(readList(bytes.subarray(0, -1))).toBeNull()
    expect(readList(new Uint8Array(0))).toEqual([])
  })

  it('leaves out what cannot be a region or a step', () => {
    const json = { u173z: 0, u173zj: 1, nl1015: 4, x: 0, nl1016: 5, nl1017: '1', __proto__: 1 }
    expect([...readWaiting(json)]).toEqual([
      ['u173z', 0],
      ['nl1015', 4]
    ])
    expect(readWaiting(null).size).toBe(0)
  })
})
