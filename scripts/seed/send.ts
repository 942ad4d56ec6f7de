/** Sends a seeded neighbourhood to a relay, as one device that carries what all its neighbours wrote. */
import { addressesOf } from '#lib/app/addresses.ts'
import { openHeadlessReader } from '#lib/app/headless.ts'
import { now } from '#lib/app/system.ts'
import { emptyShelf, memoryJournal } from '#lib/journal/memory-journal.ts'
import type { SeededNeighbourhood } from './records.ts'

/** `relay` is its origin, without a slash at the end. Resolves when the relay has stored every record. */
export async function sendToRelay(
  { id, lobby, invite, records }: Pick<SeededNeighbourhood, 'id' | 'lobby' | 'invite' | 'records'>,
  relay: string
): Promise<void> {
  const shelf = emptyShelf()
  await memoryJournal(shelf).admit(records)
  for (const { key, record } of records) {
    shelf.outbox.set(key, { id: record.id, carried: false })
    shelf.reach.set(record.id, { id: record.id, atRelay: false, devices: 0 })
  }
  const doorSeed = invite.seed
  const needs = { neighbourhood: id, lobby, doorSeed, relay: addressesOf(relay).relay, now, shelf }
  const carrying = await openHeadlessReader(needs)
  await carrying.connect()
  await carrying.until(() => shelf.outbox.size === 0)
  await carrying.disconnect()
}
