/** Keys of the people in a world: made from their number, so that a world is the same each time; kept across worlds. */
import { hintOf, hintsIn } from '#lib/domain/sealed-hints.ts'
import type { DeviceId } from '#lib/domain/record.ts'
import { bytesToText, concatBytes, textToBytes, utf8 } from '#lib/wire/bytes.ts'
import { sha256 } from '@noble/hashes/sha2.js'
import { seedToDoorKeys } from '#lib/keys/door.ts'
import { seedToSigningKey, type SigningKey } from '#lib/keys/ed25519.ts'
import type { Identity } from '#lib/keys/identity.ts'
import { seedToSealingKey } from '#lib/keys/private-seal.ts'
import type { PrivateSeal } from '#lib/ports/sealing.ts'

const made = new Map<string, Promise<Identity>>()

/** The identity of a device with an account of its own. */
export function personal(number: number): Promise<Identity> {
  return remembered(`${number}`, () => makePersonal(number))
}

/** The identity of a further device of an account. */
export function linkedTo(account: number, number: number): Promise<Identity> {
  return remembered(`${account}/${number}`, async () => {
    const { account: publicKey } = await personal(account)
    return { ...(await makePersonal(number)), account: publicKey, root: null }
  })
}

/** The seed of an invite or link, by its number. */
export function doorSeed(number: number): Uint8Array<ArrayBuffer> {
  return seedOf('door', number)
}

export function doorKey(number: number): Uint8Array<ArrayBuffer> {
  return doorKeys(doorSeed(number)).signing.publicKey as Uint8Array<ArrayBuffer>
}

export function doorSealingKey(number: number): Uint8Array {
  return doorKeys(doorSeed(number)).sealing.publicKey
}

const doors = new Map<string, DoorKeys>()

/** Derived once for each seed. */
export function doorKeys(seed: Uint8Array<ArrayBuffer>): DoorKeys {
  const name = bytesToText(seed)
  const keys = doors.get(name) ?? seedToDoorKeys(seed)
  doors.set(name, keys)
  return keys
}

type DoorKeys = ReturnType<typeof seedToDoorKeys>

/**
 * Stands in for the seal between people, whose bytes are other ones each time: the same layout, in which nothing is
 * secret, but it opens only for whom it names. `device` is the key of a device, or the one-time key of a door.
 */
export function worldSeal(device: Uint8Array): PrivateSeal {
  return {
    async seal(recipients, plaintext) {
      const entries = recipients.map((recipient) => concatBytes(hintIn(recipient.device), new Uint8Array(80)))
      return concatBytes(Uint8Array.of(1, recipients.length), ...entries, plaintext)
    },
    async open(sealed) {
      const isNamed = hintsIn(sealed).has(hintOf(bytesToText(device) as DeviceId))
      return isNamed ? (sealed.slice(2 + (sealed[1] ?? 0) * 88) as Uint8Array<ArrayBuffer>) : null
    }
  }
}

function hintIn(device: DeviceId): Uint8Array {
  return (textToBytes(device) ?? new Uint8Array(8)).subarray(0, 8)
}

/** The same identity, signing within the moment; slower, but for the few records that nobody waits for. */
export function prompt(number: number, identity: Identity): Identity {
  return { ...identity, device: seedToSigningKey(seedOf('device', number)) }
}

function remembered(name: string, make: () => Promise<Identity>): Promise<Identity> {
  const known = made.get(name) ?? make()
  made.set(name, known)
  return known
}

async function makePersonal(number: number): Promise<Identity> {
  const root = await signingKey(seedOf('root', number))
  const device = await signingKey(seedOf('device', number))
  return { root, account: root.publicKey, device, sealing: seedToSealingKey(seedOf('sealing', number)) }
}

function seedOf(purpose: string, number: number): Uint8Array<ArrayBuffer> {
  return sha256(utf8(`world/${purpose}/${number}`)) as Uint8Array<ArrayBuffer>
}

/** What stands before the 32 bytes of an Ed25519 seed in PKCS #8 (RFC 8410, section 7). */
const pkcs8Prefix = Uint8Array.from([
  0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20
])

/** The same key as `seedToSigningKey` makes, but signing as quickly as a browser does. */
async function signingKey(seed: Uint8Array): Promise<SigningKey> {
  const { publicKey } = seedToSigningKey(seed)
  const pkcs8 = concatBytes(pkcs8Prefix, seed)
  const privateKey = await crypto.subtle.importKey('pkcs8', pkcs8, 'Ed25519', false, ['sign'])
  return { kind: 'webcrypto', privateKey, publicKey }
}
