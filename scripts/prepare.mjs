/**
 * Makes a fresh checkout ready and goes on under the project's own Node. Every script enters here, with whatever
 * Node the system has (20 or newer) and perhaps no node_modules, so this file uses nothing but Node itself.
 */
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))
const at = (...parts) => join(root, ...parts)

const wantedMajor = Number(readFileSync(at('.nvmrc'), 'utf8').split('.')[0])
const bin = at('node_modules', '.bin')
const lockStamp = at('node_modules', '.installed-from')
const buildStamp = at('build', '.built-from')
const builtFrom = ['src', 'static', 'package.json', 'package-lock.json', 'svelte.config.js', 'vite.config.ts']

/**
 * Installs what is missing or out of date, then starts this same script again under Node 24 if it is not running
 * there. When asked, also brings Kit's generated `types` or the `build` up to date. Returns only in Node 24; exits
 * with a sentence when it cannot.
 */
export async function prepare({ types = false, build = false } = {}) {
  installPackages()
  process.env.PATH = [bin, process.env.PATH].join(delimiter)
  if (nodeMajor() < wantedMajor) await continueInOwnNode()
  if (types || !existsSync(at('.svelte-kit', 'tsconfig.json'))) mustRun('svelte-kit', ['sync'])
  if (build && !buildApp()) stop('The app could not be built; the reason stands above.')
}

/** Builds the app unless `build/` was made from these very sources. False when the build failed. */
export function buildApp() {
  const sources = sourcesHash()
  if (readOr(buildStamp) === sources && existsSync(at('build', 'index.html'))) return true
  console.log('Building the app ...')
  // Named after what it was made from, so that a device with an older one notices any change.
  const env = { ...process.env, STOEP_BUILD: process.env.STOEP_BUILD ?? sources.slice(0, 12) }
  if (!runs('vite', ['build', '--logLevel', 'error'], { env, stdout: 'ignore' })) return false
  writeFileSync(buildStamp, sources)
  return true
}

function installPackages() {
  const lock = lockHash()
  if (readOr(lockStamp) === lock) return
  if (!isInstalledByHand()) {
    console.log('Installing packages (once, and again when package-lock.json changes) ...')
    mustRun('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'])
  }
  writeFileSync(lockStamp, lock)
}

/** Somebody ran npm themselves, after this package-lock.json was written. */
function isInstalledByHand() {
  const installed = at('node_modules', '.package-lock.json')
  return (
    !existsSync(lockStamp) &&
    existsSync(installed) &&
    statSync(installed).mtimeMs >= statSync(at('package-lock.json')).mtimeMs
  )
}

async function continueInOwnNode() {
  const own = at('node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (!existsSync(own)) stop(`Stoep needs Node ${wantedMajor}; npm installed none for this machine.`)
  const child = spawn(own, process.argv.slice(1), { stdio: 'inherit' })
  // The terminal sends an interrupt to both; the child decides when it is done.
  process.on('SIGINT', () => {})
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  process.exit(await new Promise((done) => child.on('exit', (code) => done(code ?? 1))))
}

function nodeMajor() {
  return Number(process.versions.node.split('.')[0])
}

function runs(command, args, { env = process.env, stdout = 'inherit' } = {}) {
  const shell = process.platform === 'win32'
  const stdio = ['ignore', stdout, 'inherit']
  const { status } = spawnSync(command, args, { cwd: root, stdio, shell, env })
  return status === 0
}

function mustRun(command, args) {
  if (!runs(command, args)) stop(`"${command} ${args.join(' ')}" failed; the reason stands above.`)
}

function stop(sentence) {
  console.error(sentence)
  process.exit(1)
}

function lockHash() {
  return createHash('sha256')
    .update(`${process.platform} ${process.arch}\n`)
    .update(readFileSync(at('package-lock.json')))
    .digest('hex')
}

/** One hash over the names and bytes of everything the build reads, and the build's name. */
function sourcesHash() {
  const hash = createHash('sha256').update(process.env.STOEP_BUILD ?? '')
  for (const path of builtFrom.flatMap(filesUnder)) {
    hash.update(`\n${path}\n`).update(readFileSync(at(path)))
  }
  return hash.digest('hex')
}

function filesUnder(path) {
  if (!existsSync(at(path))) return []
  if (!statSync(at(path)).isDirectory()) return [path]
  return readdirSync(at(path))
    .sort()
    .flatMap((name) => filesUnder(join(path, name)))
}

function readOr(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : null
}
