import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { Carrier } from '#lib/replica/carrier.ts'
import { carrierDatabase } from '#lib/replica/carrier-database.ts'
import { persistCarrier } from '#lib/replica/doc-store.ts'

const sealed = Uint8Array.of(1, 2, 3)
const keys = Array.from({ length: 300 }, (_, i) => String(i).padStart(22, '0'))

/** A carrier on disk, and how to let the time pass that it waits. */
async function opened(guid: string) {
  const carrier = new Carrier(guid)
  let due: (() => void) | null = null
  await persistCarrier(carrier, (callback) => {
    due = callback
    return () => (due = null)
  })
  return { carrier, wait: () => due?.() }
}

/** Answers when what was asked of this database before is on disk. */
function rowsOnDisk(guid: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(carrierDatabase(guid))
    opening.onerror = () => reject(opening.error ?? new Error('not opened'))
    opening.onsuccess = () => {
      const counting = opening.result.transaction('updates').objectStore('updates').count()
      counting.onsuccess = () => {
        resolve(counting.result)
        opening.result.close()
      }
    }
  })
}

async function keysOnDisk(guid: string): Promise<string[]> {
  const { carrier } = await opened(guid)
  const found = [...carrier.keys()].sort()
  carrier.destroy()
  return found
}

it('writes one change after a quiet time at once', async () => {
  const { carrier } = await opened('one')
  carrier.put([{ key: keys[0] ?? '', sealed }])
  expect(await keysOnDisk('one')).toEqual(keys.slice(0, 1))
  carrier.destroy()
})

it('writes in few rows what comes in hundreds of updates, and keeps all of it', async () => {
  const { carrier, wait } = await opened('many')
  const before = await rowsOnDisk('many')
  for (const key of keys) carrier.put([{ key, sealed }])
  wait()
  expect((await rowsOnDisk('many')) - before).toBe(2)
  wait()
  expect((await rowsOnDisk('many')) - before).toBe(2)
  expect(await keysOnDisk('many')).toEqual(keys)
  carrier.destroy()
})

it('writes what waits when the carrier is let go', async () => {
  const { carrier } = await opened('gone')
  for (const key of keys) carrier.put([{ key, sealed }])
  carrier.destroy()
  expect(await keysOnDisk('gone')).toEqual(keys)
})

it('keeps what was deleted deleted, with what came after', async () => {
  const { carrier, wait } = await opened('mixed')
  carrier.put(keys.map((key) => ({ key, sealed })))
  carrier.doc.getMap('records').delete(keys[0] ?? '')
  wait()
  expect(await keysOnDisk('mixed')).toEqual(keys.slice(1))
  carrier.destroy()
})
