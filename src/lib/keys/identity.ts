/** The keys one device has in one neighbourhood, and the records that make them count. */
import type { AccountId, DeviceId } from '#lib/domain/record.ts'
import type { Me } from '#lib/ports/sealing.ts'
import { bytesToText } from '#lib/wire/bytes.ts'
import {
  certificateMessage,
  deviceMessage,
  joinMessage,
  restoreMessage,
  type Certified
} from '#lib/wire/proof.ts'
import { makeSigningKey, seedToSigningKey, sign, type SigningKey } from './ed25519.ts'
import { makeSealingKey, type SealingKey } from './private-seal.ts'

/** Structured-cloneable: kept as it is in IndexedDB, where the private halves cannot be read out. */
export interface Identity {
  readonly device: SigningKey
  readonly sealing: SealingKey
  /** Root public key of the account this device speaks for, 32 bytes. */
  readonly account: Uint8Array
  /** The account's root key; only on the device where the account began. */
  readonly root: SigningKey | null
}

/** For a person who founds or joins: a new account with this as its first device. */
export async function makeIdentity(): Promise<Identity> {
  const root = await makeSigningKey()
  return {
    device: await makeSigningKey(),
    sealing: await makeSealingKey(),
    account: root.publicKey,
    root
  }
}

/** For a second device: its own keys under an account that exists. */
export async function makeLinkedIdentity(account: Uint8Array): Promise<Identity> {
  return { device: await makeSigningKey(), sealing: await makeSealingKey(), account, root: null }
}

export function meOf(identity: Identity): Me {
  return {
    account: bytesToText(identity.account) as AccountId,
    device: bytesToText(identity.device.publicKey) as DeviceId
  }
}

/** Body fields of genesis/1 and join/1 that certify the device for its account. */
export async function certify(identity: Identity) {
  if (!identity.root) throw new Error('only the device where an account began holds its root key')
  return {
    account: identity.account,
    certificate: await sign(identity.root, certificateMessage(certifiedOf(identity))),
    sealingKey: identity.sealing.publicKey
  }
}

/** The proof in join/1 that its writer holds the invite. */
export function proveInvite(identity: Identity, seed: Uint8Array): Promise<Uint8Array> {
  return sign(seedToSigningKey(seed), joinMessage(certifiedOf(identity)))
}

/** The proof in device/1 that its writer holds the link. */
export function proveLink(identity: Identity, seed: Uint8Array): Promise<Uint8Array> {
  return sign(seedToSigningKey(seed), deviceMessage(certifiedOf(identity)))
}

/** The proof in restore/1 that its writer holds the twelve words of that account. */
export function proveRestore(
  identity: Identity,
  account: Uint8Array,
  phrase: SigningKey
): Promise<Uint8Array> {
  return sign(phrase, restoreMessage({ ...certifiedOf(identity), account }))
}

function certifiedOf(identity: Identity): Certified {
  return {
    device: identity.device.publicKey,
    account: identity.account,
    sealingKey: identity.sealing.publicKey
  }
}
