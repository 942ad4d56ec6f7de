/** Calls `run` with each item, in order, never more than two at once. Resolves when all have ended. */
export async function twoAtATime(items, run) {
  const waiting = [...items]
  async function worker() {
    for (let item = waiting.shift(); item; item = waiting.shift()) await run(item)
  }
  await Promise.all([worker(), worker()])
}
