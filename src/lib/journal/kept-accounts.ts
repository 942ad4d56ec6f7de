/** Lists of neighbours that a person keeps on this device, by what their accounts are called now. */
import type { AccountId } from '#lib/domain/record.ts'
import { kept, type Aliases } from './keep.ts'
import type { JournalDatabase } from './schema.ts'

export async function keptAccounts(
  db: JournalDatabase,
  name: 'trusted' | 'blocked'
): Promise<readonly AccountId[]> {
  const [accounts, aliases] = await Promise.all([kept(db, name), kept(db, 'aliases')])
  return accounts ? asNow(accounts, aliases ?? []) : []
}

/** Each once: two that became one stand for one. What was chosen stays written down as it was. */
function asNow(accounts: readonly AccountId[], aliases: Aliases): readonly AccountId[] {
  if (aliases.length === 0) return accounts
  const now = new Map(aliases)
  return [...new Set(accounts.map((account) => now.get(account) ?? account))]
}
