import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { drawOutline } from '#lib/actions/draw-outline.ts'
import { outlineBounds, pointToCorner, ringProblem } from '#lib/domain/outline.ts'
import AreaPage from '#lib/features/area/AreaPage.svelte'
import Board from '#lib/features/board/Board.svelte'
import { keepLanguage, speak } from '#lib/features/words/say.svelte.ts'
import { must } from '../../scripts/demo/must.ts'
import { fakeStoep } from '../support/fake-stoep.ts'
import { jordaan, posts } from '../support/jordaan.ts'
import { serveMap } from '../support/served-map.ts'
import { show } from '../support/show.ts'

beforeEach(async () => {
  await page.viewport(360, 740)
  keepLanguage('nl')
  await speak('nl')
  localStorage.removeItem('stoep-board-map')
  serveMap(null)
})
afterEach(() => vi.restoreAllMocks())

type Street = ReturnType<typeof jordaan>
type Spot = readonly [x: number, y: number]

const button = (name: string | RegExp) => page.getByRole('button', { name })
const picture = () => document.querySelector('.maplibregl-canvas-container') as HTMLElement
const handles = () => [...document.querySelectorAll<HTMLElement>('.corners button')]
const outlineIn = ({ town }: Street) => {
  const drawn = town.records.findLast(({ type }) => type === 'outline/1')
  return (drawn?.body as { corners: { latitude: number; longitude: number }[] } | undefined)?.corners ?? null
}

async function showPage(street: Street, me = street.anneke) {
  const onkept = vi.fn()
  const shown = await show(fakeStoep({ town: street.town, me }), AreaPage, { onkept })
  return { shown, onkept }
}

async function onTheMap(street: Street) {
  const shown = await showPage(street)
  await expect.element(button('Dichterbij')).toBeVisible()
  return shown
}

/** So many px from the middle of the map. */
async function tap(...spots: readonly Spot[]) {
  for (const [x, y] of spots) {
    const before = handles().length
    const { width, height } = picture().getBoundingClientRect()
    await userEvent.click(picture(), { position: { x: width / 2 + x, y: height / 2 + y } })
    await expect.poll(() => handles().length).toBe(before + 1)
  }
}

const square: readonly Spot[] = [
  [-80, -80],
  [80, -80],
  [80, 80],
  [-80, 80]
]

test('tapped corner by corner, closed and kept, the line is there for everybody and on their map', async () => {
  const street = jordaan()
  const { onkept, shown } = await onTheMap(street)
  await expect.element(button('Bewaar de lijn')).toBeDisabled()
  await tap(...square.slice(0, 2))
  await expect.element(page.getByText('2 hoeken. Tik op de volgende.')).toBeVisible()
  await expect.element(button('Sluit de lijn')).toBeDisabled()
  await tap(...square.slice(2))
  await expect.element(page.getByText('4 hoeken. Ben je rond?', { exact: false })).toBeVisible()
  await button('Sluit de lijn').click()
  await expect.element(page.getByText('De lijn is rond, met 4 hoeken.', { exact: false })).toBeVisible()
  await button('Bewaar de lijn').click()
  await expect.poll(() => onkept.mock.calls.length).toBe(1)
  expect(ringProblem(outlineIn(street) ?? [])).toBeNull()
  expect(outlineIn(street)?.length).toBe(4)
  await shown.unmount()
  await show(fakeStoep({ town: street.town, me: street.youssef }), Board, {})
  await button('Kaart').click()
  await expect.element(page.getByText('onze buurt', { exact: true })).toBeVisible()
})

test('a tap on the first corner closes the line too, and a step back opens it again', async () => {
  await onTheMap(jordaan())
  await tap(...square)
  await userEvent.click(handles()[0]!)
  await expect.element(page.getByText('De lijn is rond', { exact: false })).toBeVisible()
  await button('Stap terug').click()
  await expect.element(button('Sluit de lijn')).toBeEnabled()
  await button('Stap terug').click()
  expect(handles().length).toBe(3)
  await button('Veeg alles weg').click()
  expect(handles().length).toBe(0)
  await button('Stap terug').click()
  expect(handles().length).toBe(3)
})

