/**
 * A small street on real keys, disks and a real relay, where things were said that are for few: for looking where the
 * words ended up. Every device has its own journal on Dexie; one also keeps the carrier on disk.
 */
import 'fake-indexeddb/auto'
import { agree } from '#lib/actions/agree.ts'
import { askPrivately } from '#lib/actions/ask-privately.ts'
import { checkIn } from '#lib/actions/check-in.ts'
import { declareEmergency } from '#lib/actions/declare-emergency.ts'
import { finish } from '#lib/actions/finish.ts'
import { postListing, type ListingInput } from '#lib/actions/post-listing.ts'
import { report } from '#lib/actions/report.ts'
import { respond } from '#lib/actions/respond.ts'
import { sendMessage } from '#lib/actions/send-message.ts'
import { writeReview } from '#lib/actions/write-review.ts'
import type { AccountId, DeviceId, Draft, RecordId } from '#lib/domain/record.ts'
import type { DealView, ListingView } from '#lib/domain/views.ts'
import { openDatabase } from '#lib/journal/open.ts'
import { journalDatabase } from '#lib/journal/schema.ts'
import { openJournal } from '#lib/journal/write.ts'
import { makeAuthor } from '#lib/keys/author.ts'
import { seedToSigningKey, sign, verify } from '#lib/keys/ed25519.ts'
import { deriveEpoch, type RoomKeys } from '#lib/keys/epoch.ts'
import {
  certify,
  makeIdentity,
  makeLinkedIdentity,
  meOf,
  proveInvite,
  proveLink,
  type Identity
} from '#lib/keys/identity.ts'
import { makePrivateSeal } from '#lib/keys/private-seal.ts'
import { signRecord } from '#lib/keys/sign-record.ts'
import { relayLink } from '#lib/links/relay.ts'
import type { RelayCursor } from '#lib/ports/journal.ts'
import { admitOwn } from '#lib/replica/admit.ts'
import { persistCarrier } from '#lib/replica/doc-store.ts'
import { Replica } from '#lib/replica/replica.ts'
import { once } from '#lib/state/once.ts'
import { expect, vi } from 'vitest'
import type { Relay } from '#relay/relay.ts'
import { must } from '../../scripts/demo/must.ts'

export const open = { text: 'Wie kan zaterdag mijn zolder helpen opruimen?' }
/** What nobody but two people may ever read. */
export const planted = {
  place: 'Lindengracht 12 achterhuis',
  phone: '06-27182818',
  note: 'Bel aan bij nummer 314 op de Egelantiersgracht',
  message: 'De reservehuissleutel ligt bij Rozenstraat 271',
  ask: 'Rijdt iemand mij naar de oncoloog in de Vondelstraat 8?',
  review: 'Hij woont op de Bloemgracht 99',
  report: 'Zij stond ineens voor Tuinstraat 42',
  checkIn: 'Ik lig onderaan de trap van Madelievenstraat 5'
}

const seed = new Uint8Array(32).fill(3)
const doorKey = seedToSigningKey(seed).publicKey
const dayMs = 24 * 60 * 60 * 1000
const now = () => Date.now()

export type Device = Awaited<ReturnType<typeof device>>

/** Bytes sealed by `by` for these accounts, beside the writer's own. */
export interface Sealed {
  readonly bytes: Uint8Array
  readonly by: AccountId
  readonly accounts: readonly AccountId[]
}

export async function sealedStreet(relay: Relay) {
  const epoch = await deriveEpoch(new Uint8Array(32).fill(9))
  const founder = await makeIdentity()
  const genesis = await signedGenesis(founder)
  const { id } = genesis.record
  const sealed: Sealed[] = []
  const at = { id, epoch, relay, sealed }
  const anneke = await device('anneke', founder, at, true)
  await anneke.journal.append(genesis)
  const expiresAt = now() + dayMs
  const invite = await wrote(anneke, {
    type: 'invite/1',
    refs: [],
    expiresAt,
    body: { key: doorKey, uses: 5, met: true }
  })
  const youssef = await joined('youssef', invite, at)
  const fatima = await joined('fatima', invite, at)
  const link = await wrote(anneke, { type: 'link/1', refs: [], expiresAt, body: { key: doorKey } })
  const tablet = await linked('tablet', anneke, link, at)
  const all = [anneke, tablet, youssef, fatima]
  for (const one of all) await one.replica.start()
  await everywhere(all)
  return { ...at, anneke, tablet, youssef, fatima, all }
}

