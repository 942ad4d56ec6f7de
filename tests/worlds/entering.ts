/** How somebody gets in: the first record of a device, written with what an invite or link carries. */
import { certify, proveInvite, proveLink } from '#lib/keys/identity.ts'
import type { Author } from '#lib/ports/author.ts'
import type { Device } from './device.ts'
import type { Door } from './scene.ts'
import { doorKey, doorSeed } from './people.ts'

export async function enterBy(door: Door, device: Device, author: Author, name: string) {
  device.doorSeed = doorSeed(door.number)
  const { identity } = device
  const key = doorKey(door.number)
  const proof = await proveInvite(identity, doorSeed(door.number))
  const body = { ...(await certify(identity)), key, proof, name }
  return author.write({ type: 'join/1', refs: [door.id], expiresAt: null, body })
}

export async function enterAsFurther(door: Door, device: Device, author: Author) {
  const { identity } = device
  device.doorSeed = doorSeed(door.number)
  const key = doorKey(door.number)
  const proof = await proveLink(identity, doorSeed(door.number))
  const body = { account: identity.account, sealingKey: identity.sealing.publicKey, key, proof }
  return author.write({ type: 'device/1', refs: [door.id], expiresAt: null, body })
}
