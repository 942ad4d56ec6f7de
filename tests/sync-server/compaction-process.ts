/** Compacts the log in argv[2] and kills itself at the step argv[3], the argv[4]-th time it gets there. */
import { compactLog } from '#relay/log/compaction.ts'
import { openLogDatabase } from '#relay/log/sqlite-schema.ts'

const [file = '', at = '', times = '1'] = process.argv.slice(2)
let left = Number(times)

compactLog(openLogDatabase(file), (step) => {
  if (step === at && --left === 0) process.kill(process.pid, 'SIGKILL')
})
