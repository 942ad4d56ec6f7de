import type { Watch } from '#lib/ports/journal.ts'

/** The first answer of a watch that is not null; what was just written has been folded, so it is there at once. */
export function once<Value>(watch: Watch<Value | null>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const stop = watch((value) => {
      if (value === null) return
      resolve(value)
      queueMicrotask(() => stop())
    }, reject)
  })
}
