import { beforeEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import DirectoryPage from '#lib/features/directory/DirectoryPage.svelte'
import { keepLanguage, speak } from '#lib/features/words/say.svelte.ts'
import { aListed, fakeDirectory } from '../support/fake-directory.ts'
import { fakeStoep } from '../support/fake-stoep.ts'
import { jordaan } from '../support/jordaan.ts'
import { serveMap } from '../support/served-map.ts'
import { show } from '../support/show.ts'

beforeEach(async () => {
  await page.viewport(360, 740)
  keepLanguage('nl')
  await speak('nl')
  serveMap(null)
})

const button = (name: string | RegExp) => page.getByRole('button', { name })

async function showPage(given: Parameters<typeof fakeDirectory>[0] = {}, isInside = false) {
  const { town, anneke } = jordaan()
  const directory = fakeDirectory(given)
  const onenter = vi.fn()
  const stoep = fakeStoep({ town, me: isInside ? anneke : null, isInside })
  await show(stoep, DirectoryPage, { directory, onenter }, true)
  return { directory, onenter }
}

/** On a phone nothing is wider than the screen; axe looks at the page in tests/e2e/directory.e2e.ts. */
function expectToFit() {
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360)
}

test('a visitor reads what a neighbourhood says, asks to come in, and comes in when it says yes', async () => {
  const { directory, onenter } = await showPage({ answer: { kind: 'yes', invite: 'INVITE' } })
  await expect.element(page.getByRole('heading', { name: 'Jordaan' })).toBeVisible()
  await expect.element(page.getByText(/25 buren of meer/)).toBeVisible()
  await expect.element(page.getByText(/Nederlands.*Arabisch/)).toBeVisible()
  await button('Vraag of je mee mag doen').click()
  expectToFit()
  await button('Verstuur je vraag').click()
  await expect.element(page.getByLabelText('Hoe heet je?')).toHaveAttribute('aria-invalid', 'true')
  await page.getByLabelText('Hoe heet je?').fill('Sem')
  await button('Verstuur je vraag').click()
  await button('Kom binnen').click()
  expect(directory.asked).toEqual(['Sem: '])
  expect(onenter).toHaveBeenCalledWith('INVITE')
})

test('who finds none waits for one in the region, not at the door, and takes it back', async () => {
  const { directory } = await showPage({ listed: [], waiting: new Map([['nl1015', 3]]) })
  await expect.element(page.getByText('Er staat nog geen buurt in de lijst.')).toBeVisible()
  await expect.element(button('Ik wacht op een buurt hier')).toBeDisabled()
  await page.getByText('Waar woon je ongeveer?').click()
  await page.getByLabelText(/postcode/i).fill('1015 AB')
  await expect.element(page.getByText('Minstens 3 mensen wachten hier op een buurt.')).toBeVisible()
  expectToFit()
  await button('Ik wacht op een buurt hier').click()
  await expect.element(page.getByText(/^Je wacht op een buurt/)).toBeVisible()
  expect(directory.waitsIn()).toBe('nl1015')
  await button('Ik wacht niet meer').click()
  expect(directory.waitsIn()).toBeNull()
})

test('a list that was kept says of when it is', async () => {
  await showPage({ isFresh: false })
  await expect.element(page.getByText(/Er is nu geen verbinding/)).toBeVisible()
})

test('with no list at all it says why, and offers another try', async () => {
  await showPage({ isAway: true })
  await expect.element(page.getByText(/^De lijst met buurten is nu niet te bereiken/)).toBeVisible()
  await expect.element(button('Probeer het opnieuw')).toBeVisible()
  expectToFit()
})

test('an ambassador sees what all will read, publishes, answers who knocks, and takes it away', async () => {
  await showPage({ listed: [aListed()] }, true)
  await button('Zet onze buurt in de lijst').click()
  await expect.element(page.getByText('Dit kan iedereen op internet lezen')).toBeVisible()
  await expect.element(page.getByText('De naam van wie begon: Anneke')).toBeVisible()
  await page.getByLabelText('Hoe kan iemand meedoen?').fill('Kom donderdag langs.')
  expectToFit()
  const place = page.getByLabelText(/postcode/i)
  if (place.elements().length > 0) await place.first().fill('1015')
  await button('Laat iedereen dit lezen').click()
  await expect.element(page.getByText(/^Jullie buurt staat in de lijst/)).toBeVisible()
  await expect.element(page.getByText('Ik woon om de hoek.')).toBeVisible()
  await button('Nee').click()
  await expect.element(page.getByText('Ik woon om de hoek.')).not.toBeInTheDocument()
  await button('Haal onze buurt uit de lijst').click()
  await expect.element(page.getByText('Jullie buurt staat niet in de lijst.')).toBeVisible()
})
