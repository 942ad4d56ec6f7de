/** Taking what one person has of a neighbourhood off this device: keys, records, carrier, what was being typed. */
import { openStore } from '#lib/journal/open.ts'
import type { Registry } from '#lib/journal/registry.ts'
import { endingOf } from '#lib/journal/store-id.ts'
import { deriveEpoch } from '#lib/keys/epoch.ts'
import { carrierDatabase } from '#lib/replica/carrier-database.ts'
import type { StoreId } from '#lib/ports/store-id.ts'
import type { Device } from './device.ts'
import { whoOpens } from './residents.ts'
import { later } from './system.ts'

export async function forget({ registry, tenancy }: Device, id: StoreId): Promise<void> {
  const isOpen = tenancy.home.get()?.store === id
  if (isOpen) tenancy.close()
  await erase(registry, id)
  sessionStorage.clear()
  forgetPlaces(id)
  if (!isOpen) return
  const next = whoOpens(await registry.all())
  if (next) await tenancy.open(next.id, next.name)
  else tenancy.home.set(null)
}

/** The databases alone, of a store that is not open here. */
export async function erase(registry: Registry, id: StoreId): Promise<void> {
  const carrier = await carrierOf(id)
  await registry.forget(id)
  if (carrier) await deleteDatabase(carrier)
}

/** What pages keep beside the database carries the name of the store at its end (state/kept-place.ts). */
function forgetPlaces(id: StoreId): void {
  for (const name of Object.keys(localStorage)) if (name.endsWith(`-${id}`)) localStorage.removeItem(name)
}

async function carrierOf(id: StoreId): Promise<string | null> {
  const store = await openStore(id)
  try {
    const secret = await store.keep.get('epochSecret')
    return secret ? carrierDatabase((await deriveEpoch(secret)).guid, endingOf(id)) : null
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
