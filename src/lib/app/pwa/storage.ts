import type { StorageState } from '#lib/ports/app.ts'

/** The parts of `navigator.storage` used here; absent without a secure context. */
export interface StorageKeeper {
  persisted?(): Promise<boolean>
  persist?(): Promise<boolean>
}

/**
 * Asks the browser not to clear this device's copy when space runs short, best done just after a person's first own
 * record. True when it is kept from now on; a no changes nothing else, and the browser may say yes another time.
 */
export async function askToPersist(storage: StorageKeeper | undefined = navigator.storage): Promise<boolean> {
  try {
    return ((await storage?.persisted?.()) || (await storage?.persist?.())) ?? false
  } catch {
    return false
  }
}

/** How full it is and how safe, as far as the browser tells. */
export async function storageState(): Promise<StorageState> {
  const { storage: keeper } = navigator
  const estimate = await keeper?.estimate?.().catch(() => null)
  return {
    persisted: (await keeper?.persisted?.()) ?? false,
    usedBytes: estimate?.usage ?? null,
    quotaBytes: estimate?.quota ?? null
  }
}
