/** Dexie's live queries as watches: called again when any tab changes what was read. */
import { liveQuery } from 'dexie'
import type { Watch } from '#lib/ports/journal.ts'

/** Dexie follows what is read after a first `await` only inside an async function, so it is given one. */
export function watch<Value>(read: () => Promise<Value>): Watch<Value> {
  return (onValue, onError) => {
    const subscription = liveQuery(async () => read()).subscribe(onValue, onError)
    return () => subscription.unsubscribe()
  }
}

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

export function viewOf<View>({ view }: { readonly view: View }): View {
  return view
}

/** Of all rows of a table, or of a part of it. */
export async function viewsIn<View>(rows: {
  toArray(): PromiseLike<readonly { readonly view: View }[]>
}): Promise<View[]> {
  return (await rows.toArray()).map(viewOf)
}
