/** Neighbours on devices with real journals and rooms, and no link between them: only files go from one to the other. */
import Dexie from 'dexie'
import { onTestFinished } from 'vitest'
import { chooseTrustees } from '#lib/actions/choose-trustees.ts'
import { postListing } from '#lib/actions/post-listing.ts'
import { makeBundle } from '#lib/app/bundle-making.ts'
import { takeInBundle } from '#lib/app/bundle-reading.ts'
import type { BundlePlace } from '#lib/app/bundle-work.ts'
import { found, join } from '#lib/app/enter.ts'
import { keptRooms } from '#lib/app/kept-rooms.ts'
import { keyOpener } from '#lib/app/key-opener.ts'
import { neighbourhoodRooms } from '#lib/app/neighbourhood-rooms.ts'
import type { Device } from '#lib/app/device.ts'
import { now, randomBytes } from '#lib/app/system.ts'
import { makeValue } from '#lib/app/value.ts'
import { openWriting, writeInvite } from '#lib/app/writing.ts'
import { openStore, type Store } from '#lib/journal/open.ts'
import { pocketOf } from '#lib/journal/pocket.ts'
import { openRegistry } from '#lib/journal/registry.ts'
import { databaseName } from '#lib/journal/schema.ts'
import { markedStore, neighbourhoodOf } from '#lib/journal/store-id.ts'
import { openJournal } from '#lib/journal/write.ts'
import { verify } from '#lib/keys/ed25519.ts'
import type { Identity } from '#lib/keys/identity.ts'
import { bytesToPhrase, phraseToKey } from '#lib/keys/phrase.ts'
import type { Home } from '#lib/ports/app.ts'
import type { BundleFile, BundleProgress, BundleScope } from '#lib/ports/bundle.ts'
import type { Connection } from '#lib/ports/journal.ts'
import type { StoreId } from '#lib/ports/store-id.ts'
import type { Rooms } from '#lib/replica/rooms.ts'
import { parseInvite } from '#lib/wire/invite.ts'
import { must } from '../../scripts/demo/must.ts'
import { freshName } from '../journal/on-dexie.ts'

export interface Phone extends BundlePlace {
  readonly id: StoreId
  readonly store: Store
  readonly rooms: Rooms
  readonly journal: ReturnType<typeof openJournal>
}

let made = 0

/** Opens what is on the disk of one person, with rooms and without links. */
export async function turnOn(id: StoreId): Promise<Phone> {
  const store = await openStore(id)
  const journal = openJournal(store.db)
  const neighbourhood = neighbourhoodOf(id)
  const identity = ((await store.keep.get('identity')) as Identity | undefined) ?? null
  const memory = await keptRooms(store.keep)
  const { rooms } = neighbourhoodRooms({
    ...{ neighbourhood, journal, verify, now, memory },
    openKey: keyOpener(identity, (await store.keep.get('doorSeed')) ?? null, journal),
    linksOf: () => ({}),
    // Nobody keeps the keys here: only what a test writes is written.
    writer: null,
    onConnection: (_: Connection) => {},
    onTrouble: () => {}
  })
  await rooms.start()
  onTestFinished(async () => {
    await rooms.stop()
    journal.stop()
    store.close()
  })
  const pocket = pocketOf(store.db)
  return { id, neighbourhood, store, journal, rooms, memory, keep: store.keep, pocket, now }
}

export async function aFounder(name = 'Anneke', neighbourhood = 'Jordaan'): Promise<Phone> {
  return turnOn(must(await found({ neighbourhood, area: null, name })).id)
}

/** By an invite that was shown, with no connection: all they have is their own join. */
export async function aNewcomer(host: Phone, name: string): Promise<Phone> {
  const writing = await openWriting(host.neighbourhood, host.store)
  const addresses = {
    page: 'https://stoep.example',
    relay: 'wss://stoep.example',
    signalling: 'wss://s.example'
  }
  const lobby = (await host.keep.get('lobbySecret'))!
  const frame = { neighbourhood: host.neighbourhood, name: 'Jordaan', lobby, addresses }
  const { url } = must(await writeInvite(writing, frame, { uses: 1, met: true }))
  const store = markedStore(host.neighbourhood, `phone${++made}`)
  return turnOn(must(await join(parseInvite(url)!, name, store)).id)
}

export async function posts(phone: Phone, ...texts: readonly string[]): Promise<void> {
  const { author } = await openWriting(phone.neighbourhood, phone.store)
  const rest = { kind: 'request', domain: 'help', urgency: 'today', area: null, terms: 'gift' } as const
  for (const text of texts) must(await postListing(author, { ...rest, text, capacity: 1 }, now()))
  while ((await phone.journal.foldPending()) > 0);
}

/** Twelve words of theirs, which open their backups. */
export async function withWords({ neighbourhood, store, journal }: Phone): Promise<string> {
  const words = bytesToPhrase(randomBytes(16)).join(' ')
  const { author } = await openWriting(neighbourhood, store)
  const phraseKey = phraseToKey(words)!.publicKey
  must(await chooseTrustees(author, { authority: await journal.authority(), accounts: [], phraseKey }))
  while ((await journal.foldPending()) > 0);
  return words
}

/** The phone is gone, with all that was on it. */
export async function lose({ id, rooms, journal, store }: Phone): Promise<void> {
  await rooms.stop()
  journal.stop()
  store.close()
  await Dexie.delete(databaseName(id))
}

/** A phone with nothing on it. */
export async function aDevice(): Promise<Device> {
  const registry = await openRegistry(freshName())
  let opened = 0
  const tenancy: Device['tenancy'] = {
    home: makeValue<Home | null>(null),
    open: (id, name) => registry.opened(id, name, ++opened),
    close() {},
    lookAt: () => ({ reported: new Set(), end() {} }),
    flush: async () => {}
  }
  return { registry, tenancy }
}

/** Words of everything open on the board. */
export async function board({ store }: Phone): Promise<readonly string[]> {
  const rows = await store.db.listings.toArray()
  return rows.map(({ view }) => view.text).sort()
}

export const never = (onProgress: (progress: BundleProgress) => void = () => {}) => ({
  onProgress,
  signal: new AbortController().signal
})

export async function fileOf(phone: Phone, scope: BundleScope, known = '') {
  return must(await makeBundle(phone, { kind: 'make', scope, known, name: 'Jordaan' }, never()))
}

export function open(phone: Phone, file: BundleFile, words: string | null = null, watching = never()) {
  return takeInBundle(phone, { file, words }, watching)
}

export async function keysIn({ journal }: Pick<BundlePlace, 'journal'>): Promise<ReadonlySet<string>> {
  const keys = new Set<string>()
  for await (const page of journal.envelopes()) for (const { key } of page) keys.add(key)
  return keys
}
