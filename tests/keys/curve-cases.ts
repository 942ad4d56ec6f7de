/** The same verdict on every edge case, natively and in the fallback: run in Node and in a browser. */
import { x25519 } from '@noble/curves/ed25519.js'
import { describe, expect, it } from 'vitest'
import type { AccountId, DeviceId } from '#lib/domain/record.ts'
import { isAcceptableKey, isAcceptableSignature, verify, verifyWithNoble } from '#lib/keys/ed25519.ts'
import { fallbackSuite, makePrivateSeal, seedToSealingKey } from '#lib/keys/private-seal.ts'
import { bytesToText, utf8 } from '#lib/wire/bytes.ts'
import signatures from '../fixtures/curves/ed25519.json' with { type: 'json' }
import agreements from '../fixtures/curves/x25519.json' with { type: 'json' }

const bytesOf = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (byte) => parseInt(byte, 16))
const hexOf = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

/** As `verify` does where WebCrypto lacks the curve. */
function verifyFallingBack(key: Uint8Array, signature: Uint8Array, message: Uint8Array): boolean {
  return isAcceptableKey(key) && isAcceptableSignature(signature) && verifyWithNoble(key, signature, message)
}

export function tryCurveCases(): void {
  describe('Ed25519', () => {
    it.each(signatures.cases)('$name counts: $counts', async ({ key, signature, message, counts }) => {
      const asked = [bytesOf(key), bytesOf(signature), bytesOf(message)] as const
      expect([await verify(...asked), verifyFallingBack(...asked)]).toEqual([counts, counts])
    })
  })

  describe('X25519', () => {
    it.each(agreements.cases)('$name', async ({ scalar, point, shared }) => {
      const asked = [bytesOf(scalar), bytesOf(point)] as const
      expect([await sharedNatively(...asked), sharedByNoble(...asked)]).toEqual([shared, shared])
    })
  })

  const forEachSuite = describe.each([
    ['as this browser can', undefined],
    ['in the fallback', fallbackSuite]
  ])
  forEachSuite('words sealed %s', (_, suite) => {
    const account = bytesToText(new Uint8Array(32).fill(1)) as AccountId
    const device = new Uint8Array(32).fill(2)
    const refusing = agreements.cases.filter(
      ({ shared, name }) => shared === null && name.endsWith('scalar 0')
    )

    it('leave out a device whose key opens for everybody, and reach the others', async () => {
      const key = seedToSealingKey(new Uint8Array(32).fill(4))
      const mine = makePrivateSeal(device, key, suite)
      const named = (bytes: Uint8Array, sealingKey: Uint8Array) => ({
        device: bytesToText(bytes) as DeviceId,
        sealingKey
      })
      for (const { point } of refusing) {
        const bad = named(new Uint8Array(32).fill(3), bytesOf(point))
        const sealed = await mine.seal([bad, named(device, key.publicKey)], utf8('Dag'), account)
        expect(sealed[1]).toBe(1)
        expect(await mine.open(sealed, account)).toEqual(utf8('Dag'))
      }
    })

    it('do not open when they came with such a key', async () => {
      const mine = makePrivateSeal(device, seedToSealingKey(new Uint8Array(32).fill(4)), suite)
      for (const { point } of refusing) {
        const entry = [...device.subarray(0, 8), ...bytesOf(point), ...new Uint8Array(48)]
        const sealed = Uint8Array.from([1, 1, ...entry, ...new Uint8Array(32)])
        expect(await mine.open(sealed, account)).toBeNull()
      }
    })
  })
}

/** PKCS #8 of an X25519 key (RFC 8410). */
const pkcs8Prefix = bytesOf('302e020100300506032b656e04220420')

async function sharedNatively(scalar: Uint8Array, point: Uint8Array): Promise<string | null> {
  try {
    const pkcs8 = Uint8Array.from([...pkcs8Prefix, ...scalar])
    const key = await crypto.subtle.importKey('pkcs8', pkcs8, 'X25519', false, ['deriveBits'])
    const other = await crypto.subtle.importKey('raw', point as BufferSource, 'X25519', false, [])
    return hexOf(new Uint8Array(await crypto.subtle.deriveBits({ name: 'X25519', public: other }, key, 256)))
  } catch {
    return null
  }
}

function sharedByNoble(scalar: Uint8Array, point: Uint8Array): string | null {
  try {
    return hexOf(x25519.getSharedSecret(scalar, point))
  } catch {
    return null
  }
}
