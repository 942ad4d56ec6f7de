import { describe, expect, it } from 'vitest'
import type { DeviceId } from '#lib/domain/record.ts'
import { deriveEpoch } from '#lib/keys/epoch.ts'
import { makeIdentity } from '#lib/keys/identity.ts'
import { makePrivateSeal } from '#lib/keys/private-seal.ts'
import { bytesToText, utf8 } from '#lib/wire/bytes.ts'
import { carrierKeyOf } from '#lib/wire/record.ts'

const envelope = utf8('an envelope')

describe('the carrier seal', () => {
  it('gives equal bytes for equal envelopes, so that two devices sealing one record agree', async () => {
    const [a, b] = [await deriveEpoch(new Uint8Array(32)), await deriveEpoch(new Uint8Array(32))]
    const key = carrierKeyOf(envelope)
    expect(await a.seal.seal(key, envelope)).toEqual(await b.seal.seal(key, envelope))
    expect(a.relayRoom).toEqual(b.relayRoom)
  })

  it('opens only with the epoch key and under the key it was sealed for', async () => {
    const [mine, other] = [
      await deriveEpoch(new Uint8Array(32)),
      await deriveEpoch(new Uint8Array(32).fill(1))
    ]
    const key = carrierKeyOf(envelope)
    const sealed = await mine.seal.seal(key, envelope)
    expect(await mine.seal.open(key, sealed)).toEqual(envelope)
    expect(await other.seal.open(key, sealed)).toBeNull()
    expect(await mine.seal.open('A'.repeat(22), sealed)).toBeNull()
    expect(await mine.seal.open(key, sealed.subarray(0, 20))).toBeNull()
  })
})

describe('the private seal', () => {
  const person = async () => {
    const identity = await makeIdentity()
    const device = identity.device.publicKey
    return {
      seal: makePrivateSeal(device, identity.sealing),
      recipient: { device: bytesToText(device) as DeviceId, sealingKey: identity.sealing.publicKey }
    }
  }

  it('opens for each device it names and for no other', async () => {
    const [writer, reader, stranger] = await Promise.all([person(), person(), person()])
    const sealed = await writer.seal.seal([reader.recipient, writer.recipient], utf8('Lindengracht 12'))
    expect(await reader.seal.open(sealed)).toEqual(utf8('Lindengracht 12'))
    expect(await writer.seal.open(sealed)).toEqual(utf8('Lindengracht 12'))
    expect(await stranger.seal.open(sealed)).toBeNull()
  })

  it('costs 88 bytes a device', async () => {
    const [a, b] = await Promise.all([person(), person()])
    const one = await a.seal.seal([a.recipient], utf8('x'))
    const two = await a.seal.seal([a.recipient, b.recipient], utf8('x'))
    expect(two.length - one.length).toBe(88)
  })

  it('answers null for bytes that are no seal', async () => {
    const { seal } = await person()
    for (const junk of [new Uint8Array(0), new Uint8Array(300).fill(1), Uint8Array.of(1, 255, 3)])
      expect(await seal.open(junk)).toBeNull()
  })
})
