import type { Keep, RelayCursor } from '#lib/ports/journal.ts'

export interface RelayCursors {
  load(name: string): Promise<RelayCursor | null>
  save(name: string, cursor: RelayCursor): Promise<void>
}

/** The cursors of all rooms, kept as one thing: read and written one after another, for rooms do so side by side. */
export function relayCursors(keep: Keep): RelayCursors {
  let previous: Promise<unknown> = Promise.resolve()
  return {
    load: async (name) => (await keep.get('relayCursors'))?.[name] ?? null,
    save(name, cursor) {
      const mine = previous.then(async () => {
        await keep.put({ relayCursors: { ...(await keep.get('relayCursors')), [name]: cursor } })
      })
      previous = mine.catch(() => null)
      return mine
    }
  }
}
