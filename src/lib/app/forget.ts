/** Taking what one person has of a neighbourhood off this device: keys, records, carriers, what was being typed. */
import { openStore } from '#lib/journal/open.ts'
import { pocketOf } from '#lib/journal/pocket.ts'
import type { Registry } from '#lib/journal/registry.ts'
import { endingOf } from '#lib/journal/store-id.ts'
import { deriveEpoch, deriveLobby } from '#lib/keys/epoch.ts'
import { carrierDatabase } from '#lib/replica/carrier-database.ts'
import type { StoreId } from '#lib/ports/store-id.ts'
import { giveUpFeeds } from './calendar-feed.ts'
import type { Device } from './device.ts'
import { dropShared } from './pwa/shared-words.ts'
import { whoOpens } from './residents.ts'
import { first } from '#lib/state/once.ts'
import { later } from './system.ts'
import { wakingOf } from './waking-device.ts'

export async function forget({ registry, tenancy }: Device, id: StoreId): Promise<void> {
  const isOpen = tenancy.home.get()?.store === id
  if (isOpen) tenancy.close()
  await beSilent(id).catch(() => null)
  await erase(registry, id)
  sessionStorage.clear()
  await dropShared()
  forgetPlaces(id)
  if (!isOpen) return
  const next = whoOpens(await registry.all())
  if (next) await tenancy.open(next.id, next.name)
  else tenancy.home.set(null)
}

/**
 * Nothing wakes this device for it any more and no calendar follows it, if the relay hears that in time, and nothing of
 * it stays on screen.
 */
async function beSilent(id: StoreId): Promise<void> {
  const store = await openStore(id)
  const pocket = pocketOf(store.db)
  const { kinds } = await first(pocket.watch('notifying'))
  const stopping = Promise.allSettled([
    kinds.length > 0 ? wakingOf({ id, keep: store.keep }).wakeFor([]) : null,
    giveUpFeeds({ pocket, origin: location.origin })
  ])
  await Promise.race([stopping, new Promise<void>((resolve) => void later(resolve, relayHearsMs))])
  store.close()
}

const relayHearsMs = 2_000

/** The databases alone, of a store that is not open here. */
export async function erase(registry: Registry, id: StoreId): Promise<void> {
  const carriers = new Set([...(await carriersOf(id)), ...(await carriersMarked(endingOf(id)))])
  await registry.forget(id)
  await deleteAll([...carriers])
}

/** Also of an epoch whose key is not kept yet; those of who came first on this device carry no mark. */
async function carriersMarked(ending: string): Promise<string[]> {
  const there = ending ? ((await indexedDB.databases?.()) ?? []) : []
  return there.flatMap(({ name }) =>
    name?.startsWith(carrierDatabase('')) && name.endsWith(ending) ? [name] : []
  )
}

/** A worker that is being ended may make one again while it is deleted, so they are looked for once more. */
async function deleteAll(names: readonly string[], roundsLeft = 3): Promise<void> {
  await Promise.all(names.map(deleteDatabase))
  await new Promise<void>((resolve) => void later(resolve, lastBreathMs))
  const there = new Set((await indexedDB.databases?.())?.map(({ name }) => name))
  const again = names.filter((name) => there.has(name))
  if (again.length > 0 && roundsLeft > 0) await deleteAll(again, roundsLeft - 1)
}

const lastBreathMs = 200

/** What pages keep beside the database carries the name of the store at its end (state/kept-place.ts). */
function forgetPlaces(id: StoreId): void {
  for (const name of Object.keys(localStorage)) if (name.endsWith(`-${id}`)) localStorage.removeItem(name)
}

/** Of the lobby and of every epoch this device has a key of. */
async function carriersOf(id: StoreId): Promise<string[]> {
  const store = await openStore(id)
  try {
    const lobby = await store.keep.get('lobbySecret')
    const secrets = Object.values((await store.keep.get('epochs')) ?? {}).flatMap(
      ({ secret }) => secret ?? []
    )
    const keys = [...(lobby ? [deriveLobby(lobby)] : []), ...secrets.map(deriveEpoch)]
    return (await Promise.all(keys)).map(({ guid }) => carrierDatabase(guid, endingOf(id)))
  } finally {
    store.close()
  }
}

/** A worker that was ended lets go in a moment. Held open by another tab it goes when that does. */
const letGoMs = 3_000

function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.deleteDatabase(name)
    asked.onsuccess = () => resolve()
    asked.onblocked = () => void later(resolve, letGoMs)
    asked.onerror = () => reject(asked.error ?? new Error('a database could not be deleted'))
  })
}
