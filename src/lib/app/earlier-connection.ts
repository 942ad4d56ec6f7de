import type { Connection } from '#lib/ports/journal.ts'

/** When anybody was heard, also before this start. What was written last stays that, whatever comes late. */
export function withEarlier(connection: Connection, before: Connection | undefined): Connection {
  return {
    ...connection,
    newestMs: connection.newestMs ?? before?.newestMs ?? null,
    relayMs: connection.relayMs ?? before?.relayMs ?? null,
    newsMs: latest(connection.newsMs, before?.newsMs)
  }
}

function latest(...times: readonly (number | null | undefined)[]): number | null {
  const known = times.filter((ms) => typeof ms === 'number')
  return known.length > 0 ? Math.max(...known) : null
}
