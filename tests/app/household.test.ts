import 'fake-indexeddb/auto'
import { expect, test, vi } from 'vitest'
import * as enter from '#lib/app/enter.ts'
import { moveInBeside, residents, residentsIn } from '#lib/app/household.ts'
import { takeAddressee, whoOpens } from '#lib/app/residents.ts'
import { makeInvite } from '#lib/actions/make-invite.ts'
import { postListing } from '#lib/actions/post-listing.ts'
import { makeValue } from '#lib/app/value.ts'
import { openWriting } from '#lib/app/writing.ts'
import type { RecordId } from '#lib/domain/record.ts'
import { openStore } from '#lib/journal/open.ts'
import { openRegistry } from '#lib/journal/registry.ts'
import { markedStore, neighbourhoodOf } from '#lib/journal/store-id.ts'
import { openJournal } from '#lib/journal/write.ts'
import { seedToSigningKey } from '#lib/keys/ed25519.ts'
import type { Home } from '#lib/ports/app.ts'
import type { StoreId } from '#lib/ports/store-id.ts'
import { textToBytes } from '#lib/wire/bytes.ts'
import type { Invite } from '#lib/wire/invite.ts'

const seed = new Uint8Array(32).fill(5)

/** Anneke has a tablet on which she founded the Lindenstraat, posted something and made an invite. */
async function tablet() {
  const founded = await enter.found({ neighbourhood: 'Lindenstraat', area: null, name: 'Anneke' })
  if (!founded.ok) throw new Error(founded.refusal.kind)
  const id = founded.value.id as RecordId
  const registry = await openRegistry(`registry-${id}`)
  await registry.opened(id, 'Lindenstraat', 1)
  const device = { registry, tenancy: { home: makeValue<Home | null>(null) } }
  return { id, device, ...(await herInvite(id)) }
}

async function herInvite(id: RecordId) {
  const store = await openStore(id)
  const { author, journal } = await openWriting(id, store)
  const key = seedToSigningKey(seed).publicKey as Uint8Array<ArrayBuffer>
  const made = await makeInvite(
    author,
    { key, uses: 1, met: true, authority: await journal.authority() },
    Date.now()
  )
  if (!made.ok) throw new Error(made.refusal.kind)
  const ladder = { kind: 'request', domain: 'item', text: 'Ladder?', urgency: 'today' } as const
  await postListing(author, { ...ladder, area: null, terms: 'lend', capacity: 1 }, Date.now())
  const count = await countIn(store)
  store.close()
  const invite: Invite = {
    purpose: 'join',
    neighbourhood: id,
    lobby: new Uint8Array(32).fill(9),
    seed,
    door: made.value,
    host: textToBytes(author.me.account)!,
    name: 'Lindenstraat',
    relays: []
  }
  return { invite, count }
}

async function countIn(store: Awaited<ReturnType<typeof openStore>>): Promise<number> {
  const journal = openJournal(store.db)
  let count = 0
  for await (const page of journal.envelopes()) count += page.length
  return count
}

async function joinsBeside({ id, device, invite }: Awaited<ReturnType<typeof tablet>>, name: string) {
  const room = await moveInBeside(id)
  if (!room.ok) throw new Error(room.refusal.kind)
  const joined = await enter.join(invite, name, room.value)
  if (!joined.ok) throw new Error(joined.refusal.kind)
  await device.registry.opened(room.value, 'Lindenstraat', 2)
  return room.value
}

test('who comes to live on a device has all that is known there, and keys of their own', async () => {
  const there = await tablet()
  const store = await openStore(await joinsBeside(there, 'Fatima'))
  const hers = await openStore(there.id)
  expect(await countIn(store)).toBe(there.count + 1)
  expect(await countIn(hers)).toBe(there.count)
  expect(await store.db.listings.count()).toBe(1)
  const [me, other] = [await store.keep.get('me'), await hers.keep.get('me')]
  expect(me?.account).not.toBe(other?.account)
  expect(me?.device).not.toBe(other?.device)
  expect((await store.db.members.get(me!.account))?.view).toMatchObject({ name: 'Fatima' })
  expect(await store.db.outbox.count()).toBe(1)
})

test('the secret of who is in holds, whatever the invite says', async () => {
  const there = await tablet()
  const store = await openStore(await joinsBeside(there, 'Fatima'))
  const hers = await openStore(there.id)
  expect(await store.keep.get('lobbySecret')).toEqual(await hers.keep.get('lobbySecret'))
})

test('who shares a device is listed by the name neighbours know, latest first; visitors are not', async () => {
  const there = await tablet()
  await joinsBeside(there, 'Fatima')
  const visited = markedStore(there.id, 'visitor')
  await there.device.registry.opened(visited, 'Lindenstraat', 3)
  expect((await residents(there.device)).map(({ name }) => name)).toEqual(['Fatima', 'Anneke'])
  expect(await residentsIn(there.device, there.id)).toHaveLength(2)
  expect(await residentsIn(there.device, 'elders' as RecordId)).toEqual([])
})

test('forgetting one who shares a device leaves the other whole', async () => {
  const there = await tablet()
  const room = await joinsBeside(there, 'Fatima')
  await there.device.registry.forget(room)
  expect((await residents(there.device)).map(({ name }) => name)).toEqual(['Anneke'])
  const hers = await openStore(there.id)
  expect(await countIn(hers)).toBe(there.count)
})

test('the device asks whose it is only where people share it, and not again in the same tab', () => {
  const linden = 'l'.repeat(43) as RecordId
  const jordaan = 'j'.repeat(43) as RecordId
  const second = markedStore(linden, 'abc')
  const rows = (...ids: StoreId[]) => ids.map((id) => ({ id }))
  expect(whoOpens([], null)).toBeNull()
  expect(whoOpens(rows(linden, jordaan), null)?.id).toBe(linden)
  expect(whoOpens(rows(linden, jordaan, second), null)).toBeNull()
  expect(whoOpens(rows(jordaan, linden, second), null)?.id).toBe(jordaan)
  expect(whoOpens(rows(linden, second), second)?.id).toBe(second)
  expect(whoOpens(rows(linden, second), 'gone')).toBeNull()
  expect(neighbourhoodOf(second)).toBe(linden)
})

test('a notification opens as who it is for, once, and as nobody who is not known here', () => {
  const linden = 'l'.repeat(43) as RecordId
  const second = markedStore(linden, 'abc')
  const replaced: unknown[] = []
  vi.stubGlobal('history', {
    state: 'state',
    replaceState: (...given: unknown[]) => void replaced.push(given)
  })
  const tapped = (hash: string) => {
    vi.stubGlobal('location', { hash, pathname: '/listing/1' })
    return takeAddressee([{ id: linden }, { id: second }])?.id ?? null
  }
  expect(tapped(`#for=${second}`)).toBe(second)
  expect(tapped('#for=gone')).toBeNull()
  expect(replaced).toEqual([
    ['state', '', '/listing/1'],
    ['state', '', '/listing/1']
  ])
  expect(tapped('')).toBeNull()
  expect(tapped(`#${second}`)).toBeNull()
  expect(replaced).toHaveLength(2)
  vi.unstubAllGlobals()
})
