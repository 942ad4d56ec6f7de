import { beforeEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import Board from '#lib/features/board/Board.svelte'
import NewListing from '#lib/features/compose/NewListing.svelte'
import Things from '#lib/features/things/Things.svelte'
import ListingPage from '#lib/features/listing/ListingPage.svelte'
import AnnouncementsPage from '#lib/features/announcements/AnnouncementsPage.svelte'
import FilesPage from '#lib/features/bundle/FilesPage.svelte'
import DataPage from '#lib/features/data/DataPage.svelte'
import DevicesPage from '#lib/features/devices/DevicesPage.svelte'
import LeavePage from '#lib/features/leaving/LeavePage.svelte'
import CasesPage from '#lib/features/moderation/CasesPage.svelte'
import LogPage from '#lib/features/moderation/LogPage.svelte'
import NoticesPage from '#lib/features/notices/NoticesPage.svelte'
import OverviewPage from '#lib/features/overview/OverviewPage.svelte'
import PairPage from '#lib/features/pair/PairPage.svelte'
import PeoplePage from '#lib/features/people/PeoplePage.svelte'
import NoticeBoardPage from '#lib/features/print/NoticeBoardPage.svelte'
import PosterPage from '#lib/features/print/PosterPage.svelte'
import RecoverPage from '#lib/features/recovery/RecoverPage.svelte'
import RulesPage from '#lib/features/rules/RulesPage.svelte'
import SafetyPage from '#lib/features/safety/SafetyPage.svelte'
import Status from '#lib/features/status/Status.svelte'
import LanguageChoice from '#lib/features/me/LanguageChoice.svelte'
import MePage from '#lib/features/me/MePage.svelte'
import { keepLanguage, preferredLanguage, say, speak } from '#lib/features/words/say.svelte.ts'
import { fakeStoep } from '../support/fake-stoep.ts'
import { jordaan, posts } from '../support/jordaan.ts'
import { show } from '../support/show.ts'

beforeEach(() => page.viewport(360, 740))

const fetched = () =>
  performance
    .getEntriesByType('resource')
    .flatMap(
      ({ name }) => /features\/words\/((?:languages\/)?(?:nl|en|uk|ar)[\w-]*)\.ts/.exec(name)?.[1] ?? []
    )

test('a board in Ukrainian shows with no other language fetched, and counts as Ukrainian does', async () => {
  keepLanguage('uk')
  // Of so many files the browser keeps only the first.
  performance.clearResourceTimings()
  const { town, anneke } = jordaan()
  await show(fakeStoep({ town, me: anneke }), Board, {})
  await expect.element(page.getByLabelText('Що ти шукаєш або що можеш запропонувати?')).toBeVisible()
  await expect.element(page.getByText('3 сусіди')).toBeVisible()
  expect(document.documentElement.lang).toBe('uk')
  const others = fetched().filter((name) => /^(languages\/)?(nl|ar|en)\b/.test(name))
  expect(fetched()).toContain('languages/uk')
  expect(others, 'neither Dutch nor Arabic, nor English to fall back on').toEqual([])
})

test('the page turns for Arabic, and back', async () => {
  const runs = () => getComputedStyle(document.body).direction
  await speak('ar')
  expect([document.documentElement.lang, runs(), say('nav.board')]).toEqual(['ar', 'rtl', 'الحي'])
  await speak('nl')
  expect([document.documentElement.lang, runs()]).toEqual(['nl', 'ltr'])
})

test('a language that is not there changes nothing', async () => {
  await speak('nl')
  await expect(speak('xx')).rejects.toThrow()
  expect([say('nav.board'), document.documentElement.lang]).toEqual(['Buurt', 'nl'])
})

test('each language is offered under its own name, and the choice is kept', async () => {
  await speak('nl')
  keepLanguage('nl')
  const { town, anneke } = jordaan()
  await show(fakeStoep({ town, me: anneke }), LanguageChoice, {})
  for (const name of ['العربية', 'English', 'Nederlands'])
    await expect.element(page.getByRole('radio', { name })).toBeInTheDocument()
  await page.getByRole('radio', { name: 'Українська' }).click()
  await expect.element(page.getByRole('group', { name: 'Мова' })).toBeVisible()
  expect(preferredLanguage(['nl-NL'])).toBe('uk')
})

test('under Me the languages stand directly under the profile', async () => {
  await speak('nl')
  keepLanguage('nl')
  const { town, anneke } = jordaan()
  await show(fakeStoep({ town, me: anneke }), MePage, {})
  await expect.element(page.getByRole('heading', { name: 'Zo zien je buren je' })).toBeVisible()
  const after = document.querySelector('[aria-labelledby="profile"]')?.nextElementSibling
  expect(after?.querySelector('legend')?.textContent).toBe('Taal')
})

test('without a choice it is the first of the browser’s languages that is there, else Dutch', () => {
  localStorage.removeItem('stoep-language')
  expect(preferredLanguage(['fr-FR', 'uk-UA', 'en'])).toBe('uk')
  expect(preferredLanguage(['ar-MA'])).toBe('ar')
  expect(preferredLanguage(['fr', 'ukx'])).toBe('nl')
})

const furtherPages = [
  AnnouncementsPage,
  CasesPage,
  DataPage,
  DevicesPage,
  FilesPage,
  LeavePage,
  LogPage,
  NoticeBoardPage,
  NoticesPage,
  OverviewPage,
  PairPage,
  PeoplePage,
  PosterPage,
  RecoverPage,
  RulesPage,
  SafetyPage,
  Status
]

test.each(['ar', 'uk', 'en'])('no page in %s is wider than a small screen', async (language) => {
  keepLanguage(language)
  await speak(language)
  const { town, anneke, youssef } = jordaan()
  const id = await posts(town, anneke)
  const stoep = () => fakeStoep({ town, me: youssef })
  const pages = [
    () => show(stoep(), Board, {}),
    () => show(stoep(), ListingPage, { id }),
    () => show(stoep(), NewListing, { onposted: () => {} }),
    () => show(stoep(), Things, {}),
    () => show(stoep(), MePage, {}),
    ...furtherPages.map((one) => () => show(fakeStoep({ town, me: anneke }), one, {}))
  ]
  for (const showPage of pages) {
    const shown = await showPage()
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible()
    const { scrollWidth, clientWidth } = document.documentElement
    expect.soft(scrollWidth, String(pages.indexOf(showPage))).toBeLessThanOrEqual(clientWidth)
    await shown.unmount()
  }
})
