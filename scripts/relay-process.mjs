import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { root } from './prepare.mjs'

const address = /https?:\/\/[^\s,;]+/

/**
 * Runs the relay beside this script, what it prints going to the screen. `ready` resolves to the first address it
 * prints, or rejects when it ends before it has one. An interrupt or `stop()` lets it finish what it is storing.
 */
export function startRelay(args) {
  const child = spawn(process.execPath, ['sync-server/main.ts', ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit']
  })
  const stop = () => child.kill('SIGTERM')
  // From a terminal the relay gets the interrupt itself; a second signal changes nothing.
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  const ended = new Promise((done) => child.on('exit', (code) => done(code ?? 1)))
  return { ready: firstAddress(child, ended), ended, stop }
}

function firstAddress(child, ended) {
  return new Promise((found, failed) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      console.log(line)
      const [url] = line.match(address) ?? []
      if (url) found(url.replace(/\/$/, ''))
    })
    void ended.then((code) => failed(new Error(`The relay ended with code ${code} before it was ready.`)))
  })
}
