/** Every page there is, under the name of its pictures. */
import { expect, type Page } from '@playwright/test'
import { goTo, goWithin } from '../e2e/support/doorstep.ts'
import type { Furnished } from './street.ts'

export interface Sight {
  readonly name: string
  /** Brings the tab there. */
  readonly open: (furnished: Furnished) => Promise<Page>
  /** As paper shows it, in one look only. */
  readonly isPaper?: boolean
}

const at = (name: string, path = `/${name}`): Sight => ({
  name,
  open: async ({ hers }) => {
    await goWithin(hers, path)
    return hers
  }
})

const outside = (name: string, addressOf: (furnished: Furnished) => string, seen: string): Sight => ({
  name,
  open: async (furnished) => {
    const { strangers, url } = furnished
    await strangers.goto('about:blank')
    await strangers.goto(url + addressOf(furnished))
    await expect(strangers.getByText(seen).first()).toBeVisible()
    return strangers
  }
})

/** A page one comes to by a press on another. */
const by = (name: string, go: (page: Page) => Promise<void>): Sight => ({
  name,
  open: async ({ hers }) => {
    await go(hers)
    return hers
  }
})

async function openListing(page: Page): Promise<void> {
  await goTo(page, 'Buurt')
  await page
    .getByRole('link', { name: /^Mijn nieuwe kast|^Broek te lang/ })
    .first()
    .click()
  await expect(page.getByText('Blijft staan tot')).toBeVisible()
}

async function openDeal(page: Page): Promise<void> {
  await goTo(page, 'Afspraken')
  await page.getByRole('region', { name: 'Lopende afspraken' }).getByRole('link').first().click()
  await expect(page.getByRole('heading', { name: 'Berichten' })).toBeVisible()
}

async function openNeighbour(page: Page): Promise<void> {
  await goWithin(page, '/people')
  await page.getByRole('link', { name: /Youssef/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: /Youssef/ })).toBeVisible()
}

async function openMap(page: Page): Promise<void> {
  await goTo(page, 'Buurt')
  await page
    .getByRole('button', { name: 'Kaart' })
    .or(page.getByText('Kaart', { exact: true }))
    .first()
    .click()
}

export const sights: readonly Sight[] = [
  outside('welcome', () => '/', 'Begin met je buurt'),
  outside('buurten', () => '/buurten', 'Buurten in de buurt'),
  outside('start', () => '/start', 'Hoe heet je buurt?'),
  outside('join', ({ invite }) => `/join#${invite}`, 'Hoe heet je?'),
  outside('join-paste', () => '/join', 'uitnodiging'),
  outside('link', ({ link }) => `/link#${link}`, 'Voeg toe'),
  at('board', '/'),
  by('map', openMap),
  at('new'),
  by('listing', openListing),
  at('deals'),
  by('deal', openDeal),
  ...['me', 'data', 'files', 'status', 'pair', 'notices', 'announcements', 'emergency', 'people', 'area'].map(
    (name) => at(name)
  ),
  at('emergency-alert', '/emergency/alert'),
  at('emergency-codes', '/emergency/codes'),
  by('neighbour', openNeighbour),
  ...['rules', 'safety', 'log', 'reports', 'overview', 'devices', 'recover', 'leave'].map((name) => at(name)),
  at('noticeboard'),
  { ...at('noticeboard-paper', '/noticeboard'), isPaper: true },
  at('poster'),
  at('open'),
  at('stories'),
  at('missing', '/no-such-page')
]
