import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import * as enter from '#lib/app/enter.ts'
import { wakingOthers } from '#lib/app/wake-others.ts'
import { wakingRoom } from '#lib/app/waking-room.ts'
import { openWriting } from '#lib/app/writing.ts'
import { postListing } from '#lib/actions/post-listing.ts'
import type { RecordId } from '#lib/domain/record.ts'
import type { Urgency } from '#lib/domain/views.ts'
import { openStore } from '#lib/journal/open.ts'
import { startRelay, type Relay } from '#relay/relay.ts'
import { startPushService, type PushService } from '../sync-server/push-service.ts'

let service: PushService
let relay: Relay

beforeEach(async () => {
  service = await startPushService()
  const push = { contact: 'mailto:host@example.org', services: [service.host], agent: service.agent }
  relay = await startRelay({ port: 0, dataDir: null, staticDir: null, push })
})
afterEach(async () => {
  await relay.close()
  await service.close()
})

/** Anneke's device, and another that wants to hear of what is urgent. */
async function street() {
  const founded = await enter.found({ neighbourhood: 'Lindenstraat', area: null, name: 'Anneke' })
  if (!founded.ok) throw new Error(founded.refusal.kind)
  const id = founded.value.id as RecordId
  const store = await openStore(id)
  const { author, journal } = await openWriting(id, store)
  const url = `${relay.url.replace('http', 'ws')}/relay`
  const room = await wakingRoom(store.keep, url)
  const tags = await room.tagsNow(['urgent'], author.me.account)
  const { read: _, ...device } = service.device('youssef')
  expect(await room.ask({ type: 'subscribe', tags, ...device })).toBe('done')
  const later = (run: () => void) => {
    queueMicrotask(run)
    return () => {}
  }
  const watched = wakingOthers(journal, { me: author.me.account, store, relay: url, later })
  const posts = async (urgency: Urgency) => {
    const said = { kind: 'request', domain: 'help', text: 'Help?', urgency, area: null } as const
    const posted = await postListing(author, { ...said, terms: 'gift', capacity: 1 }, Date.now())
    if (!posted.ok) throw new Error(posted.refusal.kind)
    return posted.value
  }
  const carried = async () => journal.carried((await journal.outbox()).map(({ key }) => key))
  return {
    room,
    me: author.me.account,
    posts,
    watched,
    carried,
    outbox: () => journal.outbox(),
    close: () => store.close()
  }
}

test('what is needed now wakes the other device once the relay has it, and once only', async () => {
  const { posts, watched, close } = await street()
  const calm = await posts('today')
  const urgent = await posts('now')
  await watched.reached([{ id: urgent, atRelay: false, devices: 1 }])
  await watched.reached([{ id: calm, atRelay: true, devices: 0 }])
  expect(service.received).toHaveLength(0)
  await watched.reached([{ id: urgent, atRelay: true, devices: 1 }])
  await service.until(1)
  await watched.reached([{ id: urgent, atRelay: true, devices: 2 }])
  expect(service.received.map(({ path }) => path)).toEqual(['/push/youssef'])
  close()
})

test('who wants to hear of what is urgent also hears of a call for them alone, and of none for another', async () => {
  const { room, me, close } = await street()
  const [forAll, forMe] = await room.tagsOf('urgent', [null, me])
  expect(await room.tagsNow(['urgent'], me)).toEqual([forAll, forMe])
  expect(await room.tagsNow(['answers'], me)).not.toContainEqual(forMe)
  close()
})

test('it does so also when a neighbour had it before the relay, and it left the outbox', async () => {
  const { posts, watched, carried, outbox, close } = await street()
  const urgent = await posts('now')
  await carried()
  await watched.reached([{ id: urgent, atRelay: false, devices: 1 }])
  expect((await outbox()).map(({ id }) => id)).not.toContain(urgent)
  await watched.reached([{ id: urgent, atRelay: true, devices: 1 }])
  await service.until(1)
  close()
})

test('it says when those who are to be woken have been', async () => {
  const { posts, watched, close } = await street()
  await watched.reached([{ id: await posts('now'), atRelay: true, devices: 0 }])
  await watched.wakingIdle()
  await relay.close()
  expect(service.received).toHaveLength(1)
  close()
})
