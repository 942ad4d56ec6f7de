import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { tooSmall } from './targets.ts'

/** Text of 7:1, which leaves nothing for the rule of 4.5:1 to find. What can be touched we measure ourselves, at 44 px. */
const rules = { 'color-contrast': { enabled: false }, 'color-contrast-enhanced': { enabled: true } }
const colours = ['color-contrast-enhanced', 'link-in-text-block']

/**
 * Once the page stands there and stands still, axe finds nothing in it, nothing to touch is under 44 px, and nothing is
 * wider than the screen. `colours` leaves out what a theme cannot change.
 */
export async function expectAccessible(page: Page, which: 'all' | 'colours' = 'all'): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await standsStill(page)
  expect(await objectionsTo(page, which)).toEqual([])
  if (which === 'all') expect(await tooSmall(page), 'what is too small to touch').toEqual([])
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
 * What axe objects to. The app shows no frames, so it runs in the page alone; and it is brought there once, for reading
 * it takes longer than running it.
 */
async function objectionsTo(page: Page, which: 'all' | 'colours'): Promise<readonly string[]> {
  const isThere = await page.evaluate(() => 'axe' in window)
  const axe = new AxeBuilder({ page, ...(isThere ? { axeSource: ';' } : {}) })
  const { violations } = await axe
    .setLegacyMode()
    .options({
      resultTypes: ['violations'],
      ...(which === 'all' ? { rules } : { runOnly: { type: 'rule', values: colours } })
    })
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
