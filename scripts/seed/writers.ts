/** Neighbours whose keys follow from a seed, and the chain of records each of their devices signs. */
import type { Draft, RecordId } from '#lib/domain/record.ts'
import type { SigningKey } from '#lib/keys/ed25519.ts'
import { sign } from '#lib/keys/ed25519.ts'
import type { Identity } from '#lib/keys/identity.ts'
import { seedToSealingKey } from '#lib/keys/private-seal.ts'
import { tick } from '#lib/keys/sign-record.ts'
import type { Head } from '#lib/ports/journal.ts'
import { bytesToText, concatBytes, utf8 } from '#lib/wire/bytes.ts'
import { encodeEnvelope, encodePayload, recordIdOf, recordMessage } from '#lib/wire/record.ts'
import { ed25519 } from '@noble/curves/ed25519.js'
import { sha256 } from '@noble/hashes/sha2.js'

/** 32 bytes that follow from the seed and what they are for. */
export function bytesFor(seed: number, purpose: string): Uint8Array<ArrayBuffer> {
  return sha256(utf8(`stoep seed ${seed}: ${purpose}`)) as Uint8Array<ArrayBuffer>
}

/** A neighbour's keys: the same for the same seed and number. */
export async function seededIdentity(seed: number, number: number): Promise<Identity> {
  const root = await seededSigningKey(bytesFor(seed, `root ${number}`))
  return {
    device: await seededSigningKey(bytesFor(seed, `device ${number}`)),
    sealing: seedToSealingKey(bytesFor(seed, `sealing ${number}`)),
    account: root.publicKey,
    root
  }
}

/** PKCS #8 of RFC 8410 up to the 32 bytes of the key itself. */
const pkcs8Ed25519 = [0x30, 46, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 34, 4, 32]

/** The form in which WebCrypto takes a private key of 32 bytes in. */
export function pkcs8Of(seed: Uint8Array): Uint8Array<ArrayBuffer> {
  return concatBytes(Uint8Array.from(pkcs8Ed25519), seed)
}

async function seededSigningKey(seed: Uint8Array): Promise<SigningKey> {
  const privateKey = await crypto.subtle.importKey('pkcs8', pkcs8Of(seed), 'Ed25519', false, ['sign'])
  return { kind: 'webcrypto', privateKey, publicKey: ed25519.getPublicKey(seed) }
}

export interface Written {
  readonly id: RecordId
  readonly envelope: Promise<Uint8Array<ArrayBuffer>>
}

/** One device's chain. The id is known at once; the signature follows. */
export class Writer {
  readonly #key: SigningKey
  #neighbourhood: RecordId | null
  #head: Head = { nextSeq: 0, prev: null, clock: { ms: 0, count: 0 } }

  constructor(key: SigningKey, neighbourhood: RecordId | null) {
    this.#key = key
    this.#neighbourhood = neighbourhood
  }

  write(draft: Draft, atMs: number): Written {
    const { nextSeq: seq, prev } = this.#head
    const clock = tick(this.#head.clock, atMs)
    const device = bytesToText(this.#key.publicKey)
    const neighbourhood = this.#neighbourhood
    const payloadBytes = encodePayload({ ...draft, neighbourhood, device, seq, prev, clock })
    const id = recordIdOf(payloadBytes) as RecordId
    this.#head = { nextSeq: seq + 1, prev: id, clock }
    this.#neighbourhood ??= id
    return { id, envelope: this.#sign(payloadBytes) }
  }

  async #sign(payloadBytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
    return encodeEnvelope(payloadBytes, await sign(this.#key, recordMessage(payloadBytes)))
  }
}
