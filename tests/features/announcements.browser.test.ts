import { beforeEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import AnnouncementsPage from '#lib/features/announcements/AnnouncementsPage.svelte'
import Board from '#lib/features/board/Board.svelte'
import { keepLanguage } from '#lib/features/words/say.svelte.ts'
import { fakeStoep } from '../support/fake-stoep.ts'
import { dayMs, type FakeTown, type Neighbour } from '../support/fake-town.ts'
import { jordaan } from '../support/jordaan.ts'
import { show } from '../support/show.ts'

beforeEach(async () => {
  await page.viewport(360, 740)
  keepLanguage('nl')
})

const announces = (town: FakeTown, who: Neighbour, text: string, days = 7) =>
  who.author.write({
    type: 'announcement/1',
    refs: [town.homeOf(who).id],
    expiresAt: town.nowMs + days * dayMs,
    body: { text }
  })

test('an ambassador tells everybody, and it stands on the board until it is taken down', async () => {
  const { town, anneke, youssef } = jordaan()
  const hers = await show(fakeStoep({ town, me: anneke }), AnnouncementsPage, {})
  await page.getByLabelText('Wat wil je alle buren vertellen?').fill('Zaterdag vegen we de stoep.')
  await page.getByRole('radio', { name: '1 dag', exact: true }).click()
  await page.getByRole('button', { name: 'Vertel het alle buren' }).click()
  await expect.element(page.getByText(/^Anneke, vandaag/)).toBeVisible()
  await hers.unmount()

  const his = await show(fakeStoep({ town, me: youssef }), Board, {})
  const notice = page.getByRole('link', { name: 'Mededelingen: Zaterdag vegen we de stoep.' })
  await expect.element(notice).toHaveAttribute('href', '/announcements')
  await his.unmount()

  const again = await show(fakeStoep({ town, me: anneke }), AnnouncementsPage, {})
  await page.getByRole('button', { name: 'Haal weg' }).click()
  await expect.element(page.getByText('Er zijn nu geen mededelingen.')).toBeVisible()
  await page.getByText('Eerdere mededelingen').click()
  await expect.element(page.getByText('Zaterdag vegen we de stoep.')).toBeVisible()
  await again.unmount()

  await show(fakeStoep({ town, me: youssef }), Board, {})
  await expect.element(page.getByRole('heading', { name: 'In de buurt' })).toBeVisible()
  await expect.element(notice).not.toBeInTheDocument()
})

test('the board has at most two lines of it, however much there is, and the page has all', async () => {
  const { town, anneke, youssef } = jordaan()
  const long =
    'Zaterdag vegen we samen de stoep, neem een bezem mee als je er een hebt, en daarna is er soep voor iedereen bij het buurthuis.'
  for (const text of ['Eerste', long, `${long.slice(0, 100)} ook zondag`]) await announces(town, anneke, text)
  const his = await show(fakeStoep({ town, me: youssef }), Board, {})
  const notice = page.getByRole('link', { name: /^Mededelingen/ })
  await expect.element(notice).toBeVisible()
  const lines = [...notice.element().querySelectorAll<HTMLElement>('.line')]
  const height = parseFloat(getComputedStyle(notice.element()).lineHeight)
  expect(lines.map(({ clientHeight }) => Math.round(clientHeight / height))).toEqual([1, 1])
  await his.unmount()

  await show(fakeStoep({ town, me: youssef }), AnnouncementsPage, {})
  for (const text of ['Eerste', long])
    await expect.element(page.getByText(text, { exact: true })).toBeVisible()
  await expect.element(page.getByRole('button', { name: 'Haal weg' })).not.toBeInTheDocument()
})

test('what is over leaves the board by itself', async () => {
  const { town, anneke, youssef } = jordaan()
  await announces(town, anneke, 'Vandaag is er soep.', 1)
  town.pass(2 * dayMs)
  await show(fakeStoep({ town, me: youssef }), Board, {})
  await expect.element(page.getByRole('heading', { name: 'In de buurt' })).toBeVisible()
  await expect.element(page.getByRole('link', { name: /^Mededelingen/ })).not.toBeInTheDocument()
})
