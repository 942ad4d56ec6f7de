/** One page in each way it can be looked at, without loading it again: that would take longer than looking. */
import { test, type Page } from '@playwright/test'
import { expectAccessible, expectNothingWider } from './accessible.ts'
import { desk, phone } from './neighbour.ts'

const plain = { colorScheme: 'light', contrast: 'no-preference', forcedColors: 'none' } as const

/** Structure depends on the width, and is looked at once for each; colours on the rest. */
const looks = [
  ['360 px', phone, 'all', {}],
  ['360 px, dark', phone, 'colours', { colorScheme: 'dark' }],
  ['360 px, more contrast', phone, 'colours', { contrast: 'more' }],
  ['360 px, dark, more contrast', phone, 'colours', { contrast: 'more', colorScheme: 'dark' }],
  ['360 px, colours of the system', phone, 'colours', { forcedColors: 'active' }],
  ['1280 px, dark', desk, 'colours', { colorScheme: 'dark' }],
  ['1280 px', desk, 'all', {}]
] as const

/** Axe objects to nothing, what can be touched is large enough, and all of it fits, also twice as large. */
export async function expectSoundInEveryLook(page: Page, name: string): Promise<void> {
  await showHalf(page, desk)
  await test.step(`${name}, 1280 px at twice its size`, () => expectNothingWider(page))
  await showHalf(page, phone)
  await test.step(`${name}, 360 px at twice its size`, () => expectNothingWider(page))
  for (const [look, viewport, rules, media] of looks) {
    await page.setViewportSize(viewport)
    await page.emulateMedia({ ...plain, reducedMotion: 'reduce', ...media })
    await test.step(`${name}, ${look}`, () => expectAccessible(page, rules))
  }
  await page.setViewportSize(phone)
  await test.step(`${name}, larger text`, () => expectRoomForLetters(page))
}

/** What page zoom of 200 % leaves of a screen. */
function showHalf(page: Page, { width, height }: typeof phone): Promise<void> {
  return page.setViewportSize({ width: width / 2, height: height / 2 })
}

async function expectRoomForLetters(page: Page): Promise<void> {
  const larger = await page.addStyleTag({ content: 'html { font-size: 225% }' })
  await expectNothingWider(page)
  await larger.evaluate((tag) => (tag as Element).remove())
}
