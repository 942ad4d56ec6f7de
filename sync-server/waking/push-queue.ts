import type { WakingBounds } from './waking.ts'

export interface PushQueue<Job> {
  add(job: Job): void
  /** Drops what waits; resolves when what is under way is over. */
  stop(): Promise<void>
}

/** A few at once, the rest in order; past what may wait new ones are dropped. `work` never rejects. */
export function createPushQueue<Job>(
  { maxAtOnce, maxWaiting }: Pick<WakingBounds, 'maxAtOnce' | 'maxWaiting'>,
  work: (job: Job) => Promise<void>
): PushQueue<Job> {
  const waiting: Job[] = []
  const running = new Set<Promise<void>>()

  function start(job: Job): void {
    const run = work(job).finally(() => {
      running.delete(run)
      const next = waiting.shift()
      if (next !== undefined) start(next)
    })
    running.add(run)
  }

  return {
    add(job) {
      if (running.size < maxAtOnce) start(job)
      else if (waiting.length < maxWaiting) waiting.push(job)
    },
    async stop() {
      waiting.length = 0
      await Promise.all(running)
    }
  }
}
