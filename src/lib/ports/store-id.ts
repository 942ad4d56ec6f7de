import type { RecordId } from '#lib/domain/record.ts'

/**
 * What one person has on this device of one neighbourhood. The first one's is called by the neighbourhood's id alone;
 * who came later on the same device has a mark of their own behind it (journal/store-id.ts).
 */
export type StoreId = RecordId | MarkedStoreId

export type MarkedStoreId = string & { readonly __brand: 'MarkedStoreId' }
