import type { ExactPlace } from '#lib/domain/private-words.ts'
import type { StoreId } from '#lib/ports/store-id.ts'

/** The part of `localStorage` used here. */
export type PlaceKeeper = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

const nowhere: ExactPlace = { place: '', phone: '' }

/**
 * The address and telephone number that went along last time, so that nobody types them twice. They stay on this
 * device, apart for each neighbourhood and each person who shares the device; both are empty when nothing was kept,
 * or where the browser keeps nothing.
 */
export function keptPlace(store: StoreId, keeper: PlaceKeeper | null = keeperOfDevice()): ExactPlace {
  try {
    const kept: unknown = JSON.parse(keeper?.getItem(nameFor(store)) ?? '{}')
    return { place: textIn(kept, 'place'), phone: textIn(kept, 'phone') }
  } catch {
    return nowhere
  }
}

/** Both empty: nothing is kept any more. */
export function keepPlace(
  store: StoreId,
  { place, phone }: ExactPlace,
  keeper: PlaceKeeper | null = keeperOfDevice()
): void {
  try {
    if (place === '' && phone === '') keeper?.removeItem(nameFor(store))
    else keeper?.setItem(nameFor(store), JSON.stringify({ place, phone }))
  } catch {
    // No room: next time it is typed again.
  }
}

function nameFor(store: StoreId): string {
  return `stoep-place-${store}`
}

function textIn(kept: unknown, part: keyof ExactPlace): string {
  const text = typeof kept === 'object' && kept !== null && part in kept ? (kept as ExactPlace)[part] : ''
  return typeof text === 'string' ? text : ''
}

/** Reading the property throws where storage is forbidden. */
function keeperOfDevice(): PlaceKeeper | null {
  try {
    return globalThis.localStorage ?? null
  } catch {
    return null
  }
}
