import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import * as enter from '#lib/app/enter.ts'
import { wakingOf } from '#lib/app/waking-device.ts'
import { wakingRoom } from '#lib/app/waking-room.ts'
import type { AccountId } from '#lib/domain/record.ts'
import { openStore, type Store } from '#lib/journal/open.ts'
import { pocketOf } from '#lib/journal/pocket.ts'
import { openRegistry } from '#lib/journal/registry.ts'
import { markedStore, neighbourhoodOf } from '#lib/journal/store-id.ts'
import { makeIdentity, meOf } from '#lib/keys/identity.ts'
import type { NoticeKind } from '#lib/ports/pocket.ts'
import type { StoreId } from '#lib/ports/store-id.ts'
import { startRelay, type Relay } from '#relay/relay.ts'
import { startPushService, type PushService } from '../sync-server/push-service.ts'

let service: PushService
let relay: Relay
const opened: Store[] = []

beforeEach(async () => {
  service = await startPushService()
  const bounds = { everyMs: 0, maxAtOnce: 1 }
  const push = { contact: 'mailto:host@example.org', services: [service.host], agent: service.agent, bounds }
  relay = await startRelay({ port: 0, dataDir: null, staticDir: null, push })
})
afterEach(async () => {
  for (const store of opened.splice(0)) store.close()
  const registry = await openRegistry()
  for (const { id } of await registry.all()) await registry.forget(id)
  registry.close()
  vi.unstubAllGlobals()
  await relay.close()
  await service.close()
})

/** A browser with one address at the push service, in which these notifications stand on screen. */
function browser(...shown: { readonly store: string }[]) {
  const device = service.device('tablet')
  const went: string[] = []
  let subscription: object | null = null
  const made = {
    endpoint: device.endpoint,
    getKey: (name: 'p256dh' | 'auth') => device[name].slice().buffer,
    options: {},
    unsubscribe: async () => {
      subscription = null
      return true
    }
  }
  const registration = {
    pushManager: {
      getSubscription: async () => subscription,
      subscribe: async () => (subscription = made)
    },
    getNotifications: async () =>
      shown.map((data) => ({ data, close: () => void went.push(`closed ${data.store}`) }))
  }
  vi.stubGlobal('navigator', { serviceWorker: { getRegistration: async () => registration } })
  vi.stubGlobal('Notification', { requestPermission: async () => 'granted' })
  vi.stubGlobal('location', { origin: relay.url })
  return { went, hasAddress: () => subscription !== null }
}

async function known(id: StoreId): Promise<void> {
  const registry = await openRegistry()
  await registry.opened(id, 'Lindenstraat', Date.now())
  registry.close()
}

/** Somebody on this device: turns on, as the page does, and is woken for answers by the relay. */
async function resident(id: StoreId, store: Store, account: AccountId) {
  opened.push(store)
  await known(id)
  const { wakeFor } = wakingOf({ id, keep: store.keep })
  const keep = (kinds: readonly NoticeKind[]) =>
    pocketOf(store.db).change('notifying', (before) => ({ ...before, kinds }))
  return {
    id,
    store,
    async on() {
      expect(await wakeFor(['answers', 'urgent'])).toEqual({ ok: true, value: null })
      await keep(['answers', 'urgent'])
    },
    async off() {
      await keep([])
      return wakeFor([])
    },
    /** Whether it wakes the device that somebody answers them. */
    async wakes() {
      const room = await wakingRoom(store.keep, `${relay.url.replace('http', 'ws')}/relay`)
      const before = service.received.length
      // Another device that is woken after it, so that it is known what was sent before.
      const { read: _, ...last } = service.device('last')
      const tags = await room.tagsOf('deals', [account])
      await room.ask({ type: 'subscribe', tags, ...last })
      await room.ask({ type: 'wake', tags: await room.tagsOf('answers', [account]) })
      await room.ask({ type: 'wake', tags })
      const come = () => service.received.slice(before).map(({ path }) => path)
      while (!come().includes('/push/last')) await service.until(service.received.length + 1)
      return come().includes('/push/tablet')
    }
  }
}

async function anneke() {
  const founded = await enter.found({ neighbourhood: 'Lindenstraat', area: null, name: 'Anneke' })
  if (!founded.ok) throw new Error(founded.refusal.kind)
  const { id } = founded.value
  const store = await openStore(id)
  return resident(id, store, (await store.keep.get('me'))!.account)
}

/** Another person, on the same device and in the same neighbourhood. */
async function housemateOf(one: { id: StoreId; store: Store }) {
  const [lobbySecret, epochs] = await Promise.all([
    one.store.keep.get('lobbySecret'),
    one.store.keep.get('epochs')
  ])
  const id = markedStore(neighbourhoodOf(one.id), 'b')
  const store = await openStore(id)
  const me = meOf(await makeIdentity())
  await store.keep.put({ me, lobbySecret: lobbySecret!, epochs: epochs! })
  return resident(id, store, me.account)
}

test('two who share a device and a neighbourhood are both woken, whoever of them was there last', async () => {
  browser()
  const hers = await anneke()
  const his = await housemateOf(hers)
  await hers.on()
  await his.on()
  expect(await hers.wakes()).toBe(true)
  expect(await his.wakes()).toBe(true)
})

test('who turns off is not woken any more, and a housemate still is', async () => {
  browser()
  const hers = await anneke()
  const his = await housemateOf(hers)
  await hers.on()
  await his.on()
  await his.off()
  expect(await hers.wakes()).toBe(true)
  expect(await his.wakes()).toBe(false)
})

test('the last one to turn off is forgotten by the relay, and what was shown to them goes', async () => {
  const hers = await anneke()
  const here = browser({ store: hers.id }, { store: 'another' })
  await hers.on()
  expect(await hers.off()).toEqual({ ok: true, value: null })
  expect(await hers.wakes()).toBe(false)
  expect(here.went).toEqual([`closed ${hers.id}`])
})

test('where the relay is away the last one gives up the address at the push service', async () => {
  const here = browser()
  const hers = await anneke()
  await hers.on()
  await relay.close()
  expect(await hers.off()).toEqual({ ok: true, value: null })
  expect(here.hasAddress()).toBe(false)
})

test('where the relay is away the address stays for who else uses it', async () => {
  const here = browser()
  const hers = await anneke()
  const his = await housemateOf(hers)
  await hers.on()
  await his.on()
  await relay.close()
  expect(await his.off()).toMatchObject({ ok: false })
  expect(here.hasAddress()).toBe(true)
})
