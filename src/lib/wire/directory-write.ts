/** An entry of the directory as its speaker makes it (directory.ts). */
import { encode } from 'cborg'
import type { RawPair } from './directory-fields.ts'
import type { EntryWords, SignedKeeper } from './directory.ts'

/** What is said, by whom, and what they may say it by. */
export interface EntryStatement {
  readonly genesis: RawPair
  readonly device: Uint8Array
  readonly keepers: readonly SignedKeeper[]
  readonly generation: number
  readonly number: number
  readonly publishedAt: number
  readonly expiresAt: number
  readonly words: EntryWords | null
}

/** The statement's bytes, ready to be signed over `directoryMessage`. */
export function encodeStatement(said: EntryStatement): Uint8Array<ArrayBuffer> {
  const { words } = said
  return new Uint8Array(
    encode({
      v: 1,
      g: [...said.genesis],
      d: said.device,
      k: said.keepers.map(({ device, sealingKey, signature }) => [device, sealingKey, signature]),
      e: said.generation,
      q: said.number,
      t: said.publishedAt,
      x: said.expiresAt,
      o: words && { a: words.area, l: [...words.languages], s: words.size, w: words.ask }
    })
  )
}

export function encodeEntry(statement: Uint8Array, signature: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(encode([statement, signature]))
}
