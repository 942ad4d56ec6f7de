import { beforeEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import NodePage from '#lib/features/node/NodePage.svelte'
import { keepLanguage } from '#lib/features/words/say.svelte.ts'
import { nodeOnTheWall } from '../support/fake-nodes.ts'
import { fakeStoep } from '../support/fake-stoep.ts'
import { jordaan } from '../support/jordaan.ts'
import { show } from '../support/show.ts'

beforeEach(async () => {
  await page.viewport(360, 740)
  keepLanguage('nl')
  vi.restoreAllMocks()
})

const button = (name: string) => page.getByRole('button', { name, exact: true })

async function herPage(fragment: string) {
  const { town, anneke } = jordaan()
  await show(fakeStoep({ town, me: anneke }), NodePage, { fragment })
  return town.pairing.nodes
}

test('a code that a camera opened is dialled after one tap, not before, and then the box is remembered', async () => {
  const nodes = await herPage(`#${nodeOnTheWall}`)
  await expect.element(button('Verbind')).toBeVisible()
  expect(await nodes.isKnown()).toBe(false)
  await button('Verbind').click()
  await expect.element(page.getByText('Dit is het echte buurtkastje')).toBeVisible()
  await expect.element(page.getByRole('link', { name: 'Naar de buurt' })).toBeVisible()
  expect(await nodes.isKnown()).toBe(true)
})

test('what is no code of a box is refused with a sentence, and can be tried again', async () => {
  const nodes = await herPage('#JOIN')
  await button('Verbind').click()
  await expect.element(page.getByText(/geen code van een buurtkastje/)).toBeVisible()
  await expect.element(button('Verbind')).toBeVisible()
  expect(await nodes.isKnown()).toBe(false)
})

test('without a code in the address it can be scanned, and without a camera that is said', async () => {
  vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockRejectedValue(
    new DOMException('no', 'NotAllowedError')
  )
  await herPage('')
  await expect.element(button('Verbind')).not.toBeInTheDocument()
  await button('Scan de code op de muur').click()
  await expect.element(page.getByText(/De camera doet het niet/)).toBeVisible()
})

test('a box that is known can be forgotten', async () => {
  const { town, anneke } = jordaan()
  await town.pairing.nodes.use(nodeOnTheWall)
  await show(fakeStoep({ town, me: anneke }), NodePage, { fragment: '' })
  await button('Vergeet het kastje').click()
  await expect.element(button('Vergeet het kastje')).not.toBeInTheDocument()
  expect(await town.pairing.nodes.isKnown()).toBe(false)
})
