import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { countOfCheck, countsOfPlaywright, countsOfVitest, sumOfCounts } from '../../scripts/counts.mjs'

const folder = mkdtempSync(join(tmpdir(), 'stoep-counts-'))
afterAll(() => rmSync(folder, { recursive: true }))

function report(content: unknown): string {
  const path = join(folder, 'report.json')
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

const vitest = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1, testResults: [] }
const playwright = { stats: { expected: 2, unexpected: 0, flaky: 0, skipped: 1 }, errors: [] }

describe('the count of a Vitest run', () => {
  it('is what the report says', () => {
    expect(countsOfVitest(report(vitest), 0)).toEqual({ passed: 3, failed: 0, skipped: 2 })
  })

  it('has a failure for a file that could not be loaded, and none twice', () => {
    const unloaded = { status: 'failed', assertionResults: [] }
    const failed = { status: 'failed', assertionResults: [{ status: 'failed' }] }
    const run = { ...vitest, numFailedTests: 1, testResults: [unloaded, failed] }
    expect(countsOfVitest(report(run), 1).failed).toBe(2)
  })

  it('has a failure when the run ends badly though every test passed', () => {
    expect(countsOfVitest(report(vitest), 1)).toMatchObject({ passed: 3, failed: 1 })
  })

  it('has a failure when nothing ran', () => {
    expect(countsOfVitest(report({ ...vitest, numPassedTests: 0 }), 0).failed).toBe(1)
  })

  it('is one failure when there is no report, or half of one', () => {
    const oneFailure = { passed: 0, failed: 1, skipped: 0 }
    expect(countsOfVitest(join(folder, 'none.json'), 0)).toEqual(oneFailure)
    expect(countsOfVitest(report('{"numPassed'), 0)).toEqual(oneFailure)
  })
})

describe('the count of a Playwright run', () => {
  it('is what the report says', () => {
    expect(countsOfPlaywright(report(playwright), 0)).toEqual({ passed: 2, failed: 0, skipped: 1 })
  })

  it('has a failure for what passed only when tried again, and for an error outside a test', () => {
    const run = { stats: { ...playwright.stats, flaky: 1 }, errors: [{ message: 'no browser' }] }
    expect(countsOfPlaywright(report(run), 1).failed).toBe(2)
  })
})

describe('a check', () => {
  it('counts as one test', () => {
    expect(sumOfCounts([countOfCheck(0), countOfCheck(0), countOfCheck(2)])).toEqual({
      passed: 2,
      failed: 1,
      skipped: 0
    })
  })
})
