/**
 * The real seal and the real signature check, each asked once for the same bytes and remembered. What every honest
 * device writes is asked about when it is written; so inside a world they answer at once, and a world takes the same
 * course each time it is run.
 */
import type { RecordId } from '#lib/domain/record.ts'
import { verify } from '#lib/keys/ed25519.ts'
import type { CarrierSeal, VerifySignature } from '#lib/ports/sealing.ts'
import { firstFailure, toCandidate } from '#lib/replica/admit.ts'
import { carrierKeyOf } from '#lib/wire/record.ts'

type Opened = Awaited<ReturnType<CarrierSeal['open']>>

export class ProvenBytes {
  readonly #seal: CarrierSeal
  readonly #sealed = new Map<string, Uint8Array<ArrayBuffer>>()
  readonly #opened = new Map<string, Opened>()
  readonly #verdicts = new Map<string, boolean>()
  /** How often the real thing was asked while a world was running. */
  surprises = 0

  constructor(seal: CarrierSeal) {
    this.#seal = seal
  }

  readonly seal: CarrierSeal = {
    seal: async (key, envelope) => this.#sealed.get(key) ?? this.#sealNow(key, envelope),
    open: async (key, sealed) => {
      const known = this.#opened.get(key + textOf(sealed))
      return known === undefined ? this.#openNow(key, sealed) : known
    }
  }

  readonly verify: VerifySignature = async (publicKey, signature, message) =>
    this.#verdicts.get(nameOf(publicKey, signature, message)) ??
    this.#verifyNow(publicKey, signature, message)

  /** Throws when an honest device wrote something that no device would admit. */
  async learn(envelope: Uint8Array, neighbourhood: RecordId): Promise<void> {
    const key = carrierKeyOf(envelope)
    const sealed = await this.#sealNow(key, envelope)
    await this.#openNow(key, sealed)
    const candidate = toCandidate(key, envelope)
    const failure = candidate
      ? await firstFailure(candidate, { neighbourhood, verify: this.verify })
      : 'decode'
    if (failure) throw new Error(`an honest record fails ${failure}`)
    this.surprises = 0
  }

  async #sealNow(key: string, envelope: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
    this.surprises++
    const sealed = await this.#seal.seal(key, envelope)
    this.#sealed.set(key, sealed)
    return sealed
  }

  async #openNow(key: string, sealed: Uint8Array): Promise<Opened> {
    this.surprises++
    const opened = await this.#seal.open(key, sealed)
    this.#opened.set(key + textOf(sealed), opened)
    return opened
  }

  async #verifyNow(...asked: Parameters<VerifySignature>): Promise<boolean> {
    this.surprises++
    const verdict = await verify(...asked)
    this.#verdicts.set(nameOf(...asked), verdict)
    return verdict
  }
}

function nameOf(...parts: readonly Uint8Array[]): string {
  return parts.map(textOf).join()
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}
