import 'fake-indexeddb/auto'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import * as arrival from '#lib/app/arrival.ts'
import type { Device } from '#lib/app/device.ts'
import { isOutIn, metDevices, pairIdentity, proofsOf, rememberMet } from '#lib/app/pair-identity.ts'
import { makeValue } from '#lib/app/value.ts'
import type { DeviceId } from '#lib/domain/record.ts'
import { refused } from '#lib/domain/result.ts'
import { openDatabase, openStore, type Store } from '#lib/journal/open.ts'
import { openRegistry } from '#lib/journal/registry.ts'
import { journalDatabase } from '#lib/journal/schema.ts'
import { openJournal } from '#lib/journal/write.ts'
import { makeSigningKey } from '#lib/keys/ed25519.ts'
import type { Home } from '#lib/ports/app.ts'
import type { AdmittedRecord, KeptPairing } from '#lib/ports/journal.ts'
import { textToBytes } from '#lib/wire/bytes.ts'
import { limits } from '#lib/wire/limits.ts'
import { must } from '../../scripts/demo/must.ts'
import { freshName } from '../journal/on-dexie.ts'
import { joiner, start, street, writer, type Street, type Writer } from '../journal/street.ts'

const bytes = (value: number) => new Uint8Array(32).fill(value)
const certificates = [bytes(1), bytes(2)] as const
const where = { neighbourhood: bytes(3), isOut: async () => false }

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

async function admit(store: Store, records: readonly AdmittedRecord[]): Promise<void> {
  const journal = openJournal(store.db)
  await journal.admit(records)
  journal.stop()
}

/** The first joiner's, who let it in by a link. */
function secondDevice({ genesis }: Street, owner: Writer) {
  const tablet = writer(3, () => genesis, 1)
  const link = owner.write({ type: 'link/1', body: { key: bytes(8) }, expiresAt: start + 60_000 })
  const body = { account: owner.accountBytes, sealingKey: bytes(7), key: bytes(8), proof: new Uint8Array(64) }
  return { tablet, link, entry: tablet.write({ type: 'device/1', refs: [link.record.id], body }) }
}

/** A browser whose certificates IndexedDB does not take. */
class WithoutStorableCertificates {
  static generateCertificate = async () => ({ expires: Date.now() + 365 * 24 * 60 * 60 * 1000, secret() {} })
  createDataChannel = () => {}
  createOffer = async () => ({ sdp: `a=fingerprint:sha-256 ${Array(32).fill('AB').join(':')}\r\n` })
  close = () => {}
}

describe('a paired device', () => {
  it('is believed when it signed for its side of this connection, also when nobody knows it yet', async () => {
    const [hers, his] = [await aPhone(), await aPhone()]
    const hello = await proofsOf(his, where, certificates).hello('second')
    const proofs = proofsOf(hers, where, certificates)
    expect(await proofs.isTrue(hello, 'second')).toBe(true)
    expect(await proofs.isTrue(hello, 'first')).toBe(false)
    expect(await proofs.isTrue({ ...hello, certificate: bytes(9) }, 'second')).toBe(false)
    expect(await proofs.isTrue({ ...hello, device: hers.device.publicKey }, 'second')).toBe(false)
  })

  it('is not believed when it was put out, and is never this one', async () => {
    const [hers, his] = [await aPhone(), await aPhone()]
    const hello = await proofsOf(his, where, certificates).hello('second')
    const isOut = async (device: Uint8Array) => device.every((byte, i) => byte === his.device.publicKey[i])
    expect(await proofsOf(hers, { ...where, isOut }, certificates).isTrue(hello, 'second')).toBe(false)
    expect(await proofsOf(his, where, certificates).isTrue(hello, 'second')).toBe(false)
  })

  it('is out when its person was put out or it was revoked, and not while neither happened to it', async () => {
    const store = await openDatabase(journalDatabase(freshName()))
    const place = street()
    const [youssef, rude] = [joiner(place, 1), joiner(place, 2)]
    const { link, tablet, entry } = secondDevice(place, youssef)
    await admit(store, [place.genesis, place.invite, youssef.join, rude.join, link, entry])
    const devices = [place.founder, youssef, rude, tablet].map(
      ({ device }) => textToBytes(device) ?? bytes(0)
    )
    const areOut = () => Promise.all([...devices, bytes(5)].map((device) => isOutIn(store, device)))
    expect(await areOut()).toEqual([false, false, false, false, false])
    await admit(store, [
      place.founder.write({
        type: 'ban/1',
        refs: [rude.join.record.id],
        body: { cuts: [], rule: '', reason: '' }
      }),
      youssef.write({
        type: 'revoke/1',
        refs: [entry.record.id],
        body: { last: null, kept: new Uint8Array() }
      })
    ])
    expect(await areOut()).toEqual([false, false, true, true, false])
  })

  it('has its certificate and whom it met until the page closes, where the browser can store none', async () => {
    vi.stubGlobal('RTCPeerConnection', WithoutStorableCertificates)
    onTestFinished(() => void vi.unstubAllGlobals())
    const store = await herStore()
    const { kept } = await pairIdentity(store)
    await rememberMet(store, 'device 1' as DeviceId, bytes(99))
    expect((await pairIdentity(store)).kept.certificate).toBe(kept.certificate)
    expect(await metDevices(store)).toEqual(['device 1'])
    expect(await store.keep.get('pairing')).toBeUndefined()
  })

  it('knows whom it met until the page closes, where the disk is full', async () => {
    const { keep, ...store } = await herStore()
    const met: KeptPairing['met'] = [['device 1' as DeviceId, bytes(1)]]
    await keep.put({ pairing: { ...(await aPhone()).kept, met } })
    const full = { ...store, keep: { ...keep, put: async () => refused({ kind: 'storageFull' } as const) } }
    await rememberMet(full, 'device 2' as DeviceId, bytes(2))
    expect(await metDevices(full)).toEqual(['device 1', 'device 2'])
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
