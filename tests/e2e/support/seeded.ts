/** A whole made-up neighbourhood, put at a relay as its devices would have. */
import { addressesOf } from '#lib/app/addresses.ts'
import { sign } from '#lib/keys/ed25519.ts'
import { deriveEpoch, type Epoch } from '#lib/keys/epoch.ts'
import { relayLink } from '#lib/links/relay.ts'
import { Carrier } from '#lib/replica/carrier.ts'
import { writeUpdates, type CarrierUpdate } from '#lib/replica/structs.ts'
import { inviteToText } from '#lib/wire/invite.ts'
import { seedRecords, type SeededNeighbourhood } from '../../../scripts/seed/records.ts'

/** The address of an invitation to it. */
export async function foundSeeded(relay: string, count: number): Promise<string> {
  const seeded = await seedRecords({ count, seed: 1, nowMs: Date.now() })
  const epoch = await deriveEpoch(seeded.secret)
  const address = addressesOf(relay).relay
  await pushAll(address, epoch, await updatesOf(seeded, epoch))
  return `${relay}/join#${inviteToText({ ...seeded.invite, relays: [address] })}`
}

async function updatesOf({ records }: SeededNeighbourhood, epoch: Epoch): Promise<CarrierUpdate[]> {
  const carrier = new Carrier(epoch.guid)
  const sealed = await Promise.all(
    records.map(async ({ key, envelope }) => ({ key, sealed: await epoch.seal.seal(key, envelope) }))
  )
  carrier.put(sealed)
  return writeUpdates(carrier.lackedBy(new Uint8Array([0])))
}

/** Resolves when the relay has all of it on its disk. */
function pushAll(url: string, epoch: Epoch, updates: readonly CarrierUpdate[]): Promise<void> {
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
