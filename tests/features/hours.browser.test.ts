import { beforeEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { agree } from '#lib/actions/agree.ts'
import { changeSettings } from '#lib/actions/change-settings.ts'
import { finish } from '#lib/actions/finish.ts'
import { giveHours } from '#lib/actions/hours.ts'
import { respond } from '#lib/actions/respond.ts'
import type { RecordId } from '#lib/domain/record.ts'
import DealPage from '#lib/features/deal/DealPage.svelte'
import MePage from '#lib/features/me/MePage.svelte'
import { keepLanguage } from '#lib/features/words/say.svelte.ts'
import { fakeStoep } from '../support/fake-stoep.ts'
import { jordaan, posts } from '../support/jordaan.ts'
import { letStand, show } from '../support/show.ts'

beforeEach(async () => {
  await page.viewport(360, 740)
  keepLanguage('nl')
})

/** Anneke asked on hours terms, Youssef helps: agreed, in a neighbourhood that counts hours or not. */
async function agreed(hours: boolean) {
  const all = jordaan()
  const { town, anneke, youssef } = all
  const neighbourhood = town.homeOf(anneke).id
  if (hours)
    await changeSettings(anneke.author, { neighbourhood, role: 'ambassador', hours, creditFloorMinutes: 0 })
  const listing = await posts(town, anneke, { terms: 'hours' })
  const answered = await respond(youssef.author, { listing: town.listing(listing)!, note: '' }, town.nowMs)
  if (!answered.ok) throw new Error(answered.refusal.kind)
  const view = () => town.listing(listing)!.deals.find(({ id }) => id === answered.value)!
  const nowhere = { place: '', phone: '' }
  await agree(anneke.author, { listing: town.listing(listing)!, deal: view(), ...nowhere })
  return { ...all, deal: answered.value as RecordId, view }
}

test('one tap each finishes a deal with its hours, and both see where they stand', async () => {
  const { town, anneke, youssef, deal, view } = await agreed(true)
  const hers = await show(fakeStoep({ town, me: anneke }), DealPage, { id: deal })
  await page.getByRole('button', { name: 'Het is gedaan · 1 uur' }).click()
  await letStand()
  await expect
    .poll(() => view().transfers.map(({ minutes, status }) => [minutes, status]))
    .toEqual([[60, 'offered']])
  await hers.unmount()
  const his = await show(fakeStoep({ town, me: youssef }), DealPage, { id: deal })
  await expect.element(page.getByText('Anneke schreef 1 uur op. Klopt dat?')).toBeVisible()
  await page.getByRole('button', { name: 'Het is gedaan · 1 uur' }).click()
  await letStand()
  await expect.poll(() => view().transfers.map(({ status }) => status)).toEqual(['accepted'])
  expect(view().status).toBe('done')
  await his.unmount()
  await show(fakeStoep({ town, me: youssef }), MePage, {})
  await expect
    .element(page.getByText('Je gaf 1 uur meer dan je kreeg. Die heb je te goed in de buurt.'))
    .toBeVisible()
})

test('another amount is a choice of both, and what nobody signed can be taken back', async () => {
  const { town, anneke, youssef, deal, view } = await agreed(true)
  await finish(anneke.author, { deal: view(), outcome: 'done' })
  await giveHours(anneke.author, { deal: view(), minutes: 60 }, town.nowMs)
  const his = await show(fakeStoep({ town, me: youssef }), DealPage, { id: deal })
  await page.getByText('Andere tijd').click()
  await page.getByRole('button', { name: 'Een kwartier meer' }).click()
  await page.getByRole('button', { name: 'Het is gedaan · 1 uur en 15 minuten' }).click()
  await letStand()
  await expect.poll(() => view().transfers.length).toBe(2)
  await his.unmount()
  await show(fakeStoep({ town, me: anneke }), DealPage, { id: deal })
  await page.getByRole('button', { name: 'Klopt, 1 uur en 15 minuten' }).click()
  await expect.element(page.getByText('Jullie zijn het eens. Het telt.')).toBeVisible()
  await page.getByRole('button', { name: 'Terugnemen' }).click()
  await expect
    .poll(() =>
      view()
        .transfers.map(({ status }) => status)
        .sort()
    )
    .toEqual(['accepted', 'withdrawn'])
})

test('who would go far below nothing is told so kindly, and may', async () => {
  const { town, anneke, deal, view } = await agreed(true)
  await show(fakeStoep({ town, me: anneke }), DealPage, { id: deal })
  await expect.element(page.getByText(/Je kreeg dan 1 uur meer dan je gaf. Dat mag./)).toBeVisible()
  await page.getByRole('button', { name: 'Het is gedaan · 1 uur' }).click()
  await expect.poll(() => view().transfers.length).toBe(1)
})

test('a neighbourhood in gift mode shows nothing about hours', async () => {
  const { town, anneke, deal, view } = await agreed(false)
  const hers = await show(fakeStoep({ town, me: anneke }), DealPage, { id: deal })
  await page.getByRole('button', { name: 'Het is gedaan', exact: true }).click()
  await expect.poll(() => view().doneBy.length).toBe(1)
  expect(view().transfers).toEqual([])
  await hers.unmount()
  await show(fakeStoep({ town, me: anneke }), MePage, {})
  await expect.element(page.getByRole('heading', { name: 'Uren tellen' })).toBeVisible()
  await expect.element(page.getByText('Voor een ander:')).not.toBeInTheDocument()
})

test('an ambassador turns counting on, others are not asked', async () => {
  const { town, anneke, youssef } = jordaan()
  const hers = await show(fakeStoep({ town, me: anneke }), MePage, {})
  await page.getByRole('radio', { name: 'Uren tellen' }).click()
  await page.getByRole('button', { name: 'Bewaren' }).click()
  await expect.element(page.getByText('Deze buurt telt nu uren.')).toBeVisible()
  await expect.element(page.getByText('Je gaf evenveel als je kreeg.')).toBeVisible()
  await hers.unmount()
  await show(fakeStoep({ town, me: youssef }), MePage, {})
  await expect.element(page.getByText('Je gaf evenveel als je kreeg.')).toBeVisible()
  await expect.element(page.getByRole('heading', { name: 'Uren tellen' })).not.toBeInTheDocument()
})
