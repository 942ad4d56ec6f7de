/** Names of stores: `<neighbourhood>`, or `<neighbourhood>.<mark>` for who came later on the same device. */
import type { RecordId } from '#lib/domain/record.ts'
import type { MarkedStoreId, StoreId } from '#lib/ports/store-id.ts'

/** The mark: base64url text. */
export function markedStore(neighbourhood: RecordId, mark: string): MarkedStoreId {
  return `${neighbourhood}.${mark}` as MarkedStoreId
}

export function neighbourhoodOf(store: StoreId): RecordId {
  return store.split('.')[0] as RecordId
}

/** What tells the databases of this person from those of the first one; empty for the first one. */
export function endingOf(store: StoreId): string {
  const [, mark] = store.split('.')
  return mark === undefined ? '' : `-${mark}`
}
