/** A whole made-up neighbourhood, put at a relay as its devices would have. */
import { addressesOf } from '#lib/app/addresses.ts'
import { sign } from '#lib/keys/ed25519.ts'
import { deriveEpoch, deriveLobby, type RoomKeys } from '#lib/keys/epoch.ts'
import { relayLink } from '#lib/links/relay.ts'
import type { AdmittedRecord } from '#lib/ports/journal.ts'
import type { CarrierUpdate } from '#lib/replica/structs.ts'
import { inviteToText } from '#lib/wire/invite.ts'
import { recordsByRoom, roomUpdates } from '../../bench/support/neighbourhood.ts'
import { seedRecords } from '../../../scripts/seed/records.ts'

/** The address of an invitation to it. */
export async function foundSeeded(relay: string, count: number): Promise<string> {
  const seeded = await seedRecords({ count, seed: 1, nowMs: Date.now() })
  const address = addressesOf(relay).relay
  const { lobby, epoch } = recordsByRoom(seeded.records)
  await pushRoom(address, await deriveLobby(seeded.lobby), lobby)
  await pushRoom(address, await deriveEpoch(seeded.secret), epoch)
  return `${relay}/join#${inviteToText({ ...seeded.invite, relays: [address] })}`
}

/** Puts records in a room as the devices that wrote them would have. */
export async function pushRoom(
  address: string,
  keys: RoomKeys,
  records: readonly AdmittedRecord[]
): Promise<void> {
  await pushAll(address, keys, await roomUpdates(records, keys.seal))
}

/** Resolves when the relay has all of it on its disk. */
function pushAll(url: string, epoch: RoomKeys, updates: readonly CarrierUpdate[]): Promise<void> {
  const { relayRoom: room, relayKey } = epoch
  const link = relayLink({
    url,
    room,
    publicKey: relayKey.publicKey,
    sign: (message) => sign(relayKey, message)
  })
  const missing = new Set(updates.map((_, n) => n + 1))
  return new Promise((resolve, reject) => {
    link.start({
      welcomed: () => updates.forEach(({ bytes }, n) => link.push(n + 1, bytes)),
      update: () => {},
      level: () => {},
      acked(n) {
        missing.delete(n)
        if (missing.size > 0) return
        link.stop()
        resolve()
      },
      refused: (code) => reject(new Error(`the relay refused: ${code}`)),
      away: () => {}
    })
  })
}
