/**
 * `npm run seed -- --file messages.json --count N`: fills a neighbourhood with real messages through the same
 * pipeline as a neighbour's own. The file is a list of `{ type: 'request' | 'offer' | ..., text }`; what is
 * neither asked nor offered is left out, and the list is repeated until there are N.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { prepare } from './prepare.mjs'

await prepare()

const main = fileURLToPath(new URL('seed/main.ts', import.meta.url))
const { status } = spawnSync(process.execPath, [main, ...process.argv.slice(2)], { stdio: 'inherit' })
process.exitCode = status ?? 1
