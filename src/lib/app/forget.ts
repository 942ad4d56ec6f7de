/** Taking a neighbourhood off this device: keys, records, carriers and what was being typed. */
import type { RecordId } from '#lib/domain/record.ts'
import { openStore } from '#lib/journal/open.ts'
import { deriveEpoch, deriveLobby } from '#lib/keys/epoch.ts'
import { carrierDatabase } from '#lib/replica/carrier-database.ts'
import type { Device } from './device.ts'
import { later } from './system.ts'

export async function forget({ registry, tenancy }: Device, id: RecordId): Promise<void> {
  const carriers = await carriersOf(id)
  const isOpen = tenancy.home.get()?.id === id
  if (isOpen) tenancy.close()
  await registry.forget(id)
  await Promise.all(carriers.map(deleteDatabase))
  sessionStorage.clear()
  if (!isOpen) return
  const [next] = await registry.all()
  if (next) await tenancy.open(next.id, next.name)
  else tenancy.home.set(null)
}

/** Of the lobby and of every epoch this device has a key of. */
async function carriersOf(id: RecordId): Promise<string[]> {
  const store = await openStore(id)
  try {
    const lobby = await store.keep.get('lobbySecret')
    const secrets = Object.values((await store.keep.get('epochs')) ?? {}).flatMap(
      ({ secret }) => secret ?? []
    )
    const keys = [...(lobby ? [deriveLobby(lobby)] : []), ...secrets.map(deriveEpoch)]
    return (await Promise.all(keys)).map(({ guid }) => carrierDatabase(guid))
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
