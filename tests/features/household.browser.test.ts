import { beforeEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import type { RecordId } from '#lib/domain/record.ts'
import Board from '#lib/features/board/Board.svelte'
import DevicesPage from '#lib/features/devices/DevicesPage.svelte'
import MePage from '#lib/features/me/MePage.svelte'
import Join from '#lib/features/welcome/Join.svelte'
import LinkDevice from '#lib/features/welcome/LinkDevice.svelte'
import { keepLanguage } from '#lib/features/words/say.svelte.ts'
import type { Resident } from '#lib/ports/app.ts'
import { fakeStoep } from '../support/fake-stoep.ts'
import type { Neighbour } from '../support/fake-town.ts'
import { jordaan } from '../support/jordaan.ts'
import { show } from '../support/show.ts'

beforeEach(async () => {
  await page.viewport(360, 740)
  keepLanguage('nl')
})

/** Anneke and Fatima share a tablet; it is with one of them, or waits for who takes it. */
function shared(open: Neighbour | null = null) {
  const all = jordaan()
  const residents = [all.anneke, all.fatima].map(({ name, account }): Resident => ({
    store: `store-of-${name}` as RecordId,
    account,
    neighbourhood: 'Jordaan',
    name,
    open: account === open?.account
  }))
  return { ...all, residents }
}

test('a shared device asks who you are, and a tap makes it yours', async () => {
  const { town, residents } = shared()
  const stoep = fakeStoep({ town, me: null, isInside: false, residents })
  await show(stoep, Board, {})
  await expect.element(page.getByRole('heading', { name: 'Wie ben je?' })).toBeVisible()
  await page.getByRole('button', { name: 'Fatima' }).click()
  expect(stoep.asked).toEqual(['switchTo store-of-Fatima'])
})

test('who has it gives it to another under "Ik", and does not see themselves there', async () => {
  const { anneke } = jordaan()
  const { town, residents } = shared(anneke)
  const stoep = fakeStoep({ town, me: anneke, residents })
  await show(stoep, MePage, {})
  await page.getByRole('button', { name: 'Geef het toestel aan Fatima' }).click()
  expect(stoep.asked).toContain('switchTo store-of-Fatima')
  await expect.element(page.getByRole('button', { name: /aan Anneke/ })).not.toBeInTheDocument()
})

test('alone on a device, nothing is asked and nobody else is named', async () => {
  const { town, anneke } = jordaan()
  await show(fakeStoep({ town, me: anneke }), MePage, {})
  await expect.element(page.getByRole('heading', { name: 'Je buurten' })).toBeVisible()
  await expect.element(page.getByText('Ook op dit toestel')).not.toBeInTheDocument()
})

test('somebody at home joins with one field, let in in person by who has the device', async () => {
  const { town, anneke } = jordaan()
  const stoep = fakeStoep({ town, me: anneke })
  await show(stoep, DevicesPage, {})
  const before = town.records.length
  await page.getByText('Nog iemand erbij').click()
  await page.getByRole('button', { name: 'Doe mee op dit toestel' }).click()
  await expect
    .element(page.getByLabelText('Hoe heet je huisgenoot?'))
    .toHaveAccessibleDescription(/Vul hier nog iets in/)
  expect(town.records).toHaveLength(before)
  await page.getByLabelText('Hoe heet je huisgenoot?').fill('Sem')
  await page.getByRole('button', { name: 'Doe mee op dit toestel' }).click()
  await vi.waitFor(() => expect(stoep.asked).toContain('join Sem beside'))
  expect(town.records.at(-1)).toMatchObject({ type: 'invite/1', body: { uses: 1, met: true } })
  await expect.element(page.getByText('Sem doet nu ook mee, en heeft het toestel nu.')).toBeVisible()
})

test('a new neighbour lets nobody in, and reads another way', async () => {
  const { town, anneke } = jordaan()
  await town.homeOf(anneke).makeInvite({ uses: 1, met: false })
  const sem = town.join('Sem', town.records.findLast(({ type }) => type === 'invite/1')?.id)
  await show(fakeStoep({ town, me: sem }), DevicesPage, {})
  await expect.element(page.getByText(/met een uitnodiging van een andere buur/)).toBeVisible()
  await expect.element(page.getByText('Nog iemand erbij')).not.toBeInTheDocument()
})

test('an invite or link for where somebody is in already also brings another in on this device', async () => {
  const { town, anneke } = jordaan()
  const stoep = fakeStoep({ town, me: anneke, invite: { alreadyIn: true } })
  const onin = vi.fn()
  const joining = await show(stoep, Join, { fragment: '#abc', onin }, true)
  await page.getByText('Iemand anders op dit toestel?').click()
  await page.getByLabelText('Hoe heet je?').fill('Fatima')
  await page.getByRole('button', { name: 'Doe mee', exact: true }).click()
  await vi.waitFor(() => expect(onin).toHaveBeenCalledOnce())
  await joining.unmount()
  const linking = fakeStoep({ town, me: anneke, invite: { purpose: 'link', alreadyIn: true } })
  await show(linking, LinkDevice, { fragment: '#abc', onin }, true)
  await page.getByRole('button', { name: 'Voeg dit toestel toe voor iemand anders' }).click()
  await vi.waitFor(() => expect(onin).toHaveBeenCalledTimes(2))
  expect([...stoep.asked, ...linking.asked]).toEqual(['join Fatima beside', 'link beside'])
})
