import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { block, unblock } from '#lib/actions/block.ts'
import { controlOf } from '#lib/app/control.ts'
import { openWriting } from '#lib/app/writing.ts'
import type { AccountId, RecordId } from '#lib/domain/record.ts'
import { readLeftOut } from '#lib/journal/left-out.ts'
import { openDatabase, type Store } from '#lib/journal/open.ts'
import { pocketOf } from '#lib/journal/pocket.ts'
import { journalDatabase } from '#lib/journal/schema.ts'
import { openJournal } from '#lib/journal/write.ts'
import { certify, makeIdentity, meOf, proveInvite, type Identity } from '#lib/keys/identity.ts'
import { seedToSigningKey, verify } from '#lib/keys/ed25519.ts'
import { signRecord } from '#lib/keys/sign-record.ts'
import type { AdmittedRecord } from '#lib/ports/journal.ts'
import type { Pocket } from '#lib/ports/pocket.ts'
import type { Me } from '#lib/ports/sealing.ts'
import { admitOwn } from '#lib/replica/admit.ts'
import { textToBytes, utf8 } from '#lib/wire/bytes.ts'
import { reportMessage } from '#lib/wire/report.ts'
import { must } from '../../scripts/demo/must.ts'
import { freshName } from '../journal/on-dexie.ts'

const seed = new Uint8Array(32).fill(3)
const alone = { name: 'Jordaan', leadHere: () => Promise.reject(new Error('nobody leads here')) }
const dayMs = 24 * 60 * 60 * 1000

interface Device {
  readonly store: Store
  readonly control: ReturnType<typeof controlOf>
}

async function aDevice(id: RecordId, identity: Identity | null): Promise<Device> {
  const store = await openDatabase(journalDatabase(freshName()))
  if (identity) must(await store.keep.put({ identity, me: meOf(identity) }))
  return { store, control: controlOf(id, store, alone) }
}

/** Anneke, an ambassador, and Youssef, each on a device. */
async function aStreet() {
  const founder = await makeIdentity()
  const body = { name: 'Jordaan', area: null, founder: 'Anneke', ...(await certify(founder)) }
  const head = { nextSeq: 0, prev: null, clock: { ms: 0, count: 0 } }
  const draft = { type: 'genesis/1', refs: [], expiresAt: null, body }
  const genesis = admitOwn(
    await signRecord(draft, { neighbourhood: null, head, nowMs: Date.now() }, founder.device)
  )
  const { id } = genesis.record
  const anneke = await aDevice(id, founder)
  must(await openJournal(anneke.store.db).append(genesis))
  const key = seedToSigningKey(seed).publicKey
  const { author } = await openWriting(id, anneke.store)
  const expiresAt = Date.now() + dayMs
  const invite = must(
    await author.write({ type: 'invite/1', refs: [], expiresAt, body: { key, uses: 5, met: true } })
  )
  const join = async (name: string) => {
    const identity = await makeIdentity()
    const device = await aDevice(id, identity)
    const proof = await proveInvite(identity, seed)
    const joining = { ...(await certify(identity)), key, proof, name }
    const one = await openWriting(id, device.store)
    must(await one.author.write({ type: 'join/1', refs: [invite], expiresAt: null, body: joining }))
    await exchange(anneke, device)
    return { ...device, me: meOf(identity), writing: one }
  }
  return { id, anneke, me: meOf(founder), join }
}

async function recordsOf({ store }: Device): Promise<AdmittedRecord[]> {
  const all: AdmittedRecord[] = []
  for await (const page of openJournal(store.db).envelopes())
    all.push(...page.map(({ envelope }) => admitOwn(envelope)))
  return all
}

/** Both have what either had. */
async function exchange(a: Device, b: Device): Promise<void> {
  const [fromA, fromB] = [await recordsOf(a), await recordsOf(b)]
  must(await openJournal(b.store.db).admit(fromA))
  must(await openJournal(a.store.db).admit(fromB))
}

const restoreIn = async ({ store }: Device) => {
  const { restores } = await openJournal(store.db).authority()
  return [...restores.values()][0]!
}

