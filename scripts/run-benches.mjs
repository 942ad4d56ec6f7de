/**
 * Runs the `*.bench.ts` of a folder: one line a figure, `name ratio goal`. `--json FILE` writes the figures as well;
 * `--write-floors` commits this machine's floors; other words choose benches by name.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { root } from './prepare.mjs'

const { lineOf, runBench } = await load(join(root, 'tests', 'bench', 'harness.ts'))

/** Resolves to the exit code: 0 when figures came and all of them reach their goals. */
export async function runBenches(folder) {
  const { values: flags, positionals: wanted } = parseArgs({
    options: { json: { type: 'string' }, 'write-floors': { type: 'boolean', default: false } },
    allowPositionals: true
  })
  const isWriting = flags['write-floors']
  const floorsPath = join(folder, 'floors.json')
  let floors = existsSync(floorsPath) ? JSON.parse(readFileSync(floorsPath, 'utf8')) : {}
  const figures = []
  for (const file of benchFiles(folder, wanted)) {
    const { bench } = await load(join(folder, file))
    const outcome = await runBench(bench, isWriting ? {} : floors)
    if (isWriting) floors = { ...floors, ...outcome.floors }
    figures.push(...(isWriting ? outcome.figures.filter(isNoFloor) : outcome.figures))
    for (const figure of outcome.figures)
      if (isNoFloor(figure) || (!isWriting && !figure.pass)) console.log(lineOf(figure))
  }
  if (isWriting) writeFileSync(floorsPath, `${JSON.stringify(floors, null, 2)}\n`)
  if (flags.json) writeFileSync(flags.json, `${JSON.stringify(figures, null, 2)}\n`)
  if (figures.length === 0) console.error('No bench ran.')
  return figures.length > 0 && figures.every(({ pass }) => pass) ? 0 : 1
}

function benchFiles(folder, wanted) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.bench.ts'))
    .filter((name) => wanted.length === 0 || wanted.some((word) => name.startsWith(word)))
    .sort()
}

function load(path) {
  return import(pathToFileURL(path).href)
}

function isNoFloor({ name }) {
  return !name.startsWith('floor:')
}
