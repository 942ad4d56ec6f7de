/**
 * Everything of mine in one document that people can read: what I posted, agreed and said, with the private words this
 * device can open, and every record I signed as it was. Nothing is sent anywhere.
 */
import { toDate } from '#lib/domain/to-date.ts'
import { bytesToListing } from '#lib/domain/private-listing.ts'
import { bytesToPlace, bytesToWords } from '#lib/domain/private-words.ts'
import type { AccountId, StoepRecord } from '#lib/domain/record.ts'
import { bytesToReview } from '#lib/domain/review-seal.ts'
import { knownAmong } from '#lib/domain/records/known.ts'
import type { DealView, ListingView, PictureView, SealedNote } from '#lib/domain/views.ts'
import type { Home } from '#lib/ports/app.ts'
import { once } from './once.ts'
import { bytesToBase64, bytesToDataUrl } from './picture-text.ts'

type From = Pick<Home, 'id' | 'queries' | 'openPrivate' | 'control' | 'me' | 'pocket'>

/** JSON, indented. `readme`: what it is, in the language of who asks. */
export async function exportMine(home: From, readme: readonly string[], nowMs: number): Promise<string> {
  const { queries, me } = home
  const [neighbourhood, members, listings, deals, rings, records] = await Promise.all([
    once(queries.neighbourhood()),
    once(queries.members()),
    once(queries.myListings()),
    once(queries.myDeals()),
    once(queries.swapRings()),
    home.control().then((control) => control.ownRecords())
  ])
  const nameOf = (account: AccountId) => members.find((one) => one.account === account)?.name || account
  const profile = members.find(({ account }) => account === me?.account)
  const mine = rings.filter(({ gifts }) => gifts.some(({ giver }) => giver === me?.account))
  const document = {
    readme,
    format: 'stoep-export/1',
    madeAt: timeOf(nowMs),
    neighbourhood: { id: home.id, name: neighbourhood.name },
    me: profile && { account: profile.account, name: profile.name, about: profile.about, role: profile.role },
    listings: await Promise.all(
      listings.map(async (listing) => ({
        ...(await listingOf(home, listing)),
        ...(listing.picture && { picture: pictureOf(listing.picture, records) })
      }))
    ),
    deals: await Promise.all(deals.map((deal) => dealOf(home, deal, nameOf))),
    swapRings: await Promise.all(
      mine.map(async ({ gifts, status, messages }) => ({
        people: gifts.map(({ giver }) => nameOf(giver)),
        status,
        messages: await wordsOf(home, messages, nameOf)
      }))
    ),
    onThisDevice: {
      wishes: (await once(home.pocket.watch('wishes'))).map(({ kind, text }) => ({ kind, text })),
      trusted: (await once(home.pocket.watch('trusted'))).map(nameOf)
    },
    records: records.map(recordOf)
  }
  return JSON.stringify(document, readable, 2)
}

async function listingOf(home: From, listing: ListingView) {
  const { kind, domain, status, postedAt, expiresAt, area, terms, urgency, details } = listing
  const inside = listing.sealed && (await open(home, listing.sealed, bytesToListing))
  return {
    text: inside?.text ?? listing.text,
    ...{ kind, domain, status, urgency, terms, area, details },
    postedAt: timeOf(postedAt),
    expiresAt: timeOf(expiresAt)
  }
}

/** As an address that a browser shows when it is pasted there. */
function pictureOf({ id, words }: PictureView, records: readonly StoepRecord[]) {
  const [record] = knownAmong(records.filter((one) => one.id === id))
  const shown = record?.type === 'picture/1' ? record.body.picture : null
  return { words, file: shown && bytesToDataUrl(shown.bytes) }
}

async function dealOf(home: From, deal: DealView, nameOf: (account: AccountId) => string) {
  const listing = await once(home.queries.listing(deal.listing))
  const note = deal.note && (await open(home, deal.note, bytesToWords))
  const place = deal.place && (await open(home, deal.place, bytesToPlace))
  return {
    about: (await listingOf(home, listing)).text,
    owner: nameOf(deal.owner),
    responder: nameOf(deal.responder),
    status: deal.status,
    steps: deal.steps.map(({ type, by, clock }) => ({ what: type, by: nameOf(by), at: timeOf(clock.ms) })),
    note,
    place,
    messages: await wordsOf(home, deal.messages, nameOf),
    hours: deal.transfers.map(({ from, to, minutes, status }) => ({
      ...{ from: nameOf(from), to: nameOf(to), minutes, status }
    })),
    reviews: deal.reviews.map(({ by, outcome, text }) => ({ by: nameOf(by), outcome, text })),
    sealedReviews: await openAll(home, deal.sealedReviews, bytesToReview)
  }
}

async function wordsOf(home: From, notes: readonly SealedNote[], nameOf: (account: AccountId) => string) {
  const texts = await Promise.all(notes.map((note) => open(home, note, bytesToWords)))
  return notes.map(({ by, clock }, at) => ({ by: nameOf(by), at: timeOf(clock.ms), text: texts[at] ?? null }))
}

async function openAll<Value>(home: From, notes: readonly SealedNote[], read: Reader<Value>) {
  const all = await Promise.all(notes.map((note) => open(home, note, read)))
  return all.filter((one) => one !== null)
}

type Reader<Value> = (bytes: Uint8Array) => Value | null

/** Null when it was not sealed to this device. */
async function open<Value>(
  home: From,
  { sealed, by }: SealedNote,
  read: Reader<Value>
): Promise<Value | null> {
  const bytes = await home.openPrivate(sealed, by)
  return bytes && read(bytes)
}

function recordOf({ id, type, device, clock, refs, expiresAt, body }: StoepRecord) {
  const around = { type, at: timeOf(clock.ms), id, device, refs, expiresAt: expiresAt && timeOf(expiresAt) }
  return { ...around, body: type === 'picture/1' ? JSON.parse(JSON.stringify(body, asBase64)) : body }
}

function timeOf(ms: number): string {
  return toDate(ms).toISOString()
}

/** Shorter than digits by a third, for the bytes of a picture. */
function asBase64(_key: string, value: unknown): unknown {
  return value instanceof Uint8Array ? bytesToBase64(value) : value
}

/** Bytes as hexadecimal digits. */
function readable(_key: string, value: unknown): unknown {
  if (!(value instanceof Uint8Array)) return value
  return [...value].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
