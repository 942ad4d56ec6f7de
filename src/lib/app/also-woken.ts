/** Who else on this device wants to be woken: one address at a push service serves everybody on it. */
import { openStore } from '#lib/journal/open.ts'
import { pocketOf } from '#lib/journal/pocket.ts'
import { openRegistry } from '#lib/journal/registry.ts'
import { neighbourhoodOf } from '#lib/journal/store-id.ts'
import type { StoreId } from '#lib/ports/store-id.ts'
import { first } from '#lib/state/once.ts'
import { wakingRoom } from './waking-room.ts'

export interface AlsoWoken {
  /** In the same neighbourhood, so woken for the same room. */
  readonly isNeighbour: boolean
  readonly tags: readonly Uint8Array[]
}

/** `id`: who asks. `relay`: address of its protocol. */
export async function alsoWoken(id: StoreId, relay: string): Promise<readonly AlsoWoken[]> {
  const registry = await openRegistry()
  const rows = await registry.all()
  registry.close()
  const others = rows.filter((row) => row.id !== id).map((row) => wantedBy(row.id, id, relay))
  return (await Promise.all(others)).filter(({ tags }) => tags.length > 0)
}

async function wantedBy(other: StoreId, id: StoreId, relay: string): Promise<AlsoWoken> {
  const isNeighbour = neighbourhoodOf(other) === neighbourhoodOf(id)
  const store = await openStore(other)
  try {
    const [me, { kinds }] = await Promise.all([
      store.keep.get('me'),
      first(pocketOf(store.db).watch('notifying'))
    ])
    const isWanted = me && kinds.length > 0
    const tags = isWanted ? await (await wakingRoom(store.keep, relay)).tagsNow(kinds, me.account) : []
    return { isNeighbour, tags }
  } finally {
    store.close()
  }
}
