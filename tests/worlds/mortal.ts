import type { Journal } from '#lib/ports/journal.ts'

/** A journal as a process sees it that may be killed: once it is over, nothing is answered and nothing written. */
export function mortal(journal: Journal, isOver: () => boolean): Journal {
  const never = new Promise<never>(() => undefined)
  const alive =
    <Asked extends readonly unknown[], Answer>(ask: (...asked: Asked) => Promise<Answer>) =>
    (...asked: Asked): Promise<Answer> =>
      isOver() ? never : ask(...asked)
  return {
    append: alive(journal.append),
    appendDeferred: alive(journal.appendDeferred),
    admit: alive(journal.admit),
    foldPending: alive(journal.foldPending),
    head: alive(journal.head),
    witness: alive(journal.witness),
    authority: alive(journal.authority),
    authorityRecords: alive(journal.authorityRecords),
    has: alive(journal.has),
    keysLacked: alive(journal.keysLacked),
    count: alive(journal.count),
    async *envelopes(isWanted) {
      if (isOver()) await never
      yield* journal.envelopes(isWanted)
    },
    recordsOf: alive(journal.recordsOf),
    outbox: alive(journal.outbox),
    carried: alive(journal.carried),
    reached: alive(journal.reached),
    ownKeys: alive(journal.ownKeys),
    onAppended: (listener) => journal.onAppended(() => isOver() || listener())
  }
}
