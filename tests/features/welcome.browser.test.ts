import { beforeEach, expect, test, vi } from 'vitest'
import { createRawSnippet } from 'svelte'
import { page, userEvent } from 'vitest/browser'
import Board from '#lib/features/board/Board.svelte'
import NeedsHome from '#lib/features/shell/NeedsHome.svelte'
import Found from '#lib/features/welcome/Found.svelte'
import Join from '#lib/features/welcome/Join.svelte'
import LinkDevice from '#lib/features/welcome/LinkDevice.svelte'
import Welcome from '#lib/features/welcome/Welcome.svelte'
import { keepLanguage } from '#lib/features/words/say.svelte.ts'
import { fakeStoep } from '../support/fake-stoep.ts'
import { jordaan } from '../support/jordaan.ts'
import { show } from '../support/show.ts'

const noChildren = createRawSnippet(() => ({ render: () => '<p></p>' }))

beforeEach(async () => {
  await page.viewport(360, 740)
  keepLanguage('nl')
})

test('without a neighbourhood the board says what this is and the two ways in', async () => {
  const { town } = jordaan()
  await show(fakeStoep({ town, me: null, isInside: false }), Board, {})
  await expect.element(page.getByRole('heading', { name: 'Help elkaar in je buurt' })).toBeVisible()
  await expect
    .element(page.getByRole('link', { name: 'Ik heb een uitnodiging' }))
    .toHaveAttribute('href', '/join')
  await expect
    .element(page.getByRole('link', { name: 'Begin met je buurt' }))
    .toHaveAttribute('href', '/start')
})

test('at the door the language can be chosen, and what comes after is in it', async () => {
  const { town, youssef } = jordaan()
  const stoep = () => fakeStoep({ town, me: youssef, isInside: false })
  const door = await show(stoep(), Welcome, {}, true)
  await page.getByRole('radio', { name: 'العربية' }).click()
  await expect.element(page.getByRole('heading', { name: 'ساعدوا بعضكم حيث تسكنون' })).toBeVisible()
  await door.unmount()
  await show(stoep(), Join, { fragment: '#abc', onin: () => {} }, true)
  await expect.element(page.getByLabelText('ما اسمك؟')).toBeVisible()
  await page.getByRole('radio', { name: 'English' }).click()
  await expect.element(page.getByLabelText('What is your name?')).toBeVisible()
})

test('who comes from a listing on paper reads at the door that it belongs to a neighbourhood', async () => {
  const { town } = jordaan()
  const stoep = () => fakeStoep({ town, me: null, isInside: false })
  const notice = page.getByText('Dit hoort bij een buurt.', { exact: false })
  const door = await show(stoep(), NeedsHome, { isListing: true, children: noChildren }, true)
  await expect.element(notice).toBeVisible()
  await door.unmount()
  await show(stoep(), NeedsHome, { children: noChildren }, true)
  await expect.element(page.getByRole('heading', { name: 'Help elkaar in je buurt' })).toBeVisible()
  await expect.element(notice).not.toBeInTheDocument()
})

test('founding asks for two names; where it is may be skipped', async () => {
  const { town, anneke } = jordaan()
  const stoep = fakeStoep({ town, me: anneke, isInside: false })
  const onin = vi.fn()
  await show(stoep, Found, { onin }, true)
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect
    .element(page.getByLabelText('Hoe heet je buurt?'))
    .toHaveAccessibleDescription(/Vul hier nog iets in/)
  await page.getByLabelText('Hoe heet je buurt?').fill('Jordaan')
  await page.getByLabelText('En hoe heet jij?').fill('Anneke')
  await userEvent.keyboard('{Enter}')
  await vi.waitFor(() => expect(onin).toHaveBeenCalledOnce())
  expect(stoep.asked).toEqual(['found {"neighbourhood":"Jordaan","area":null,"name":"Anneke"}'])
})

test('behind "Meer" the founder chooses how many ambassadors make another', async () => {
  const { town, anneke } = jordaan()
  const stoep = fakeStoep({ town, me: anneke, isInside: false })
  const onin = vi.fn()
  await show(stoep, Found, { onin }, true)
  await page.getByLabelText('Hoe heet je buurt?').fill('Jordaan')
  await page.getByLabelText('En hoe heet jij?').fill('Anneke')
  await expect.element(page.getByText('Twee samen')).not.toBeVisible()
  await page.getByText('Meer', { exact: true }).click()
  await page.getByRole('radio', { name: 'Twee samen' }).click()
  await page.getByRole('button', { name: 'Begin' }).click()
  await vi.waitFor(() => expect(onin).toHaveBeenCalledOnce())
  expect(stoep.asked).toEqual([
    'found {"neighbourhood":"Jordaan","area":null,"name":"Anneke","appointing":2}'
  ])
})

