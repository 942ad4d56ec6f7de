/** Taking a neighbourhood off this device: keys, records, carrier and what was being typed. */
import type { RecordId } from '#lib/domain/record.ts'
import { openStore } from '#lib/journal/open.ts'
import { deriveEpoch } from '#lib/keys/epoch.ts'
import { carrierDatabase } from '#lib/replica/carrier-database.ts'
import type { Device } from './device.ts'

export async function forget({ registry, tenancy }: Device, id: RecordId): Promise<void> {
  const carrier = await carrierOf(id)
  if (tenancy.home.get()?.id === id) tenancy.close()
  await registry.forget(id)
  if (carrier) await deleteDatabase(carrier)
  sessionStorage.clear()
  const [next] = await registry.all()
  if (next && !tenancy.home.get()) await tenancy.open(next.id, next.name)
}

async function carrierOf(id: RecordId): Promise<string | null> {
  const store = await openStore(id)
  try {
    const secret = await store.keep.get('epochSecret')
    return secret ? carrierDatabase((await deriveEpoch(secret)).guid) : null
  } finally {
    store.close()
  }
}

/** Held open by another tab it goes when that lets go. */
function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.deleteDatabase(name)
    asked.onsuccess = () => resolve()
    asked.onblocked = () => resolve()
    asked.onerror = () => reject(asked.error ?? new Error('a database could not be deleted'))
  })
}
