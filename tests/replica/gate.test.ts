import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { deriveEpoch } from '#lib/keys/epoch.ts'
import type { CarrierSeal } from '#lib/ports/sealing.ts'
import { Carrier } from '#lib/replica/carrier.ts'
import { gate } from '#lib/replica/gate.ts'
import { lobbySeal } from '#lib/replica/lobby.ts'
import { readStructs, structsOf, writeUpdates, type CarrierStruct } from '#lib/replica/structs.ts'
import { bytesToText, utf8 } from '#lib/wire/bytes.ts'
import { limits } from '#lib/wire/limits.ts'
import { carrierKeyOf, encodeEnvelope, encodePayload } from '#lib/wire/record.ts'

let seal: CarrierSeal
beforeAll(async () => {
  seal = (await deriveEpoch(new Uint8Array(32))).seal
})

async function sealedEntry(text: string) {
  const envelope = utf8(text)
  const key = carrierKeyOf(envelope)
  return { key, sealed: await seal.seal(key, envelope), envelope }
}

async function carrierWith(...texts: string[]) {
  const carrier = new Carrier('room')
  carrier.put(await Promise.all(texts.map(sealedEntry)))
  return carrier
}

const nothing = Y.encodeStateVector(new Y.Doc())
const updatesOf = (carrier: Carrier) => writeUpdates(carrier.lackedBy(nothing)).map(({ bytes }) => bytes)

async function enter(into: Carrier, updates: readonly Uint8Array[]) {
  const gated = await gate(updates, into, seal)
  into.applyGated(gated.structs, gated.whole)
  return gated
}

const content = (carrier: Carrier) =>
  [...carrier.keys()].sort().map((key) => [key, [...(carrier.get(key) ?? [])]])

describe('the gate', () => {
  it('lets honest updates in whole, and both documents are equal afterwards', async () => {
    const from = await carrierWith('a', 'b', 'c')
    const into = await carrierWith('b', 'd')
    const there = await enter(into, updatesOf(from))
    const back = await enter(from, updatesOf(into))
    expect([there.isCut, back.isCut]).toEqual([false, false])
    expect(content(into)).toEqual(content(from))
    expect(into.size).toBe(4)
    expect(there.envelopes.size).toBe(2)
  })

  it('lets twins of one key in, in any order of arrival through other devices', async () => {
    const [a, b] = [await carrierWith('same', 'a'), await carrierWith('same', 'b')]
    const relayed = await carrierWith()
    await enter(relayed, updatesOf(a))
    await enter(relayed, updatesOf(b))
    const late = new Carrier('room')
    const gated = await enter(late, updatesOf(relayed))
    expect(gated.isCut).toBe(false)
    expect(content(late)).toEqual(content(relayed))
    expect(late.size).toBe(3)
  })

  it('ignores a delete set: eleven bytes do not delete a neighbourhood', async () => {
    const into = await carrierWith('a', 'b', 'c')
    const attacker = new Y.Doc()
    for (const update of updatesOf(into)) Y.applyUpdate(attacker, update)
    const before = Y.encodeStateVector(attacker)
    attacker.getMap('records').forEach((_, key) => attacker.getMap('records').delete(key))
    const attack = Y.encodeStateAsUpdate(attacker, before)
    const held = content(into)
    await enter(into, [attack])
    expect(content(into)).toEqual(held)
    expect(into.size).toBe(3)
  })

  it('cuts an overwrite of a key, and keeps what stood there', async () => {
    const into = await carrierWith('a')
    const held = content(into)
    const attacker = new Y.Doc()
    attacker.clientID = 0xffff_fff0
    for (const update of updatesOf(into)) Y.applyUpdate(attacker, update)
    const [key] = [...into.keys()]
    attacker.getMap('records').set(key!, new Uint8Array(50))
    const gated = await enter(into, [Y.encodeStateAsUpdate(attacker)])
    expect(gated.isCut).toBe(true)
    expect(content(into)).toEqual(held)
  })

  it('cuts junk under a high client id in the key of another, also beside the honest bytes', async () => {
    const honest = await sealedEntry('a')
    const junk: CarrierStruct = { client: 0xffff_fff0, clock: 0, key: honest.key, sealed: new Uint8Array(60) }
    const good: CarrierStruct = { client: 7, clock: 0, ...honest }
    const into = new Carrier('room')
    const gated = await enter(
      into,
      writeUpdates([good, junk]).map(({ bytes }) => bytes)
    )
    expect(gated.structs).toEqual([{ client: 7, clock: 0, key: honest.key, sealed: honest.sealed }])
    expect(into.get(honest.key)).toEqual(honest.sealed)
  })

  it('keeps the run of a client up to its first bad struct, and all of the others', async () => {
    const [a, b, c] = await Promise.all(['a', 'b', 'c'].map(sealedEntry))
    const structs: CarrierStruct[] = [
      { client: 1, clock: 0, ...a! },
      { client: 1, clock: 1, key: 'x'.repeat(22), sealed: new Uint8Array(40) },
      { client: 1, clock: 2, ...b! },
      { client: 2, clock: 0, ...c! }
    ]
    const into = new Carrier('room')
    const gated = await enter(
      into,
      writeUpdates(structs).map(({ bytes }) => bytes)
    )
    expect(gated.isCut).toBe(true)
    expect(new Set(into.keys())).toEqual(new Set([a!.key, c!.key]))
  })

  it('lets nothing in that would stay pending', async () => {
    const a = await sealedEntry('a')
    const into = new Carrier('room')
    const [update] = writeUpdates([{ client: 5, clock: 3, ...a }])
    const gated = await enter(into, [update!.bytes])
    expect(gated).toMatchObject({ structs: [], isCut: true })
    expect(into.doc.store.pendingStructs).toBeNull()
  })

  it('cuts an empty struct with no bytes standing above it', async () => {
    const [update] = writeUpdates([{ client: 5, clock: 0, key: 'y'.repeat(22), sealed: null }])
    const gated = await enter(new Carrier('room'), [update!.bytes])
    expect(gated).toMatchObject({ structs: [], isCut: true })
  })

  it('takes a new client id when somebody writes under its own, and puts its records in again', async () => {
    const victim = await carrierWith('mine')
    const [mine] = [...victim.keys()]
    const forged = { client: victim.liveClient, clock: 0, ...(await sealedEntry('forged')) }
    const other = new Carrier('room')
    await enter(other, [writeUpdates([forged])[0]!.bytes])
    const gated = await gate([writeUpdates([forged])[0]!.bytes], victim, seal)
    expect(gated.isClientForged).toBe(true)
    const again = victim.leaveClients()
    expect(again.map(({ key }) => key)).toEqual([mine])
    await enter(
      other,
      writeUpdates(again).map(({ bytes }) => bytes)
    )
    expect(other.has(mine!)).toBe(true)
    expect(victim.has(mine!)).toBe(true)
  })

  it('never throws on random bytes, and lets nothing of them in', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const into = new Carrier('room')
        const gated = await enter(into, [bytes])
        expect(gated.structs).toEqual([])
        expect(into.size).toBe(0)
      })
    )
  })

  it('refuses an update over the limit before reading it', async () => {
    const gated = await gate([new Uint8Array(limits.maxUpdateBytes + 1)], new Carrier('room'), seal)
    expect(gated).toMatchObject({ structs: [], isCut: true })
  })
})

