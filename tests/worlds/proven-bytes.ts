/** The signature check of a world: each asked once for the same bytes and remembered. */
import type { RecordId } from '#lib/domain/record.ts'
import type { VerifySignature } from '#lib/ports/sealing.ts'
import { firstFailure, toCandidate } from '#lib/replica/admit.ts'
import { carrierKeyOf } from '#lib/wire/record.ts'
import { promptVerify } from './prompt-keys.ts'

export class ProvenBytes {
  readonly #verdicts = new Map<string, boolean>()
  readonly #learned = new Set<string>()

  readonly verify: VerifySignature = async (...asked) => {
    const name = asked.map(textOf).join()
    const verdict = this.#verdicts.get(name) ?? (await promptVerify(...asked))
    this.#verdicts.set(name, verdict)
    return verdict
  }

  /** Whether a device wrote it, with what the app gives it. */
  isLearned(id: RecordId): boolean {
    return this.#learned.has(id)
  }

  /** Throws when an honest device wrote something that no device would admit. */
  async learn(envelope: Uint8Array, neighbourhood: RecordId): Promise<void> {
    const candidate = toCandidate(carrierKeyOf(envelope), envelope)
    const failure = candidate
      ? await firstFailure(candidate, { neighbourhood, verify: this.verify })
      : 'decode'
    if (failure) throw new Error(`an honest record fails ${failure}`)
    if (candidate) this.#learned.add(candidate.record.id)
  }
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}
