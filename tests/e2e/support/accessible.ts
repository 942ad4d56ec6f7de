import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** Once the page stands there and stands still, axe finds nothing in it, and nothing is wider than the screen. */
export async function expectAccessible(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await standsStill(page)
  expect(await objectionsTo(page)).toEqual([])
  await expectNothingWider(page)
}

/** What fades in has less contrast on the way. What turns for ever is not waited for. */
async function standsStill(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter(
        ({ playState, effect }) => playState === 'running' && effect?.getComputedTiming().endTime !== Infinity
      )
    await Promise.allSettled(ending.map(({ finished }) => finished))
  })
}

/**
 * What axe objects to, by all its rules. The app shows no frames, so it runs in the page alone; and it is brought there
 * once, for reading it takes longer than running it.
 */
async function objectionsTo(page: Page): Promise<readonly string[]> {
  const isThere = await page.evaluate(() => 'axe' in window)
  const { violations } = await new AxeBuilder({ page, ...(isThere ? { axeSource: ';' } : {}) })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`)
}

export async function expectNothingWider(page: Page): Promise<void> {
  const wider = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const culprits = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth
    )
    return [`${scrollWidth - clientWidth} px`, ...culprits.map(({ outerHTML }) => outerHTML.slice(0, 120))]
  })
  expect(wider, 'what is wider than the screen').toEqual([])
}
