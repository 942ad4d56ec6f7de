/** What a person keeps to themselves, along in a backup: put in signed, and taken out to stand beside what is there. */
import { bounds } from '#lib/domain/bounds.ts'
import type { AccountId, DeviceId } from '#lib/domain/record.ts'
import { sign, verify } from '#lib/keys/ed25519.ts'
import type { Identity } from '#lib/keys/identity.ts'
import type { PocketThings } from '#lib/ports/pocket.ts'
import { first } from '#lib/state/once.ts'
import { keepWish } from '#lib/state/wishes.ts'
import {
  packPocket,
  packSignedPocket,
  pocketMessage,
  unpackPocket,
  unpackSignedPocket,
  type BundlePocket,
  type SignedPocket
} from '#lib/wire/bundle-pocket.ts'
import { bytesToText } from '#lib/wire/bytes.ts'
import type { BundlePlace } from './bundle-work.ts'

type Place = Pick<BundlePlace, 'journal' | 'keep' | 'pocket'>

/** Content of a chunk; null when this device has no keys here. */
export async function putInPocket({ keep, pocket }: Place, salt: Uint8Array): Promise<Uint8Array | null> {
  const identity = (await keep.get('identity')) as Identity | undefined
  if (!identity) return null
  const read = <Name extends keyof PocketThings>(name: Name) => first(pocket.watch(name))
  const kept = packPocket({
    wishes: await read('wishes'),
    trusted: await read('trusted'),
    blocked: await read('blocked')
  })
  const signature = await sign(identity.device, pocketMessage(salt, kept))
  return packSignedPocket({ device: identity.device.publicKey, signature, kept })
}

/** Only what a device of `owner` signed, and only for them or who is to be them. False when this device is full. */
export async function takeOutPocket(
  place: Place,
  { owner, salt }: { readonly owner: string; readonly salt: Uint8Array },
  content: Uint8Array
): Promise<boolean> {
  const me = await place.keep.get('me')
  const signed = unpackSignedPocket(content)
  if ((me && me.account !== owner) || !signed || !(await isBy(place, owner, salt, signed))) return true
  const kept = unpackPocket(signed.kept)
  return kept === null || keepBeside(place, kept)
}

async function isBy(
  { journal }: Place,
  owner: string,
  salt: Uint8Array,
  { device, signature, kept }: SignedPocket
): Promise<boolean> {
  const { devices, formerDevices } = await journal.authority()
  const id = bytesToText(device) as DeviceId
  const standing = devices.get(id) ?? formerDevices.get(id)
  return standing?.account === owner && verify(device, signature, pocketMessage(salt, kept))
}

async function keepBeside({ pocket }: Place, { wishes, trusted, blocked }: BundlePocket): Promise<boolean> {
  const outcomes = [
    await addTo('trusted', trusted, bounds.trusted),
    await addTo('blocked', blocked, bounds.blocked)
  ]
  for (const wish of wishes) outcomes.push(await keepWish({ pocket }, wish))
  return !outcomes.some((outcome) => !outcome.ok && outcome.refusal.kind === 'storageFull')

  function addTo(name: 'trusted' | 'blocked', accounts: readonly string[], most: number) {
    return pocket.change(name, (before) =>
      [...new Set([...before, ...(accounts as readonly AccountId[])])].slice(0, most)
    )
  }
}
