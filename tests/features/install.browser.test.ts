import { beforeEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import Board from '#lib/features/board/Board.svelte'
import Found from '#lib/features/welcome/Found.svelte'
import { keepLanguage } from '#lib/features/words/say.svelte.ts'
import { respond } from '#lib/actions/respond.ts'
import { fakeStoep } from '../support/fake-stoep.ts'
import { jordaan, posts } from '../support/jordaan.ts'
import { show } from '../support/show.ts'

beforeEach(async () => {
  await page.viewport(360, 740)
  localStorage.clear()
  keepLanguage('nl')
})

const hint = () => page.getByText('Zet Stoep op je beginscherm')
const settled = () => expect.element(page.getByRole('button', { name: 'Kaart', exact: true })).toBeVisible()

test('installing is offered after the first post, and not before', async () => {
  const { town, anneke, youssef } = jordaan()
  await posts(town, youssef)
  const stoep = fakeStoep({ town, me: anneke })
  stoep.show.installWay('button')
  await show(stoep, Board, {})
  await settled()
  await expect.element(hint()).not.toBeInTheDocument()
  await posts(town, anneke)
  await expect.element(hint()).toBeVisible()
  await page.getByRole('button', { name: 'Zet erop' }).click()
  await expect.element(hint()).not.toBeInTheDocument()
  expect(stoep.asked).toContain('install')
})

test('it is offered after the first answer too', async () => {
  const { town, anneke, youssef } = jordaan()
  const id = await posts(town, youssef)
  await respond(anneke.author, { listing: town.listing(id)!, note: '' }, town.nowMs)
  const stoep = fakeStoep({ town, me: anneke })
  stoep.show.installWay('button')
  await show(stoep, Board, {})
  await expect.element(hint()).toBeVisible()
})

test('who says no, here or to the browser, is never asked again', async () => {
  const { town, anneke } = jordaan()
  await posts(town, anneke)
  for (const no of ['Nee, vraag dit niet meer', 'Zet erop']) {
    localStorage.removeItem('stoep-no-install')
    const stoep = fakeStoep({ town, me: anneke, saysYesToInstall: false })
    stoep.show.installWay('button')
    const first = await show(stoep, Board, {})
    await page.getByRole('button', { name: no }).click()
    await expect.element(hint()).not.toBeInTheDocument()
    await first.unmount()
    const again = fakeStoep({ town, me: anneke })
    again.show.installWay('button')
    const second = await show(again, Board, {})
    await settled()
    await expect.element(hint()).not.toBeInTheDocument()
    await second.unmount()
  }
})

test('where no button can do it the steps are drawn, and where it cannot be done nothing is said', async () => {
  const { town, anneke } = jordaan()
  await posts(town, anneke)
  const stoep = fakeStoep({ town, me: anneke })
  await show(stoep, Board, {})
  await settled()
  await expect.element(hint()).not.toBeInTheDocument()
  stoep.show.installWay('firefox')
  await expect.element(page.getByText('1. Tik in Firefox op de drie puntjes.')).toBeVisible()
  await expect.element(page.getByRole('button', { name: 'Zet erop' })).not.toBeInTheDocument()
})

test('in a tab of an iPhone the steps stand where one would begin', async () => {
  const { town } = jordaan()
  const stoep = fakeStoep({ town, me: null, isInside: false, isIosTab: true })
  await show(stoep, Found, { onin: () => {} }, true)
  await expect.element(page.getByText('2. Kies Zet op beginscherm.')).toBeVisible()
})
