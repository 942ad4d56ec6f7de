import { ban } from '#lib/actions/ban.ts'
import type { Author } from '#lib/ports/author.ts'
import type { JournalQueries, Watch } from '#lib/ports/journal.ts'

interface Banning {
  readonly author: Author
  readonly queries: Pick<JournalQueries, 'authority' | 'lastRecords'>
}

/** Puts out whoever came last, with what the page about them asks. */
export async function putOut({ author, queries }: Banning): Promise<void> {
  const authority = await once(queries.authority())
  const { account, devices } = [...authority.accounts.values()].at(-1) ?? {}
  if (!account || !devices) throw new Error('nobody lives here')
  const last = await once(queries.lastRecords(devices))
  const why = { rule: '', reason: 'Hield zich niet aan de regels' }
  const done = await ban(author, { authority, account, last, ...why })
  if (!done.ok) throw new Error(`a ban is refused: ${done.refusal.kind}`)
}

function once<Value>(watch: Watch<Value>): Promise<Value> {
  return new Promise((found, failed) => {
    const stop = watch((value) => {
      found(value)
      queueMicrotask(() => stop())
    }, failed)
  })
}
