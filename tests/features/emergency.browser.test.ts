import { beforeEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { foldAuthority } from '#lib/domain/authority.ts'
import { declareEmergency } from '#lib/actions/declare-emergency.ts'
import { endEmergency } from '#lib/actions/end-emergency.ts'
import { joinRoster } from '#lib/actions/join-roster.ts'
import type { RecordId } from '#lib/domain/record.ts'
import Board from '#lib/features/board/Board.svelte'
import EmergencyPage from '#lib/features/emergency/EmergencyPage.svelte'
import { keepLanguage } from '#lib/features/words/say.svelte.ts'
import { fakeStoep } from '../support/fake-stoep.ts'
import { hourMs, type FakeTown, type Neighbour } from '../support/fake-town.ts'
import { jordaan, posts } from '../support/jordaan.ts'
import { show } from '../support/show.ts'

beforeEach(async () => {
  await page.viewport(360, 740)
  keepLanguage('nl')
})

async function declares(town: FakeTown, who: Neighbour, isExercise = true) {
  const authority = foldAuthority(town.records)
  const said = { what: 'Geen stroom in de buurt', isExercise, callers: [] }
  await declareEmergency(who.author, { neighbourhood: town.homeOf(who).id, authority, ...said })
}

const claims = (town: FakeTown, who: Neighbour, listing: RecordId, state: 'going' | 'there') =>
  who.author.write({
    type: 'claim/1',
    refs: [town.emergency('emergency')[0]?.id ?? listing, listing],
    expiresAt: null,
    body: { state, minutes: 30 }
  })

const button = (name: string | RegExp) => page.getByRole('button', { name })
const opens = (town: FakeTown, me: Neighbour) => show(fakeStoep({ town, me }), EmergencyPage, {})

test('an ambassador declares an exercise in two steps, and the board of others leads there', async () => {
  const { town, anneke, youssef } = jordaan()
  const hers = await opens(town, anneke)
  await expect.element(page.getByRole('link', { name: 'In levensgevaar: bel 112' })).toBeVisible()
  await page.getByText('Er is een noodsituatie', { exact: true }).click()
  await page.getByLabelText('Wat is er aan de hand?').fill('Geen stroom')
  await button('Verder').click()
  expect(town.emergency('emergency')).toEqual([])
  await button('Ja, zeg het alle buren').click()
  await expect.element(page.getByText('Dit is een oefening. Er is niets aan de hand.')).toBeVisible()
  await hers.unmount()

  const his = await show(fakeStoep({ town, me: youssef }), Board, {})
  const strip = page.getByRole('link', { name: 'OEFENING: Geen stroom' })
  await expect.element(strip).toHaveAttribute('href', '/emergency')
  await his.unmount()
})

test('three neighbours together declare one, and each sees how many are still wanted', async () => {
  const { town, youssef, fatima } = jordaan()
  const bram = town.join('Bram')
  await declares(town, bram, false)
  const his = await show(fakeStoep({ town, me: youssef }), Board, {})
  await expect
    .element(page.getByRole('link', { name: 'Is er een noodsituatie? Kijk en zeg het.' }))
    .toBeVisible()
  await his.unmount()
  for (const [who, left] of [
    [youssef, 'Nog 2 buren moeten dit zeggen.'],
    [fatima, 'Nog 1 buur moet dit zeggen.']
  ] as const) {
    const shown = await opens(town, who)
    await expect.element(page.getByText(left)).toBeVisible()
    await button('Ja, dat klopt').click()
    await expect.element(button('Ja, dat klopt')).not.toBeInTheDocument()
    await shown.unmount()
  }
  await opens(town, youssef)
  await expect.element(page.getByRole('heading', { name: 'Geen stroom in de buurt' })).toBeVisible()
  await expect.element(page.getByText('OEFENING')).not.toBeInTheDocument()
  await expect.element(button('Ja, het is voorbij')).not.toBeInTheDocument()
})

test('one tap says that I am okay, and only who calls round reads who is and who was not heard', async () => {
  const { town, anneke, youssef } = jordaan()
  await declares(town, anneke)
  const his = await opens(town, youssef)
  await button('Ik ben oké').click()
  await expect.element(page.getByText(/^Je zei: ik ben oké\./)).toBeVisible()
  await expect.element(page.getByText('Wie heeft iets laten weten?')).not.toBeInTheDocument()
  await his.unmount()
  await opens(town, anneke)
  const answered = page.getByRole('region', { name: 'Wie heeft iets laten weten?' })
  await expect.element(answered.getByText('1 van 3 buren')).toBeVisible()
  const first = answered.getByRole('listitem').filter({ hasText: 'Youssef' })
  await expect.element(first.getByText(/Ik ben oké/)).toBeVisible()
  await expect.element(answered.getByText('Fatima', { exact: true })).toBeVisible()
})

test('who needs help may ask those who call round alone, and nothing of it is on the board', async () => {
  const { town, anneke, fatima } = jordaan()
  await declares(town, anneke)
  const hers = await opens(town, fatima)
  await button('Ik heb hulp nodig').click()
  await page.getByLabelText('Wat is er, en waar ben je?').fill('Mijn insuline raakt op, nummer 12')
  await page.getByRole('radio', { name: 'Alleen wie rondbelt' }).click()
  await button('Vraag om hulp').click()
  await expect.element(page.getByText('Je zei: ik heb hulp nodig.')).toBeVisible()
  expect(town.listings()).toEqual([])
  await hers.unmount()
  await opens(town, anneke)
  await expect.element(page.getByText('Mijn insuline raakt op, nummer 12')).toBeVisible()
})

test('who asks everybody in an exercise asks in words that say so', async () => {
  const { town, anneke, fatima } = jordaan()
  await declares(town, anneke)
  await opens(town, fatima)
  await button('Ik heb hulp nodig').click()
  await page.getByLabelText('Wat is er, en waar ben je?').fill('Wie tilt mee?')
  await page.getByRole('radio', { name: '2', exact: true }).click()
  await button('Vraag om hulp').click()
  await expect.element(page.getByText('OEFENING: Wie tilt mee?')).toBeVisible()
  expect(town.listings()).toMatchObject([{ urgency: 'now', capacity: 2, kind: 'request' }])
})

test('who goes is counted on, arrives and is done; others see it and need not go', async () => {
  const { town, anneke, youssef, fatima } = jordaan()
  await declares(town, anneke)
  await posts(town, fatima, { text: 'Wie tilt mijn moeder?', urgency: 'now' })
  const his = await opens(town, youssef)
  await button('Ik ga').click()
  await expect.element(page.getByText(/Tot .* rekenen ze op je/)).toBeVisible()
  await button('Ik ben er').click()
  await expect.element(page.getByText('Je bent er.')).toBeVisible()
  await his.unmount()
  const hers = await opens(town, anneke)
  await expect.element(page.getByText('Youssef: al daar')).toBeVisible()
  await expect.element(page.getByText('Er gaat al genoeg hulp heen.')).toBeVisible()
  await hers.unmount()
  await opens(town, youssef)
  await button('Het is klaar').click()
  await expect.element(page.getByText('Je hebt geholpen. Dank je wel.')).toBeVisible()
})

test('who went on the other side of a cut is told at once that somebody else goes', async () => {
  const { town, anneke, youssef, fatima } = jordaan()
  const bram = town.join('Bram')
  await declares(town, anneke)
  const listing = await posts(town, fatima, { text: 'Wie tilt mijn moeder?', urgency: 'now' })
  await claims(town, youssef, listing, 'going')
  const his = await opens(town, youssef)
  await expect.element(page.getByText(/Tot .* rekenen ze op je/)).toBeVisible()
  await claims(town, bram, listing, 'going')
  await claims(town, bram, listing, 'there')
  town.changed()
  await expect.element(page.getByText(/Jij hoeft niet meer\./)).toBeVisible()
  await his.unmount()
  const elsewhere = await show(fakeStoep({ town, me: youssef }), Board, {})
  await expect.element(page.getByText(/Jij hoeft niet meer\./)).toBeVisible()
  await elsewhere.unmount()
  const again = await opens(town, youssef)
  await button('Begrepen').click()
  await expect.element(page.getByText(/Jij hoeft niet meer\./)).not.toBeInTheDocument()
  await again.unmount()
})

test('who does not say it again is asked whether they still go, and somebody else may', async () => {
  const { town, anneke, youssef, fatima } = jordaan()
  await declares(town, anneke)
  const listing = await posts(town, fatima, { text: 'Wie tilt mijn moeder?', urgency: 'now' })
  await claims(town, youssef, listing, 'going')
  town.pass(hourMs)
  const his = await opens(town, youssef)
  await expect.element(page.getByText('Ben je nog onderweg?')).toBeVisible()
  await his.unmount()
  await opens(town, anneke)
  await expect.element(button('Ik ga')).toBeVisible()
})

test('what is where is told by one and taken back by another', async () => {
  const { town, anneke, youssef, fatima } = jordaan()
  await declares(town, anneke)
  const his = await opens(town, youssef)
  await button('Meld wat er is').click()
  await page.getByRole('radio', { name: 'Stroom' }).click()
  await page.getByLabelText('Waar?').fill('Buurthuis, achterzaal')
  await button('Meld het alle buren').click()
  await expect.element(page.getByRole('heading', { name: 'Stroom' })).toBeVisible()
  await his.unmount()
  await opens(town, fatima)
  await button('Is op: Stroom, Buurthuis, achterzaal').click()
  await expect.element(button(/^Is op/)).not.toBeInTheDocument()
  await expect.element(page.getByText('Buurthuis, achterzaal')).toBeVisible()
})

test('who can help out says so beforehand, and an ambassador names who calls round', async () => {
  const { town, anneke, youssef } = jordaan()
  const his = await opens(town, youssef)
  await button('Rondbellen').click()
  await button('Koken').click()
  await button('Bewaar wat ik kan').click()
  await expect.element(page.getByText('Bewaard. Fijn dat je wilt helpen.')).toBeVisible()
  expect(town.emergency('roster')).toMatchObject([{ by: youssef.account, skills: ['calling', 'cooking'] }])
  await his.unmount()
  await opens(town, anneke)
  await page.getByText('Er is een noodsituatie', { exact: true }).click()
  await button('Youssef').click()
  await page.getByLabelText('Wat is er aan de hand?').fill('Geen stroom')
  await button('Verder').click()
  await button('Ja, zeg het alle buren').click()
  await expect.element(page.getByRole('heading', { name: 'Geen stroom' })).toBeVisible()
  expect(town.emergency('emergency')).toMatchObject([{ callers: [youssef.account] }])
})

test('it ends in two steps, and how it went is told without small numbers', async () => {
  const { town, anneke, youssef } = jordaan()
  await declares(town, anneke)
  await opens(town, anneke)
  await button('Ik ben oké').click()
  await expect.element(page.getByText(/^Je zei: ik ben oké\./)).toBeVisible()
  await page.getByText('Het is voorbij', { exact: true }).click()
  await button('Ja, het is voorbij').click()
  await expect.element(page.getByRole('heading', { name: 'Hoe het eerder ging' })).toBeVisible()
  await expect.element(page.getByText('minder dan 3')).toBeVisible()
  const shown = await show(fakeStoep({ town, me: youssef }), Board, {})
  await expect.element(page.getByRole('heading', { name: 'In de buurt' })).toBeVisible()
  await expect.element(page.getByRole('link', { name: /^OEFENING/ })).not.toBeInTheDocument()
  await shown.unmount()
})

test('its buttons can be hit with cold hands, and nothing runs off a small screen with large letters', async () => {
  const { town, anneke, youssef, fatima } = jordaan()
  await declares(town, anneke)
  await posts(town, fatima, { text: 'Wie tilt mijn moeder?', urgency: 'now' })
  document.documentElement.style.fontSize = '225%'
  await opens(town, youssef)
  await expect.element(button('Ik ga')).toBeVisible()
  await expect.element(button('Het is nog niet voorbij')).toBeVisible()
  const names = [
    'In levensgevaar: bel 112',
    'Ik ben oké',
    'Ik heb hulp nodig',
    'Ik kan helpen',
    'Ik ga',
    'Het is nog niet voorbij'
  ]
  for (const name of names) {
    const target = [...document.querySelectorAll<HTMLElement>('a, button')].find(
      ({ textContent }) => textContent.trim() === name
    )
    expect(target?.getBoundingClientRect().height).toBeGreaterThanOrEqual(64)
  }
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360)
  document.documentElement.style.fontSize = ''
})

test('a new neighbour nobody met may check in, and is told what they cannot do yet', async () => {
  const { town, anneke } = jordaan()
  await town.homeOf(anneke).makeInvite({ uses: 1, met: false })
  const sem = town.join('Sem', town.records.findLast(({ type }) => type === 'invite/1')?.id)
  await joinRoster(sem.author, {
    neighbourhood: town.homeOf(sem).id,
    authority: foldAuthority(town.records),
    skills: ['cooking']
  })
  expect(town.emergency('roster')).toEqual([])
  await declares(town, anneke)
  await opens(town, sem)
  await button('Ik ben oké').click()
  await expect.element(page.getByText(/^Je zei: ik ben oké\./)).toBeVisible()
  const [emergency] = town.emergency('emergency')
  if (!emergency) throw new Error('it was declared')
  const ending = await endEmergency(sem.author, { authority: foldAuthority(town.records), emergency })
  expect(ending.ok).toBe(false)
})
