import { found, level, post } from './support/doorstep.ts'
import { expect, test } from './support/street.ts'

test('what replicates loads only after the board has been drawn', async ({ relay, neighbour }) => {
  const page = await neighbour().open(relay.url)
  await found(page, relay.url, 'Anneke')
  await post(page, 'Wie heeft een ladder voor zaterdag?')
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.body?.innerText.includes('Wie heeft een ladder')) return
      performance.mark('board')
      observer.disconnect()
    }).observe(document, { subtree: true, childList: true })
  })
  await page.goto(relay.url)
  await level(page)
  const { board, replica } = await page.evaluate(() => ({
    board: performance.getEntriesByName('board')[0]?.startTime,
    replica: performance.getEntriesByType('resource').find(({ name }) => name.includes('replica-worker'))
      ?.startTime
  }))
  expect(board).toBeGreaterThan(0)
  expect(replica).toBeGreaterThan(board ?? Infinity)
})
