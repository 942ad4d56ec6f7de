/** `npm run bench`: the app in a real browser, and what it sends (run-benches.mjs says how figures come out). */
import { join } from 'node:path'
import { ensureBrowser } from './browser.mjs'
import { prepare, root } from './prepare.mjs'

await prepare({ build: true })
await ensureBrowser()

const { runBenches } = await import('./run-benches.mjs')
process.exit(await runBenches(join(root, 'tests', 'bench')))
