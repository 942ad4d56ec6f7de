import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { cellToCentre, pointToCell } from '#lib/domain/area.ts'
import Board from '#lib/features/board/Board.svelte'
import { keepLanguage, speak } from '#lib/features/words/say.svelte.ts'
import { removeArchive } from '#lib/map/archive.ts'
import { fakeStoep } from '../support/fake-stoep.ts'
import { hourMs } from '../support/fake-town.ts'
import { jordaan, posts } from '../support/jordaan.ts'
import { serveMap } from '../support/served-map.ts'
import { show } from '../support/show.ts'
import { tinyArchive } from '../support/tiny-archive.ts'

beforeEach(async () => {
  await page.viewport(360, 740)
  keepLanguage('nl')
  await speak('nl')
  await removeArchive()
  localStorage.removeItem('stoep-board-map')
})
afterEach(() => vi.restoreAllMocks())

const toMap = () => page.getByRole('button', { name: 'Kaart', exact: true })
const map = () => page.getByRole('region', { name: 'Kaart van de buurt' })
const numbers = () => map().getByRole('listitem').getByRole('button')
const titles = () =>
  [...document.querySelectorAll('article h3')].map(({ textContent }) => textContent?.trim() ?? '').sort()

/** Two things in one cell, one to the north of it, one of a postcode and one of nowhere. */
async function furnished() {
  const { town, anneke, youssef } = jordaan()
  await posts(town, anneke, { text: 'Ladder', area: 'u173zm' })
  await posts(town, anneke, { text: 'Soep', area: 'u173zm', kind: 'offer', domain: 'meal' })
  await posts(town, youssef, { text: 'Fiets', area: 'u173zw' })
  await posts(town, youssef, { text: 'Oppas', area: 'nl1015' })
  await posts(town, youssef, { text: 'Boor', area: null, expiresAt: town.nowMs + hourMs })
  return { town, anneke, youssef }
}

async function showMap() {
  const { town, anneke } = await furnished()
  const shown = await show(fakeStoep({ town, me: anneke }), Board, {})
  await toMap().click()
  await expect.poll(() => numbers().elements().length).toBe(2)
  return shown
}

const all = ['Boor', 'Fiets', 'Ladder', 'Oppas', 'Soep']

test('with postcodes only the map says why it is empty, and comes as soon as a place does', async () => {
  serveMap(null)
  const { town, youssef, anneke } = jordaan()
  await posts(town, youssef, { text: 'Oppas', area: 'nl1015' })
  await show(fakeStoep({ town, me: anneke }), Board, {})
  await toMap().click()
  await expect.element(page.getByText('Een postcode staat er niet op.', { exact: false })).toBeVisible()
  await posts(town, youssef, { text: 'Fiets', area: 'u173zw' })
  await expect.poll(() => numbers().elements().length).toBe(1)
  await expect
    .element(page.getByText('Een postcode staat er niet op.', { exact: false }))
    .not.toBeInTheDocument()
})

test('the map has on it and under it what the list has', async () => {
  serveMap(null)
  await showMap()
  expect(
    numbers()
      .elements()
      .map(({ textContent }) => textContent?.trim())
  ).toEqual(['2', '1'])
  await expect.element(page.getByRole('button', { name: '2 zonder plek op de kaart' })).toBeVisible()
  expect(titles()).toEqual(all)
  await toMap().click()
  await expect.element(map()).not.toBeInTheDocument()
  expect(titles()).toEqual(all)
})

test('a tap on a number shows what is there, and one more word shows everything again', async () => {
  serveMap(null)
  await showMap()
  await map().getByRole('button', { name: '2 dingen, in het zuidwesten' }).click()
  await expect.element(page.getByRole('heading', { name: '2 dingen, in het zuidwesten' })).toBeVisible()
  expect(titles()).toEqual(['Ladder', 'Soep'])
  await expect.element(numbers().first()).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('button', { name: 'Alles laten zien' }).click()
  expect(titles()).toEqual(all)
  await page.getByRole('button', { name: '2 zonder plek op de kaart' }).click()
  await expect.poll(titles).toEqual(['Boor', 'Oppas'])
})

