import type { Watch } from '#lib/ports/journal.ts'

/** A watch of something that is brought in first. */
export function watchLater<Thing, Value>(
  bring: () => Promise<Thing>,
  watchOf: (thing: Thing) => Watch<Value>
): Watch<Value> {
  return (onValue, onError) => {
    let stop = () => {}
    let isStopped = false
    bring().then((thing) => {
      if (!isStopped) stop = watchOf(thing)(onValue, onError)
    }, onError)
    return () => {
      isStopped = true
      stop()
    }
  }
}
