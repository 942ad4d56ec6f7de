import type { Page } from '@playwright/test'
import { appIsKept, cardOf, found, invite, join, oneField } from './support/doorstep.ts'
import { expect, test } from './support/street.ts'

const words = 'Ik leen mijn fiets uit'

test('a photo shared by another app stands at the field, and once posted small with a neighbour', async ({
  relay,
  neighbour,
  offlineNeighbour
}) => {
  const page = await offlineNeighbour().open(relay.url)
  await found(page, relay.url, 'Anneke')
  const his = await neighbour().open(await invite(page))
  await join(his, his.url(), 'Youssef')
  await appIsKept(page)
  const photo = await photoFrom(page)

  // What the system does with what it was given: the form of the manifest, sent by no page of ours.
  await page.goto('about:blank')
  await page.setContent(
    `<form method="POST" enctype="multipart/form-data" action="${relay.url}/share">
      <input name="title" value="${words}"><input type="file" name="photo"><button>Deel</button></form>`
  )
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'fiets.jpg', mimeType: 'image/jpeg', buffer: photo })
  await page.getByRole('button', { name: 'Deel' }).click()
  const preview = page.getByRole('group', { name: 'Jouw foto' })
  await expect(preview.getByRole('img')).toBeVisible()
  await expect(page.getByLabel(oneField)).toHaveValue(words)
  await preview.getByLabel('Wat zie je erop? (mag leeg)').fill('Een rode fiets')
  await page.getByRole('button', { name: 'Bied het aan' }).click()
  await expect(cardOf(page, words).getByRole('img', { name: 'Een rode fiets' })).toBeVisible()

  const image = cardOf(his, words).getByRole('img', { name: 'Een rode fiets' })
  await expect(image).toBeVisible()
  await expect.poll(() => image.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBe(480)
})

/** A JPEG of 1600 by 1200, drawn in the page. */
async function photoFrom(page: Page): Promise<Buffer> {
  const base64 = await page.evaluate(() => {
    const canvas = document.createElement('canvas')
    Object.assign(canvas, { width: 1600, height: 1200 })
    const paper = canvas.getContext('2d')
    if (paper) Object.assign(paper, { fillStyle: '#c00' })
    paper?.fillRect(200, 200, 900, 700)
    return canvas.toDataURL('image/jpeg').split(',')[1] ?? ''
  })
  return Buffer.from(base64, 'base64')
}
