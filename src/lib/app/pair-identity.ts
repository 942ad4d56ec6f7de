/** By what this device is known when it pairs: its key, a certificate it keeps, and whom it has met that way. */
import type { DeviceId } from '#lib/domain/record.ts'
import type { Store } from '#lib/journal/open.ts'
import { openJournal } from '#lib/journal/write.ts'
import { sign, verify, type SigningKey } from '#lib/keys/ed25519.ts'
import type { Identity } from '#lib/keys/identity.ts'
import { roomProof } from '#lib/keys/pair-keys.ts'
import { makePairCertificate } from '#lib/links/pair-certificate.ts'
import type { PairProofs } from '#lib/links/pair-talk.ts'
import type { KeptPairing } from '#lib/ports/journal.ts'
import { areEqualBytes, bytesToText } from '#lib/wire/bytes.ts'
import { limits } from '#lib/wire/limits.ts'
import { pairMessage } from '#lib/wire/pair-code.ts'
import { now } from './system.ts'

export interface PairIdentity {
  readonly lobby: Uint8Array
  readonly device: SigningKey
  readonly certificate: RTCCertificate
  readonly kept: KeptPairing
}

/** A certificate that ends sooner is no use to those who keep it. */
const lastsAtLeastMs = 24 * 60 * 60 * 1000

/** Throws for a visitor. */
export async function pairIdentity(store: Store): Promise<PairIdentity> {
  const [identity, lobby, known] = await Promise.all([
    store.keep.get('identity') as Promise<Identity | undefined>,
    store.keep.get('lobbySecret'),
    pairingOf(store)
  ])
  if (!identity || !lobby) throw new Error('a visitor pairs with nobody')
  const kept = known && known.expiresAt > now() + lastsAtLeastMs ? known : await renew(store, known)
  return { lobby, device: identity.device, certificate: kept.certificate as RTCCertificate, kept }
}

/** Others are known by theirs, whatever becomes of this one. */
async function renew(store: Store, known: KeptPairing | undefined): Promise<KeptPairing> {
  const made = await makePairCertificate()
  const { certificate, print } = made
  const renewed = { certificate, print, expiresAt: certificate.expires, met: known?.met ?? [] }
  await keepPairing(store, renewed)
  return renewed
}

/** Of stores that could not keep it: it serves until the page closes. */
const unkept = new WeakMap<Store, KeptPairing>()

async function pairingOf(store: Store): Promise<KeptPairing | undefined> {
  return unkept.get(store) ?? (await store.keep.get('pairing'))
}

/** On a full disk, or where the browser cannot store a certificate (DataCloneError), this page alone has it. */
async function keepPairing(store: Store, pairing: KeptPairing): Promise<void> {
  const done = await store.keep.put({ pairing }).catch(cannotClone)
  if (done.ok) unkept.delete(store)
  else unkept.set(store, pairing)
}

/** Dexie gives its own errors the names of the browser's. */
function cannotClone(error: unknown): { readonly ok: false } {
  if (error instanceof Error && error.name.startsWith('DataClone')) return { ok: false }
  throw error
}

/** Devices that were paired with, the latest last. */
export async function metDevices(store: Store): Promise<readonly DeviceId[]> {
  return ((await pairingOf(store))?.met ?? []).map(([device]) => device)
}

/** Keeps the certificate with which this device will answer the next time. */
export async function rememberMet(store: Store, device: DeviceId, print: Uint8Array): Promise<void> {
  const known = await pairingOf(store)
  if (!known) return
  const others = known.met.filter(([other]) => other !== device)
  const met = [...others, [device, print] as const].slice(-limits.pair.maxMet)
  await keepPairing(store, { ...known, met })
}

export interface PairStreet {
  /** Id of the neighbourhood, 32 bytes. */
  readonly neighbourhood: Uint8Array
  /** Whether this device, 32 bytes, may not write here any more. One that is not known yet may be of somebody new. */
  readonly isOut: (device: Uint8Array) => Promise<boolean>
}

/** What this device says on one connection, and whom it believes there. */
export function proofsOf(
  { device, kept }: Pick<PairIdentity, 'device' | 'kept'>,
  { neighbourhood, isOut }: PairStreet,
  certificates: readonly [Uint8Array, Uint8Array]
): PairProofs {
  return {
    async hello(side) {
      const message = pairMessage({ side, neighbourhood, certificates, own: kept.print })
      return { device: device.publicKey, certificate: kept.print, signature: await sign(device, message) }
    },
    async isTrue(hello, side) {
      const message = pairMessage({ side, neighbourhood, certificates, own: hello.certificate })
      if (areEqualBytes(hello.device, device.publicKey)) return false
      return (await verify(hello.device, hello.signature, message)) && !(await isOut(hello.device))
    },
    roomProof: (password, side) => roomProof(password, side, certificates)
  }
}

/** Of somebody who was put out or left, or a lost device. */
export async function isOutIn(store: Store, device: Uint8Array): Promise<boolean> {
  const journal = openJournal(store.db)
  try {
    return (await journal.authority()).formerDevices.has(bytesToText(device) as DeviceId)
  } finally {
    journal.stop()
  }
}
