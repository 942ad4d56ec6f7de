/** A backup of which the neighbourhood is open already, until this device is somebody there. Outlives the page. */
import type { RestoredPlace } from '#lib/ports/bundle.ts'

export interface Restoring extends RestoredPlace {
  readonly file: File
  /** The twelve, as typed. */
  readonly words: string
  /** Its records are here. */
  readonly isRead: boolean
}

let waiting = $state.raw<Restoring | null>(null)

export function beginRestoring(restoring: Omit<Restoring, 'isRead'>): void {
  waiting = { ...restoring, isRead: false }
}

export function restoringNow(): Restoring | null {
  return waiting
}

export function restoringIsRead(): void {
  if (waiting) waiting = { ...waiting, isRead: true }
}

export function endRestoring(): void {
  waiting = null
}
