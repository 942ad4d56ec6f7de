import { expect, test } from 'vitest'
import { dayMs } from '#lib/domain/expiry.ts'
import { isBackupDue, isUnderOldWords } from '#lib/state/backup-due.ts'

const [words, others] = [new Uint8Array(32).fill(5), new Uint8Array(32).fill(6)]
const nowMs = 100 * dayMs
const situation = { phraseKey: words, since: 0, nowMs }
const made = { passedOnAt: null, backedUpAt: nowMs - dayMs, backedUpWith: words, putOffAt: null }

test('a backup under the present words is not due for a month', () => {
  expect(isBackupDue(made, situation)).toBe(false)
  expect(isBackupDue(made, { ...situation, nowMs: nowMs + 29 * dayMs })).toBe(true)
})

test('a backup under earlier words counts as never made', () => {
  expect(isBackupDue(made, { ...situation, phraseKey: others })).toBe(true)
  expect(isUnderOldWords(made, others)).toBe(true)
  expect(isBackupDue({ ...made, putOffAt: nowMs }, { ...situation, phraseKey: others })).toBe(false)
})

test('a backup of which the words are not known counts as one under earlier words', () => {
  expect(isUnderOldWords({ ...made, backedUpWith: null }, words)).toBe(true)
})

test('without a backup, or without words now, there are no earlier words to tell of', () => {
  expect(isUnderOldWords({ ...made, backedUpAt: null }, words)).toBe(false)
  expect(isUnderOldWords(made, null)).toBe(false)
})
