/** Which of the people who share this device has it now, in this tab. */
import { neighbourhoodOf } from '#lib/journal/store-id.ts'
import type { StoreId } from '#lib/ports/store-id.ts'

const keptAs = 'stoep-resident'

export function keepResident(id: StoreId): void {
  try {
    sessionStorage.setItem(keptAs, id)
  } catch {
    // No room: the next reload asks who it is.
  }
}

/**
 * Whose it is when the app opens, of those known here, latest opened first; null when there is nobody, or when it has
 * to be asked. A reload of the tab goes on with whoever it was.
 */
export function whoOpens<Known extends { readonly id: StoreId }>(
  all: readonly Known[],
  before = keptResident()
): Known | null {
  const again = all.find(({ id }) => id === before)
  if (again) return again
  const [latest, ...others] = all
  if (!latest) return null
  const isShared = others.some(({ id }) => neighbourhoodOf(id) === neighbourhoodOf(latest.id))
  return isShared ? null : latest
}

/** Whom the notification that was tapped is for (pwa/notifications.ts), of those known here; the address forgets it. */
export function takeAddressee<Known extends { readonly id: StoreId }>(all: readonly Known[]): Known | null {
  const { hash, pathname } = location
  if (!hash.startsWith('#for=')) return null
  history.replaceState(history.state, '', pathname)
  return all.find(({ id }) => hash === `#for=${id}`) ?? null
}

function keptResident(): string | null {
  try {
    return sessionStorage.getItem(keptAs)
  } catch {
    return null
  }
}
