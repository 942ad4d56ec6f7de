/** Founding, coming in and linking as the app does it (app/enter.ts), for devices without a screen. */
import { makeInvite } from '#lib/actions/make-invite.ts'
import { makeLink } from '#lib/actions/make-link.ts'
import { openHeadlessDevice, type HeadlessDevice, type HeadlessNeeds } from '#lib/app/headless.ts'
import { randomBytes } from '#lib/app/system.ts'
import { beginEpoch } from '#lib/app/begin-epoch.ts'
import { giveKeyToDoor } from '#lib/app/door-key.ts'
import { seedToDoorKeys } from '#lib/keys/door.ts'
import {
  certify,
  makeIdentity,
  makeLinkedIdentity,
  proveInvite,
  proveLink,
  type Identity
} from '#lib/keys/identity.ts'
import { signRecord } from '#lib/keys/sign-record.ts'
import { admitOwn } from '#lib/replica/admit.ts'
import { textToBytes } from '#lib/wire/bytes.ts'
import { must } from './must.ts'

/** Where the keys of who comes in are from; fresh ones unless given. */
export interface WithKeys {
  readonly newIdentity?: () => Promise<Identity>
}

export interface Founding {
  readonly name: string
  /** Coarse cell of its middle. */
  readonly area: string
  /** The founder's own name. */
  readonly founder: string
}

export async function found(
  needs: Omit<HeadlessNeeds, 'neighbourhood'> & WithKeys,
  founding: Founding
): Promise<HeadlessDevice> {
  const identity = await (needs.newIdentity ?? makeIdentity)()
  const body = { ...founding, ...(await certify(identity)) }
  const draft = { type: 'genesis/1', refs: [], expiresAt: null, body }
  const head = { nextSeq: 0, prev: null, clock: { ms: 0, count: 0 } }
  const at = { neighbourhood: null, head, nowMs: needs.now() }
  const genesis = admitOwn(await signRecord(draft, at, identity.device))
  const device = await openHeadlessDevice({ ...needs, neighbourhood: genesis.record.id }, identity)
  must(await device.journal.append(genesis))
  must(await beginEpoch({ ...device, now: needs.now }, randomBytes(32)))
  return device
}

/** Somebody new comes in by an invite of the host. */
export async function comeIn(
  needs: HeadlessNeeds & WithKeys,
  host: HeadlessDevice,
  { name, met }: { readonly name: string; readonly met: boolean }
): Promise<HeadlessDevice> {
  const { seed, keys, ...open } = newDoor()
  const { key } = open
  const authority = await host.journal.authority()
  const door = must(await makeInvite(host.author, { authority, ...open, uses: 1, met }, needs.now()))
  await giveKeyToDoor(host, keys)
  const identity = await (needs.newIdentity ?? makeIdentity)()
  const device = await openHeadlessDevice({ ...needs, doorSeed: seed }, identity)
  const body = { ...(await certify(identity)), key, proof: await proveInvite(identity, seed), name }
  must(await device.author.write({ type: 'join/1', refs: [door], expiresAt: null, body }))
  return device
}

/** A second device of the host's own. */
export async function linkDevice(needs: HeadlessNeeds, host: HeadlessDevice): Promise<HeadlessDevice> {
  const { seed, keys, ...open } = newDoor()
  const { key } = open
  const door = must(await makeLink(host.author, open, needs.now()))
  await giveKeyToDoor(host, keys)
  const identity = await makeLinkedIdentity(accountBytes(host))
  const device = await openHeadlessDevice({ ...needs, doorSeed: seed }, identity)
  const { account, sealing } = identity
  const body = { account, sealingKey: sealing.publicKey, key, proof: await proveLink(identity, seed) }
  must(await device.author.write({ type: 'device/1', refs: [door], expiresAt: null, body }))
  return device
}

/** Fresh one-time keys: the seed travels in a link, the public keys in the record. */
export function newDoor() {
  const seed = randomBytes(32)
  const keys = seedToDoorKeys(seed)
  return { seed, keys, key: keys.signing.publicKey, sealingKey: keys.sealing.publicKey }
}

export function accountBytes({ author }: HeadlessDevice): Uint8Array<ArrayBuffer> {
  const bytes = textToBytes(author.me.account)
  if (!bytes) throw new Error('an account is 32 bytes')
  return bytes
}