test('a line that was not kept yet is there again when the page is opened anew', async () => {
  const street = jordaan()
  const { shown } = await onTheMap(street)
  await tap(...square.slice(0, 3))
  await shown.unmount()
  // The same tab once more: `show` begins each time with a new one.
  vi.spyOn(Storage.prototype, 'clear').mockImplementation(() => {})
  const { onkept } = await onTheMap(street)
  await expect.poll(() => handles().length).toBe(3)
  await button('Sluit de lijn').click()
  await button('Bewaar de lijn').click()
  await expect.poll(() => onkept.mock.calls.length).toBe(1)
  expect(outlineIn(street)?.length).toBe(3)
  expect(Object.keys(sessionStorage).filter((name) => name.startsWith('stoep-line-'))).toEqual([])
})

test('a chosen corner goes where one taps, where one drags it, and away', async () => {
  await onTheMap(jordaan())
  await tap(...square)
  const placeOf = (at: number) => {
    const [handle, map] = [handles()[at]!.getBoundingClientRect(), picture().getBoundingClientRect()]
    return [Math.round(handle.x - map.x), Math.round(handle.y - map.y)] as const
  }
  const before = placeOf(2)
  await userEvent.click(handles()[2]!)
  await expect.element(page.getByRole('region', { name: 'Hoek 3' })).toBeVisible()
  const { width, height } = picture().getBoundingClientRect()
  await userEvent.click(picture(), { position: { x: width / 2 + 20, y: height / 2 + 20 } })
  await expect.poll(() => placeOf(2)[0]).toBeLessThan(before[0] - 40)
  const moved = placeOf(2)
  await userEvent.dragAndDrop(handles()[2]!, picture(), {
    targetPosition: { x: width / 2 + 80, y: height / 2 + 80 }
  })
  await expect.poll(() => placeOf(2)[0]).toBeGreaterThan(moved[0] + 40)
  await button('Stap terug').click()
  await expect.poll(() => placeOf(2)).toEqual(moved)
  await userEvent.click(handles()[2]!)
  await button('Haal deze hoek weg').click()
  expect(handles().length).toBe(3)
})

test('a line that crosses itself is told at once and cannot be kept', async () => {
  await onTheMap(jordaan())
  const [a, b, c, d] = square as [Spot, Spot, Spot, Spot]
  await tap(a, c, b, d)
  await expect.element(page.getByText('De lijn kruist of raakt zichzelf. Verzet een hoek.')).toBeVisible()
  await expect.element(button('Bewaar de lijn')).toBeDisabled()
})

test('with the keyboard alone one begins with a square, moves its corners, hears where they are, and keeps it', async () => {
  const street = jordaan()
  const { onkept } = await onTheMap(street)
  ;(button('Begin met een vierkant').element() as HTMLElement).focus()
  await userEvent.keyboard('{Enter}')
  const summary = page.getByText('4 hoeken, in woorden')
  ;(summary.element() as HTMLElement).focus()
  await userEvent.keyboard('{Enter}')
  const second = page.getByRole('listitem').getByRole('button', { name: /^Hoek 2 / })
  await expect.element(second).toHaveTextContent('Hoek 2 320 m zuid, 300 m oost')
  ;(second.element() as HTMLElement).focus()
  await userEvent.keyboard('{ArrowUp}{ArrowUp}{Shift>}{ArrowRight}{/Shift}')
  await expect.element(second).toHaveTextContent('Hoek 2 280 m zuid, 370 m oost')
  await expect
    .element(page.getByRole('region', { name: 'Hoek 2' }).getByRole('status'))
    .toHaveTextContent('Hoek 2 280 m zuid, 370 m oost')
  await userEvent.keyboard('{Delete}')
  expect(handles().length).toBe(3)
  ;(button('Bewaar de lijn').element() as HTMLElement).focus()
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => onkept.mock.calls.length).toBe(1)
  expect(outlineIn(street)?.length).toBe(3)
})