test('no two places are called the same, though both lie to the north', async () => {
  // High enough that two neighbouring places are two numbers.
  await page.viewport(360, 870)
  serveMap(null)
  const { town, anneke } = jordaan()
  const { latitude, longitude } = cellToCentre('u173zm')
  const cellAt = (rows: number, columns: number) =>
    pointToCell({ latitude: latitude + rows * 0.0055, longitude: longitude + columns * 0.011 })
  for (const [rows, columns] of [
    [0, 0],
    [4, 0],
    [4, 1]
  ] as const)
    await posts(town, anneke, { area: cellAt(rows, columns) })
  await show(fakeStoep({ town, me: anneke }), Board, {})
  await toMap().click()
  await expect.poll(() => numbers().elements().length).toBe(3)
  expect(
    numbers()
      .elements()
      .map((one) => one.getAttribute('aria-label'))
  ).toEqual([
    '1 ding, in het zuiden',
    '1 ding, in het noorden: 2 vakken naar het noorden en 1 vak naar het westen',
    '1 ding, in het noorden: 2 vakken naar het noorden'
  ])
})

test('a place with more than a screenful shows its first, says how many there are, and gives the rest', async () => {
  serveMap(null)
  const { town, anneke } = jordaan()
  for (let at = 0; at < 30; at++) await posts(town, anneke, { text: `Ding ${at}`, area: 'u173zm' })
  await show(fakeStoep({ town, me: anneke }), Board, {})
  await toMap().click()
  await map().getByRole('button', { name: '30 dingen, in het midden' }).click()
  await expect.element(page.getByRole('heading', { name: '30 dingen, in het midden' })).toBeVisible()
  await expect.poll(() => titles().length).toBe(20)
  await page.getByRole('button', { name: 'Meer laten zien' }).click()
  await expect.poll(() => titles().length).toBe(30)
})

test('the filters of the board hold for the map', async () => {
  serveMap(null)
  await showMap()
  await page.getByRole('button', { name: 'Aangeboden' }).click()
  await expect
    .poll(() =>
      numbers()
        .elements()
        .map(({ textContent }) => textContent?.trim())
    )
    .toEqual(['1'])
  expect(titles()).toEqual(['Soep'])
  await page.getByLabelText('Zoeken op het bord').fill('fiets')
  await expect.poll(() => numbers().elements().length).toBe(0)
})

test('further away two places become one number, and the whole neighbourhood comes back with a word', async () => {
  serveMap(null)
  await showMap()
  await page.getByRole('button', { name: 'Hele buurt' }).click()
  for (let steps = 0; steps < 4; steps++) await page.getByRole('button', { name: 'Verder weg' }).click()
  await expect
    .poll(async () => {
      await page.getByRole('button', { name: 'Verder weg' }).click()
      return numbers()
        .elements()
        .map(({ textContent }) => textContent?.trim())
    })
    .toEqual(['3'])
  await page.getByRole('button', { name: 'Hele buurt' }).click()
  await expect.poll(() => numbers().elements().length).toBe(2)
})

test('this device remembers that the map was wanted, and that it was not', async () => {
  serveMap(null)
  const first = await showMap()
  await first.unmount()
  const { town, anneke } = await furnished()
  const second = await show(fakeStoep({ town, me: anneke }), Board, {})
  await expect.element(map()).toBeVisible()
  await toMap().click()
  await second.unmount()
  await show(fakeStoep({ town, me: anneke }), Board, {})
  await expect.poll(titles).toEqual(all)
  await expect.element(map()).not.toBeInTheDocument()
})

test('with the keyboard one gets past the map, and to every number on it', async () => {
  serveMap(null)
  await showMap()
  await expect
    .element(page.getByRole('link', { name: 'Sla de kaart over' }))
    .toHaveAttribute('href', '#under-map')
  ;(numbers().first().element() as HTMLElement).focus()
  await userEvent.keyboard('{Enter}')
  await expect.poll(titles).toEqual(['Ladder', 'Soep'])
})

test('where the browser draws no map there is a sentence and the list', async () => {
  serveMap(null)
  const { town, anneke } = await furnished()
  const original = HTMLCanvasElement.prototype.getContext
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(function (
    this: HTMLCanvasElement,
    ...args: unknown[]
  ) {
    return args[0] === 'webgl2' ? null : Reflect.apply(original, this, args)
  })
  await show(fakeStoep({ town, me: anneke }), Board, {})
  await toMap().click()
  await expect.element(page.getByText('Deze browser kan geen kaart tekenen.', { exact: false })).toBeVisible()
  expect(titles()).toEqual(all)
})

