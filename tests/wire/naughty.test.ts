import 'fake-indexeddb/auto'
import { agree } from '#lib/actions/agree.ts'
import { editProfile } from '#lib/actions/edit-profile.ts'
import { postListing } from '#lib/actions/post-listing.ts'
import { respond } from '#lib/actions/respond.ts'
import { sendMessage } from '#lib/actions/send-message.ts'
import type { HeadlessDevice } from '#lib/app/headless.ts'
import { bounds } from '#lib/domain/bounds.ts'
import { bytesToPlace, bytesToWords } from '#lib/domain/private-words.ts'
import type { RecordId } from '#lib/domain/record.ts'
import type { ListingView, SealedNote } from '#lib/domain/views.ts'
import { verify } from '#lib/keys/ed25519.ts'
import type { AdmittedRecord, Journal } from '#lib/ports/journal.ts'
import { admitVerified, firstFailure, toCandidate } from '#lib/replica/admit.ts'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { comeIn, found } from '../../scripts/demo/entrance.ts'
import { must } from '../../scripts/demo/must.ts'
import { halfCharacters, naughtyStrings } from '../fixtures/naughty.ts'
import { journalOnDexie } from '../journal/on-dexie.ts'
import { firstOf } from '../journal/watching.ts'

// A disk made of JavaScript, and hundreds of strings.
vi.setConfig({ testTimeout: 60_000 })

const nowMs = Date.UTC(2026, 2, 1)
const secret = new Uint8Array(32).fill(7)
const needs = { lobby: secret, relay: 'ws://nobody.invalid/relay', now: () => nowMs }
/** A list of others' making, tried where it happens to be beside the checkout; nothing depends on it. */
const listElsewhere = new URL('../../../shared/data/naughty-strings.json', import.meta.url)

/** What a field keeps of what was typed: well formed, trimmed, and here cut to what the field takes. */
function kept(typed: string, maxChars: number): string {
  return typed.toWellFormed().trim().slice(0, maxChars).toWellFormed().trim()
}

const texts = naughtyStrings.filter((typed) => kept(typed, 1) !== '')

/** Two neighbours without any network, each with what the other wrote so far. */
async function twoNeighbours() {
  const anneke = await found(needs, { name: '__proto__', area: 'u173zk', founder: 'constructor' })
  const { neighbourhood } = await anneke.journal.authority()
  if (!neighbourhood) throw new Error('nothing was founded')
  const youssef = await comeIn({ ...needs, neighbourhood }, anneke, { name: '<b>Youssef</b>', met: true })
  await hand(anneke, youssef.journal, neighbourhood)
  await hand(youssef, anneke.journal, neighbourhood)
  return { anneke, youssef, neighbourhood }
}

/** Hands over what the other lacks, which verifies and admits it like anything from outside. */
async function hand(from: HeadlessDevice, to: Journal, neighbourhood: RecordId): Promise<void> {
  for await (const page of from.journal.envelopes()) {
    const believed: AdmittedRecord[] = []
    for (const { key, envelope, id } of page) {
      const candidate = (await to.has(id)) ? null : toCandidate(key, envelope)
      if (!candidate) continue
      expect(await firstFailure(candidate, { neighbourhood, verify })).toBeNull()
      const authority = await from.journal.authority()
      const admitted = admitVerified(candidate, authority, neighbourhood)
      if (admitted) believed.push(admitted)
    }
    must(await to.admit(believed))
  }
}

async function post({ author }: HeadlessDevice, text: string): Promise<RecordId> {
  const listing = { kind: 'request', domain: null, urgency: 'anytime', area: null, terms: 'gift' } as const
  return must(await postListing(author, { ...listing, text, capacity: 1 }, nowMs))
}

async function opened(
  { privateSeal }: HeadlessDevice,
  note: SealedNote | null | undefined
): Promise<Uint8Array> {
  const bytes = note && (await privateSeal.open(note.sealed, note.by))
  if (!bytes) throw new Error('sealed to somebody else')
  return bytes
}

