import { beforeEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { appoint } from '#lib/actions/appoint.ts'
import { vouch } from '#lib/actions/vouch.ts'
import { foldAuthority } from '#lib/domain/authority.ts'
import type { AccountId } from '#lib/domain/record.ts'
import MePage from '#lib/features/me/MePage.svelte'
import NeighbourPage from '#lib/features/people/NeighbourPage.svelte'
import PeopleCards from '#lib/features/people/PeopleCards.svelte'
import PeoplePage from '#lib/features/people/PeoplePage.svelte'
import { keepLanguage } from '#lib/features/words/say.svelte.ts'
import { fakeStoep } from '../support/fake-stoep.ts'
import { dayMs, type FakeTown, type Neighbour } from '../support/fake-town.ts'
import { jordaan } from '../support/jordaan.ts'
import { show } from '../support/show.ts'

beforeEach(async () => {
  await page.viewport(360, 740)
  keepLanguage('nl')
})

/** With Sem, who came by a link that was sent. */
async function withGuest() {
  const all = jordaan()
  const { town, anneke } = all
  await town.homeOf(anneke).makeInvite({ uses: 3, met: false })
  const sem = town.join('Sem', town.records.findLast(({ type }) => type === 'invite/1')?.id)
  return { ...all, sem }
}

const roleOf = (town: FakeTown, { account }: Neighbour) =>
  foldAuthority(town.records).accounts.get(account)?.role
const about = (who: Neighbour, isMeeting = false) => ({ account: who.account, isMeeting })
const saw = (town: FakeTown, me: Neighbour, whom: Neighbour, isMeeting = false) =>
  show(fakeStoep({ town, me }), NeighbourPage, about(whom, isMeeting))

test('a member who scanned the code of a guest makes them known with one tap', async () => {
  const { town, youssef, sem } = await withGuest()
  await saw(town, youssef, sem, true)
  await expect.element(page.getByRole('heading', { name: 'Sta je naast Sem?' })).toBeVisible()
  await page.getByRole('button', { name: 'Ik ken deze buur' }).click()
  await expect.element(page.getByText('Sem hoort er nu helemaal bij.')).toBeVisible()
  expect(roleOf(town, sem)).toBe('member')
  await expect.element(page.getByText('In het echt ontmoet door Youssef')).toBeVisible()
  await expect.element(page.getByRole('button', { name: 'Ik ken deze buur' })).not.toBeInTheDocument()
})

test('a guest shows a code and is not asked to vouch for others', async () => {
  const { town, anneke, sem } = await withGuest()
  await town.homeOf(anneke).makeInvite({ uses: 1, met: false })
  const bo = town.join('Bo', town.records.findLast(({ type }) => type === 'invite/1')?.id)
  const mine = await show(fakeStoep({ town, me: sem }), MePage, {})
  await page.getByRole('button', { name: 'Laat mijn code zien' }).click()
  await expect.element(page.getByRole('img', { name: 'QR-code naar jouw pagina' })).toBeVisible()
  await mine.unmount()
  await saw(town, sem, bo)
  await expect.element(page.getByText('Nieuwe buur')).toBeVisible()
  await expect.element(page.getByRole('button', { name: 'Ik ken deze buur' })).not.toBeInTheDocument()
})

test('the list puts who is new first and finds by name once it is long', async () => {
  const { town, youssef } = await withGuest()
  for (const name of ['Bo', 'Cas', 'Daan', 'Els']) town.join(name)
  await show(fakeStoep({ town, me: youssef }), PeoplePage, {})
  await expect.element(page.getByRole('heading', { name: 'Nieuw, nog niet ontmoet' })).toBeVisible()
  const links = page.getByRole('main').getByRole('listitem').getByRole('link')
  await expect.element(links.first()).toMatchTextContent(/Sem.*Nieuwe buur/)
  await page.getByLabelText('Zoek een buur').fill('els')
  await expect.element(links.first()).toMatchTextContent(/Els/)
  await expect.element(page.getByRole('link', { name: /Daan/ })).not.toBeInTheDocument()
})

test('an ambassador makes a member ambassador', async () => {
  const { town, anneke, youssef } = jordaan()
  await saw(town, anneke, youssef)
  await page.getByText('Laat Youssef meezorgen voor de buurt').click()
  await page.getByRole('button', { name: 'Maak buurtverbinder' }).click()
  await expect.element(page.getByText('Youssef is nu buurtverbinder.')).toBeVisible()
  expect(roleOf(town, youssef)).toBe('ambassador')
})

test('where it takes two, the other ambassador hears who is wanted and makes it so', async () => {
  const { town, anneke, youssef, fatima } = jordaan()
  Object.assign(town.records[0]?.body ?? {}, { appointing: 2 })
  await appoint(anneke.author, { authority: foldAuthority(town.records), account: youssef.account })
  await appoint(anneke.author, { authority: foldAuthority(town.records), account: fatima.account })
  expect([youssef, fatima].map((who) => roleOf(town, who))).toEqual(['ambassador', 'member'])
  const cards = await show(fakeStoep({ town, me: youssef }), PeopleCards, {})
  await expect
    .element(page.getByRole('link', { name: 'Over Fatima' }))
    .toHaveAttribute('href', `/neighbour/${fatima.account}`)
  await cards.unmount()
  await saw(town, youssef, fatima)
  await expect.element(page.getByText(/Anneke wil Fatima als buurtverbinder\.\s+Nog 1 nodig\./)).toBeVisible()
  await page.getByRole('button', { name: 'Maak buurtverbinder' }).click()
  await expect.element(page.getByText('Fatima is nu buurtverbinder.')).toBeVisible()
  expect(roleOf(town, fatima)).toBe('ambassador')
})

test('everybody reads that it takes two, and who decides while there is one', async () => {
  const { town, anneke, youssef } = jordaan()
  const alone = await show(fakeStoep({ town, me: youssef }), PeoplePage, {})
  await expect.element(page.getByRole('heading', { name: 'Iedereen' })).toBeVisible()
  await expect.element(page.getByText(/over een nieuwe/)).not.toBeInTheDocument()
  await alone.unmount()
  Object.assign(town.records[0]?.body ?? {}, { appointing: 2 })
  await show(fakeStoep({ town, me: youssef }), PeoplePage, {})
  const together = page.getByText(/2 buurtverbinders beslissen samen over een nieuwe/)
  await expect.element(together).toMatchTextContent(/Zolang er minder zijn, beslist wie er al is/)
  await appoint(anneke.author, { authority: foldAuthority(town.records), account: youssef.account })
  await expect.element(together).not.toMatchTextContent(/Zolang/)
})

test('the only ambassador is told to appoint somebody first', async () => {
  const { town, anneke, youssef } = jordaan()
  const hers = await saw(town, anneke, anneke)
  await page.getByText('iets anders').click()
  await page.getByRole('button', { name: 'Ik stop als buurtverbinder' }).click()
  await expect.element(page.getByRole('alert')).toMatchTextContent(/Je bent de enige buurtverbinder/)
  await hers.unmount()
  const authority = foldAuthority(town.records)
  await appoint(anneke.author, { authority, account: youssef.account })
  await saw(town, anneke, anneke)
  await page.getByText('iets anders').click()
  await page.getByRole('button', { name: 'Ik stop als buurtverbinder' }).click()
  await expect.poll(() => roleOf(town, anneke)).toBe('member')
})

test('putting somebody out says first what it does, asks why, and everybody can read it', async () => {
  const { town, anneke, youssef, fatima } = jordaan()
  const hers = await saw(town, anneke, fatima)
  await page.getByText('Als het echt niet gaat').click()
  await page.getByRole('button', { name: 'Sluit Fatima uit' }).click()
  await expect.element(page.getByText(/Dit kun je niet terugdraaien/)).toBeVisible()
  await page.getByRole('button', { name: 'Sluit uit', exact: true }).click()
  await expect.element(page.getByLabelText('Waarom?')).toHaveAccessibleDescription(/Vul hier nog iets in/)
  await page.getByLabelText('Waarom?').fill('Schold drie keer.')
  await page.getByRole('button', { name: 'Sluit uit', exact: true }).click()
  await expect.element(page.getByText('Fatima doet niet meer mee.')).toBeVisible()
  expect(foldAuthority(town.records).removed.has(fatima.account)).toBe(true)
  await hers.unmount()

  const his = await show(fakeStoep({ town, me: youssef }), PeoplePage, {})
  await page.getByText('Niet meer in deze buurt').click()
  await expect.element(page.getByText('Schold drie keer.')).toBeVisible()
  await expect.element(page.getByText(/Besloten door Anneke/)).toBeVisible()
  await his.unmount()

  await show(fakeStoep({ town, me: fatima }), PeopleCards, {})
  await expect.element(page.getByRole('alert')).toMatchTextContent(/Je doet niet meer mee.*Schold drie keer/)
})

test('members say who takes over from silent ambassadors, and one who is there ends that', async () => {
  const { town, anneke, youssef, fatima } = jordaan()
  const before = await show(fakeStoep({ town, me: youssef }), PeopleCards, {})
  town.pass(100 * dayMs)
  await before.unmount()
  const card = await show(fakeStoep({ town, me: youssef }), PeopleCards, {})
  await expect.element(page.getByText('De buurtverbinders zijn lang stil')).toBeVisible()
  await expect.element(page.getByText(/Al 100 dagen/)).toBeVisible()
  await card.unmount()
  const his = await saw(town, youssef, fatima)
  await page.getByRole('button', { name: 'Laat Fatima het overnemen' }).click()
  await expect.element(page.getByText(/Youssef wil dat Fatima het overneemt/)).toBeVisible()
  await his.unmount()
  await show(fakeStoep({ town, me: anneke }), PeopleCards, {})
  await page.getByRole('button', { name: 'Ik ben er nog' }).click()
  await expect.poll(() => foldAuthority(town.records).successions.size).toBe(0)
})

test('a guest hears how to become known, once there are no rules to read', async () => {
  const { town, sem } = await withGuest()
  await show(fakeStoep({ town, me: sem }), PeopleCards, {})
  await expect
    .element(page.getByRole('link', { name: 'Laat mijn code zien' }))
    .toHaveAttribute('href', '/me#meet')
})

test('who left is said to have left', async () => {
  const { town, youssef, fatima } = jordaan()
  const refs = [foldAuthority(town.records).accounts.get(fatima.account)?.founding ?? town.homeOf(null).id]
  await fatima.author.write({ type: 'leave/1', refs, expiresAt: null, body: {} })
  await saw(town, youssef, fatima)
  await expect.element(page.getByText('Deze buur doet niet meer mee.')).toBeVisible()
})

test('who is not here is said to be missing, with the way to the others', async () => {
  const { town, youssef } = jordaan()
  await show(fakeStoep({ town, me: youssef }), NeighbourPage, {
    account: 'x'.repeat(43) as AccountId,
    isMeeting: false
  })
  await expect.element(page.getByText(/Deze buur staat niet op dit toestel/)).toBeVisible()
  await expect.element(page.getByRole('link', { name: 'Buren' })).toHaveAttribute('href', '/people')
})

test('somebody else who was quicker is told kindly', async () => {
  const { town, youssef, fatima, sem } = await withGuest()
  await saw(town, youssef, sem, true)
  await expect.element(page.getByRole('button', { name: 'Ik ken deze buur' })).toBeVisible()
  const authority = foldAuthority(town.records)
  await vouch(fatima.author, { authority, account: sem.account })
  await expect.element(page.getByText('In het echt ontmoet door Fatima')).toBeVisible()
})

test('invites that still work are listed with what is left, and can be ended', async () => {
  const { town, anneke } = await withGuest()
  await show(fakeStoep({ town, me: anneke }), MePage, {})
  await page.getByText('Uitnodigingen die nog werken').click()
  await expect.element(page.getByText(/^nog voor 2 buren/)).toBeVisible()
  await page.getByRole('button', { name: 'Maak de uitnodiging nog voor 2 buren ongeldig' }).click()
  await expect.element(page.getByText(/komt niemand meer binnen/)).toBeVisible()
  await expect.element(page.getByText(/^nog voor 2 buren/)).not.toBeInTheDocument()
})

test('an invite lasts as long as was chosen, and becomes a poster that only paper shows', async () => {
  const { town, anneke } = jordaan()
  await show(fakeStoep({ town, me: anneke }), MePage, {})
  await page.getByRole('radio', { name: 'Ik stuur het op' }).click()
  await page.getByText('1 buur · 14 dagen').click()
  await page.getByRole('radio', { name: '30 dagen' }).click()
  await page.getByRole('button', { name: 'Maak een uitnodiging' }).click()
  await expect.element(page.getByRole('button', { name: 'Druk een poster af' })).toBeVisible()
  const made = town.records.findLast(({ type }) => type === 'invite/1')
  expect(made?.expiresAt).toBe(town.nowMs + 30 * dayMs)
  expect(made?.body).toMatchObject({ uses: 1, met: false })
  const sheet = document.querySelector<HTMLElement>('body > .paper')
  expect(sheet && getComputedStyle(sheet).display).toBe('none')
  expect(sheet?.textContent).toContain('Doe mee met Jordaan')
  expect(sheet?.textContent).toContain('stoep.example')
  expect(sheet?.textContent).toMatch(/Werkt tot en met 1 jul\.? 2026/)
})
