/**
 * What a neighbourhood lets everybody on the internet read of it, so that others find it; and why it is believed
 * (docs/adr/0043-a-directory-the-relay-cannot-forge.md). In strict CBOR (canonical.ts):
 *
 * | part      | bytes                                                                                  |
 * |-----------|----------------------------------------------------------------------------------------|
 * | entry     | array `[statement, signature 64]`, at most `limits.directory.maxEntryBytes`              |
 * | signature | Ed25519, by the device `d`, over `stoep/1/directory\0` ‖ statement                       |
 * | statement | map of the fields below, keys in canonical order                                       |
 *
 * | field | value                                                                                      |
 * |-------|--------------------------------------------------------------------------------------------|
 * | v     | 1                                                                                          |
 * | g     | `[payload, signature 64]` of the genesis record (record.ts): its id is the neighbourhood's   |
 * | d     | the device that speaks, 32: the one that signed the genesis, or a keeper                     |
 * | k     | keepers, at most `limits.directory.maxKeepers`: `[device 32, sealing key 32, signature 64]`  |
 * | e     | generation of the keepers: only the founder's device makes the next, and it beats all before  |
 * | q     | number within the generation: the highest counts; at most `t + limits.directory.maxNumberLead` |
 * | t, x  | published and expires, Unix ms; at most `limits.directory.maxEntryMs` apart                  |
 * | o     | null when it was withdrawn, else `{a: area, l: languages, s: size, w: how to ask, in words}` |
 *
 * A keeper is a device that the founder's device lets speak too: its signature over `keeperMessage`. So whoever knows
 * nothing yet can follow it from the id alone: the id is the hash of the genesis, the genesis names the founder's
 * device, that device names the keepers. A relay can leave an entry out; it can make or change none.
 *
 * Read without any package, for a relay reads it too; each side brings its own SHA-256 and Ed25519.
 */
import { areEqualBytes, bytesToText, concatBytes, utf8 } from './bytes.ts'
import { readCanonical } from './canonical.ts'
import {
  misfitEntryField,
  misfitGenesis,
  type RawEntry,
  type RawGenesis,
  type RawPair
} from './directory-fields.ts'
import { limits } from './limits.ts'
import { idPrefix, recordPrefix } from './record-prefixes.ts'

/** A device that may speak for a neighbourhood, and be written to. */
export interface Keeper {
  /** Ed25519 public key, 32 bytes. */
  readonly device: Uint8Array
  /** X25519 public key, 32 bytes. */
  readonly sealingKey: Uint8Array
}

/** By the founder's device over `keeperMessage`, 64 bytes. */
export interface SignedKeeper extends Keeper {
  readonly signature: Uint8Array
}

/** What is said, unless it was withdrawn. */
export interface EntryWords {
  /** A cell or postcode area, as domain/coarse-area.ts has them. */
  readonly area: string
  /** BCP 47, two or three letters each. */
  readonly languages: readonly string[]
  /** A step of domain/directory.ts, from 0. */
  readonly size: number
  readonly ask: string
}

export interface DirectoryEntry {
  /** Genesis id as text. */
  readonly neighbourhood: string
  /** Of the neighbourhood, as the genesis has it. */
  readonly name: string
  /** The founder's own name, as the genesis has it. */
  readonly founder: string
  readonly genesis: RawPair
  /** The device that speaks, 32 bytes. */
  readonly device: Uint8Array
  /** The founder's first device stands first; the others are those it signed for. */
  readonly mayAnswer: readonly Keeper[]
  readonly keepers: readonly SignedKeeper[]
  readonly generation: number
  readonly number: number
  readonly publishedAt: number
  readonly expiresAt: number
  /** Null when it was withdrawn. */
  readonly words: EntryWords | null
}

/** One thing to verify (Ed25519) before the entry is believed. */
export interface SignatureToCheck {
  readonly publicKey: Uint8Array
  readonly signature: Uint8Array
  readonly message: Uint8Array
}

export type EntryProblem =
  | 'tooLarge'
  /** Not the strict CBOR of such an array. */
  | 'malformed'
  /** The first field that does not fit. */
  | { readonly badField: string }
  /** By a device that is neither the founder's nor a keeper. */
  | 'notAKeeper'

export type ReadEntry =
  | {
      readonly ok: true
      readonly entry: DirectoryEntry
      /** All must hold: at most two and one for each keeper. */
      readonly signatures: readonly SignatureToCheck[]
    }
  | { readonly ok: false; readonly problem: EntryProblem }

