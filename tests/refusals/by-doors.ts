/** Coming in and keeping, with real keys and a real journal on an IndexedDB in memory. */
import { encode } from 'cborg'
import { makeInvite } from '#lib/actions/make-invite.ts'
import { postListing } from '#lib/actions/post-listing.ts'
import * as arrival from '#lib/app/arrival.ts'
import { controlOf } from '#lib/app/control.ts'
import type { Device } from '#lib/app/device.ts'
import { makeValue } from '#lib/app/value.ts'
import { openWriting } from '#lib/app/writing.ts'
import type { EntryRefusal, KeepRefusal } from '#lib/domain/refusal.ts'
import { openStore } from '#lib/journal/open.ts'
import { openRegistry } from '#lib/journal/registry.ts'
import { seedToSigningKey } from '#lib/keys/ed25519.ts'
import type { Home } from '#lib/ports/app.ts'
import type { Author } from '#lib/ports/author.ts'
import { bytesToText } from '#lib/wire/bytes.ts'
import { inviteToText, type Invite } from '#lib/wire/invite.ts'
import { must } from '../../scripts/demo/must.ts'
import { fillDisk, freshName } from '../journal/on-dexie.ts'
import { dayMs } from '../support/fake-town.ts'
import type { Meeting } from './meeting.ts'

/** A device with nobody near it; what a look around reports is given. */
async function aDevice(reported: ReadonlySet<string> = new Set()): Promise<Device> {
  const registry = await openRegistry(freshName())
  let opened = 0
  const tenancy: Device['tenancy'] = {
    home: makeValue<Home | null>(null),
    open: (id, name) => registry.opened(id, name, ++opened),
    close() {},
    lookAt: () => ({ reported, end() {} }),
    flush: async () => {}
  }
  return { registry, tenancy }
}

/** Anneke's device, on which she founded a neighbourhood. */
async function herDevice() {
  const device = await aDevice()
  const id = must(await arrival.found(device, { neighbourhood: 'Jordaan', area: null, name: 'Anneke' }))
  const store = await openStore(id)
  return { device, id, store, ...(await openWriting(id, store)) }
}

type HerDevice = Awaited<ReturnType<typeof herDevice>>

/** For one, made then; it works for a day. */
async function herInvite({ id, author, journal }: HerDevice, madeAt = Date.now()): Promise<string> {
  const seed = crypto.getRandomValues(new Uint8Array(32))
  const key = seedToSigningKey(seed).publicKey as Uint8Array<ArrayBuffer>
  const terms = { key, uses: 1, met: true, days: 1, authority: await journal.authority() }
  const door = must(await makeInvite(author, terms, madeAt))
  return inviteToText(inviteWith({ neighbourhood: id, seed, door }))
}

/** As the first version wrote it: with the key of the one epoch there was. */
function oldInvite(): string {
  const bytes = new Uint8Array(32).fill(7)
  return bytesToText(encode([1, 0, bytes, bytes, bytes, bytes, bytes, 'Jordaan', []]))
}

function inviteWith(what: Partial<Invite>): Invite {
  const bytes = new Uint8Array(32).fill(7)
  const ids = { neighbourhood: bytesToText(bytes), door: bytesToText(bytes) }
  const usual = { purpose: 'join', lobby: bytes, seed: bytes, host: bytes, name: 'Jordaan' } as const
  return { ...usual, ...ids, relays: [], ...what }
}

const beside = { beside: true }
const alone = { name: 'Jordaan', leadHere: () => Promise.reject(new Error('nobody leads here')) }

async function asksBackWith(
  typed: (hers: { words: readonly string[]; others: readonly string[] }) => string
) {
  const { id, author, journal, store } = await herDevice()
  const control = controlOf(id, store, alone)
  const { words, key } = control.makePhrase()
  const { account } = author.me
  const { founding } = (await journal.authority()).accounts.get(account)!
  const body = { accounts: [], phraseKey: key }
  must(await author.write({ type: 'trustees/1', refs: [founding], expiresAt: null, body }))
  return control.askBackIn(account, typed({ words, others: control.makePhrase().words }))
}

type AtTheDoor = EntryRefusal['kind'] | Exclude<KeepRefusal['kind'], 'tooLarge'> | 'badPhrase' | 'otherPhrase'

export const byDoors: { readonly [Kind in AtTheDoor]: Meeting } = {
  inviteBroken: async () => arrival.readInvite(await aDevice(), 'zomaar wat'),
  inviteTooOld: async () => arrival.readInvite(await aDevice(), oldInvite()),
  async otherPurpose() {
    return arrival.join(await aDevice(), inviteToText(inviteWith({ purpose: 'link' })), 'Sem')
  },
  async otherNeighbourhood() {
    const device = await aDevice(new Set(['otherNeighbourhood']))
    return arrival.join(device, inviteToText(inviteWith({})), 'Sem')
  },
  async alreadyIn() {
    const hers = await herDevice()
    return arrival.join(hers.device, await herInvite(hers), 'Sem')
  },
  async inviteUsedUp() {
    const hers = await herDevice()
    const text = await herInvite(hers)
    must(await arrival.join(hers.device, text, 'Sem', beside))
    return arrival.join(hers.device, text, 'Bo', beside)
  },
  async inviteExpired() {
    const hers = await herDevice()
    return arrival.join(hers.device, await herInvite(hers, Date.now() - 3 * dayMs), 'Sem', beside)
  },
  badPhrase: () => asksBackWith(() => 'geen twaalf woorden'),
  otherPhrase: () => asksBackWith(({ others }) => others.join(' ')),
  async storageFull() {
    const { store, author } = await herDevice()
    fillDisk(store.db)
    return posting(author)
  },
  async storageClosed() {
    const { store, author } = await herDevice()
    store.close()
    return posting(author)
  }
}

function posting(author: Author) {
  const said = { kind: 'request', domain: null, text: 'Ladder?', urgency: 'anytime' } as const
  return postListing(author, { ...said, area: null, terms: 'gift', capacity: 1 }, Date.now())
}
