import type { Store } from '#lib/journal/open.ts'
import type { Identity } from '#lib/keys/identity.ts'
import { makePrivateSeal } from '#lib/keys/private-seal.ts'
import type { Home } from '#lib/ports/app.ts'
import type { Journal } from '#lib/ports/journal.ts'
import { openWithAliases } from './open-with-aliases.ts'

export type MyReading = Pick<Home, 'queries' | 'openPrivate' | 'me'>

/** What this person can read here, where no page is: as a `Home` of it would. */
export async function myReading(
  { keep, queries }: Pick<Store, 'keep' | 'queries'>,
  journal: Journal
): Promise<MyReading> {
  const [identity, me] = await Promise.all([keep.get('identity'), keep.get('me')])
  // Kept as keys/ made it.
  const { device, sealing } = (identity ?? {}) as Partial<Identity>
  const seal = device && sealing && makePrivateSeal(device.publicKey, sealing)
  return { queries, me: me ?? null, openPrivate: seal ? openWithAliases(seal, journal) : async () => null }
}
