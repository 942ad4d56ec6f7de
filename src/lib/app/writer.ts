import type { RecordId } from '#lib/domain/record.ts'
import { makeAuthor } from '#lib/keys/author.ts'
import type { Identity } from '#lib/keys/identity.ts'
import { makePrivateSeal } from '#lib/keys/private-seal.ts'
import type { Journal } from '#lib/ports/journal.ts'
import { admitOwn } from '#lib/replica/admit.ts'
import { now } from './system.ts'

/** Writes and seals as this device, in this journal. */
export function writerOf(identity: Identity, neighbourhood: RecordId, journal: Journal) {
  const privateSeal = makePrivateSeal(identity.device.publicKey, identity.sealing)
  return { privateSeal, author: makeAuthor({ identity, neighbourhood, journal, privateSeal, now, admitOwn }) }
}
