import type { Watch } from '#lib/ports/journal.ts'

export type { RecordState } from '#lib/ports/journal.ts'

export interface Watched<Value> {
  /** Undefined until the first answer. */
  readonly value: Value | undefined
  readonly waiting: boolean
  /** Reading failed; what was read before stays. */
  readonly failed: boolean
}

/**
 * A live query as state, from when the component shows until it goes. Follows what `source` reads: when that
 * changes, the old value stays until the new query answers. A null source is waited for.
 */
export function watched<Value>(source: () => Watch<Value> | null): Watched<Value> {
  let value = $state.raw<Value>()
  let failed = $state(false)
  $effect(() => {
    const watch = source()
    return watch?.(
      (next) => {
        value = next
        failed = false
      },
      () => (failed = true)
    )
  })
  return {
    get value() {
      return value
    },
    get waiting() {
      return value === undefined && !failed
    },
    get failed() {
      return failed
    }
  }
}
