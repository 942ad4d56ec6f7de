/** Founding, joining, visiting, linking: how a neighbourhood comes to be on this device. Brought in when asked for. */
import { parseNeededWords } from '#lib/actions/input.ts'
import type { Authority } from '#lib/domain/authority.ts'
import { bounds } from '#lib/domain/bounds.ts'
import type { Draft, RecordId } from '#lib/domain/record.ts'
import type { EntryRefusal, Refusal } from '#lib/domain/refusal.ts'
import { accepted, refused, type Result } from '#lib/domain/result.ts'
import { openStore, type Store } from '#lib/journal/open.ts'
import { neighbourhoodOf } from '#lib/journal/store-id.ts'
import { openJournal } from '#lib/journal/write.ts'
import { seedToSigningKey } from '#lib/keys/ed25519.ts'
import {
  certify,
  makeIdentity,
  makeLinkedIdentity,
  meOf,
  proveInvite,
  proveLink,
  type Identity
} from '#lib/keys/identity.ts'
import { signRecord } from '#lib/keys/sign-record.ts'
import type { Founding } from '#lib/ports/app.ts'
import type { AdmittedRecord, Journal } from '#lib/ports/journal.ts'
import type { StoreId } from '#lib/ports/store-id.ts'
import { admitOwn } from '#lib/replica/admit.ts'
import type { Invite } from '#lib/wire/invite.ts'
import { beginEpoch } from './begin-epoch.ts'
import { now, randomBytes } from './system.ts'
import { writerOf } from './writer.ts'

/** A neighbourhood this device now has for somebody, with its name for the list. */
export interface Entered {
  readonly id: StoreId
  readonly name: string
}

export async function found(input: Founding): Promise<Result<Entered, Refusal>> {
  const name = parseNeededWords('neighbourhood', input.neighbourhood, bounds.nameChars)
  if (!name.ok) return name
  const founder = parseNeededWords('name', input.name, bounds.nameChars)
  if (!founder.ok) return founder
  const identity = await makeIdentity()
  const { neighbourhood: _, ...facts } = input
  const genesis = await signGenesis(identity, { ...facts, name: name.value, founder: founder.value })
  const { id } = genesis.record
  return withStore(id, async (store, journal) => {
    const kept = await store.keep.put({
      identity,
      me: meOf(identity),
      lobbySecret: randomBytes(32),
      area: input.area
    })
    if (!kept.ok) return kept
    const appended = await journal.append(genesis)
    if (!appended.ok) {
      if (appended.refusal.kind === 'headMoved') throw new Error('a new neighbourhood already has records')
      return refused(appended.refusal)
    }
    const secret = randomBytes(32)
    const begun = await beginEpoch({ ...writerOf(identity, id, journal), journal, now }, secret)
    if (!begun.ok) return begun
    const epochs = { [begun.value]: { secret, newerSince: null } }
    const keptKey = await store.keep.put({ epochs })
    return keptKey.ok ? accepted({ id, name: name.value }) : keptKey
  })
}

/** Keeps the secrets and looks around; makes no key. Who is in keeps the secrets they have, whatever an invite says. */
export async function visit(invite: Invite): Promise<Result<Entered, Refusal>> {
  const id = invite.neighbourhood as RecordId
  return withStore(id, async (store) => {
    if (await store.keep.get('identity')) return refused({ kind: 'alreadyIn' })
    const kept = await store.keep.put({ lobbySecret: invite.lobby, doorSeed: invite.seed })
    return kept.ok ? accepted({ id, name: invite.name }) : kept
  })
}

/** Makes keys and signs the join. Whether the invite still works is asked before (`whyNotEnter`). */
export async function join(
  invite: Invite,
  typedName: string,
  store = storeOf(invite)
): Promise<Result<Entered, Refusal>> {
  const name = parseNeededWords('name', typedName, bounds.nameChars)
  if (!name.ok) return name
  const identity = await makeIdentity()
  const { key, door } = keyOf(invite)
  const proof = await proveInvite(identity, invite.seed)
  const body = { ...(await certify(identity)), key, proof, name: name.value }
  return enterWith(invite, store, identity, { type: 'join/1', refs: [door], expiresAt: null, body })
}

export async function linkDevice(invite: Invite, store = storeOf(invite)): Promise<Result<Entered, Refusal>> {
  const identity = await makeLinkedIdentity(invite.host)
  const { key, door } = keyOf(invite)
  const proof = await proveLink(identity, invite.seed)
  const body = { account: identity.account, sealingKey: identity.sealing.publicKey, key, proof }
  return enterWith(invite, store, identity, { type: 'device/1', refs: [door], expiresAt: null, body })
}

/** What is known here against coming in by this invite; null when nothing is, or nothing has arrived yet. */
export function whyNotEnter(invite: Invite, authority: Authority): EntryRefusal | null {
  const door = authority.doors.get(invite.door as RecordId)
  if (!door) return null
  if (door.left <= 0) return { kind: 'inviteUsedUp' }
  return now() > door.expiresAt ? { kind: 'inviteExpired' } : null
}

function keyOf(invite: Invite) {
  return { key: seedToSigningKey(invite.seed).publicKey, door: invite.door as RecordId }
}

/**
 * The secret that stands there came from who is in on this device, or with this very invite. The seed stays: until
 * somebody has given this device the key of the epoch, it is what the key was sealed to.
 */
async function enterWith(
  invite: Invite,
  id: StoreId,
  identity: Identity,
  draft: Draft
): Promise<Result<Entered, Refusal>> {
  return withStore(id, async (store, journal) => {
    if (await store.keep.get('identity')) return refused({ kind: 'alreadyIn' })
    const lobbySecret = (await store.keep.get('lobbySecret')) ?? invite.lobby
    const kept = await store.keep.put({ identity, me: meOf(identity), lobbySecret, doorSeed: invite.seed })
    if (!kept.ok) return kept
    const { author } = writerOf(identity, neighbourhoodOf(id), journal)
    const written = await author.write(draft)
    if (!written.ok) return written
    while ((await journal.foldPending()) > 0);
    return accepted({ id, name: invite.name })
  })
}

function storeOf(invite: Invite): StoreId {
  return invite.neighbourhood as RecordId
}

async function signGenesis(
  identity: Identity,
  facts: Omit<Founding, 'neighbourhood'> & { readonly founder: string }
): Promise<AdmittedRecord> {
  const head = { nextSeq: 0, prev: null, clock: { ms: 0, count: 0 } }
  const draft = {
    type: 'genesis/1',
    refs: [],
    expiresAt: null,
    body: { ...facts, ...(await certify(identity)) }
  }
  return admitOwn(await signRecord(draft, { neighbourhood: null, head, nowMs: now() }, identity.device))
}

async function withStore<Value>(
  id: StoreId,
  work: (store: Store, journal: Journal) => Promise<Value>
): Promise<Value> {
  const store = await openStore(id)
  const journal = openJournal(store.db)
  try {
    return await work(store, journal)
  } finally {
    journal.stop()
    store.close()
  }
}
