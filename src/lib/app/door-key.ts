import { shareKey } from '#lib/actions/share-key.ts'
import { foldEpochs } from '#lib/domain/epochs.ts'
import type { DeviceId } from '#lib/domain/record.ts'
import type { DoorKeys } from '#lib/keys/door.ts'
import type { Author } from '#lib/ports/author.ts'
import type { Journal, Keep } from '#lib/ports/journal.ts'
import type { PrivateSeal } from '#lib/ports/sealing.ts'
import { bytesToText } from '#lib/wire/bytes.ts'

interface Giver {
  readonly author: Author
  readonly journal: Journal
  readonly privateSeal: PrivateSeal
  readonly keep: Pick<Keep, 'get'>
}

/**
 * Seals the key of the epoch to an invite or link just made, so that whoever comes with it can read at once. Where that
 * does not work out now, another device does it later (epoch-keeper.ts).
 */
export async function giveKeyToDoor(
  { author, journal, privateSeal, keep }: Giver,
  { signing, sealing }: DoorKeys
): Promise<void> {
  const { heads } = foldEpochs(await journal.authorityRecords(), await journal.authority())
  const [writing] = heads
  const secret = writing && (await keep.get('epochs'))?.[writing.id]?.secret
  if (!secret) return
  const door = { device: bytesToText(signing.publicKey) as DeviceId, sealingKey: sealing.publicKey }
  await shareKey(author, { epoch: writing.id, secret, privateSeal }, [door])
}
