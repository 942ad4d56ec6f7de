/** A backup of which the neighbourhood is open already, until its records are read. Outlives the page: it opens anew. */
import type { RestoredPlace } from '#lib/ports/bundle.ts'

export interface Restoring extends RestoredPlace {
  readonly file: File
  /** The twelve, as typed. */
  readonly words: string
}

let waiting = $state.raw<Restoring | null>(null)

export function beginRestoring(restoring: Restoring): void {
  waiting = restoring
}

export function restoringNow(): Restoring | null {
  return waiting
}

export function endRestoring(): void {
  waiting = null
}
