/**
 * `npm run bench`: one line a figure, `name ratio goal`. `--json FILE` writes the figures as well;
 * `--write-floors` commits this machine's floors; other words choose benches by name.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { ensureBrowser } from './browser.mjs'
import { prepare, root } from './prepare.mjs'

await prepare({ build: true })
await ensureBrowser()

const { values: flags, positionals: wanted } = parseArgs({
  options: { json: { type: 'string' }, 'write-floors': { type: 'boolean', default: false } },
  allowPositionals: true
})
const folder = join(root, 'tests', 'bench')
const floorsPath = join(folder, 'floors.json')
const { lineOf, runBench } = await load('harness.ts')

let floors = JSON.parse(readFileSync(floorsPath, 'utf8'))
const figures = []
for (const file of benchFiles()) {
  const { bench } = await load(file)
  const outcome = await runBench(bench, flags['write-floors'] ? {} : floors)
  if (flags['write-floors']) floors = { ...floors, ...outcome.floors }
  figures.push(...(flags['write-floors'] ? outcome.figures.filter(isNoFloor) : outcome.figures))
  for (const figure of outcome.figures)
    if (isNoFloor(figure) || hasDrifted(figure)) console.log(lineOf(figure))
}

if (flags['write-floors']) writeFileSync(floorsPath, `${JSON.stringify(floors, null, 2)}\n`)
if (flags.json) writeFileSync(flags.json, `${JSON.stringify(figures, null, 2)}\n`)
if (figures.length === 0) console.error('No bench ran.')
process.exit(figures.length > 0 && figures.every(({ pass }) => pass) ? 0 : 1)

function benchFiles() {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.bench.ts'))
    .filter((name) => wanted.length === 0 || wanted.some((word) => name.startsWith(word)))
    .sort()
}

function load(file) {
  return import(pathToFileURL(join(folder, file)).href)
}

function isNoFloor({ name }) {
  return !name.startsWith('floor:')
}

function hasDrifted(figure) {
  return !flags['write-floors'] && !isNoFloor(figure) && !figure.pass
}
