/**
 * `npm start`: builds the app when needed and runs the relay, which serves it. Flags go to the relay (--port,
 * --host, --data, --https, --cert, --key); `--demo` also founds the demo neighbourhood, in a data folder of its own.
 */
import { spawn } from 'node:child_process'
import { prepare, root } from './prepare.mjs'
import { startRelay } from './relay-process.mjs'

await prepare({ build: true })

const flags = process.argv.slice(2)
const isDemo = flags.includes('--demo')
const hasFlag = (name) => flags.some((flag) => flag === name || flag.startsWith(`${name}=`))
const demoFolder = isDemo && !hasFlag('--data') ? ['--data', '.data/demo'] : []

const relay = startRelay([...flags.filter((flag) => flag !== '--demo'), ...demoFolder])
relay.ready.then(welcome, (fault) => console.error(fault.message))
process.exitCode = await relay.ended

function welcome(url) {
  if (isDemo) return foundDemo(url)
  console.log('To look around among demo neighbours: npm start -- --demo')
  console.log('To stop: Ctrl+C')
}

function foundDemo(url) {
  const demo = spawn(process.execPath, ['scripts/demo/main.ts', '--relay', url], {
    cwd: root,
    stdio: 'inherit'
  })
  void relay.ended.then(() => demo.kill())
}
