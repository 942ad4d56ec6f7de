/** One person's neighbourhood, open in a service worker for as long as a piece of work takes. */
import type { AccountId } from '#lib/domain/record.ts'
import { openStore } from '#lib/journal/open.ts'
import { pocketOf } from '#lib/journal/pocket.ts'
import { openRegistry } from '#lib/journal/registry.ts'
import { neighbourhoodOf } from '#lib/journal/store-id.ts'
import { openJournal } from '#lib/journal/write.ts'
import type { Identity } from '#lib/keys/identity.ts'
import { addressesOf } from '#lib/app/addresses.ts'
import { levelOnce } from '#lib/app/level-once.ts'
import { openWithAliases } from '#lib/app/open-with-aliases.ts'
import { wakingRoom } from '#lib/app/waking-room.ts'
import { startWaking } from '#lib/app/waking-device.ts'
import { writerOf } from '#lib/app/writer.ts'
import type { Home } from '#lib/ports/app.ts'
import type { Author } from '#lib/ports/author.ts'
import type { Notifying, NoticeWords } from '#lib/ports/pocket.ts'
import type { StoreId } from '#lib/ports/store-id.ts'
import { first } from '#lib/state/once.ts'
import { areEqualBytes } from '#lib/wire/bytes.ts'

export interface WokenHome extends Pick<Home, 'queries' | 'pocket' | 'openPrivate' | 'store'> {
  readonly me: AccountId
  readonly author: Author
  readonly notifying: Notifying
  readonly words: NoticeWords
  /** Takes in what the relay has, and sends what was written. */
  level(): Promise<void>
  /** Tells the relay once more, under the tags of now. */
  renew(worker: ServiceWorkerRegistration): Promise<void>
}

/** Everybody on this device, or whose rooms are named. */
export async function forEachHome(
  room: Uint8Array | null,
  work: (home: WokenHome) => Promise<void>
): Promise<void> {
  const registry = await openRegistry()
  const rows = await registry.all()
  registry.close()
  for (const { id } of rows) await inHome(id, room, work)
}

/** Does nothing for who has no key here or wants no notifications. */
export async function inHome(
  id: StoreId,
  room: Uint8Array | null,
  work: (home: WokenHome) => Promise<void>
): Promise<void> {
  const store = await openStore(id)
  const relay = addressesOf(location.origin).relay
  const pocket = pocketOf(store.db)
  const journal = openJournal(store.db)
  try {
    const [identity, me] = await Promise.all([store.keep.get('identity'), store.keep.get('me')])
    const notifying = await first(pocket.watch('notifying'))
    const isWanted = identity && me && notifying.words && notifying.kinds.length > 0
    if (!isWanted) return
    if (room && !areEqualBytes((await wakingRoom(store.keep, relay)).room, room)) return
    const { author, privateSeal } = writerOf(identity as Identity, neighbourhoodOf(id), journal)
    await work({
      ...{ store: id, me: me.account, pocket, queries: store.queries, author, notifying },
      words: notifying.words,
      openPrivate: openWithAliases(privateSeal, journal),
      level: () => levelOnce({ id, store, journal, identity: identity as Identity, relay }),
      renew: async (worker) => void (await startWaking(worker, { id, keep: store.keep }, notifying.kinds))
    })
  } finally {
    journal.stop()
    store.close()
  }
}
