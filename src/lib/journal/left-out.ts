/** What stands open and is not on the board: held by a swap ring, hidden by an ambassador, or of somebody I blocked. */
import { pledgeKey } from '#lib/domain/pledge.ts'
import type { AccountId, RecordId } from '#lib/domain/record.ts'
import { keptAccounts } from './kept-accounts.ts'
import type { JournalDatabase } from './schema.ts'

export type IsLeftOut = (listing: RecordId, owner: AccountId) => boolean

export async function readLeftOut(db: JournalDatabase): Promise<IsLeftOut> {
  const [rings, hidden, blocked] = await Promise.all([
    db.rings.toArray(),
    db.cases.where('hidden').equals(1).primaryKeys(),
    keptAccounts(db, 'blocked')
  ])
  const held = new Set(rings.flatMap(({ holds }) => holds))
  return (listing, owner) =>
    held.has(pledgeKey({ owner, listing })) || hidden.includes(listing) || blocked.includes(owner)
}
