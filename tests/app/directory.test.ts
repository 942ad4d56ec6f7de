/** From a founder who publishes to a stranger who comes in by it, with real keys, a real relay and a real journal. */
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, it } from 'vitest'
import * as arrival from '#lib/app/arrival.ts'
import { openDirectoryDesk } from '#lib/app/directory-desk.ts'
import { openDirectory, type ListKeeper } from '#lib/app/directory.ts'
import type { Device } from '#lib/app/device.ts'
import { makeValue } from '#lib/app/value.ts'
import type { RecordId } from '#lib/domain/record.ts'
import { openStore } from '#lib/journal/open.ts'
import { openRegistry } from '#lib/journal/registry.ts'
import { openJournal } from '#lib/journal/write.ts'
import { makeIdentity, type Identity } from '#lib/keys/identity.ts'
import type { Home } from '#lib/ports/app.ts'
import { startRelay, type Relay } from '#relay/relay.ts'
import { inviteToText } from '#lib/wire/invite.ts'
import { must } from '../../scripts/demo/must.ts'
import { freshName } from '../journal/on-dexie.ts'
import { dayMs } from '../support/fake-town.ts'

const words = { area: 'u173zj', languages: ['nl'], size: 0, ask: 'Kom donderdag langs.' }
let relay: Relay
let isAway: boolean
/** How far the relay's clock is ahead. */
let aheadMs: number

beforeEach(async () => {
  aheadMs = 0
  relay = await startRelay({
    ...{ port: 0, dataDir: null, staticDir: null, directory: { listFile: null } },
    now: () => Date.now() + aheadMs
  })
  isAway = false
})
afterEach(() => relay.close())

const get = async (path: string, init?: RequestInit) => {
  if (isAway) throw new TypeError('no connection')
  return fetch(relay.url + path, init)
}

/** Anneke's device, on which she founded the Jordaan. */
async function herDesk(asked?: Identity) {
  const registry = await openRegistry(freshName())
  const tenancy: Device['tenancy'] = {
    home: makeValue<Home | null>(null),
    open: (id, name) => registry.opened(id, name, 1),
    close() {},
    lookAt: () => ({ reported: new Set<string>(), end() {} }),
    flush: async () => {}
  }
  const founding = { neighbourhood: 'Jordaan', area: null, name: 'Anneke' }
  const id = must(await arrival.found({ registry, tenancy }, founding))
  const store = await openStore(id)
  const desk = openDirectoryDesk({
    neighbourhood: id,
    journal: async (work) => work(openJournal(store.db)),
    // Kept there by founding.
    identity: async () => asked ?? ((await store.keep.get('identity')) as Identity),
    get,
    now: Date.now
  })
  return { id, desk }
}

function aVisitor() {
  const kept = new Map<string, string>()
  let list: Awaited<ReturnType<ListKeeper['get']>> = null
  const texts = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => void kept.set(name, text),
    removeItem: (name: string) => void kept.delete(name)
  }
  const lists: ListKeeper = {
    get: async () => list,
    put: async (bytes, waiting, readAt) => void (list = { list: bytes, waiting, readAt })
  }
  return { directory: openDirectory({ get, lists, texts, now: Date.now }), kept }
}

const inviteTo = (neighbourhood: RecordId) => {
  const bytes = new Uint8Array(32).fill(7)
  const to = { purpose: 'join', neighbourhood, lobby: bytes, seed: bytes, host: bytes } as const
  const text = inviteToText({ ...to, door: neighbourhood, name: 'Jordaan', relays: [] })
  return { url: `https://stoep.example/join#${text}`, expiresAt: Date.now() + 1000, text }
}

it('what a founder publishes a visitor finds, and no longer once it was withdrawn', async () => {
  const { id, desk } = await herDesk()
  const { directory } = aVisitor()
  must(await desk.publish(words))
  expect(must(await directory.read()).listed).toMatchObject([
    { id, name: 'Jordaan', founder: 'Anneke', ...words }
  ])
  expect(must(await desk.standing())).toMatchObject({ maySpeak: true, listed: words })
  must(await desk.withdraw())
  expect(must(await directory.read()).listed).toEqual([])
  must(await desk.publish(words))
  expect(must(await directory.read()).listed).toHaveLength(1)
})

it('who asks to come in is heard by the founder alone, and gets an invite for that neighbourhood', async () => {
  const { id, desk } = await herDesk()
  const { directory } = aVisitor()
  must(await desk.publish(words))
  must(await directory.read())
  must(await directory.knock(id, { name: ' Sem ', words: 'Ik woon om de hoek.' }))
  expect(await directory.knocks()).toMatchObject([{ neighbourhood: id, answer: { kind: 'none' } }])
  const [knock] = must(await desk.knocks())
  expect(knock).toMatchObject({ name: 'Sem', words: 'Ik woon om de hoek.' })
  const { text, ...invite } = inviteTo(id)
  must(await desk.answer(knock!.id, invite))
  expect(await directory.knocks()).toMatchObject([{ answer: { kind: 'yes', invite: text } }])
  expect(must(await desk.knocks())).toEqual([])
})

it('an invite to another neighbourhood is no answer, and a no is one', async () => {
  const { id, desk } = await herDesk()
  const { directory } = aVisitor()
  must(await desk.publish(words))
  must(await directory.read())
  for (const name of ['Sem', 'Noor']) must(await directory.knock(id, { name, words: '' }))
  const knocks = must(await desk.knocks())
  const idOf = (name: string) => knocks.find((knock) => knock.name === name)!.id
  must(await desk.answer(idOf('Sem'), inviteTo(('B'.repeat(42) + 'A') as RecordId)))
  must(await desk.answer(idOf('Noor'), null))
  expect((await directory.knocks()).map(({ answer }) => answer.kind)).toEqual(['none', 'no'])
  const sizes = knocks.map(async (knock) => (await get(`/directory/answers?to=${knock.id}`)).bytes())
  const [one, other] = await Promise.all(sizes)
  expect(one!.length).toBe(other!.length)
})

it('a device that is nobody here does not speak for the neighbourhood', async () => {
  const { desk } = await herDesk(await makeIdentity())
  expect(await desk.publish(words)).toEqual({ ok: false, refusal: { kind: 'notYours' } })
  expect(must(await desk.standing())).toMatchObject({ maySpeak: false, listed: null })
})

it('with no connection the last list is shown, and said to be kept', async () => {
  const { desk } = await herDesk()
  const { directory } = aVisitor()
  must(await desk.publish(words))
  must(await directory.read())
  isAway = true
  expect(must(await directory.read())).toMatchObject({ isFresh: false, listed: [{ name: 'Jordaan' }] })
  expect(await aVisitor().directory.read()).toEqual({ ok: false, refusal: { kind: 'directoryAway' } })
})

it('who waits is counted without a name, and takes it back', async () => {
  const visitors = [aVisitor(), aVisitor(), aVisitor()]
  for (const { directory } of visitors) must(await directory.wait('u173z'))
  const { directory, kept } = visitors[0]!
  aheadMs = dayMs
  expect([...must(await directory.read()).waiting]).toEqual([['u173z', 3]])
  expect(directory.waitsIn()).toBe('u173z')
  must(await directory.stopWaiting())
  expect(kept.size).toBe(0)
  expect(must(await directory.read()).waiting.size).toBe(0)
})
