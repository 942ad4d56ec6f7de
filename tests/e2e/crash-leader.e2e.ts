import type { Page } from '@playwright/test'
import { cardOf, found, goTo, invite, join, oneField, post } from './support/doorstep.ts'
import type { Neighbour } from './support/neighbour.ts'
import type { RelayProcess } from './support/relay.ts'
import { expect, test } from './support/street.ts'

/** The tab that leads is the one with a worker that holds the carrier. */
const leads = (page: Page) => page.workers().some((worker) => worker.url().includes('replica-worker'))

/** Much longer than a tab may be silent before another takes the lead. */
const hangsForMs = 12_000

/** Nothing in this tab's window runs from here on, no timer and no message, until it is let go or after a while. */
function hang(page: Page): Promise<void> {
  return page.evaluate((ms) => {
    const end = performance.now() + ms
    while (performance.now() < end && !document.cookie.includes('let=go'));
  }, hangsForMs)
}

/** Lets go of a tab that hangs: a cookie is the one thing it can still see. */
function letGo(other: Page): Promise<void> {
  return other.evaluate(() => void (document.cookie = 'let=go'))
}

/** Two tabs of one neighbour, of which the first leads, and somebody else who listens. */
async function twoTabs(relay: RelayProcess, neighbour: () => Neighbour) {
  const [anneke, youssef] = [neighbour(), neighbour()]
  const first = await anneke.open(relay.url)
  await found(first, relay.url, 'Anneke')
  const link = await invite(first)
  await goTo(first, 'Buurt')
  await expect.poll(() => leads(first)).toBe(true)
  const second = await anneke.openTab(relay.url)
  await expect(second.getByLabel(oneField)).toBeVisible()
  const his = await youssef.open(link)
  await join(his, link, 'Youssef')
  return { first, second, his }
}

async function expectReaches(from: Page, to: Page, words: string): Promise<void> {
  await post(from, words)
  await expect(cardOf(to, words)).toBeVisible()
}

test.describe('two tabs of one neighbour', () => {
  test('have one leader, and what either writes is in both and at the others', async ({
    relay,
    neighbour
  }) => {
    const { first, second, his } = await twoTabs(relay, neighbour)
    await expectReaches(second, his, 'Ik zoek een emmer.')
    await expect(cardOf(first, 'Ik zoek een emmer.')).toBeVisible()
    await expectReaches(first, his, 'Ik zoek een dweil.')
    await expect(cardOf(second, 'Ik zoek een dweil.')).toBeVisible()
    await expectReaches(his, second, 'Ik zoek een spons.')
    expect([leads(first), leads(second)]).toEqual([true, false])
  })

  test('go on with the other when the leading one is closed', async ({ relay, neighbour }) => {
    const { first, second, his } = await twoTabs(relay, neighbour)
    await first.close()
    await expect.poll(() => leads(second)).toBe(true)
    await expectReaches(second, his, 'Ik zoek een emmer.')
    await expectReaches(his, second, 'Ik zoek een spons.')
  })

  test('go on with the other when the leading one is killed', async ({ relay, neighbour }) => {
    const { first, second, his } = await twoTabs(relay, neighbour)
    const crashed = first.waitForEvent('crash')
    void first.goto('chrome://crash').catch(() => {})
    await crashed
    await expect.poll(() => leads(second)).toBe(true)
    await expectReaches(second, his, 'Ik zoek een emmer.')
    await expectReaches(his, second, 'Ik zoek een spons.')
  })

  test('go on with the other within seconds when the leading one hangs, which then lets go', async ({
    relay,
    neighbour
  }) => {
    const { first, second, his } = await twoTabs(relay, neighbour)
    const hanging = hang(first)
    await expect.poll(() => leads(second), { timeout: hangsForMs }).toBe(true)
    await expectReaches(second, his, 'Ik zoek een emmer.')
    await letGo(second)
    await hanging
    await expect.poll(() => leads(first)).toBe(false)
    expect(leads(second)).toBe(true)
    await expect(cardOf(first, 'Ik zoek een emmer.')).toBeVisible()
    await expectReaches(his, first, 'Ik zoek een spons.')
    await expectReaches(first, his, 'Ik zoek een dweil.')
  })
})
