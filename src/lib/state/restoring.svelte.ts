/** A backup of which the neighbourhood is open already, until this device is somebody there. Outlives the page. */
import type { Refusal } from '#lib/domain/refusal.ts'
import type { Result } from '#lib/domain/result.ts'
import type { Stoep } from '#lib/ports/app.ts'
import type { RestoredPlace } from '#lib/ports/bundle.ts'

export interface Restoring extends RestoredPlace {
  readonly file: File
  /** The twelve, as typed. */
  readonly words: string
  /** Its records are here. */
  readonly isRead: boolean
}

let waiting = $state.raw<Restoring | null>(null)

/** Opens the neighbourhood of a backup, and waits there to read it. */
export async function beginRestoring(
  stoep: Pick<Stoep, 'restore'>,
  file: File,
  words: string
): Promise<Result<RestoredPlace, Refusal>> {
  const place = await stoep.restore(file, words)
  if (place.ok) waiting = { ...place.value, file, words, isRead: false }
  return place
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
