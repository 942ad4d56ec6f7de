/**
 * The import fence (.dependency-cruiser.js) on the real tree, and on a small tree where each rule is broken once.
 * A rule without a planted fault fails here, so no rule can stop working unnoticed.
 */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { cruise, type IConfiguration, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import fence from '../.dependency-cruiser.js'
import { faults, soundFiles } from './fixtures/architecture/faults.ts'

const config = fence as IConfiguration & { forbidden: IForbiddenRuleType[] }

interface Breach {
  readonly rule: string
  readonly from: string
}

/** What the fence reports for the tree under `baseDir`. */
async function breaches(baseDir: string): Promise<readonly Breach[]> {
  const { output } = await cruise(['src', 'sync-server', 'scripts', 'tests'], {
    ...config.options,
    baseDir,
    validate: true,
    ruleSet: { forbidden: config.forbidden }
  })
  return (output as ICruiseResult).summary.violations.map(({ rule, from }) => ({ rule: rule.name, from }))
}

function plant(root: string, files: Readonly<Record<string, string>>): void {
  for (const [path, source] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), source)
  }
}

describe('the import fence', () => {
  it('finds nothing in the real tree', { timeout: 60_000 }, async () => {
    expect(await breaches(process.cwd())).toEqual([])
  })

  it('is tried on every rule it has', () => {
    const tried = new Set(faults.map((fault) => fault.rule))
    expect(config.forbidden.map((rule) => rule.name).filter((name) => name && !tried.has(name))).toEqual([])
  })
})

describe('a planted fault', () => {
  let root: string
  let found: readonly Breach[]

  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'stoep-fence-'))
    symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'))
    plant(root, soundFiles)
    for (const fault of faults) plant(root, fault.files)
    found = await breaches(root)
  }, 60_000)

  afterAll(() => {
    rmSync(root, { recursive: true, force: true })
  })

  it.each(faults)('is reported by $rule: $what', ({ rule, files }) => {
    const [from] = Object.keys(files)
    expect(found).toContainEqual({ rule, from })
  })

  it('is the only thing reported: sound imports pass', () => {
    const sound = found.filter(({ from }) => from in soundFiles)
    expect(sound).toEqual([])
  })
})
