import { describe, expect, it } from 'vitest'
import { ed25519 } from '@noble/curves/ed25519.js'
import {
  isAcceptableKey,
  makeSigningKey,
  seedToSigningKey,
  sign,
  verify,
  verifyWithNoble
} from '#lib/keys/ed25519.ts'
import { textToBytes, utf8 } from '#lib/wire/bytes.ts'

const message = utf8('een boor te leen')
const hex = (text: string) => Uint8Array.from(text.match(/../g) ?? [], (byte) => parseInt(byte, 16))

describe('Ed25519', () => {
  it('gives the same verdict natively and in the fallback', async () => {
    const key = await makeSigningKey()
    const signature = await sign(key, message)
    const changed = signature.slice()
    changed[3] = changed[3]! ^ 1
    for (const [candidate, expected] of [
      [signature, true],
      [changed, false]
    ] as const) {
      expect(await verify(key.publicKey, candidate, message)).toBe(expected)
      expect(verifyWithNoble(key.publicKey, candidate, message)).toBe(expected)
    }
  })

  it('signs the test vector 2 of RFC 8032', async () => {
    const key = seedToSigningKey(hex('4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb'))
    const signature = await sign(key, hex('72'))
    expect(signature).toEqual(
      hex(
        '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00'
      )
    )
    expect(await verify(key.publicKey, signature, hex('72'))).toBe(true)
  })

  it('refuses keys of small order and keys that are not canonical', () => {
    const torsion = ed25519.Point.fromHex('26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05')
    let point = torsion
    for (let i = 0; i < 8; i++) {
      expect(isAcceptableKey(point.toBytes())).toBe(false)
      point = point.add(torsion)
    }
    expect(isAcceptableKey(hex('ed' + 'ff'.repeat(30) + '7f'))).toBe(false)
    expect(isAcceptableKey(hex('01' + '00'.repeat(30) + '80'))).toBe(false)
    expect(isAcceptableKey(ed25519.Point.BASE.toBytes())).toBe(true)
  })

  it('refuses S not below the group order, and bytes of another size', async () => {
    const key = await makeSigningKey()
    const signature = await sign(key, message)
    const high = signature.slice()
    high[63] = high[63]! | 0xf0
    expect(await verify(key.publicKey, high, message)).toBe(false)
    expect(await verify(key.publicKey, signature.subarray(1), message)).toBe(false)
    expect(await verify(key.publicKey.subarray(1), signature, message)).toBe(false)
    expect(await verify(textToBytes('AAAA')!, signature, message)).toBe(false)
  })
})
