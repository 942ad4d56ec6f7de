import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { root } from './prepare.mjs'

/** As a sentence, or in a line of JSON. */
const sentence = /^(?:Stoep is at |.*"event":"started","url":")(https?:\/\/[^\s"]+)/

/**
 * Runs the relay beside this script, what it prints going to the screen. `ready` resolves to its address, or
 * rejects when it ends before it has one; `ended` resolves to its exit code. However this script is stopped, the
 * relay is asked once and finishes what it is storing.
 */
export function startRelay(args) {
  // A process group of its own, or Ctrl+C would reach it twice: from the terminal and from here.
  const child = spawn(process.execPath, ['sync-server/main.ts', ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: process.platform !== 'win32'
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stopOnce(child))
  const ended = new Promise((done) => child.on('exit', (code) => done(code ?? 1)))
  return { ready: firstAddress(child, ended), ended }
}

function stopOnce(child) {
  if (!child.killed) child.kill('SIGTERM')
}

function firstAddress(child, ended) {
  return new Promise((found, failed) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      console.log(line)
      const [, url] = line.match(sentence) ?? []
      if (url) found(url.replace(/\/$/, ''))
    })
    void ended.then((code) => failed(new Error(`The relay ended with code ${code} before it was ready.`)))
  })
}
