/** `npm run check`: format, types, lint, import fence and the unit tests that need no browser; two at a time. */
import { checks } from './checks.mjs'
import { command } from './command.mjs'
import { prepare } from './prepare.mjs'

await prepare({ types: true })

const waiting = [
  ...checks,
  { title: 'unit tests', run: ['vitest', 'run', '--project', 'node', '--reporter', 'dot'] }
]
const failed = []

async function worker() {
  for (let step = waiting.shift(); step; step = waiting.shift()) {
    const { code, output, seconds } = await command(step.run, { quiet: true, env: { NO_COLOR: '1' } })
    console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${step.title} (${seconds.toFixed(1)} s)`)
    if (code === 0) continue
    failed.push(step.title)
    console.log(output)
  }
}

await Promise.all([worker(), worker()])
console.log(failed.length === 0 ? 'All is well.' : `Not well: ${failed.join(', ')}.`)
process.exit(failed.length === 0 ? 0 : 1)
