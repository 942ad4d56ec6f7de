/** Whether this device shows the board as a list or as a map; the list until somebody chooses. */
const keptAs = 'stoep-board-map'

export function wantsMap(): boolean {
  try {
    return localStorage.getItem(keptAs) !== null
  } catch {
    return false
  }
}

export function keepWantsMap(wants: boolean): void {
  try {
    if (wants) localStorage.setItem(keptAs, '1')
    else localStorage.removeItem(keptAs)
  } catch {
    // No storage: the choice holds until the page closes.
  }
}