/** Anneke and Youssef agree on something, Anneke asks Youssef alone, Fatima reports Youssef to Anneke. */
export async function talk({ anneke, youssef, fatima, all }: Awaited<ReturnType<typeof sealedStreet>>) {
  const listing = must(await postListing(anneke.author, { ...usual, ...open }, now()))
  await everywhere(all)
  must(
    await respond(youssef.author, { listing: await listingAt(youssef, listing), note: planted.note }, now())
  )
  await everywhere(all)
  const { place, phone } = planted
  const view = await listingAt(anneke, listing)
  must(await agree(anneke.author, { listing: view, deal: dealIn(view), place, phone }))
  await everywhere(all)
  const deal = async (of: Device) => dealIn(await listingAt(of, listing))
  must(await sendMessage(youssef.author, { deal: await deal(youssef), text: planted.message }))
  must(await finish(anneke.author, { deal: await deal(anneke), outcome: 'done' }))
  const review = { outcome: 'good', text: planted.review, salt: new Uint8Array(32).fill(4) } as const
  must(await writeReview(anneke.author, { deal: await deal(anneke), role: 'ambassador', ...review }))
  const ask = { ...usual, text: planted.ask, visibility: 'person', to: [youssef.me.account] } as const
  must(await askPrivately(anneke.author, ask, now()))
  const about = {
    subject: { id: deal0(await listingAt(fatima, listing)), author: youssef.me.account },
    known: null
  }
  const said = { rule: '', note: planted.report, quote: '' }
  must(await report(fatima.author, { ...about, ...said, ambassadors: [anneke.me.account] }))
  await everywhere(all)
  await sayHowTheyAre({ anneke, youssef, all })
}

/** Anneke declares an emergency, and Youssef says for those who call round how it is with him. */
async function sayHowTheyAre({
  anneke,
  youssef,
  all
}: Pick<Awaited<ReturnType<typeof sealedStreet>>, 'anneke' | 'youssef' | 'all'>) {
  const authorityAt = ({ store }: Device) => once(store.queries.authority())
  const matter = { what: 'Geen stroom', isExercise: false, callers: [] }
  const neighbourhood = (await authorityAt(anneke)).neighbourhood
  if (!neighbourhood) throw new Error('it was founded')
  must(
    await declareEmergency(anneke.author, { neighbourhood, authority: await authorityAt(anneke), ...matter })
  )
  await everywhere(all)
  const [emergency] = await once(youssef.store.queries.emergency('emergency'))
  if (!emergency) throw new Error('it was declared')
  const authority = await authorityAt(youssef)
  const how = { state: 'help', text: planted.checkIn } as const
  must(await checkIn(youssef.author, { authority, emergency, ...how }, now()))
  await everywhere(all)
}

const usual: ListingInput = {
  kind: 'request',
  domain: 'help',
  text: '',
  urgency: 'thisWeek',
  area: 'u173zm',
  terms: 'gift',
  capacity: 1
}

/** Every device has as many records as the one with most, and the relay has them too. */
async function everywhere(all: readonly Device[]): Promise<void> {
  const isThere = async () => {
    for (const { replica } of all) await replica.idle()
    const counts = await Promise.all(all.map(countOf))
    const waiting = await Promise.all(all.map(({ journal }) => journal.outbox()))
    expect([new Set(counts).size, waiting.flat().length]).toEqual([1, 0])
  }
  await vi.waitFor(isThere, { timeout: 60_000 })
}

async function countOf({ journal }: Device): Promise<number> {
  let count = 0
  for await (const page of journal.envelopes()) count += page.length
  return count
}