function listingAt({ journal }: HeadlessDevice, id: RecordId): ListingView {
  const listing = journal.listing(id)
  if (!listing) throw new Error('it did not arrive')
  return listing
}

describe('naughty strings', () => {
  it('come back exactly from a listing, its notes, its messages and its place', async () => {
    const { anneke, youssef, neighbourhood } = await twoNeighbours()
    const said = new Map<RecordId, string>()
    for (const text of texts) said.set(await post(anneke, text), kept(text, bounds.listingChars))
    await hand(anneke, youssef.journal, neighbourhood)
    for (const [id, note] of said)
      must(await respond(youssef.author, { listing: listingAt(youssef, id), note }, nowMs))
    await hand(youssef, anneke.journal, neighbourhood)
    for (const [id, text] of said) {
      const listing = listingAt(anneke, id)
      const [deal] = listing.deals
      if (!deal) throw new Error('the answer did not arrive')
      must(await sendMessage(anneke.author, { deal, text }))
      const [place, phone] = [kept(text, bounds.placeChars), kept(text, bounds.phoneChars)]
      must(await agree(anneke.author, { listing, deal, place, phone }))
    }
    await hand(anneke, youssef.journal, neighbourhood)
    for (const [id, text] of said) {
      const { deals, text: shown } = listingAt(youssef, id)
      expect(shown).toBe(text)
      expect(bytesToWords(await opened(anneke, deals[0]?.note))).toBe(text)
      expect(bytesToWords(await opened(youssef, deals[0]?.messages[0]))).toBe(text)
      expect(bytesToPlace(await opened(youssef, deals[0]?.place))).toEqual({
        place: kept(text, bounds.placeChars),
        phone: kept(text, bounds.phoneChars)
      })
    }
  })

  it('come back exactly from a disk, as the listing and the profile of somebody else', async () => {
    const { anneke, neighbourhood } = await twoNeighbours()
    const strings = [...texts, ...stringsElsewhere()].filter((typed) => kept(typed, 1) !== '')
    const said = new Map<RecordId, string>()
    for (const typed of strings) {
      const text = kept(typed, bounds.listingChars)
      said.set(await post(anneke, text), text)
    }
    const { store, journal } = await journalOnDexie()
    await hand(anneke, journal, neighbourhood)
    for (const [id, text] of said) expect((await firstOf(store.queries.listing(id)))?.text).toBe(text)
    for (const typed of texts.filter((_, at) => at % 7 === 0)) {
      const [name, about] = [kept(typed, bounds.nameChars), kept(typed, bounds.aboutChars)]
      must(await editProfile(anneke.author, { founding: neighbourhood, name, about, area: null }))
      await hand(anneke, journal, neighbourhood)
      const member = (await firstOf(store.queries.members())).find((one) => one.founding === neighbourhood)
      expect(member).toMatchObject({ name, about })
    }
    journal.stop()
    store.close()
  })

  it('with half a character in them are kept with a replacement in its place', async () => {
    const { anneke } = await twoNeighbours()
    for (const typed of halfCharacters) {
      const { text } = listingAt(anneke, await post(anneke, `a ${typed} b`))
      expect(text).toBe(`a ${typed.toWellFormed()} b`)
      expect(text).toContain('\ufffd')
    }
  })

  it('of nothing but space are no listing', async () => {
    const { anneke } = await twoNeighbours()
    for (const text of ['', ' ', '\t\n\r', '\u00a0\u3000', '\ufeff', '\u2028\u2029']) {
      const listing = { kind: 'offer', domain: null, urgency: 'anytime', area: null, terms: 'gift' } as const
      const posted = await postListing(anneke.author, { ...listing, text, capacity: 1 }, nowMs)
      expect(posted).toEqual({ ok: false, refusal: { kind: 'empty', field: 'text' } })
    }
  })
})

function stringsElsewhere(): readonly string[] {
  if (!existsSync(listElsewhere)) return []
  const strings: unknown = JSON.parse(readFileSync(listElsewhere, 'utf8'))
  return Array.isArray(strings) ? strings.filter((one) => typeof one === 'string') : []
}
