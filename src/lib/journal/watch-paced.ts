import { liveQuery } from 'dexie'
import type { Watch } from '#lib/ports/journal.ts'

/**
 * As `watch`, for what is heavy to read: the first time at once, then at most once in `gapMs`. Of changes that come in
 * meanwhile only the last is read for.
 */
export function watchPaced<Value>(read: () => Promise<Value>, gapMs: number): Watch<Value> {
  return (onValue, onError) => {
    let asked = 0
    let rest: Promise<void> | null = null
    const subscription = liveQuery(async () => {
      const mine = (asked += 1)
      // Inside a live query this is Dexie's own promise, with which it still follows what is read afterwards.
      if (rest) await Promise.resolve(rest)
      if (mine !== asked) return null
      rest = new Promise((resolve) => setTimeout(resolve, gapMs))
      return { value: await read() }
    }).subscribe((answer) => {
      if (answer) onValue(answer.value)
    }, onError)
    return () => {
      asked += 1
      subscription.unsubscribe()
    }
  }
}