const listingAt = ({ store }: Device, id: RecordId): Promise<ListingView> => once(store.queries.listing(id))

function dealIn({ deals: [deal] }: ListingView): DealView {
  if (!deal) throw new Error('nobody answered')
  return deal
}

const deal0 = (view: ListingView) => dealIn(view).id

interface At {
  readonly id: RecordId
  readonly epoch: RoomKeys
  readonly relay: Relay
  readonly sealed: Sealed[]
}

async function device(name: string, identity: Identity, at: At, keepsCarrier = false) {
  const store = await openDatabase(journalDatabase(`street-${name}`))
  const me = meOf(identity)
  await store.keep.put({ identity, me, lobbySecret: new Uint8Array(32).fill(9) })
  const journal = openJournal(store.db)
  const seal = makePrivateSeal(identity.device.publicKey, identity.sealing)
  const made = makeAuthor({ identity, neighbourhood: at.id, journal, privateSeal: seal, now, admitOwn })
  const author: typeof made = {
    ...made,
    async sealFor(accounts, plaintext) {
      const bytes = await made.sealFor(accounts, plaintext)
      at.sealed.push({ bytes, by: me.account, accounts: [...accounts, me.account] })
      return bytes
    }
  }
  let cursor: RelayCursor | null = null
  const replica = new Replica({
    neighbourhood: at.id,
    guid: at.epoch.guid,
    journal,
    seal: at.epoch.seal,
    verify,
    now,
    chance: () => 0,
    later: (run, ms) => {
      const timer = setTimeout(run, ms)
      return () => clearTimeout(timer)
    },
    ...(keepsCarrier && { persist: persistCarrier }),
    relay: {
      link: relayLink({
        url: `${at.relay.url.replace(/^http/, 'ws')}/relay`,
        room: at.epoch.relayRoom,
        publicKey: at.epoch.relayKey.publicKey,
        sign: (message) => sign(at.epoch.relayKey, message)
      }),
      loadCursor: async () => cursor,
      saveCursor: async (reached) => void (cursor = reached)
    },
    onConnection: () => undefined,
    onTrouble: () => undefined
  })
  return { name, me, store, journal, seal, author, replica, identity }
}

async function joined(name: string, invite: RecordId, at: At): Promise<Device> {
  const identity = await makeIdentity()
  const one = await device(name, identity, at)
  const body = { ...(await certify(identity)), key: doorKey, proof: await proveInvite(identity, seed), name }
  await wrote(one, { type: 'join/1', refs: [invite], expiresAt: null, body })
  return one
}

async function linked(
  name: string,
  { identity: { account } }: Device,
  link: RecordId,
  at: At
): Promise<Device> {
  const identity = await makeLinkedIdentity(account)
  const one = await device(name, identity, at)
  const proof = await proveLink(identity, seed)
  const body = { account, sealingKey: identity.sealing.publicKey, key: doorKey, proof }
  await wrote(one, { type: 'device/1', refs: [link], expiresAt: null, body })
  return one
}

async function wrote({ author }: Pick<Device, 'author'>, draft: Draft): Promise<RecordId> {
  return must(await author.write(draft))
}

async function signedGenesis(identity: Identity) {
  const head = { nextSeq: 0, prev: null, clock: { ms: 0, count: 0 } }
  const body = { name: 'Jordaan', area: null, founder: 'anneke', ...(await certify(identity)) }
  const draft = { type: 'genesis/1', refs: [], expiresAt: null, body }
  return admitOwn(await signRecord(draft, { neighbourhood: null, head, nowMs: now() }, identity.device))
}

export function devicesOf(all: readonly Device[], accounts: readonly AccountId[]): readonly DeviceId[] {
  return all.filter(({ me }) => accounts.includes(me.account)).map(({ me }) => me.device)
}

export async function endStreet(all: readonly Device[]): Promise<void> {
  for (const { replica, journal, store } of all) {
    await replica.stop()
    journal.stop()
    store.close()
  }
}
