/** How many tests passed, failed and were skipped, read from what the runners wrote as JSON. */
import { existsSync, readFileSync } from 'node:fs'

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @type {Counts} */
const nothing = { passed: 0, failed: 0, skipped: 0 }

/**
 * A command that succeeds or not counts as one test.
 * @type {(code: number) => Counts}
 */
export function countOfCheck(code) {
  return code === 0 ? { ...nothing, passed: 1 } : { ...nothing, failed: 1 }
}

/**
 * Counts of a Vitest JSON report; a file that could not even be loaded counts as one failure.
 * @type {(path: string, code: number) => Counts}
 */
export function countsOfVitest(path, code) {
  const report = readReport(path)
  if (!report) return countOfCheck(code || 1)
  const broken = report.testResults.filter(isBroken)
  return neverQuietly(code, {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests
  })
}

/**
 * Counts of a Playwright JSON report; a test that passes only when tried again counts as failed.
 * @type {(path: string, code: number) => Counts}
 */
export function countsOfPlaywright(path, code) {
  const report = readReport(path)
  if (!report) return countOfCheck(code || 1)
  const { expected, unexpected, flaky, skipped } = report.stats
  return neverQuietly(code, {
    passed: expected,
    failed: unexpected + flaky + report.errors.length,
    skipped
  })
}

/** @type {(counts: readonly Counts[]) => Counts} */
export function sumOfCounts(counts) {
  return counts.reduce(
    (sum, count) => ({
      passed: sum.passed + count.passed,
      failed: sum.failed + count.failed,
      skipped: sum.skipped + count.skipped
    }),
    nothing
  )
}

/** @type {(file: { status: string, assertionResults: { status: string }[] }) => boolean} */
function isBroken({ status, assertionResults }) {
  return status === 'failed' && !assertionResults.some((test) => test.status === 'failed')
}

/**
 * A runner that ends badly, or that ran nothing at all, is a failure even when no test says so.
 * @type {(code: number, counts: Counts) => Counts}
 */
function neverQuietly(code, counts) {
  const isBad = code !== 0 || counts.passed === 0
  return isBad && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}

/** @param {string} path */
function readReport(path) {
  if (!existsSync(path)) return null
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}