export type Sha256 = (bytes: Uint8Array) => Uint8Array

/** Parses an entry as received; it is believed only once its signatures hold. Never throws. */
export function readDirectoryEntry(bytes: Uint8Array, sha256: Sha256): ReadEntry {
  if (bytes.length > limits.directory.maxEntryBytes) return no('tooLarge')
  const parts = readPair(bytes)
  const statement = parts && readCanonical(parts[0])
  if (!parts || !statement?.ok) return no('malformed')
  const badField = misfitEntryField(statement.value)
  if (badField !== null) return no({ badField })
  // Each field of both was looked at just now.
  const raw = statement.value as RawEntry
  const read = readCanonical(raw.g[0])
  const badGenesis = read.ok ? misfitGenesis(read.value) : ''
  if (!read.ok || badGenesis !== null) return no({ badField: `g${badGenesis}` })
  const genesis = read.value as RawGenesis
  const id = sha256(concatBytes(idPrefix, raw.g[0]))
  const entry = toEntry(raw, genesis, id)
  if (!entry.mayAnswer.some(({ device }) => areEqualBytes(device, raw.d))) return no('notAKeeper')
  return { ok: true, entry, signatures: signaturesOf(genesis, raw, parts, id) }
}

/** What the device that speaks signs. */
export function directoryMessage(statement: Uint8Array): Uint8Array<ArrayBuffer> {
  return concatBytes(utf8('stoep/1/directory\0'), statement)
}

/** What the founder's device signs: in this generation of this neighbourhood that device may speak and answer too. */
export function keeperMessage(
  neighbourhood: Uint8Array,
  generation: number,
  { device, sealingKey }: Keeper
): Uint8Array<ArrayBuffer> {
  const number = new Uint8Array(4)
  new DataView(number.buffer).setUint32(0, generation)
  return concatBytes(utf8('stoep/1/directory-keeper\0'), neighbourhood, number, device, sealingKey)
}

/** Whether the first takes the place of the second. */
export function isNewer(
  one: Pick<DirectoryEntry, 'generation' | 'number'>,
  other: Pick<DirectoryEntry, 'generation' | 'number'>
): boolean {
  if (one.generation !== other.generation) return one.generation > other.generation
  return one.number > other.number
}

/** Whether it may be believed at this time, by the reader's own clock. */
export function isTimely(
  { publishedAt, expiresAt }: Pick<DirectoryEntry, 'publishedAt' | 'expiresAt'>,
  nowMs: number
): boolean {
  return publishedAt <= nowMs + limits.directory.maxLeadMs && nowMs < expiresAt
}

function toEntry(raw: RawEntry, { d, b }: RawGenesis, id: Uint8Array): DirectoryEntry {
  const keepers = raw.k.map(([device, sealingKey, signature]) => ({ device, sealingKey, signature }))
  return {
    neighbourhood: bytesToText(id),
    ...{ name: b.name, founder: b.founder, genesis: raw.g, device: raw.d, keepers },
    mayAnswer: [{ device: d, sealingKey: b.sealingKey }, ...keepers],
    ...{ generation: raw.e, number: raw.q, publishedAt: raw.t, expiresAt: raw.x },
    words: raw.o && { area: raw.o.a, languages: raw.o.l, size: raw.o.s, ask: raw.o.w }
  }
}

/** The genesis is the founder's, the statement the speaker's, and each keeper named by the founder. */
function signaturesOf(
  { d: founder }: RawGenesis,
  { g, d, e, k }: RawEntry,
  [statement, signature]: RawPair,
  id: Uint8Array
): readonly SignatureToCheck[] {
  return [
    { publicKey: founder, signature: g[1], message: concatBytes(recordPrefix, g[0]) },
    { publicKey: d, signature, message: directoryMessage(statement) },
    ...k.map(([device, sealingKey, byFounder]) => ({
      publicKey: founder,
      signature: byFounder,
      message: keeperMessage(id, e, { device, sealingKey })
    }))
  ]
}

function readPair(bytes: Uint8Array): RawPair | null {
  const read = readCanonical(bytes)
  if (!read.ok || !Array.isArray(read.value) || read.value.length !== 2) return null
  const [first, second] = read.value as unknown[]
  const isPair = first instanceof Uint8Array && second instanceof Uint8Array && second.length === 64
  return isPair ? [first, second] : null
}

function no(problem: EntryProblem): ReadEntry {
  return { ok: false, problem }
}
