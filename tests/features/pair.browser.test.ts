import { beforeEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import PairPage from '#lib/features/pair/PairPage.svelte'
import { keepLanguage } from '#lib/features/words/say.svelte.ts'
import { accepted } from '#lib/domain/result.ts'
import { fakeCodes } from '../support/fake-pairing.ts'
import { fakeStoep } from '../support/fake-stoep.ts'
import { jordaan } from '../support/jordaan.ts'
import { show } from '../support/show.ts'

type Leave = 'granted' | 'denied' | 'prompt'

beforeEach(async () => {
  await page.viewport(360, 740)
  keepLanguage('nl')
  vi.restoreAllMocks()
})

/** The page of Anneke, whose browser thinks so of the camera; asking for it is answered no, or yes with a black picture. */
async function herPage({ leave = 'denied' as Leave, says = false } = {}) {
  const { town, anneke, youssef } = jordaan()
  vi.spyOn(navigator.permissions, 'query').mockResolvedValue({ state: leave } as PermissionStatus)
  const asking = vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockImplementation(async () => {
    if (!says) throw new DOMException('no', 'NotAllowedError')
    return new MediaStream()
  })
  const shown = await show(fakeStoep({ town, me: anneke }), PairPage, {})
  return { town, pairing: town.pairing, youssef, asking, shown }
}

const button = (name: string) => page.getByRole('button', { name })
const press = (name: string) => button(name).click()
const heading = (name: string) => page.getByRole('heading', { name })

async function paste(code: string) {
  await page.getByLabelText('De code die je buur je stuurde').fill(code)
  await press('Gebruik deze code')
}

test('says why the camera is asked for before the browser asks, and shows the code also after a no', async () => {
  const { asking } = await herPage({ leave: 'prompt' })
  await press('Laat een code zien')
  await expect.element(heading('Eerst even over de camera')).toBeVisible()
  await expect.element(page.getByText(/waar deze telefoon in het netwerk zit/)).toBeVisible()
  expect(asking).not.toHaveBeenCalled()
  await press('Zet de camera aan')
  expect(asking).toHaveBeenCalledOnce()
  await expect
    .element(page.getByRole('img', { name: 'Code om deze telefoon mee te verbinden' }))
    .toBeVisible()
})

test('goes on without ever asking for the camera, for who does not want it', async () => {
  const { asking } = await herPage({ leave: 'prompt' })
  await press('Scan een code')
  await press('Verder zonder camera')
  await expect.element(page.getByLabelText('De code die je buur je stuurde')).toBeVisible()
  expect(asking).not.toHaveBeenCalled()
})

test('shows a code, takes the one shown back, and says with whom it is connected then', async () => {
  const { pairing, youssef } = await herPage()
  await press('Laat een code zien')
  await expect.element(heading('Laat je buur deze code scannen.')).toBeVisible()
  await press('Scan de code van je buur')
  await paste(fakeCodes.answer)
  await expect.element(page.getByText('We verbinden.')).toBeVisible()
  pairing.now({ kind: 'connected', device: youssef.device })
  await expect.element(page.getByText('Verbonden met Youssef')).toBeVisible()
  await expect.element(page.getByRole('link', { name: 'Naar de buurt' })).toHaveAttribute('href', '/')
  expect(pairing.asked).toEqual(['show', `read ${fakeCodes.answer}`])
})

test('takes a first code and shows the one in answer', async () => {
  const { pairing } = await herPage()
  await press('Scan een code')
  await paste(fakeCodes.first)
  await expect.element(heading('Laat deze code aan je buur zien.')).toBeVisible()
  expect(pairing.asked).toEqual([`read ${fakeCodes.first}`])
})

test('shows one code and no more to a neighbour who was met before', async () => {
  const { pairing, town, youssef, shown } = await herPage()
  await shown.unmount()
  pairing.known.push(youssef.device)
  await show(fakeStoep({ town, me: jordaan().anneke }), PairPage, {})
  await press('Laat Youssef een code zien')
  await expect
    .element(heading('Laat Youssef deze code scannen. Meer hoeven jullie niet te doen.'))
    .toBeVisible()
  await expect.element(button('Scan de code van je buur')).not.toBeInTheDocument()
  expect(pairing.asked).toEqual([`show to ${youssef.device}`])
})

test('says what is wrong with a code and lets it be tried again', async () => {
  await herPage()
  await press('Scan een code')
  await paste('boodschappen')
  await expect.element(page.getByText(/Dit is geen code om telefoons te verbinden/)).toBeVisible()
  await paste(fakeCodes.first)
  await expect.element(heading('Laat deze code aan je buur zien.')).toBeVisible()
})

test.each([
  ['unreachable', 'De telefoons vonden elkaar niet', 'zet dan op één telefoon de hotspot aan'],
  ['unproven', 'We weten niet zeker wie dat was', 'Er is niets uitgewisseld.'],
  ['lost', 'De verbinding is weg', 'Wat al binnen is, blijft.']
] as const)('says what to do when it is %s, and begins again', async (kind, title, what) => {
  const { pairing } = await herPage()
  await press('Laat een code zien')
  pairing.now({ kind })
  await expect.element(page.getByText(new RegExp(title))).toBeVisible()
  await expect.element(page.getByText(new RegExp(what))).toBeVisible()
  await press('Begin opnieuw')
  await expect.element(button('Laat een code zien')).toBeVisible()
  expect(pairing.asked).toEqual(['show', 'cancel'])
})

test('a code that comes after beginning again is not shown, and the next is not kept waiting', async () => {
  const { pairing } = await herPage()
  let come = (_: Awaited<ReturnType<typeof pairing.read>>) => {}
  const reading = vi.spyOn(pairing, 'read').mockReturnValueOnce(new Promise((resolve) => (come = resolve)))
  await press('Scan een code')
  await paste(fakeCodes.first)
  await vi.waitFor(() => expect(reading).toHaveBeenCalledOnce())
  await press('Begin opnieuw')
  await press('Laat een code zien')
  await expect.element(heading('Laat je buur deze code scannen.')).toBeVisible()
  come(accepted({ text: 'STOEP:LATE', hasAddress: true }))
  await reading.mock.results[0]?.value
  await new Promise(requestAnimationFrame)
  await expect.element(heading('Laat je buur deze code scannen.')).toBeVisible()
  expect(pairing.asked).toEqual(['cancel', 'show'])
})

test('names nobody who is not known here yet', async () => {
  const { pairing, youssef } = await herPage()
  pairing.now({ kind: 'connected', device: `${youssef.device}x` as typeof youssef.device })
  await expect.element(page.getByText('Verbonden met een nieuwe buur')).toBeVisible()
})

test('speaks English too', async () => {
  keepLanguage('en')
  await herPage()
  await press('Show a code')
  await expect.element(heading('Let your neighbour scan this code.')).toBeVisible()
})

test('asks a visitor to join first', async () => {
  const { town } = jordaan()
  await show(fakeStoep({ town, me: null }), PairPage, {})
  await expect.element(page.getByText(/Hiervoor moet je eerst meedoen/)).toBeVisible()
})
