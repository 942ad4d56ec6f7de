import { defineConfig } from '@playwright/test'

/**
 * Whole journeys: real Chromium profiles, the built app, a real relay of its own for each test. Two files at
 * a time, which takes a fifth less than one by one on two cores; never again, for a test that passes the second time has failed.
 */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.e2e.ts',
  outputDir: '../../test-results',
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: 'list'
})
