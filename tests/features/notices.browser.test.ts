import { beforeEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { respond } from '#lib/actions/respond.ts'
import NoticesPage from '#lib/features/notices/NoticesPage.svelte'
import { keepLanguage, speak } from '#lib/features/words/say.svelte.ts'
import type { PocketThings } from '#lib/ports/pocket.ts'
import { fakeStoep } from '../support/fake-stoep.ts'
import { dayMs, hourMs, type FakeTown, type Neighbour } from '../support/fake-town.ts'
import type { FakePocket } from '../support/fake-pocket.ts'
import { jordaan, posts } from '../support/jordaan.ts'
import { show } from '../support/show.ts'

beforeEach(async () => {
  await page.viewport(360, 740)
  keepLanguage('nl')
  await speak('nl')
})

const widerThanScreen = () => document.documentElement.scrollWidth - document.documentElement.clientWidth
const settings = () => page.getByRole('region', { name: 'Meldingen' })
function kept<Name extends keyof PocketThings>(town: FakeTown, who: Neighbour, name: Name) {
  return (town.homeOf(who).pocket as FakePocket).now(name)
}
async function answered() {
  const street = jordaan()
  const id = await posts(street.town, street.anneke, { text: 'Wie heeft een ladder?' })
  await respond(street.youssef.author, { listing: street.town.listing(id)!, note: '' }, street.town.nowMs)
  return street
}

test('the page says what waits for me first, then in numbers what else is new, and that stays while I read', async () => {
  const { town, anneke, youssef } = await answered()
  town.pass(dayMs / 2)
  await posts(town, youssef, { kind: 'offer', text: 'Soep' })
  await show(fakeStoep({ town, me: anneke }), NoticesPage, {})
  const forMe = page.getByRole('region', { name: 'Voor jou' })
  await expect.element(forMe.getByRole('link', { name: 'Youssef wil je helpen' })).toBeVisible()
  const rest = page.getByRole('region', { name: 'Verder in de buurt' })
  await expect.element(rest.getByText('1 nieuw aanbod')).toBeVisible()
  await expect.poll(() => kept(town, anneke, 'digestRead')).toBe(town.nowMs)
  await expect.element(rest.getByText('1 nieuw aanbod')).toBeVisible()
  const headings = page.getByRole('heading', { level: 2 }).elements()
  expect(headings.map(({ textContent }) => textContent)).toEqual([
    'Voor jou',
    'Verder in de buurt',
    'Meldingen'
  ])
  expect(widerThanScreen()).toBeLessThanOrEqual(0)
})

test('a second look within the hour sees what the first saw; later it is not counted again', async () => {
  const { town, anneke, youssef } = jordaan()
  await town.homeOf(anneke).pocket.change('digestRead', () => town.nowMs)
  town.pass(2 * hourMs)
  await posts(town, youssef)
  town.pass(1)
  const first = await show(fakeStoep({ town, me: anneke }), NoticesPage, {})
  await expect.element(page.getByText('1 nieuwe vraag')).toBeVisible()
  await expect.element(page.getByText(/^Sinds je vorige keer kijken \(.*\d:\d\d\)$/)).toBeVisible()
  await expect.poll(() => kept(town, anneke, 'digestRead')).toBe(town.nowMs)
  await first.unmount()
  town.pass(hourMs)
  const second = await show(fakeStoep({ town, me: anneke }), NoticesPage, {})
  await expect.element(page.getByText('1 nieuwe vraag')).toBeVisible()
  await second.unmount()
  town.pass(1)
  await show(fakeStoep({ town, me: anneke }), NoticesPage, {})
  await expect.element(page.getByText('Niets nieuws.')).toBeVisible()
  await expect.element(page.getByText('Niemand wacht op jou.')).toBeVisible()
})

test('notifications are off until they are turned on, with the words they will need', async () => {
  const { town, anneke } = jordaan()
  await show(fakeStoep({ town, me: anneke }), NoticesPage, {})
  await expect.element(settings().getByText('Meldingen staan uit op dit toestel.')).toBeVisible()
  expect(kept(town, anneke, 'notifying').kinds).toEqual([])
  expect(town.controlOf(anneke).wokenFor).toBeNull()
  await settings().getByRole('checkbox', { name: 'Iemand heeft nu meteen hulp nodig' }).click()
  await settings().getByRole('button', { name: 'Zet meldingen aan' }).click()
  await expect.element(settings().getByText('Meldingen staan aan op dit toestel. Bewaard.')).toBeVisible()
  expect(town.controlOf(anneke).wokenFor).toEqual(['answers', 'deals'])
  const { words, ...chosen } = kept(town, anneke, 'notifying')
  expect(chosen).toEqual({ kinds: ['answers', 'deals'], quiet: { from: 22, until: 8 }, digest: false })
  expect(words).toMatchObject({ answer: '{name} wil je helpen', more: 'En nog {n} andere dingen' })
  expect(Object.values(words ?? {}).every((word) => word.length > 0)).toBe(true)
})

test('quiet hours and the digest are kept, and turning off tells the relay', async () => {
  const { town, anneke } = jordaan()
  await show(fakeStoep({ town, me: anneke }), NoticesPage, {})
  await settings().getByRole('radio', { name: 'Nooit stil' }).click()
  await settings()
    .getByRole('checkbox', { name: 'Zet erbij wat er verder nieuw is, één keer per dag' })
    .click()
  await settings().getByRole('button', { name: 'Zet meldingen aan' }).click()
  await expect.poll(() => kept(town, anneke, 'notifying')).toMatchObject({ quiet: null, digest: true })
  await settings().getByRole('button', { name: 'Zet meldingen uit' }).click()
  await expect.element(settings().getByText('Meldingen staan uit op dit toestel. Bewaard.')).toBeVisible()
  expect(town.controlOf(anneke).wokenFor).toEqual([])
})

test('turning off asks nothing of a relay that is away or wakes nobody any more', async () => {
  const { town, anneke } = jordaan()
  await town.homeOf(anneke).pocket.change('notifying', (before) => ({ ...before, kinds: ['answers'] }))
  const { waking } = town.controlOf(anneke)
  const away = () => Promise.reject(new Error('away'))
  Object.assign(waking, { can: away, wakeFor: away })
  await show(fakeStoep({ town, me: anneke }), NoticesPage, {})
  await settings().getByRole('button', { name: 'Zet meldingen uit' }).click()
  await expect.element(settings().getByText('Meldingen staan uit op dit toestel. Bewaard.')).toBeVisible()
  expect(kept(town, anneke, 'notifying').kinds).toEqual([])
})

test.each([
  ['blocked', /laat geen meldingen van Stoep door/],
  ['browserCannot', /Deze browser kan geen meldingen geven/],
  ['relayDoesNot', /geeft geen seintjes/]
] as const)('where notifications cannot be (%s) it says why, and keeps them off', async (can, words) => {
  const { town, anneke } = jordaan()
  town.controlOf(anneke).sayOfWaking(can)
  await show(fakeStoep({ town, me: anneke }), NoticesPage, {})
  await settings().getByRole('button', { name: 'Zet meldingen aan' }).click()
  await expect.element(settings().getByText(words)).toBeVisible()
  expect(kept(town, anneke, 'notifying').kinds).toEqual([])
})

test('nothing is turned on for nothing', async () => {
  const { town, anneke } = jordaan()
  await show(fakeStoep({ town, me: anneke }), NoticesPage, {})
  for (const box of settings()
    .getByRole('group', { name: 'Waarover wil je het horen?' })
    .getByRole('checkbox')
    .all())
    await box.click()
  await settings().getByRole('button', { name: 'Zet meldingen aan' }).click()
  await expect.element(settings().getByText('Kies eerst waarover je het wilt horen.')).toBeVisible()
  expect(town.controlOf(anneke).wokenFor).toBeNull()
})

test('what was on screen is told no more, and the icon counts what waits', async () => {
  const { town, anneke } = await answered()
  const badge = vi.fn(async () => {})
  Object.assign(navigator, { setAppBadge: badge })
  await town.homeOf(anneke).pocket.change('notifying', (before) => ({ ...before, kinds: ['answers'] }))
  await show(fakeStoep({ town, me: anneke }), NoticesPage, {})
  await expect.poll(() => kept(town, anneke, 'told').map(({ key }) => key.split(' ')[0])).toEqual(['answer'])
  await expect.poll(() => badge.mock.lastCall).toEqual([1])
  expect(kept(town, anneke, 'notifying').words?.answer).toBe('{name} wil je helpen')
})

test('a visitor sees what is new and has nothing to turn on', async () => {
  const { town } = jordaan()
  await show(fakeStoep({ town, me: null }), NoticesPage, {})
  await expect.element(page.getByRole('heading', { name: 'Verder in de buurt' })).toBeVisible()
  expect(settings().elements()).toHaveLength(0)
})
