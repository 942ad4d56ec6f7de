import type { Watch } from '#lib/ports/journal.ts'

/** A watch whose code comes in when it is first asked. */
export function later<Value>(bring: () => Promise<Watch<Value>>): Watch<Value> {
  return (onValue, onError) => {
    let isOver = false
    let stop: (() => void) | null = null
    bring().then((watching) => {
      if (!isOver) stop = watching(onValue, onError)
    }, onError)
    return () => {
      isOver = true
      stop?.()
    }
  }
}
