/** What a watch says, for tests: the next value, or the first that suits. */
import type { Watch } from '#lib/ports/journal.ts'

export function firstOf<Value>(watch: Watch<Value>): Promise<Value> {
  return firstThat(watch, () => true)
}

/** Never resolves when no such value comes: the test then times out. */
export function firstThat<Value>(watch: Watch<Value>, suits: (value: Value) => boolean): Promise<Value> {
  return new Promise((resolve, reject) => {
    const stop = watch((value) => {
      if (!suits(value)) return
      queueMicrotask(() => stop())
      resolve(value)
    }, reject)
  })
}
