import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { expect, test } from 'vitest'
import { launchOptions } from '../../scripts/chromium.ts'

/** What a browser is started with, told by one that does nothing else. */
async function argumentsOfLaunch(): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'stoep-chromium-'))
  const executablePath = join(folder, 'browser')
  writeFileSync(executablePath, '#!/bin/sh\nprintf \'%s\\n\' "$@" > "$0.told"\n', { mode: 0o755 })
  await chromium.launch({ ...launchOptions, executablePath }).catch(() => undefined)
  const told = readFileSync(`${executablePath}.told`, 'utf8')
  rmSync(folder, { recursive: true })
  return told.split('\n')
}

test('a browser of the tests goes without all that Playwright switches off, and a little more', async () => {
  const flag = '--disable-features='
  const lists = (await argumentsOfLaunch()).filter((one) => one.startsWith(flag))
  const [playwrights, ours] = lists.map((list) => new Set(list.slice(flag.length).split(',')))
  expect(lists).toHaveLength(2)
  expect([...(playwrights ?? [])].filter((feature) => !ours?.has(feature))).toEqual([])
  expect(ours?.has('WebUIOmniboxPopup')).toBe(true)
})
