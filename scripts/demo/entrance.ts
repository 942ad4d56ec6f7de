/** Founding, coming in and linking as the app does it (app/enter.ts), for devices without a screen. */
import { makeInvite } from '#lib/actions/make-invite.ts'
import { makeLink } from '#lib/actions/make-link.ts'
import { openHeadlessDevice, type HeadlessDevice, type HeadlessNeeds } from '#lib/app/headless.ts'
import { randomBytes } from '#lib/app/system.ts'
import { seedToSigningKey } from '#lib/keys/ed25519.ts'
import { certify, makeIdentity, makeLinkedIdentity, proveInvite, proveLink } from '#lib/keys/identity.ts'
import { signRecord } from '#lib/keys/sign-record.ts'
import { admitOwn } from '#lib/replica/admit.ts'
import { textToBytes } from '#lib/wire/bytes.ts'
import { must } from './must.ts'

export interface Founding {
  readonly name: string
  /** Coarse cell of its middle. */
  readonly area: string
  /** The founder's own name. */
  readonly founder: string
}

export async function found(
  needs: Omit<HeadlessNeeds, 'neighbourhood'>,
  founding: Founding
): Promise<HeadlessDevice> {
  const identity = await makeIdentity()
  const body = { ...founding, ...(await certify(identity)) }
  const draft = { type: 'genesis/1', refs: [], expiresAt: null, body }
  const head = { nextSeq: 0, prev: null, clock: { ms: 0, count: 0 } }
  const at = { neighbourhood: null, head, nowMs: needs.now() }
  const genesis = admitOwn(await signRecord(draft, at, identity.device))
  const device = await openHeadlessDevice({ ...needs, neighbourhood: genesis.record.id }, identity)
  must(await device.journal.append(genesis))
  return device
}

/** Somebody new comes in by an invite of the host. */
export async function comeIn(
  needs: HeadlessNeeds,
  host: HeadlessDevice,
  { name, met }: { readonly name: string; readonly met: boolean }
): Promise<HeadlessDevice> {
  const { seed, key } = newDoorKey()
  const authority = await host.journal.authority()
  const door = must(await makeInvite(host.author, { authority, key, uses: 1, met }, needs.now()))
  const identity = await makeIdentity()
  const device = await openHeadlessDevice(needs, identity)
  const body = { ...(await certify(identity)), key, proof: await proveInvite(identity, seed), name }
  must(await device.author.write({ type: 'join/1', refs: [door], expiresAt: null, body }))
  return device
}

/** A second device of the host's own. */
export async function linkDevice(needs: HeadlessNeeds, host: HeadlessDevice): Promise<HeadlessDevice> {
  const { seed, key } = newDoorKey()
  const door = must(await makeLink(host.author, { key }, needs.now()))
  const identity = await makeLinkedIdentity(accountBytes(host))
  const device = await openHeadlessDevice(needs, identity)
  const { account, sealing } = identity
  const body = { account, sealingKey: sealing.publicKey, key, proof: await proveLink(identity, seed) }
  must(await device.author.write({ type: 'device/1', refs: [door], expiresAt: null, body }))
  return device
}

/** A fresh one-time key: the seed travels in a link, the key in the record. */
export function newDoorKey() {
  const seed = randomBytes(32)
  return { seed, key: seedToSigningKey(seed).publicKey as Uint8Array<ArrayBuffer> }
}

export function accountBytes({ author }: HeadlessDevice): Uint8Array<ArrayBuffer> {
  const bytes = textToBytes(author.me.account)
  if (!bytes) throw new Error('an account is 32 bytes')
  return bytes
}