test('where the browser draws no map there is a sentence, and every other way to draw', async () => {
  const street = jordaan()
  const original = HTMLCanvasElement.prototype.getContext
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(function (
    this: HTMLCanvasElement,
    ...args: unknown[]
  ) {
    return args[0] === 'webgl2' ? null : Reflect.apply(original, this, args)
  })
  const { onkept } = await showPage(street)
  await expect.element(page.getByText('Deze browser kan geen kaart tekenen.', { exact: false })).toBeVisible()
  await button('Begin met een vierkant').click()
  await page.getByText('4 hoeken, in woorden').click()
  await page
    .getByRole('listitem')
    .getByRole('button', { name: /^Hoek 1 / })
    .click()
  await button('Naar het westen').click()
  await button('Zet er een hoek bij').click()
  await expect.element(page.getByText('5 hoeken, in woorden')).toBeVisible()
  await button('Bewaar de lijn').click()
  await expect.poll(() => onkept.mock.calls.length).toBe(1)
  expect(outlineIn(street)?.length).toBe(5)
})

test('who walks round puts a corner where they stand', async () => {
  await onTheMap(jordaan())
  const here = vi.spyOn(navigator.geolocation, 'getCurrentPosition')
  here.mockImplementationOnce((found) =>
    found({ coords: { latitude: 52.3744, longitude: 4.8809 } } as GeolocationPosition)
  )
  await button('Hoek waar ik nu ben').click()
  await expect.element(page.getByText('1 hoek. Tik op de volgende.')).toBeVisible()
  here.mockImplementationOnce((_, failed) => failed?.({ code: 1 } as GeolocationPositionError))
  await button('Hoek waar ik nu ben').click()
  await expect.element(page.getByRole('alert')).toBeVisible()
  expect(handles().length).toBe(1)
})

const border = (east: number) => [
  [4.88 + east, 52.37],
  [4.89 + east, 52.37],
  [4.89 + east, 52.38],
  [4.88 + east, 52.37]
]

function cityFile(...names: readonly string[]): File {
  const features = names.map((naam, at) => ({
    type: 'Feature',
    properties: { naam },
    geometry: { type: 'Polygon', coordinates: [border(at / 50)] }
  }))
  return new File([JSON.stringify({ type: 'FeatureCollection', features })], 'buurten.geojson')
}

async function open(file: File) {
  await userEvent.upload(document.querySelector('input[type="file"]')!, file)
}

test('a file of a city gives its areas by name, and the one that is chosen becomes the line', async () => {
  const street = jordaan()
  const { onkept } = await onTheMap(street)
  const names = Array.from({ length: 12 }, (_, at) => `Buurt ${at + 1}`)
  await open(cityFile(...names, 'Jordaan-Noord'))
  await expect.element(page.getByRole('group', { name: 'Welk van de 13 gebieden is het?' })).toBeVisible()
  await expect.element(page.getByText('En nog 5. Typ een deel van de naam.')).toBeVisible()
  await page.getByLabelText('Zoek op naam').fill('noord')
  await page.getByRole('radio', { name: 'Jordaan-Noord' }).click()
  await expect.element(page.getByText('De lijn is rond, met 3 hoeken.', { exact: false })).toBeVisible()
  await button('Bewaar de lijn').click()
  await expect.poll(() => onkept.mock.calls.length).toBe(1)
  expect(outlineIn(street)).toContainEqual(pointToCorner({ latitude: 52.38, longitude: 4.89 + 12 / 50 }))
})

