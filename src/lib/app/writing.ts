/** The writing side of one neighbourhood on this device; brought in when somebody first writes. */
import { makeInvite, usualInviteDays } from '#lib/actions/make-invite.ts'
import { linkLastsMs, makeLink } from '#lib/actions/make-link.ts'
import { dayMs } from '#lib/domain/expiry.ts'
import type { RecordId } from '#lib/domain/record.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import { accepted, type Result } from '#lib/domain/result.ts'
import type { Store } from '#lib/journal/open.ts'
import { pocketOf } from '#lib/journal/pocket.ts'
import { openJournal } from '#lib/journal/write.ts'
import { seedToDoorKeys } from '#lib/keys/door.ts'
import type { Identity } from '#lib/keys/identity.ts'
import type { InviteTerms, MadeLink } from '#lib/ports/app.ts'
import type { Author, DeferringAuthor, EpochAuthor } from '#lib/ports/author.ts'
import type { Deferring } from '#lib/ports/deferring.ts'
import type { Journal, Keep } from '#lib/ports/journal.ts'
import type { PrivateSeal } from '#lib/ports/sealing.ts'
import { textToBytes } from '#lib/wire/bytes.ts'
import { inviteToText, type Invite } from '#lib/wire/invite.ts'
import type { Addresses } from './addresses.ts'
import { giveKeyToDoor } from './door-key.ts'
import { onHiding } from './hiding.ts'
import { makeDeferring } from './deferring.ts'
import { openWithAliases } from './open-with-aliases.ts'
import { refusing } from './refusing.ts'
import { now, randomBytes } from './system.ts'
import { writerOf } from './writer.ts'

export interface Writing {
  readonly journal: Journal
  readonly author: DeferringAuthor & EpochAuthor
  readonly deferring: Deferring
  readonly privateSeal: PrivateSeal
  readonly keep: Keep
  /** As `PrivateSeal.open`; what somebody sealed before they became one with this account opens too. */
  readonly openPrivate: PrivateSeal['open']
}

/** Throws for a device without keys here: a visitor. */
export async function openWriting(neighbourhood: RecordId, store: Store): Promise<Writing> {
  const identity = (await store.keep.get('identity')) as Identity | undefined
  if (!identity) throw new Error('a visitor cannot write')
  const journal = openJournal(store.db)
  const { privateSeal, ...writer } = writerOf(identity, neighbourhood, journal)
  const author = refusing(writer.author)
  const { locks } = navigator
  const { queries } = store
  return {
    journal,
    privateSeal,
    keep: store.keep,
    openPrivate: openWithAliases(privateSeal, journal),
    author,
    deferring: makeDeferring({
      pocket: pocketOf(store.db),
      queries,
      author,
      locks,
      onHiding,
      now,
      randomBytes
    })
  }
}

/** Folds all views again for who looks now: what is near changes with where one lives. */
export async function refold(store: Store): Promise<void> {
  const journal = openJournal(store.db)
  while ((await journal.foldPending()) > 0);
  journal.stop()
}

/** What a link to this neighbourhood needs besides its key. */
export interface DoorFrame {
  readonly neighbourhood: RecordId
  readonly name: string
  /** Secret of the lobby, 32 bytes. */
  readonly lobby: Uint8Array
  readonly addresses: Addresses
}

export async function writeInvite(
  writing: Writing,
  frame: DoorFrame,
  terms: InviteTerms
): Promise<Result<MadeLink, Refusal>> {
  const { author, journal } = writing
  const authority = await journal.authority()
  const nowMs = now()
  const { seed, keys, ...door } = newDoor()
  const written = await makeInvite(author, { ...terms, ...door, authority }, nowMs)
  if (!written.ok) return written
  await giveKeyToDoor(writing, keys)
  return accepted({
    url: doorUrl('join', written.value, seed, author, frame),
    expiresAt: nowMs + (terms.days ?? usualInviteDays) * dayMs
  })
}

export async function writeLink(writing: Writing, frame: DoorFrame): Promise<Result<MadeLink, Refusal>> {
  const { author } = writing
  const nowMs = now()
  const { seed, keys, ...door } = newDoor()
  const written = await makeLink(author, door, nowMs)
  if (!written.ok) return written
  await giveKeyToDoor(writing, keys)
  return accepted({
    url: doorUrl('link', written.value, seed, author, frame),
    expiresAt: nowMs + linkLastsMs
  })
}

/** A fresh seed, which travels in the link, and the public keys that go into the record. */
function newDoor() {
  const seed = randomBytes(32)
  const keys = seedToDoorKeys(seed)
  return { seed, keys, key: keys.signing.publicKey, sealingKey: keys.sealing.publicKey }
}

function doorUrl(
  purpose: Invite['purpose'],
  door: RecordId,
  seed: Uint8Array,
  author: Author,
  { neighbourhood, name, lobby, addresses }: DoorFrame
): string {
  const host = textToBytes(author.me.account)
  if (!host) throw new Error('an account is 32 bytes')
  const text = inviteToText({
    purpose,
    neighbourhood,
    lobby,
    seed,
    door,
    host,
    name,
    relays: [addresses.relay]
  })
  return `${addresses.page}/${purpose}#${text}`
}
