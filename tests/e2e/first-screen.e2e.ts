import { found, post } from './support/doorstep.ts'
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
  const startOf = (name: string) =>
    page.evaluate(
      (part) =>
        performance.getEntries().find((entry) => entry.entryType !== 'mark' && entry.name.includes(part))
          ?.startTime ?? 0,
      name
    )
  await expect.poll(() => startOf('replica-worker')).toBeGreaterThan(0)
  const board = await page.evaluate(() => performance.getEntriesByName('board')[0]?.startTime ?? Infinity)
  expect(await startOf('replica-worker')).toBeGreaterThan(board)
})
