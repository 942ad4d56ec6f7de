/** Takes a page in as a picture, without what differs each time. */
import type { Page } from '@playwright/test'
import type { Sight } from './pages.ts'

export interface Look {
  /** Of the picture: `board-360-dark`. */
  readonly name: string
  readonly take: (page: Page) => Promise<Buffer>
}

const widths = { 360: 740, 768: 1024, 1280: 900 } as const
/** A page may be longer; its picture is not. CSS pixels. */
const longest = 1600

export function looksOf({ name, isPaper }: Sight): readonly Look[] {
  if (isPaper) return [{ name, take: takePaper }]
  return Object.entries(widths).flatMap(([width, height]) =>
    (['light', 'dark'] as const).map((colorScheme) => ({
      name: `${name}-${width}-${colorScheme}`,
      take: async (page: Page) => {
        await page.setViewportSize({ width: Number(width), height })
        await page.emulateMedia({ colorScheme, media: null })
        return shoot(page)
      }
    }))
  )
}

/** As wide as A4 between its margins. */
async function takePaper(page: Page): Promise<Buffer> {
  await page.setViewportSize({ width: 718, height: 1043 })
  await page.emulateMedia({ colorScheme: 'light', media: 'print' })
  return shoot(page)
}

async function shoot(page: Page): Promise<Buffer> {
  await page.mouse.move(0, 0)
  await page.evaluate(settle)
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  const width = page.viewportSize()?.width ?? 0
  const clip = { x: 0, y: 0, width, height: Math.min(height, longest) }
  return page.screenshot({ animations: 'disabled', fullPage: true, clip, style: hidden })
}

/** Codes differ each time: white, in the same place. What lies over a page on a phone lies at its end here. */
const hidden = `
  svg[shape-rendering=crispEdges] path { visibility: hidden }
  *:focus { outline: none !important }
  @media (max-width: 959px) {
    .frame { position: relative; min-block-size: 100dvh }
    .frame > .nav { position: absolute !important }
  }`

/** Once nothing in it has changed for a while: what it fetches by and by has come. */
export function calm(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const quietMs = 400
        let timer = setTimeout(resolve, quietMs)
        const observer = new MutationObserver(() => {
          clearTimeout(timer)
          timer = setTimeout(resolve, quietMs)
        })
        observer.observe(document.body, { subtree: true, childList: true, characterData: true })
      })
  )
}

/** Nothing on its way, at the top, and with one address for every relay and one size on disk. Runs in the page. */
async function settle(): Promise<void> {
  scrollTo(0, 0)
  await document.fonts.ready
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const before = text.nodeValue ?? ''
    const after = before
      .replaceAll(/localhost:\d+/g, 'localhost:4400')
      .replaceAll(/[\d,.]+ ([MG]B)\b/g, '1,0 $1')
    if (after !== before) text.nodeValue = after
  }
}