test('where nothing has a place there is a sentence and the list', async () => {
  serveMap(null)
  const { town, anneke } = jordaan()
  await posts(town, anneke, { text: 'Ladder', area: 'nl1015' })
  await show(fakeStoep({ town, me: anneke }), Board, {})
  await toMap().click()
  await expect.element(page.getByText('Een postcode staat er niet op.', { exact: false })).toBeVisible()
  expect(titles()).toEqual(['Ladder'])
})

test('streets name their source, can be kept, and taken off this device again', async () => {
  const served = serveMap(tinyArchive())
  await showMap()
  await expect.element(page.getByRole('link', { name: '© OpenStreetMap' })).toBeVisible()
  await page.getByText('Over deze kaart').click()
  await page.getByRole('button', { name: /^Bewaar de straten \(0,1 MB\)$/ }).click()
  await expect.element(page.getByText(/^De straten staan op dit toestel/)).toBeVisible()
  await expect.element(page.getByRole('button', { name: /^Bewaar/ })).not.toBeInTheDocument()
  served.bytes = null
  await page.getByRole('button', { name: 'Haal ze van dit toestel' }).click()
  await expect.element(page.getByText('De straten zijn van dit toestel gehaald.')).toBeVisible()
  await expect.element(page.getByRole('link', { name: '© OpenStreetMap' })).not.toBeInTheDocument()
})

test('bringing the streets in shows how far it is and can be stopped', async () => {
  const served = serveMap(tinyArchive())
  await showMap()
  await page.getByText('Over deze kaart').click()
  await expect.element(page.getByRole('button', { name: /^Bewaar de straten/ })).toBeVisible()
  const answer = vi.mocked(globalThis.fetch).getMockImplementation()!
  vi.mocked(globalThis.fetch).mockImplementation((what, options) =>
    String(what) === '/map.pmtiles' ? untilStopped(options?.signal) : answer(what, options)
  )
  await page.getByRole('button', { name: /^Bewaar de straten/ }).click()
  await expect.element(page.getByRole('progressbar', { name: /binnen$/ })).toBeVisible()
  await page.getByRole('button', { name: 'Stop' }).click()
  await expect.element(page.getByText(/^Gestopt/)).toBeVisible()
  vi.mocked(globalThis.fetch).mockImplementation(answer)
  await page.getByRole('button', { name: /^Bewaar de straten/ }).click()
  await expect.element(page.getByText(/^De straten staan op dit toestel/)).toBeVisible()
  expect(served.asked.length).toBeGreaterThan(0)
})

/** As a slow relay: nothing comes until the person has had enough. */
function untilStopped(signal: AbortSignal | null | undefined): Promise<Response> {
  return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error)))
}

test('an ambassador says where neighbours meet; everybody sees it, and only who may change it can', async () => {
  serveMap(null)
  const { town, anneke, youssef } = await furnished()
  const hers = await show(fakeStoep({ town, me: anneke }), Board, {})
  await toMap().click()
  await page.getByText('Over deze kaart').click()
  await expect.element(page.getByText('Nog geen plek.')).toBeVisible()
  const told = page.getByRole('listitem').filter({ hasText: 'Buurthuis de Noord (buurthuis)' })
  const add = page.getByRole('button', { name: 'Zet hem in het midden van de kaart' })
  await add.click()
  await expect.element(page.getByLabelText('Hoe heet de plek?')).toHaveAttribute('aria-invalid', 'true')
  await page.getByLabelText('Hoe heet de plek?').fill('Buurthuis de Noord')
  await page.getByRole('radio', { name: 'buurthuis' }).click()
  await add.click()
  await expect.element(told).toBeVisible()
  await expect.element(page.getByLabelText('Hoe heet de plek?')).toHaveValue('')
  await hers.unmount()

  const his = await show(fakeStoep({ town, me: youssef }), Board, {})
  await page.getByText('Over deze kaart').click()
  await expect.element(told).toBeVisible()
  await expect.element(map().getByText('Buurthuis de Noord')).toBeVisible()
  expect(page.getByRole('button', { name: 'Haal Buurthuis de Noord weg' }).elements()).toEqual([])
  await his.unmount()

  await show(fakeStoep({ town, me: anneke }), Board, {})
  await page.getByText('Over deze kaart').click()
  await page.getByRole('button', { name: 'Haal Buurthuis de Noord weg' }).click()
  await expect.element(page.getByText('Nog geen plek.')).toBeVisible()
})