/** Says yes, and three days later yes again, as one who may. */
async function letIn(device: Device, id: RecordId): Promise<void> {
  const { author } = await openWriting(id, device.store)
  const { id: restore } = await restoreIn(device)
  for (const type of ['approve/1', 'confirm/1'])
    must(await author.write({ type, refs: [restore], expiresAt: null, body: {} }))
}

async function trusts({ store }: Device, id: RecordId, founding: RecordId, phraseKey: Uint8Array | null) {
  const { author } = await openWriting(id, store)
  const body = { accounts: [], phraseKey }
  must(await author.write({ type: 'trustees/1', refs: [founding], expiresAt: null, body }))
}

test('a device that is nobody here asks with a key of its own and stays nobody until it counts', async () => {
  const { id, anneke, join } = await aStreet()
  const youssef = await join('Youssef')
  const anew = await aDevice(id, null)
  await exchange(anneke, anew)
  expect(await anew.control.asking()).toBeNull()
  must(await anew.control.askBackIn(youssef.me.account, null))
  const asking = await anew.control.asking()
  expect(asking?.account).toBe(youssef.me.account)
  expect(asking?.device).not.toBe(youssef.me.device)
  expect(await anew.store.keep.get('me')).toBeUndefined()
  expect(await anew.control.settle()).toBeNull()
  const own = (await recordsOf(anew))
    .map(({ record }) => record)
    .filter(({ device }) => device === asking?.device)
  expect(own).toMatchObject([{ type: 'restore/1', seq: 0, prev: null }])
  expect(await anew.control.askBackIn(youssef.me.account, null)).toEqual({
    ok: false,
    refusal: { kind: 'alreadySaid' }
  })
})

test('twelve words bring it in at once; words that are wrong, or of another, do not', async () => {
  const { id, anneke, join } = await aStreet()
  const youssef = await join('Youssef')
  const { words, key } = youssef.control.makePhrase()
  expect(words).toHaveLength(12)
  const { founding } = (await openJournal(youssef.store.db).authority()).accounts.get(youssef.me.account)!
  await trusts(youssef, id, founding, key)
  await exchange(anneke, youssef)
  const anew = await aDevice(id, null)
  await exchange(anneke, anew)
  const asked = (typed: string) => anew.control.askBackIn(youssef.me.account, typed)
  expect(await asked(words.slice(1).join(' '))).toMatchObject({ refusal: { kind: 'badPhrase' } })
  expect(await asked(anew.control.makePhrase().words.join(' '))).toMatchObject({
    refusal: { kind: 'otherPhrase' }
  })
  must(await asked(words.map((word, at) => ` ${at + 1}. ${word.slice(0, 4).toUpperCase()}`).join('\n')))
  const settled = await anew.control.settle()
  expect(settled?.account).toBe(youssef.me.account)
  await exchange(anneke, anew)
  expect((await openJournal(anneke.store.db).authority()).devices.get(settled!.device)?.account).toBe(
    youssef.me.account
  )
  const { author } = await openWriting(id, anew.store)
  expect(author.me).toEqual(settled)
})

/** Youssef lost his phone, joined anew, and became one with who he was; `meanwhile` is before that. */
async function becameOne(meanwhile: (anneke: Device, again: Me) => Promise<unknown> = async () => null) {
  const { id, anneke, join } = await aStreet()
  const [youssef, fatima] = [await join('Youssef'), await join('Fatima')]
  const again = await join('Youssef opnieuw')
  await exchange(anneke, youssef)
  const { founding } = (await openJournal(youssef.store.db).authority()).accounts.get(youssef.me.account)!
  const { author } = await openWriting(id, youssef.store)
  const accounts = [await bytesOf(fatima), await bytesOf(anneke)]
  must(
    await author.write({
      type: 'trustees/1',
      refs: [founding],
      expiresAt: null,
      body: { accounts, phraseKey: null }
    })
  )
  for (const one of [youssef, fatima, again]) await exchange(anneke, one)
  const annekesAccount = (await anneke.store.keep.get('me'))!.account
  await exchange(anneke, again)
  const before = await again.writing.author.sealFor([annekesAccount], utf8('Ik ben er weer'))
  await meanwhile(anneke, again.me)
  must(await again.control.askBackIn(youssef.me.account, null))
  for (const one of [fatima, again, fatima]) await exchange(anneke, one)
  await letIn(anneke, id)
  await letIn(fatima, id)
  for (const one of [fatima, again]) await exchange(anneke, one)
  return { id, anneke, youssef, again, before, annekesAccount }
}

