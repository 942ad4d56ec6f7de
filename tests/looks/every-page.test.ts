import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sights } from './pages.ts'

const routes = new URL('../../src/routes/', import.meta.url)
/** Reached only after three neighbours did something; axe and every look meet it in tests/e2e/swap-ring.e2e.ts. */
const elsewhere = ['ring']

test('every page has its picture', () => {
  const pages = readdirSync(routes, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const seen = new Set(sights.map(({ name }) => name))
  const unseen = pages.map(({ name }) => name).filter((name) => !seen.has(name) && !elsewhere.includes(name))
  expect(unseen).toEqual([])
})
