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

export function viewOf<View>({ view }: { readonly view: View }): View {
  return view
}

/** Of all rows of a table, or of a part of it. */
export async function viewsIn<View>(rows: {
  toArray(): PromiseLike<readonly { readonly view: View }[]>
}): Promise<View[]> {
  return (await rows.toArray()).map(viewOf)
}