test('a file of one area is the line at once; a broken one and one too wide get a sentence', async () => {
  await onTheMap(jordaan())
  await open(new File(['{"type":'], 'stuk.geojson'))
  await expect.element(page.getByText('Dit bestand is niet te lezen.', { exact: false })).toBeVisible()
  const europe = { type: 'Polygon', coordinates: [border(0).map(([x = 0, y = 0]) => [x * 30, y])] }
  await open(new File([JSON.stringify(europe)], 'wijd.geojson'))
  await expect.element(page.getByText('Dit is te groot voor een buurt.', { exact: false })).toBeVisible()
  expect(handles().length).toBe(0)
  await open(cityFile('Jordaan'))
  await expect.element(page.getByText('De lijn is rond, met 3 hoeken.', { exact: false })).toBeVisible()
})

test('a file that is too large or holds too much is told with how much may be in it', async () => {
  await onTheMap(jordaan())
  await open(new File([new Uint8Array(outlineBounds.fileBytes + 1)], 'groot.geojson'))
  await expect.element(page.getByText('te groot: meer dan 4,2 MB.', { exact: false })).toBeVisible()
  await open(cityFile(...Array.from({ length: outlineBounds.fileAreas + 1 }, () => '')))
  await expect.element(page.getByText('meer dan 1.000.', { exact: false })).toBeVisible()
})

test('a line that is there is changed from where it is, saved as a file, and taken away', async () => {
  const street = jordaan()
  const { town, anneke } = street
  const corners = border(0)
    .slice(1)
    .map(([longitude = 0, latitude = 0]) => pointToCorner({ latitude, longitude }))
  must(
    await drawOutline(anneke.author, { neighbourhood: town.homeOf(anneke).id, role: 'ambassador', corners })
  )
  const { onkept } = await onTheMap(street)
  expect(handles().length).toBe(3)
  await expect.element(button('Bewaar de lijn')).toBeDisabled()
  await page.getByText('De lijn die er nu is').click()
  const saved = vi.spyOn(URL, 'createObjectURL')
  await button('Bewaar als bestand').click()
  await expect.poll(() => saved.mock.calls.length).toBe(1)
  const file = JSON.parse(await (saved.mock.calls[0]?.[0] as Blob).text())
  expect(file.features[0]).toMatchObject({ geometry: { type: 'Polygon' }, properties: { name: 'Jordaan' } })
  await button('Haal de lijn weg').click()
  await expect.poll(() => onkept.mock.calls.length).toBe(1)
  expect(outlineIn(street)).toEqual([])
  await button('Ongedaan maken').click()
  await expect.element(page.getByText('De lijn is weer zoals hij was.')).toBeVisible()
  expect(outlineIn(street)).toEqual(corners)
})

test('only an ambassador draws; others are told who does', async () => {
  const street = jordaan()
  await showPage(street, street.youssef)
  await expect
    .element(page.getByText('Alleen een buurtverbinder tekent de lijn.', { exact: false }))
    .toBeVisible()
  expect(document.querySelector('.maplibregl-canvas')).toBeNull()
})

test('what has only the postcode of the neighbourhood is on the map once its line is drawn, in the middle', async () => {
  const street = jordaan('nl1015')
  const { town, anneke, youssef } = street
  await posts(town, youssef, { text: 'Oppas', area: 'nl1015' })
  await posts(town, youssef, { text: 'Fiets', area: 'nl1017' })
  await posts(town, youssef, { text: 'Boor', area: null })
  const corners = border(0)
    .slice(1)
    .map(([longitude = 0, latitude = 0]) => pointToCorner({ latitude, longitude }))
  must(
    await drawOutline(anneke.author, { neighbourhood: town.homeOf(anneke).id, role: 'ambassador', corners })
  )
  await show(fakeStoep({ town, me: anneke }), Board, {})
  await button('Kaart').click()
  await expect.element(button('1 ding, in het midden')).toBeVisible()
  await expect.element(button('2 zonder plek op de kaart')).toBeVisible()
  await expect
    .element(
      page.getByText('1 heeft alleen een postcode: de kaart weet niet waar die is. Bij 1 is niet verteld', {
        exact: false
      })
    )
    .toBeVisible()
})
