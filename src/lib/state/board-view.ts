/** Whether this device shows the board as a list or as a map; the list until somebody chooses. */
const keptAs = 'stoep-board-map'

/** The part of `localStorage` used here. */
export type ViewKeeper = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

export function wantsMap(keeper: () => ViewKeeper = () => localStorage): boolean {
  try {
    return keeper().getItem(keptAs) !== null
  } catch {
    return false
  }
}

export function keepWantsMap(wants: boolean, keeper: () => ViewKeeper = () => localStorage): void {
  try {
    if (wants) keeper().setItem(keptAs, '1')
    else keeper().removeItem(keptAs)
  } catch {
    // No storage: the choice holds until the page closes.
  }
}
