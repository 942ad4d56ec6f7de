/** Taking a neighbourhood off this device: keys, records, carrier and what was being typed. */
import type { RecordId } from '#lib/domain/record.ts'
import { openStore } from '#lib/journal/open.ts'
import { deriveEpoch } from '#lib/keys/epoch.ts'
import { carrierDatabase } from '#lib/replica/carrier-database.ts'
import type { Device } from './device.ts'
import { later } from './system.ts'

export async function forget({ registry, tenancy }: Device, id: RecordId): Promise<void> {
  const carrier = await carrierOf(id)
  const isOpen = tenancy.home.get()?.id === id
  if (isOpen) tenancy.close()
  await registry.forget(id)
  if (carrier) await deleteDatabase(carrier)
  sessionStorage.clear()
  if (!isOpen) return
  const [next] = await registry.all()
  if (next) await tenancy.open(next.id, next.name)
  else tenancy.home.set(null)
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
