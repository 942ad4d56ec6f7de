/** Swap rings a person put aside: on this device only, those of last time. */

/** The part of `localStorage` used here. */
export type RingsKeeper = Pick<Storage, 'getItem' | 'setItem'>

const mostKept = 40

/** By `ringKey` (rings.ts); none where the browser keeps nothing. */
export function hiddenRings(home: string, keeper: RingsKeeper | null = keeperOfDevice()): readonly string[] {
  return read(keeper?.getItem(nameFor(home)) ?? '[]')
}

export function hideRing(home: string, key: string, keeper: RingsKeeper | null = keeperOfDevice()): void {
  const all = [...hiddenRings(home, keeper), key].slice(-mostKept)
  try {
    keeper?.setItem(nameFor(home), JSON.stringify(all))
  } catch {
    // No room: it comes back after a reload.
  }
}

function nameFor(home: string): string {
  return `stoep-rings-${home}`
}

function read(kept: string): readonly string[] {
  try {
    const all: unknown = JSON.parse(kept)
    return Array.isArray(all) ? all.filter((one) => typeof one === 'string') : []
  } catch {
    return []
  }
}

/** Reading the property throws where storage is forbidden. */
function keeperOfDevice(): RingsKeeper | null {
  try {
    return globalThis.localStorage ?? null
  } catch {
    return null
  }
}
