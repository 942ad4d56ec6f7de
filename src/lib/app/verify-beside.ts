/** The signatures of a replica worker, verified on a second core where there is one. */
import { verify } from '#lib/keys/ed25519.ts'
import type { VerifySignature } from '#lib/ports/sealing.ts'
import { shareVerify } from './shared-verify.ts'
import { later } from './system.ts'

export function verifyBeside(): VerifySignature {
  if (typeof Worker === 'undefined' || navigator.hardwareConcurrency < 2) return verify
  const startWorker = () => new Worker(new URL('./verify-worker.ts', import.meta.url), { type: 'module' })
  return shareVerify({ verify, startWorker, later })
}
