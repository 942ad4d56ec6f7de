import { defineConfig } from '@playwright/test'

/** Real browsers on machines of their own, on a network with no way out: as root on Linux, one test at a time. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.lab.ts',
  outputDir: '../../test-results',
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 300_000,
  expect: { timeout: 60_000 },
  reporter: 'list'
})
