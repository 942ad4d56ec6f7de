import { describe, expect, it } from 'vitest'
import type { DeviceId } from '#lib/domain/record.ts'
import { deriveEpoch } from '#lib/keys/epoch.ts'
import { makeIdentity, meOf } from '#lib/keys/identity.ts'
import { fallbackSuite, makePrivateSeal, seedToSealingKey } from '#lib/keys/private-seal.ts'
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
      account: meOf(identity).account,
      seal: makePrivateSeal(device, identity.sealing),
      recipient: { device: bytesToText(device) as DeviceId, sealingKey: identity.sealing.publicKey }
    }
  }

  it('opens for each device it names and for no other', async () => {
    const [writer, reader, stranger] = await Promise.all([person(), person(), person()])
    const by = writer.account
    const sealed = await writer.seal.seal([reader.recipient, writer.recipient], utf8('Lindengracht 12'), by)
    expect(await reader.seal.open(sealed, by)).toEqual(utf8('Lindengracht 12'))
    expect(await writer.seal.open(sealed, by)).toEqual(utf8('Lindengracht 12'))
    expect(await stranger.seal.open(sealed, by)).toBeNull()
  })

  it('does not open as the words of another, who copied the bytes into a record of their own', async () => {
    const [writer, reader, thief] = await Promise.all([person(), person(), person()])
    const sealed = await writer.seal.seal([reader.recipient], utf8('Kom maar langs'), writer.account)
    expect(await reader.seal.open(sealed, thief.account)).toBeNull()
  })

  it('means the same with and without X25519 in the browser', async () => {
    const [modern, device] = [await person(), new Uint8Array(32).fill(7)]
    const key = seedToSealingKey(new Uint8Array(32).fill(9))
    const old = makePrivateSeal(device, key, fallbackSuite)
    const renewed = makePrivateSeal(device, key)
    const recipient = { device: bytesToText(device) as DeviceId, sealingKey: key.publicKey }
    const by = modern.account
    const there = await modern.seal.seal([recipient], utf8('heen'), by)
    expect(await old.open(there, by)).toEqual(utf8('heen'))
    expect(await renewed.open(there, by)).toEqual(utf8('heen'))
    const back = await old.seal([modern.recipient], utf8('terug'), by)
    expect(await modern.seal.open(back, by)).toEqual(utf8('terug'))
  })

  it('costs 88 bytes a device', async () => {
    const [a, b] = await Promise.all([person(), person()])
    const one = await a.seal.seal([a.recipient], utf8('x'), a.account)
    const two = await a.seal.seal([a.recipient, b.recipient], utf8('x'), a.account)
    expect(two.length - one.length).toBe(88)
  })

  it('answers null for bytes that are no seal', async () => {
    const { seal, account } = await person()
    for (const junk of [new Uint8Array(0), new Uint8Array(300).fill(1), Uint8Array.of(1, 255, 3)])
      expect(await seal.open(junk, account)).toBeNull()
  })
})
