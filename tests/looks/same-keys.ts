/** Keys that are the same each time, for faces have the colours of their keys. Only for pictures: anybody can guess them. */
import type { BrowserContext } from '@playwright/test'
import { ed25519 } from '@noble/curves/ed25519.js'
import { pkcs8Of } from '../../scripts/seed/writers.ts'

/** What this browser makes next as signing keys, in this order, 32 bytes each. Enough for one neighbour. */
export async function giveKeys(context: BrowserContext, seeds: readonly Uint8Array[]): Promise<void> {
  const pairs = seeds.map((seed) => ({
    privateKey: [...pkcs8Of(seed)],
    publicKey: [...ed25519.getPublicKey(seed)]
  }))
  await context.addInitScript((given) => {
    const { subtle } = crypto
    const own = subtle.generateKey.bind(subtle)
    let next = 0
    const bytes = (numbers: readonly number[]) => Uint8Array.from(numbers)
    const pairOf = async (at: number): Promise<CryptoKeyPair> => {
      const pair = given[at]!
      return {
        privateKey: await subtle.importKey('pkcs8', bytes(pair.privateKey), 'Ed25519', false, ['sign']),
        publicKey: await subtle.importKey('raw', bytes(pair.publicKey), 'Ed25519', true, ['verify'])
      }
    }
    const generateKey = (...asked: Parameters<SubtleCrypto['generateKey']>) =>
      asked[0] === 'Ed25519' && next < given.length ? pairOf(next++) : own(...asked)
    Object.defineProperty(subtle, 'generateKey', { value: generateKey })
  }, pairs)
}
