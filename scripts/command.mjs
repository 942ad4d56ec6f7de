import { spawn } from 'node:child_process'
import { root } from './prepare.mjs'

/**
 * Runs a command in the project's folder without a keyboard. Resolves, never rejects, to its exit code, what it
 * printed (only when `quiet`, else it goes to the screen) and how long it took.
 */
export function command([name, ...args], { quiet = false, env = {} } = {}) {
  const started = performance.now()
  const screen = quiet ? 'pipe' : 'inherit'
  const child = spawn(name, args, {
    cwd: root,
    stdio: ['ignore', screen, screen],
    env: { ...process.env, ...env },
    shell: process.platform === 'win32'
  })
  let output = ''
  child.stdout?.on('data', (text) => (output += text))
  child.stderr?.on('data', (text) => (output += text))
  return new Promise((done) => {
    const end = (code) => done({ code, output, seconds: (performance.now() - started) / 1000 })
    child.on('error', (error) => {
      output += `${error.message}\n`
      end(127)
    })
    child.on('close', (code) => end(code ?? 1))
  })
}
