/**
 * `npm test`: everything that must hold. First the checks, two at a time; then part by part, each under its heading. The last line says
 * `N passed, N failed`; any failure makes the exit code 1. Parts can be named: `npm test -- types e2e`.
 * `--long` adds the soaks of `*.long.test.ts`, the machines of tests/lab and the pictures of every page, and sets
 * STOEP_LONG=1 for tests that scale by it.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBrowser } from './browser.mjs'
import { checks } from './checks.mjs'
import { command } from './command.mjs'
import { countOfCheck, countsOfPlaywright, countsOfVitest, sumOfCounts } from './counts.mjs'
import { buildApp, prepare } from './prepare.mjs'
import { twoAtATime } from './two-at-a-time.mjs'

await prepare({ types: true })

const words = process.argv.slice(2)
const isLong = words.includes('--long')
const named = words.filter((word) => !word.startsWith('--'))
const env = isLong ? { STOEP_LONG: '1' } : {}
const reports = mkdtempSync(join(tmpdir(), 'stoep-test-'))

const vitest = (title, args) => ({
  title,
  count: async () => {
    const path = join(reports, `${title.replaceAll(' ', '-')}.json`)
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${path}`]
    const { code } = await command(['vitest', 'run', ...args, ...reporters], { env })
    return countsOfVitest(path, code)
  }
})

const playwright = (title) => ({
  title,
  count: async () => {
    const path = join(reports, `${title}.json`)
    const run = [
      'playwright',
      'test',
      '--config',
      `tests/${title}/playwright.config.ts`,
      '--reporter=list,json'
    ]
    const { code } = await command(run, { env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: path } })
    return countsOfPlaywright(path, code)
  }
})

const looks = {
  title: 'looks',
  count: async () => countOfCheck((await command(['node', 'tests/looks/main.ts'])).code)
}

const isAsked = ({ title }) => named.length === 0 || named.includes(title)

const steps = [
  vitest('node', ['--project', 'node']),
  ...(isLong ? [vitest('long', ['--config', 'tests/long.config.ts'])] : []),
  { title: 'a browser', count: async () => countOfCheck((await ensureBrowser()) ? 0 : 1) },
  vitest('browser', ['--project', 'browser']),
  { title: 'build', count: async () => countOfCheck(buildApp() ? 0 : 1) },
  playwright('e2e'),
  ...(isLong ? [playwright('lab'), looks] : [])
].filter(isAsked)

const results = []
await twoAtATime(checks.filter(isAsked), async ({ title, run }) => {
  const { code, output, seconds } = await command(run, { quiet: true })
  console.log(`\n=== ${title} ===\n${output}`)
  results.push({ title, ...countOfCheck(code), seconds })
})
for (const { title, count } of steps) {
  console.log(`\n=== ${title} ===`)
  const started = performance.now()
  results.push({ title, ...(await count()), seconds: (performance.now() - started) / 1000 })
}
rmSync(reports, { recursive: true, force: true })

console.log('\n=== all ===')
for (const { title, passed, failed, skipped, seconds } of results) {
  const skips = skipped > 0 ? `, ${skipped} skipped` : ''
  console.log(`${title}: ${passed} passed, ${failed} failed${skips} (${seconds.toFixed(0)} s)`)
}
const { passed, failed } = sumOfCounts(results)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 && passed > 0 ? 0 : 1
