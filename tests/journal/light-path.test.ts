import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

const lib = join(import.meta.dirname, '../../src/lib')

describe('the reading side of the journal', () => {
  it('brings no codec, no folds and no crypto into the first screen', () => {
    const files = staticImports(['journal/open.ts', 'journal/registry.ts'])
    expect(files.packages).toEqual(new Set(['dexie']))
    const heavy = [...files.own].filter((file) =>
      /^wire|^domain\/(listing|deal|authority|records)/.test(file)
    )
    expect(heavy).toEqual([])
  })
})

/** What is imported for its values, directly or further on; `import type` and `import()` do not count. */
function staticImports(from: readonly string[]) {
  const own = new Set<string>()
  const packages = new Set<string>()
  const toRead = [...from]
  for (let file = toRead.pop(); file; file = toRead.pop()) {
    if (own.has(file)) continue
    own.add(file)
    const source = readFileSync(join(lib, file), 'utf8')
    for (const [, clause = '', target = ''] of source.matchAll(
      /^(?:import|export)\b([^'"]*?)from '([^']+)'/gm
    )) {
      if (clause.trimStart().startsWith('type ')) continue
      if (target.startsWith('#lib/')) toRead.push(target.slice('#lib/'.length))
      else if (target.startsWith('./')) toRead.push(join(dirname(file), target))
      else packages.add(target)
    }
  }
  return { own, packages }
}