test('four digits of a postcode become a coarse area', async () => {
  const { town, anneke } = jordaan()
  const stoep = fakeStoep({ town, me: anneke, isInside: false })
  await show(stoep, Found, { onin: () => {} }, true)
  await page.getByLabelText('De vier cijfers van je postcode').fill('1015')
  await expect.element(page.getByText('Ongeveer: postcode 1015')).toBeVisible()
  await page.getByLabelText('De vier cijfers van je postcode').fill('0000 ZZ')
  await expect.element(page.getByText('Ongeveer: postcode 1015')).not.toBeInTheDocument()
})

test('an invite asks for one field: a name', async () => {
  const { town, youssef } = jordaan()
  const stoep = fakeStoep({ town, me: youssef, isInside: false })
  const onin = vi.fn()
  await show(stoep, Join, { fragment: '#abc', onin }, true)
  await expect.element(page.getByRole('heading', { name: 'Doe mee met Jordaan' })).toBeVisible()
  expect(page.getByRole('textbox').elements()).toHaveLength(1)
  await page.getByLabelText('Hoe heet je?').fill('Youssef')
  await page.getByRole('button', { name: 'Doe mee' }).click()
  await vi.waitFor(() => expect(onin).toHaveBeenCalledOnce())
  expect(stoep.asked).toEqual(['join Youssef'])
})

test('while an invite in the address is looked at, no other field stands there to type a name in', async () => {
  const { town, youssef } = jordaan()
  const stoep = fakeStoep({ town, me: youssef, isInside: false })
  let answer = () => {}
  const looking = new Promise<void>((resolve) => (answer = resolve))
  const readInvite = (text: string) => looking.then(() => stoep.readInvite(text))
  await show({ ...stoep, readInvite }, Join, { fragment: '#abc', onin: () => {} }, true)
  await expect.element(page.getByText('Even ophalen')).toBeVisible()
  expect(page.getByRole('textbox').elements()).toEqual([])
  answer()
  await expect.element(page.getByLabelText('Hoe heet je?')).toBeVisible()
})

test('a broken invite says what to do, and another can be pasted', async () => {
  const { town } = jordaan()
  await show(
    fakeStoep({ town, me: null, isInside: false, invite: null }),
    Join,
    { fragment: '#abc', onin: () => {} },
    true
  )
  await expect
    .element(page.getByRole('alert'))
    .toHaveTextContent('Deze uitnodiging werkt niet meer. Vraag je buur om een nieuwe.')
  await expect.element(page.getByLabelText('Plak hier je uitnodiging')).toBeVisible()
})

test('a link for a device is not taken for an invite, nor the reverse', async () => {
  const { town } = jordaan()
  const link = fakeStoep({ town, me: null, isInside: false, invite: { purpose: 'link' } })
  const first = await show(link, Join, { fragment: '#abc', onin: () => {} }, true)
  await expect.element(page.getByRole('alert').getByText(/geen uitnodiging/)).toBeVisible()
  await first.unmount()
  const join = fakeStoep({ town, me: null, isInside: false, invite: { purpose: 'join' } })
  await show(join, LinkDevice, { fragment: '#abc', onin: () => {} }, true)
  await expect.element(page.getByRole('alert').getByText(/geen link voor een toestel/)).toBeVisible()
})

test('in a tab of iOS no key is made: first the home screen, or looking around', async () => {
  const { town } = jordaan()
  const stoep = fakeStoep({ town, me: null, isInside: false, isIosTab: true })
  await show(stoep, Join, { fragment: '#abc', onin: () => {} }, true)
  await expect.element(page.getByText('Zet Stoep eerst op je beginscherm')).toBeVisible()
  await expect.element(page.getByLabelText('Hoe heet je?')).not.toBeInTheDocument()
  await page.getByRole('button', { name: 'Eerst even rondkijken' }).click()
  await vi.waitFor(() => expect(stoep.asked).toEqual(['visit']))
})

test('without a secure connection the app says so and what to do', async () => {
  const { town } = jordaan()
  await show(fakeStoep({ town, me: null, isInside: false, isSecure: false }), Board, {})
  await expect.element(page.getByRole('alert').getByText(/begint/)).toBeVisible()
})

test('trouble with the disk stands above every page until it is over', async () => {
  const { town, anneke } = jordaan()
  const stoep = fakeStoep({ town, me: anneke })
  await show(stoep, Board, {})
  stoep.show.trouble('storageFull')
  await expect.element(page.getByRole('alert').getByText(/Dit toestel is vol/)).toBeVisible()
  stoep.show.trouble(null)
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument()
})

test('a newer version waits for a yes', async () => {
  const { town, anneke } = jordaan()
  const stoep = fakeStoep({ town, me: anneke })
  await show(stoep, Board, {})
  stoep.show.updateReady(true)
  await page.getByRole('button', { name: 'Nu gebruiken' }).click()
  expect(stoep.asked).toEqual(['update'])
})
