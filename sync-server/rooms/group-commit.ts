import type { Append, RoomLog } from '#relay/log/room-log.ts'

export interface GroupCommit<Job extends Append> {
  add(job: Job): void
  /** Resolves when everything added so far has been committed or has failed. */
  settled(): Promise<void>
}

interface Outcome<Job> {
  committed(jobs: readonly Job[], seqs: readonly number[]): void
  /** Nothing of these was kept: those of the append that failed, and those that waited behind it. */
  failed(jobs: readonly Job[], fault: unknown): void
}

/** Gathers what arrives while `gather` lasts and appends it at once, one append at a time: many pushes, one fsync. */
export function createGroupCommit<Job extends Append>(
  log: RoomLog,
  gather: () => Promise<unknown>,
  outcome: Outcome<Job>
): GroupCommit<Job> {
  let waiting: Job[] = []
  let running: Promise<void> | null = null

  async function run(): Promise<void> {
    while (waiting.length > 0) {
      await gather()
      const batch = waiting
      waiting = []
      await commit(batch)
    }
    running = null
  }

  async function commit(batch: Job[]): Promise<void> {
    const seqs = await log.append(batch).catch((fault: unknown) => {
      const lost = [...batch, ...waiting]
      waiting = []
      outcome.failed(lost, fault)
      return null
    })
    if (seqs !== null) outcome.committed(batch, seqs)
  }

  return {
    add(job) {
      waiting.push(job)
      running ??= run()
    },
    async settled() {
      await running
    }
  }
}
