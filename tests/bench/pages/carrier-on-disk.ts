/** What y-indexeddb keeps of a document, read past it. */
const storeName = 'updates'

/** Resolves when what was written to it before is on the disk: a later transaction waits for those. */
export async function whenWritten(database: string): Promise<number> {
  const db = await answer(indexedDB.open(database))
  const isThere = db.objectStoreNames.contains(storeName)
  const rows = isThere ? await answer(db.transaction(storeName).objectStore(storeName).count()) : 0
  db.close()
  return rows
}

export async function updatesIn(database: string): Promise<readonly Uint8Array[]> {
  const db = await answer(indexedDB.open(database))
  const updates = await answer<Uint8Array[]>(db.transaction(storeName).objectStore(storeName).getAll())
  db.close()
  return updates
}

function answer<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((found, failed) => {
    request.onsuccess = () => found(request.result)
    request.onerror = () => failed(request.error)
  })
}