test('somebody who joined anew becomes the neighbour they were, and what they sealed before still opens', async () => {
  const { id, anneke, youssef, again, before, annekesAccount } = await becameOne()
  expect((await restoreIn(again)).takesIn).toBe(again.me.account)
  expect(await again.control.settle()).toEqual({ account: youssef.me.account, device: again.me.device })

  const reading = await openWriting(id, anneke.store)
  expect(await reading.openPrivate(before, youssef.me.account)).toEqual(utf8('Ik ben er weer'))
  expect(await reading.openPrivate(before, annekesAccount)).toBeNull()
  const writing = await openWriting(id, again.store)
  const after = await writing.author.sealFor([annekesAccount], utf8('Nu als mezelf'))
  expect(await reading.openPrivate(after, youssef.me.account)).toEqual(utf8('Nu als mezelf'))
})

test('whom I trust or blocked stays that when two accounts become one, each named once', async () => {
  const { anneke, youssef } = await becameOne(async ({ store }, again) => {
    const pocket = pocketOf(store.db)
    must(await pocket.change('trusted', () => [again.account]))
    must(await block(pocket, again.account))
  })
  const pocket = pocketOf(anneke.store.db)
  const { account } = youssef.me
  expect(await keptNow(pocket, 'trusted')).toEqual([account])
  expect(await keptNow(pocket, 'blocked')).toEqual([account])
  expect((await readLeftOut(anneke.store.db))('listing' as RecordId, account)).toBe(true)
  must(await pocket.change('trusted', (before) => [...before, 'fatima' as AccountId]))
  expect(await keptNow(pocket, 'trusted')).toEqual([account, 'fatima'])
  must(await unblock(pocket, account))
  expect(await keptNow(pocket, 'blocked')).toEqual([])
  expect((await readLeftOut(anneke.store.db))('listing' as RecordId, account)).toBe(false)
})

test('own records are those of every device of mine, also from before, the oldest first', async () => {
  const { anneke, join } = await aStreet()
  const youssef = await join('Youssef')
  const own = await youssef.control.ownRecords()
  expect(own.map(({ type }) => type)).toEqual(['join/1'])
  expect((await anneke.control.ownRecords()).map(({ type }) => type)).toEqual(['genesis/1', 'invite/1'])
})

async function bytesOf({ store }: Device): Promise<Uint8Array> {
  return ((await store.keep.get('identity')) as Identity).account
}

function keptNow(pocket: Pocket, name: 'trusted' | 'blocked'): Promise<readonly AccountId[]> {
  return new Promise((resolve, reject) => {
    const stop = pocket.watch(name)((value) => {
      resolve(value)
      queueMicrotask(() => stop())
    }, reject)
  })
}

test('a report is signed by the device that made it, for this neighbourhood, and by no visitor', async () => {
  const { id, anneke } = await aStreet()
  const signed = await anneke.control.signReport('{"requests":3}')
  const me = await anneke.store.keep.get('me')
  expect(signed).toMatchObject({ report: '{"requests":3}', neighbourhood: id, ...me })
  const [key, signature] = [textToBytes(signed.device)!, textToBytes(signed.signature)!]
  const holds = (report: string) => verify(key, signature, reportMessage(id, report))
  expect([await holds(signed.report), await holds('{"requests":4}')]).toEqual([true, false])
  const visitor = await aDevice(id, null)
  await expect(visitor.control.signReport('{}')).rejects.toThrow('visitor')
})
