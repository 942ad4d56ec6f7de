/** Opens the keys of epochs that others sealed to this device, or to the invite or link it came with. */
import type { Wrap } from '#lib/domain/epochs.ts'
import { seedToDoorKeys } from '#lib/keys/door.ts'
import type { Identity } from '#lib/keys/identity.ts'
import { makePrivateSeal } from '#lib/keys/private-seal.ts'
import type { Journal } from '#lib/ports/journal.ts'
import type { PrivateSeal } from '#lib/ports/sealing.ts'
import { openWithAliases } from './open-with-aliases.ts'

export type OpenKey = (wrap: Wrap) => Promise<Uint8Array | null>

/** Identity and seed are null for who has none; without either nothing opens. */
export function keyOpener(identity: Identity | null, doorSeed: Uint8Array | null, journal: Journal): OpenKey {
  const seals = [identity && sealOf(identity), doorSeed && sealOfDoor(doorSeed)]
  const opens = seals.flatMap((seal) => (seal ? [openWithAliases(seal, journal)] : []))
  return async ({ sealed, by }) => {
    for (const open of opens) {
      const secret = await open(sealed, by)
      if (secret) return secret
    }
    return null
  }
}

function sealOf({ device, sealing }: Identity): PrivateSeal {
  return makePrivateSeal(device.publicKey, sealing)
}

function sealOfDoor(seed: Uint8Array): PrivateSeal {
  const { signing, sealing } = seedToDoorKeys(seed)
  return makePrivateSeal(signing.publicKey, sealing)
}
