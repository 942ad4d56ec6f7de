import { openStore } from '#lib/journal/open.ts'
import type { BoardRow } from '#lib/ports/journal.ts'
import type { RecordId } from '#lib/domain/record.ts'
import type { BoardQuery, BoardSource } from './board.ts'

export async function readSource({ neighbourhood, nowMs, limit }: BoardQuery): Promise<BoardSource> {
  const store = await openStore(neighbourhood as RecordId)
  const rows = await new Promise<readonly BoardRow[]>((found, failed) => {
    store.queries.board({ limit }, nowMs)(found, failed)
  })
  return { rows, tidy: async () => store.close() }
}
