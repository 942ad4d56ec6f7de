import { expect, it } from 'vitest'
import { makeSigningKey, sign, verify } from '#lib/keys/ed25519.ts'
import { deriveRoom } from '#lib/keys/epoch.ts'
import { utf8 } from '#lib/wire/bytes.ts'
import { carrierKeyOf } from '#lib/wire/record.ts'
import { promptRoom, promptVerify } from './prompt-keys.ts'

const secret = new Uint8Array(32).fill(5)
const words = utf8('Wie kan mijn fiets plakken?')

it.each(['lobby', 'epoch'] as const)('keys of a world are those of the app: of a room, %s', async (kind) => {
  const [prompt, real] = [promptRoom(secret, kind), await deriveRoom(secret, kind)]
  const { seal, ...names } = real
  expect(prompt).toMatchObject(names)
  const key = carrierKeyOf(words)
  const sealed = await seal.seal(key, words)
  expect(await prompt.seal.seal(key, words)).toEqual(sealed)
  expect(await prompt.seal.open(key, sealed)).toEqual(words)
  expect(await prompt.seal.open(key, sealed.with(20, 1 ^ (sealed[20] ?? 0)))).toBeNull()
})

it('a signature is judged in a world as in the app', async () => {
  const key = await makeSigningKey()
  const signature = await sign(key, words)
  const wrong = signature.with(3, 1 ^ (signature[3] ?? 0))
  for (const tried of [signature, wrong])
    expect(await promptVerify(key.publicKey, tried, words)).toBe(await verify(key.publicKey, tried, words))
})
