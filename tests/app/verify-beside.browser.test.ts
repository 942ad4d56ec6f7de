import { afterEach, expect, test, vi } from 'vitest'
import { verifyBeside } from '#lib/app/verify-beside.ts'
import { makeSigningKey, sign } from '#lib/keys/ed25519.ts'

afterEach(() => void vi.restoreAllMocks())

test('a real second worker gives the verdicts of this thread, forged signatures among them', async () => {
  const handedOver = vi.spyOn(Worker.prototype, 'postMessage')
  const verify = verifyBeside()
  const key = await makeSigningKey()
  const message = new Uint8Array([1, 2, 3])
  const signature = await sign(key, message)
  const forged = signature.slice()
  forged[40] = (forged[40] ?? 0) ^ 1
  /** Every third one is forged. */
  const ask = () =>
    Promise.all(
      Array.from({ length: 600 }, (_, i) => verify(key.publicKey, i % 3 === 0 ? forged : signature, message))
    )
  const expected = Array.from({ length: 600 }, (_, i) => i % 3 !== 0)
  expect(await ask()).toEqual(expected)
  await vi.waitUntil(
    async () => {
      expect(await ask()).toEqual(expected)
      return handedOver.mock.calls.length > 0
    },
    { timeout: 10_000 }
  )
})
