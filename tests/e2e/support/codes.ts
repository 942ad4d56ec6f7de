import type { Page } from '@playwright/test'
import jsQR from 'jsqr'

/** A4 in CSS pixels. */
const sheet = { width: 794, height: 1123 }

/** What the last QR code says that would be printed now, read from its pixels; empty when nothing can be read. */
export async function lastCodeOnPaper(page: Page): Promise<string> {
  const viewport = page.viewportSize()
  await page.setViewportSize(sheet)
  await page.emulateMedia({ media: 'print' })
  const png = await page.locator('body > .paper svg[role="img"]').last().screenshot()
  const { dots, width, height } = await page.evaluate(dotsOf, png.toString('base64'))
  await page.emulateMedia({ media: null })
  if (viewport) await page.setViewportSize(viewport)
  return jsQR(pixelsOf(dots), width, height)?.data ?? ''
}

function pixelsOf(dots: string): Uint8ClampedArray {
  const pixels = new Uint8ClampedArray(dots.length * 4).fill(255)
  for (let at = 0; at < dots.length; at++) if (dots[at] === '#') pixels.fill(0, at * 4, at * 4 + 3)
  return pixels
}

/** In the page: a `#` for each pixel that is rather dark, row by row. */
async function dotsOf(png: string) {
  const bytes = Uint8Array.from(atob(png), (char) => char.charCodeAt(0))
  const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
  const { width, height } = picture
  const drawing = new OffscreenCanvas(width, height).getContext('2d')
  if (!drawing) throw new Error('no drawing here')
  drawing.drawImage(picture, 0, 0)
  const { data } = drawing.getImageData(0, 0, width, height)
  const dots = Array.from({ length: width * height }, (_, at) => ((data[at * 4] ?? 0) < 128 ? '#' : ' '))
  return { dots: dots.join(''), width, height }
}
