/** Compacts the log on NATS at argv[2] and kills itself at the step argv[3], the argv[4]-th time it gets there. */
import { compactNatsLog } from '#relay/log/nats-compaction.ts'
import { openNatsStore } from '#relay/log/nats-store.ts'

const [address = '', at = '', times = '1'] = process.argv.slice(2)
let left = Number(times)

await compactNatsLog(await openNatsStore(address), {
  settleMs: 0,
  orphanMs: 0,
  marginPlaces: 64,
  now: () => Date.now() + 60_000,
  reached: (step) => {
    if (step === at && --left === 0) process.kill(process.pid, 'SIGKILL')
  }
})
