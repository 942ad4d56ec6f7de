/** `npm run check`: format, types, lint, import fence and the unit tests that need no browser; two at a time. */
import { checks } from './checks.mjs'
import { command } from './command.mjs'
import { prepare } from './prepare.mjs'
import { twoAtATime } from './two-at-a-time.mjs'

await prepare({ types: true })

const steps = [
  ...checks,
  { title: 'unit tests', run: ['vitest', 'run', '--project', 'node', '--reporter', 'dot'] }
]
const failed = []

await twoAtATime(steps, async ({ title, run }) => {
  const { code, output, seconds } = await command(run, { quiet: true, env: { NO_COLOR: '1' } })
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${title} (${seconds.toFixed(1)} s)`)
  if (code === 0) return
  failed.push(title)
  console.log(output)
})
console.log(failed.length === 0 ? 'All is well.' : `Not well: ${failed.join(', ')}.`)
process.exit(failed.length === 0 ? 0 : 1)
