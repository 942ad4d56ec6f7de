/**
 * `npm start`: builds the app when needed and runs the relay, which serves it. Flags go to the relay (--port,
 * --host, --data, --https, --cert, --key); `--demo` also founds the demo neighbourhood, in a data folder of its own.
 */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { prepare, root } from './prepare.mjs'
import { startRelay } from './relay-process.mjs'

await prepare({ build: true })

const flags = process.argv.slice(2)
const isDemo = flags.includes('--demo')
const { values } = parseArgs({ args: flags, options: { data: { type: 'string' } }, strict: false })
const demoFolder = isDemo && !values.data ? ['--data', '.data/demo'] : []

const relay = startRelay([...flags.filter((flag) => flag !== '--demo'), ...demoFolder])
relay.ready.then(welcome, (fault) => console.error(fault.message))
process.exitCode = await relay.ended

function welcome(url) {
  if (isDemo) return foundDemo(url)
  console.log('To look around among demo neighbours: npm start -- --demo')
  console.log('To stop: Ctrl+C')
}

function foundDemo(url) {
  const data = values.data ?? '.data/demo'
  const demo = spawn(process.execPath, ['scripts/demo/main.ts', '--relay', url, '--data', data], {
    cwd: root,
    stdio: 'inherit',
    env: { ...trustIn(url, data), ...process.env }
  })
  void relay.ended.then(() => demo.kill())
}

/** Of the certificate a relay made for itself, which nobody else vouches for. */
function trustIn(url, data) {
  return url.startsWith('https:') ? { NODE_EXTRA_CA_CERTS: join(data, 'relay-cert.pem') } : {}
}
