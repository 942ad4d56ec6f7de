import jsQR from 'jsqr'
import { beforeEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import ScanSeries from '#lib/features/emergency/ScanSeries.svelte'
import ShowSeries from '#lib/features/emergency/ShowSeries.svelte'
import { keepLanguage } from '#lib/features/words/say.svelte.ts'
import { ReadingSeries } from '#lib/state/code-series.svelte.ts'
import { bytesToSeries, maxSeriesBytes } from '#lib/wire/code-series.ts'
import { fakeStoep } from '../support/fake-stoep.ts'
import { jordaan, posts } from '../support/jordaan.ts'
import { show } from '../support/show.ts'

beforeEach(async () => {
  await page.viewport(360, 740)
  keepLanguage('nl')
})

const button = (name: string) => page.getByRole('button', { name, exact: true })
const file = Uint8Array.from({ length: maxSeriesBytes }, (_, i) => (i * 31) & 255)

/** What a camera makes of the code on the screen, as many pixels wide as it is shown. */
async function seen(): Promise<string> {
  const svg = page.getByRole('img', { name: 'Een deel van de vraag, als code' }).element()
  const side = Math.floor(svg.getBoundingClientRect().width)
  const image = new Image(side, side)
  const drawn = new XMLSerializer().serializeToString(svg)
  image.src = `data:image/svg+xml,${encodeURIComponent(drawn)}`
  await image.decode()
  const drawing = new OffscreenCanvas(side, side).getContext('2d')
  drawing?.drawImage(image, 0, 0, side, side)
  const pixels = drawing?.getImageData(0, 0, side, side).data
  return (pixels && jsQR(pixels, side, side)?.data) ?? ''
}

test('a request is shown as codes that a camera reads from a small screen, and that stand still when asked', async () => {
  const { town, anneke } = jordaan()
  const id = await posts(town, anneke, { text: 'Wie heeft een pomp?', urgency: 'now' })
  await show(fakeStoep({ town, me: anneke }), ShowSeries, { id })
  await expect.poll(() => town.bundles.asked).toContain(`series ${id}`)
  const codes = bytesToSeries(file.subarray(0, 1000)) ?? []
  town.bundles.shows(codes)
  await expect.element(page.getByText('Wie heeft een pomp?')).toBeVisible()
  await button('Zet stil').click()
  const read = new Set<string>()
  for (const _ of codes) {
    read.add(await seen())
    await button('Volgende code').click()
  }
  expect([...read].sort()).toEqual([...codes].sort())
  await expect.element(button('Ga door')).toBeVisible()
})

test('all codes together go the way of a file; others are named and do no harm', async () => {
  const { town } = jordaan()
  const reading = new ReadingSeries(async () => town.bundles)
  const codes = bytesToSeries(file.subarray(0, 700)) ?? []
  await reading.add('https://example.org')
  expect(reading.trouble).toBe('notACode')
  await reading.add(codes[1] ?? '')
  expect([reading.progress, reading.trouble]).toMatchObject([{ have: 1, of: 3 }, null])
  await reading.add(codes[0] ?? '')
  const taken = reading.add(codes[2] ?? '')
  await expect.poll(() => town.bundles.asked).toContain('read codes.stoep -')
  town.bundles.reads({ added: 4 })
  await taken
  expect(reading.read).toMatchObject({ added: 4, end: 'whole' })
})

test('what reads the codes and cannot be had now is said so, and asked for again at the next code', async () => {
  const { town } = jordaan()
  let isAway = true
  const reading = new ReadingSeries(async () => {
    if (isAway) throw new Error('it is gone')
    return town.bundles
  })
  const [code = ''] = bytesToSeries(file.subarray(0, 700)) ?? []
  await reading.add(code)
  expect([reading.doing.failed, reading.progress]).toEqual([true, null])
  isAway = false
  await reading.add(code)
  expect(reading.doing.failed).toBe(false)
  expect(reading.progress).toMatchObject({ have: 1, of: 3 })
})

test('the camera is asked for only when somebody says so, and without one there is another way', async () => {
  const { town, anneke } = jordaan()
  await show(fakeStoep({ town, me: anneke }), ScanSeries, {})
  await expect
    .element(page.getByRole('heading', { name: 'Lees een vraag van een ander scherm' }))
    .toBeVisible()
  await expect.element(page.getByRole('img')).not.toBeInTheDocument()
  await button('Zet de camera aan').click()
  await expect.element(button('Zet de camera aan')).not.toBeInTheDocument()
})
