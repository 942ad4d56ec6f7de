/** `npm run bench:relay`: the relay against others and against the least a relay could do (run-benches.mjs). */
import { join } from 'node:path'
import { prepare, root } from './prepare.mjs'

await prepare()

const { runBenches } = await import('./run-benches.mjs')
process.exit(await runBenches(join(root, 'tests', 'bench', 'relay')))
