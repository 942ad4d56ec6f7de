/**
 * `npm run looks`: says which page looks otherwise than its picture in tests/looks/pictures; `-- --keep` keeps how all
 * look now, and words choose pages by the beginning of their names.
 */
import { ensureBrowser } from './browser.mjs'
import { command } from './command.mjs'
import { prepare } from './prepare.mjs'

await prepare({ build: true })
await ensureBrowser()
const { code } = await command(['node', 'tests/looks/main.ts', ...process.argv.slice(2)])
process.exitCode = code
