/** Entries of the directory, right but for what a test changes, with keys that are the same each time. */
import { ed25519 } from '@noble/curves/ed25519.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { encode } from 'cborg'
import { encodeEntry, encodeStatement, type EntryStatement } from '#lib/wire/directory-write.ts'
import { directoryMessage, keeperMessage, type EntryWords } from '#lib/wire/directory.ts'
import { encodePayload, recordIdOf, recordMessage } from '#lib/wire/record.ts'
import { bytesToText } from '#lib/wire/bytes.ts'
import { dayMs } from './fake-town.ts'

export const publishedAt = Date.UTC(2026, 5, 1)
export const words: EntryWords = {
  area: 'u173zj',
  languages: ['nl', 'ar'],
  size: 2,
  ask: 'Kom donderdag langs in het buurthuis.'
}

/** Ed25519 keys of a device by a number, and its sealing key. */
export function deviceOf(n: number) {
  const seed = new Uint8Array(32).fill(n)
  return {
    device: ed25519.getPublicKey(seed),
    sealingKey: new Uint8Array(32).fill(100 + n),
    sign: (message: Uint8Array) => ed25519.sign(message, seed)
  }
}

type Signer = ReturnType<typeof deviceOf>

export const founder = deviceOf(1)

/** A neighbourhood of this founder. */
export function genesisOf(name = 'Jordaan', { device, sealingKey, sign }: Signer = founder) {
  const payload = encodePayload({
    ...{ neighbourhood: null, device: bytesToText(device), seq: 0, prev: null, refs: [], expiresAt: null },
    clock: { ms: publishedAt - dayMs, count: 0 },
    type: 'genesis/1',
    body: {
      ...{ name, area: 'u173zj', founder: 'Anneke', sealingKey },
      ...{ account: device, certificate: new Uint8Array(64) }
    }
  })
  const pair = [payload, sign(recordMessage(payload))] as const
  return { pair, id: recordIdOf(payload) }
}

/** As the founder lets it speak, in the first generation unless told otherwise. */
export function keeperOf(
  { device, sealingKey }: Signer,
  { generation = 0, of = genesisOf(), by = founder } = {}
) {
  const id = sha256(new Uint8Array([...idPrefix, ...of.pair[0]]))
  return { device, sealingKey, signature: by.sign(keeperMessage(id, generation, { device, sealingKey })) }
}

const idPrefix = new TextEncoder().encode('stoep/1/id\0')

export function statementWith(changes: Partial<EntryStatement> = {}): EntryStatement {
  return {
    ...{ genesis: genesisOf().pair, device: founder.device, keepers: [], generation: 0, number: 1 },
    ...{ publishedAt, expiresAt: publishedAt + 180 * dayMs, words },
    ...changes
  }
}

/** By the founder, unless somebody else signs. */
export function entryWith(changes: Partial<EntryStatement> = {}, by: Signer = founder): Uint8Array {
  const statement = encodeStatement(statementWith({ device: by.device, ...changes }))
  return encodeEntry(statement, by.sign(directoryMessage(statement)))
}

/** The same with fields as they are written, to be wrong in one of them. */
export function entryOfFields(changes: Record<string, unknown>): Uint8Array {
  const right = {
    ...{ v: 1, g: [...genesisOf().pair], d: founder.device, k: [], e: 0, q: 1 },
    ...{ t: publishedAt, x: publishedAt + dayMs },
    o: { a: words.area, l: [...words.languages], s: words.size, w: words.ask }
  }
  const statement = new Uint8Array(encode({ ...right, ...changes }))
  return encodeEntry(statement, founder.sign(directoryMessage(statement)))
}
