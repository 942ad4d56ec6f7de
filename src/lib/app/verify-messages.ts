/** What a replica worker and the one that verifies for it say to each other. */

export interface Signed {
  readonly publicKey: Uint8Array
  readonly signature: Uint8Array
  readonly message: Uint8Array
}

/** Several signatures in one piece, which is handed over and not copied. */
export interface PackedSigned {
  readonly number: number
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Where each public key, signature and message ends, in turn. */
  readonly ends: Uint32Array<ArrayBuffer>
}

export type FromVerifyWorker =
  | { readonly type: 'ready' }
  /** In the order of what was asked under this number. */
  | { readonly type: 'verdicts'; readonly number: number; readonly verdicts: readonly boolean[] }

export function packSigned(number: number, batch: readonly Signed[]): PackedSigned {
  const parts = batch.flatMap(({ publicKey, signature, message }) => [publicKey, signature, message])
  const ends = new Uint32Array(parts.length)
  parts.forEach((part, i) => (ends[i] = (ends[i - 1] ?? 0) + part.length))
  const bytes = new Uint8Array(ends.at(-1) ?? 0)
  parts.forEach((part, i) => bytes.set(part, ends[i - 1] ?? 0))
  return { number, bytes, ends }
}

export function unpackSigned({ bytes, ends }: PackedSigned): Signed[] {
  const part = (i: number) => bytes.subarray(ends[i - 1] ?? 0, ends[i])
  return Array.from({ length: ends.length / 3 }, (_, n) => ({
    publicKey: part(3 * n),
    signature: part(3 * n + 1),
    message: part(3 * n + 2)
  }))
}
