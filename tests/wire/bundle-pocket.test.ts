import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packPocket, unpackPocket, unpackSignedPocket, type BundlePocket } from '#lib/wire/bundle-pocket.ts'
import { bytesToText } from '#lib/wire/bytes.ts'
import { limits } from '#lib/wire/limits.ts'

const { maxWishes, maxWishChars, maxTrusted, maxBlocked } = limits.pocket
const account = (n: number) => bytesToText(new Uint8Array(32).fill(n))
const accounts = (length: number) => Array.from({ length }, (_, i) => account(i % 256))
const empty: BundlePocket = { wishes: [], trusted: [], blocked: [] }
const wish = (text: string) => ({ kind: 'offer', text }) as const

const anAccount = fc.uint8Array({ minLength: 32, maxLength: 32 }).map(bytesToText)
const aPocket = fc.record({
  wishes: fc.array(
    fc.record({
      kind: fc.constantFrom('request' as const, 'offer' as const),
      text: fc.string({ unit: 'grapheme', maxLength: 40 })
    }),
    { maxLength: maxWishes }
  ),
  trusted: fc.array(anAccount, { maxLength: maxTrusted }),
  blocked: fc.array(anAccount, { maxLength: 80 })
})

test('what a person keeps to themselves is read as it was packed', () => {
  fc.assert(fc.property(aPocket, (pocket) => void expect(unpackPocket(packPocket(pocket))).toEqual(pocket)))
})

test('any other bytes give nothing, and throw nothing', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      unpackPocket(bytes)
      unpackSignedPocket(bytes)
    })
  )
  const bytes = packPocket({ ...empty, wishes: [wish('Een ladder')], blocked: [account(1)] })
  for (let length = 0; length < bytes.length; length++)
    expect(unpackPocket(bytes.subarray(0, length))).toBeNull()
  expect(unpackPocket(Uint8Array.of(...bytes, 0))).toBeNull()
  expect(unpackPocket(Uint8Array.of(1, 2, 0, 0, 0, 0, 0, 0))).toBeNull()
  expect(unpackPocket(Uint8Array.of(1, 0, 0, 1, 0xff, 0, 0, 0, 0))).toBeNull()
})

test('as much as a pocket may hold goes in, and no more comes out', () => {
  const full: BundlePocket = {
    wishes: Array.from({ length: maxWishes }, () => wish('a'.repeat(maxWishChars))),
    trusted: accounts(maxTrusted),
    blocked: accounts(maxBlocked)
  }
  expect(unpackPocket(packPocket(full))).toEqual(full)
  for (const more of [
    { wishes: [...full.wishes, wish('a')] },
    { wishes: [wish('a'.repeat(maxWishChars + 1))] },
    { trusted: accounts(maxTrusted + 1) },
    { blocked: accounts(maxBlocked + 1) }
  ])
    expect(() => packPocket({ ...empty, ...more })).toThrow(RangeError)
})
