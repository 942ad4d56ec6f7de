/**
 * `npm run -s match -- guess|rank|rings`: judges what the app understands of sentences in files, JSON lines in and
 * out. Reads no network.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { prepare } from './prepare.mjs'

await prepare()

const main = fileURLToPath(new URL('match/main.ts', import.meta.url))
const { status } = spawnSync(process.execPath, [main, ...process.argv.slice(2)], { stdio: 'inherit' })
process.exitCode = status ?? 1
