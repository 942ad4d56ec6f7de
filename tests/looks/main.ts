/**
 * Looks at every page in both themes on three widths, and says what looks otherwise than it did; with `--keep` it keeps
 * how it looks now. Words choose pages by the beginning of their names. Build the app first: `npm run looks` does.
 */
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { launchOptions } from '../../scripts/chromium.ts'
import { check, keep } from './album.ts'
import { phone } from '../e2e/support/neighbour.ts'
import { calm, looksOf } from './camera.ts'
import { sights } from './pages.ts'
import { furnish } from './street.ts'

const { values, positionals } = parseArgs({
  options: { keep: { type: 'boolean', default: false } },
  allowPositionals: true
})
const wanted = sights.filter(
  ({ name }) => positionals.length === 0 || positionals.some((word) => name.startsWith(word))
)
const furnished = await furnish()
const browser = await chromium.launch(launchOptions)
let seen = 0
let wrong = 0
try {
  const bench = await browser.newPage()
  for (const sight of wanted) {
    // A map fits what is on it to the screen it opens on, and the narrowest comes first.
    for (const tab of [furnished.hers, furnished.strangers]) await tab.setViewportSize(phone)
    const page = await sight.open(furnished)
    await calm(page)
    for (const { name, take } of looksOf(sight)) {
      const png = await take(page)
      const trouble = values.keep ? await keep(bench, name, png) : await check(bench, name, png)
      seen++
      if (trouble) wrong++
      if (trouble) console.log(`${name} ${trouble}`)
    }
  }
} finally {
  await browser.close()
  await furnished.close()
}
console.log(`${seen} pictures ${values.keep ? 'kept' : `seen, ${wrong} look otherwise`}`)
process.exitCode = seen > 0 && wrong === 0 ? 0 : 1
