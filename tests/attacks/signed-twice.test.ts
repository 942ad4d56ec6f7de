import 'fake-indexeddb/auto'
import { ed25519 } from '@noble/curves/ed25519.js'
import { sha512 } from '@noble/hashes/sha2.js'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { Identity } from '#lib/keys/identity.ts'
import { concatBytes, textToBytes } from '#lib/wire/bytes.ts'
import { carrierKeyOf, decodeEnvelope, encodeEnvelope, recordMessage } from '#lib/wire/record.ts'
import { must } from '../../scripts/demo/must.ts'
import { aFounder, aNewcomer, board, fileOf, open, posts, type Phone } from '../app/bundle-street.ts'

test('the same record signed twice keeps nobody from reading a file to its end', async () => {
  const anneke = await aFounder()
  const youssef = await aNewcomer(anneke, 'Youssef')
  const mallory = await withBareKeys(() => aNewcomer(anneke, 'Mallory'))
  const all = [anneke, youssef, mallory]
  for (const from of [...all, anneke])
    for (const to of all) must(await open(to, (await fileOf(from, 'all')).blob))
  await posts(mallory, 'Twee keer getekend')
  const once = (await mallory.journal.outbox()).at(-1)!.envelope
  const twice = await signedAgain(once, mallory)
  await hear(anneke, once)
  await hear(youssef, twice)
  await posts(youssef, 'Soep voor wie wil')

  const { blob, records } = await fileOf(youssef, 'all')
  const read = must(await open(anneke, blob))
  expect(read).toEqual({ added: 1, had: records - 1, waiting: 0, refused: 0, unread: 0, end: 'whole' })
  expect(await board(anneke)).toEqual(['Soep voor wie wil', 'Twee keer getekend'])
})

/** As the replica takes in what a link brings. */
async function hear({ rooms: { admission } }: Phone, envelope: Uint8Array): Promise<void> {
  admission.add([[carrierKeyOf(envelope), envelope]])
  await admission.idle()
  expect(admission.refusals.size).toBe(0)
}

/** Keys made meanwhile can be read out, as whoever changes the app can make them. */
async function withBareKeys<Value>(work: () => Promise<Value>): Promise<Value> {
  const generate = crypto.subtle.generateKey.bind(crypto.subtle) as (
    ...asked: readonly unknown[]
  ) => ReturnType<SubtleCrypto['generateKey']>
  const spy = vi
    .spyOn(crypto.subtle, 'generateKey')
    .mockImplementation((name: unknown, _: boolean, uses: unknown) => generate(name, true, uses))
  onTestFinished(() => spy.mockRestore())
  const value = await work()
  spy.mockRestore()
  return value
}

/** RFC 8032 with a nonce of one's own: as true a signature, of the same bytes. */
async function signedAgain(envelope: Uint8Array, { keep }: Phone): Promise<Uint8Array> {
  const { device } = (await keep.get('identity')) as Identity
  if (device.kind !== 'webcrypto') throw new Error('no key of the browser')
  const { d } = await crypto.subtle.exportKey('jwk', device.privateKey)
  const { scalar } = ed25519.utils.getExtendedPublicKey(textToBytes(d!)!)
  const decoded = decodeEnvelope(envelope)
  if (!decoded.ok) throw new Error('no envelope')
  const { payloadBytes } = decoded.value
  const { BASE, Fn } = ed25519.Point
  const nonce = 12345n
  const point = BASE.multiply(nonce).toBytes()
  const hash = sha512(concatBytes(point, device.publicKey, recordMessage(payloadBytes)))
  const challenge = Fn.create(littleEndian(hash))
  const s = Fn.toBytes(Fn.create(nonce + challenge * scalar))
  return encodeEnvelope(payloadBytes, concatBytes(point, s))
}

function littleEndian(bytes: Uint8Array): bigint {
  return bytes.reduceRight((value, byte) => (value << 8n) | BigInt(byte), 0n)
}
