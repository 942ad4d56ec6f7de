import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import * as arrival from '#lib/app/arrival.ts'
import type { Device } from '#lib/app/device.ts'
import { isOutIn, proofsOf, rememberMet } from '#lib/app/pair-identity.ts'
import { makeValue } from '#lib/app/value.ts'
import type { DeviceId } from '#lib/domain/record.ts'
import { openStore } from '#lib/journal/open.ts'
import { openRegistry } from '#lib/journal/registry.ts'
import { makeSigningKey } from '#lib/keys/ed25519.ts'
import type { Home } from '#lib/ports/app.ts'
import type { KeptPairing } from '#lib/ports/journal.ts'
import { limits } from '#lib/wire/limits.ts'
import { must } from '../../scripts/demo/must.ts'
import { freshName } from '../journal/on-dexie.ts'

const bytes = (value: number) => new Uint8Array(32).fill(value)
const certificates = [bytes(1), bytes(2)] as const
const street = { neighbourhood: bytes(3), isOut: async () => false }

async function aPhone() {
  const kept: KeptPairing = { certificate: null, expiresAt: 0, print: bytes(4), met: [] }
  return { device: await makeSigningKey(), kept }
}

async function herStore() {
  const registry = await openRegistry(freshName())
  const tenancy: Device['tenancy'] = {
    home: makeValue<Home | null>(null),
    open: async () => {},
    close() {},
    lookAt: () => ({ reported: new Set(), end() {} }),
    flush: async () => {}
  }
  const founding = { neighbourhood: 'Jordaan', area: null, name: 'Anneke' }
  return openStore(must(await arrival.found({ registry, tenancy }, founding)))
}

describe('a paired device', () => {
  it('is believed when it signed for its side of this connection, also when nobody knows it yet', async () => {
    const [hers, his] = [await aPhone(), await aPhone()]
    const hello = await proofsOf(his, street, certificates).hello('second')
    const proofs = proofsOf(hers, street, certificates)
    expect(await proofs.isTrue(hello, 'second')).toBe(true)
    expect(await proofs.isTrue(hello, 'first')).toBe(false)
    expect(await proofs.isTrue({ ...hello, certificate: bytes(9) }, 'second')).toBe(false)
    expect(await proofs.isTrue({ ...hello, device: hers.device.publicKey }, 'second')).toBe(false)
  })

  it('is not believed when it was put out, and is never this one', async () => {
    const [hers, his] = [await aPhone(), await aPhone()]
    const hello = await proofsOf(his, street, certificates).hello('second')
    const isOut = async (device: Uint8Array) => device.every((byte, i) => byte === his.device.publicKey[i])
    expect(await proofsOf(hers, { ...street, isOut }, certificates).isTrue(hello, 'second')).toBe(false)
    expect(await proofsOf(his, street, certificates).isTrue(hello, 'second')).toBe(false)
  })

  it('is not out while the journal knows nothing against it', async () => {
    expect(await isOutIn(await herStore(), bytes(5))).toBe(false)
  })

  it('is remembered once, the latest last, and of many the first met are forgotten', async () => {
    const store = await herStore()
    const met = Array.from(
      { length: limits.pair.maxMet },
      (_, i) => [`device ${i}` as DeviceId, bytes(i)] as const
    )
    await store.keep.put({ pairing: { ...(await aPhone()).kept, met } })
    await rememberMet(store, 'device 1' as DeviceId, bytes(99))
    const again = (await store.keep.get('pairing'))?.met ?? []
    expect([again.length, again.at(-1)]).toEqual([limits.pair.maxMet, ['device 1', bytes(99)]])
    await rememberMet(store, 'somebody new' as DeviceId, bytes(98))
    const then = ((await store.keep.get('pairing'))?.met ?? []).map(([device]) => device)
    expect([then.length, then[0], then.at(-1)]).toEqual([limits.pair.maxMet, 'device 2', 'somebody new'])
  })
})
