/** When the first screen stands, so that what it did not need may load. */
import type { JournalQueries } from '#lib/ports/journal.ts'

/** The same queries, which tell once that a board was read. */
export function tellingFirstBoard<Queries extends Pick<JournalQueries, 'board'>>(
  queries: Queries,
  onFirst: () => void
): Queries {
  let told = false
  return {
    ...queries,
    board: (filter, nowMs) => (onValue, onError) =>
      queries.board(filter, nowMs)((rows) => {
        onValue(rows)
        if (!told) onFirst()
        told = true
      }, onError)
  }
}