describe('the gate of the lobby', () => {
  const idOf = (byte: number) => bytesToText(new Uint8Array(32).fill(byte))
  const genesis = idOf(1)

  async function sealedRecord(type: string, refs: readonly string[], seq: number) {
    const payload = { neighbourhood: genesis, device: idOf(2), seq, prev: seq === 0 ? null : idOf(3) }
    const rest = { clock: { ms: seq, count: 0 }, refs, expiresAt: null, type, body: {} }
    const envelope = encodeEnvelope(encodePayload({ ...payload, ...rest }), new Uint8Array(64))
    const key = carrierKeyOf(envelope)
    return { key, sealed: await seal.seal(key, envelope) }
  }

  async function enterLobby(...entries: readonly { readonly key: string; readonly sealed: Uint8Array }[]) {
    const structs = entries.map((entry, clock): CarrierStruct => ({ client: 7, clock, ...entry }))
    const [update] = writeUpdates(structs)
    const gated = await gate([update!.bytes], new Carrier('lobby'), lobbySeal(seal))
    return { keys: gated.structs.map(({ key }) => key), isCut: gated.isCut }
  }

  it('keeps what a newer version may gather with authority, and all that its client wrote after it', async () => {
    const made = await sealedRecord('made-up-authority/9', [genesis], 0)
    const after = await sealedRecord('vouch/1', [idOf(4)], 1)
    expect(await enterLobby(made, after)).toEqual({ keys: [made.key, after.key], isCut: false })
  })

  it.each([
    ['known to belong elsewhere', 'profile/1', genesis],
    ['unknown and not about the neighbourhood', 'made-up-listing/9', idOf(5)]
  ])('cuts what is %s', async (_, type, about) => {
    const before = await sealedRecord('vouch/1', [idOf(4)], 0)
    const foreign = await sealedRecord(type, [about], 1)
    expect(await enterLobby(before, foreign)).toEqual({ keys: [before.key], isCut: true })
  })
})

describe('writing updates', () => {
  it('gives Yjs the same document it would have made itself, in pieces within the limit', async () => {
    const from = await carrierWith(...Array.from({ length: 400 }, (_, i) => `${i} ${'x'.repeat(300)}`))
    const updates = updatesOf(from)
    expect(updates.length).toBeGreaterThan(2)
    for (const update of updates) expect(update.length).toBeLessThanOrEqual(limits.maxUpdateBytes)
    const doc = new Y.Doc()
    for (const update of updates) Y.applyUpdate(doc, update)
    expect(Y.encodeStateVector(doc)).toEqual(from.encodedStateVector())
    expect(doc.getMap('records').size).toBe(400)
    expect(updates.flatMap(structsOf)).toHaveLength(400)
    expect(readStructs(updates[0]!)?.size).toBe(1)
  })
})
