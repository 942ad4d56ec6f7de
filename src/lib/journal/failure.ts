/** What a failing IndexedDB means to a person. */
import type { KeepTrouble } from '#lib/ports/journal.ts'

const refusalByErrorName: Readonly<Record<string, KeepTrouble>> = {
  QuotaExceededError: { kind: 'storageFull' },
  DatabaseClosedError: { kind: 'storageClosed' },
  /** The connection began to close while the write waited for its turn. */
  InvalidStateError: { kind: 'storageClosed' }
}

/** The refusal behind an error of Dexie, or null when it is a bug or a dead disk: those are thrown on. */
export function errorToRefusal(error: unknown): KeepTrouble | null {
  for (let cause = error; cause instanceof Error; cause = innerOf(cause)) {
    const refusal = refusalByErrorName[cause.name]
    if (refusal) return refusal
  }
  return null
}

/** Dexie wraps the browser's own error, sometimes twice. */
function innerOf(error: Error & { readonly inner?: unknown }): unknown {
  return error.inner === error ? null : error.inner
}
