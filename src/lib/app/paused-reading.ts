import type { Connection, Progress } from '#lib/ports/journal.ts'

const unknown: Progress = { what: 'reading', done: 0, of: 0 }

/** While a person lets the relay wait, what is told of it says so, and how far it was. */
export function tellOfPause(isPaused: () => boolean): (connection: Connection) => Connection {
  let reached: Progress | null = null
  return (connection) => {
    if (isPaused()) return { ...connection, progress: { ...(reached ?? unknown), isPaused: true } }
    reached = connection.progress ?? null
    return connection
  }
}
