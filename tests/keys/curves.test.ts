import { expect, it } from 'vitest'
import signatures from '../fixtures/curves/ed25519.json' with { type: 'json' }
import { isSignedBy } from '#relay/rooms/proof.ts'
import { tryCurveCases } from './curve-cases.ts'

tryCurveCases()

const bytesOf = (hex: string) => Buffer.from(hex, 'hex')

it('the relay has the same verdicts on who may open a room', () => {
  for (const { name, key, signature, message, counts } of signatures.cases)
    expect([name, isSignedBy(bytesOf(key), bytesOf(signature), bytesOf(message))]).toEqual([name, counts])
})
