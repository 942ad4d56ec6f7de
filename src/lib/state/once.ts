import type { Watch } from '#lib/ports/journal.ts'

/** The first answer of a watch that is not null; what was just written has been folded, so it is there at once. */
export function once<Value>(watch: Watch<Value | null>): Promise<Value> {
  return firstThat(watch, (value) => value !== null) as Promise<Value>
}

/** The first answer of a watch. */
export function first<Value>(watch: Watch<Value>): Promise<Value> {
  return firstThat(watch, () => true)
}

function firstThat<Value>(watch: Watch<Value>, suits: (value: Value) => boolean): Promise<Value> {
  return new Promise((resolve, reject) => {
    const stop = watch((value) => {
      if (!suits(value)) return
      resolve(value)
      queueMicrotask(() => stop())
    }, reject)
  })
}
