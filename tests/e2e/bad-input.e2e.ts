import { existsSync, readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { bounds } from '#lib/domain/bounds.ts'
import { inviteToText, parseInvite, type Invite } from '#lib/wire/invite.ts'
import { awkwardStrings } from '../fixtures/awkward-strings.ts'
import { answerInvite, cardOf, found, goTo, invite, join, level, oneField, post } from './support/doorstep.ts'
import { scriptsInHand, setClockOff } from './support/false-clock.ts'
import { letStand } from './support/helping.ts'
import { lookOut } from './support/lookout.ts'
import { expect, test } from './support/street.ts'

/** A public list of strings that break software, when it lies beside the checkout. */
const naughtyFile = new URL('../../../shared/data/naughty-strings.json', import.meta.url)
const naughtyStrings: readonly string[] = existsSync(naughtyFile)
  ? (JSON.parse(readFileSync(naughtyFile, 'utf8')) as string[])
  : []
const dayMs = 24 * 60 * 60 * 1000

/** As many of the strings as fit, in texts of at most so many characters, as a text area gives them back. */
function inTexts(strings: readonly string[], maxChars: number): readonly string[] {
  const texts: string[] = ['']
  for (const text of strings.map(asTyped)) {
    const longer = `${texts.at(-1) ?? ''}\n${text}`
    if (longer.length <= maxChars) texts[texts.length - 1] = longer
    else texts.push(text.slice(0, maxChars))
  }
  return texts.map(asTyped).filter((text) => text !== '')
}

function asTyped(text: string): string {
  return text.replace(/\r\n?/g, '\n').toWellFormed().trim()
}

/** Something on the page holds exactly this text and nothing else. */
async function reads(page: Page, text: string): Promise<void> {
  await page.waitForFunction((words) => {
    const all = [...document.querySelectorAll('main *')]
    return all.some(({ textContent }) => textContent === words)
  }, text)
}

async function hasNoMarkup(page: Page): Promise<void> {
  const injected =
    'main :is(script, iframe, object, embed, [onload], [onerror], [onclick], img:not([src^="/"]))'
  expect(await page.locator(injected).count()).toBe(0)
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
}

test('awkward words in every field arrive exactly as typed, and never as markup', async ({
  relay,
  neighbour
}) => {
  test.slow()
  const [anneke, youssef] = [neighbour(), neighbour()]
  const names = [
    '<b>vet</b>',
    '"><img src=x onerror="window.hacked = true">',
    '{name} wil {n} dingen'
  ] as const
  const hers = await anneke.open(relay.url)
  const his = await youssef.open('about:blank')
  const watched = [lookOut(anneke.context, relay.url), lookOut(youssef.context, relay.url)]
  await found(hers, relay.url, names[1], names[0])
  await expect(hers.getByRole('heading', { level: 1 })).toHaveText(names[0])
  const listings = inTexts(awkwardStrings, bounds.listingChars)
  for (const text of listings) await post(hers, text)
  await join(his, await invite(hers), names[2])

  await his.getByRole('article').last().getByRole('link').click()
  await expect(his.getByText('Blijft staan tot')).toBeVisible()
  await reads(his, listings[0] ?? '')
  await expect(his.getByText(names[1], { exact: true })).toBeVisible()
  await hasNoMarkup(his)
  await his.getByRole('button', { name: /^Ik (help|wil dit graag)$/ }).click()
  await his.getByRole('link', { name: 'Naar de afspraak' }).click()
  await expect(his.getByRole('heading', { level: 1 })).toHaveText(`${names[1]} + ${names[2]}`)

  const messages = inTexts([...awkwardStrings, ...naughtyStrings], bounds.messageChars)
  for (const text of messages) {
    await his.getByLabel(`Schrijf ${names[1]}`).fill(text)
    await his.getByRole('button', { name: 'Stuur' }).click()
    await reads(his, text)
  }
  await hers.goto(his.url())
  for (const text of messages) await reads(hers, text)
  await hasNoMarkup(hers)

  const [place, phone] = ["</textarea><svg onload='window.hacked = true'>", 'javascript:window.hacked=1']
  await hers.getByText('adres of telefoon meegeven').click()
  await hers.getByLabel('Adres').fill(place)
  await hers.getByLabel('Telefoonnummer').fill(phone)
  await hers.getByRole('button', { name: `Afspreken met ${names[2]}` }).click()
  await letStand(hers)
  await reads(his, place)
  await reads(his, phone)
  expect(await his.locator('a[href^="javascript"]').count()).toBe(0)
  await his.getByRole('button', { name: 'Het is gedaan' }).click()
  const review = inTexts(awkwardStrings, bounds.reviewChars)[0] ?? ''
  await his.getByLabel('Wil je er iets bij zeggen?').fill(review)
  await his.getByRole('button', { name: 'Bedankt', exact: true }).click()
  await reads(his, review)
  // It is opened for her once she has said how it went too.
  await hers.getByRole('button', { name: 'Het is gedaan' }).click()
  await hers.getByRole('button', { name: 'Bedankt', exact: true }).click()
  await reads(hers, review)

  await his.goto(`${relay.url}/me`)
  const about = inTexts(awkwardStrings, bounds.aboutChars)[0] ?? ''
  await his.getByLabel('Over jou').fill(about)
  await his.getByRole('button', { name: 'Bewaren', exact: true }).click()
  await expect(his.getByText('Bewaard.', { exact: true })).toBeVisible()
  await his.reload()
  await expect(his.getByLabel('Over jou')).toHaveValue(about)
  await expect(his.getByLabel('Je naam')).toHaveValue(names[2])
  await hers.goto(relay.url)
  for (const text of awkwardStrings.slice(0, 12)) {
    await hers.getByLabel('Zoeken op het bord').fill(text)
    await expect(hers.getByLabel('Zoeken op het bord')).toHaveValue(text)
  }
  for (const page of [his, hers]) await hasNoMarkup(page)
  expect(watched.flatMap(({ seen }) => seen)).toEqual([])
})

test.describe('an invite', () => {
  test('that is broken says so, whatever is wrong with it', async ({ relay, neighbour }) => {
    const hers = await neighbour().open(relay.url)
    await found(hers, relay.url, 'Anneke')
    const link = await invite(hers)
    const his = await neighbour().open(relay.url)
    const middle = link.length - 100
    const broken = [
      link.slice(0, -20),
      `${link}AAAA`,
      link.slice(0, middle) + (link[middle] === 'A' ? 'B' : 'A') + link.slice(middle + 1, -3) + 'xyz',
      `${relay.url}/join#${'A'.repeat(2000)}`,
      `${relay.url}/join#%00%ff<script>`,
      ...awkwardStrings.slice(0, 6).map((text) => `${relay.url}/join#${encodeURIComponent(text)}`)
    ]
    for (const address of broken) {
      // Another document: a fragment that changes while Kit starts is put back by it.
      await his.goto('about:blank')
      await his.goto(address)
      await expect(his.getByRole('alert')).toHaveText(
        'Deze uitnodiging werkt niet meer. Vraag je buur om een nieuwe.'
      )
    }
    for (const text of awkwardStrings.slice(0, 6)) {
      await his.goto(`${relay.url}/join`)
      await his.getByLabel('Plak hier je uitnodiging').fill(text)
      await his.getByRole('button', { name: 'Verder' }).click()
      await expect(his.getByRole('alert')).toContainText('werkt niet meer')
    }
  })

  test('for one says that it has been used when a second neighbour comes with it', async ({
    relay,
    neighbour
  }) => {
    const hers = await neighbour().open(relay.url)
    await found(hers, relay.url, 'Anneke')
    const link = await invite(hers)
    const his = await neighbour().open(link)
    await join(his, link, 'Youssef')
    await level(his)
    const third = await neighbour().open(link)
    await answerInvite(third, link, 'Fatma')
    await expect(
      third.getByText('Deze uitnodiging is al gebruikt. Vraag je buur om een nieuwe.')
    ).toBeVisible()
    await third.goto(`${relay.url}/me`)
    await expect(third.getByLabel('Je naam')).toBeHidden()
  })

  test('that is past its time says so', async ({ relay, neighbour }) => {
    const hers = await neighbour().open(relay.url)
    await found(hers, relay.url, 'Anneke')
    const link = await invite(hers)
    await goTo(hers, 'Buurt')
    await level(hers)
    const late = neighbour(undefined, scriptsInHand)
    const page = await late.open('about:blank')
    await setClockOff(late.context, 15 * dayMs)
    await answerInvite(page, link, 'Youssef')
    await expect(page.getByText('Deze uitnodiging is verlopen. Vraag je buur om een nieuwe.')).toBeVisible()
  })

  test('whose neighbourhood was changed says that it is for another one', async ({ relay, neighbour }) => {
    const hers = await neighbour().open(relay.url)
    await found(hers, relay.url, 'Anneke')
    const link = await invite(hers)
    await goTo(hers, 'Buurt')
    await level(hers)
    const page = await neighbour().open(relay.url)
    await answerInvite(page, changed(link, { neighbourhood: 'A'.repeat(43) }), 'Youssef')
    await expect(
      page.getByText('Deze uitnodiging is voor een andere buurt. Vraag je buur om de goede.')
    ).toBeVisible()
    // Another document: a fragment that changes while Kit starts is put back by it.
    await page.goto('about:blank')
    await answerInvite(page, link, 'Youssef')
    await expect(page.getByLabel(oneField)).toBeVisible()
  })
})

function changed(link: string, part: Partial<Invite>): string {
  const whole = parseInvite(link)
  if (!whole) throw new Error('this invite was already broken')
  return `${link.slice(0, link.indexOf('#') + 1)}${inviteToText({ ...whole, ...part })}`
}

for (const [words, offMs] of [
  ['ahead', 2 * dayMs],
  ['behind', -2 * dayMs]
] as const) {
  test(`a clock two days ${words} keeps nobody from asking, answering and agreeing`, async ({
    relay,
    neighbour
  }) => {
    const [anneke, youssef] = [neighbour(), neighbour(undefined, scriptsInHand)]
    const hers = await anneke.open(relay.url)
    await found(hers, relay.url, 'Anneke')
    await post(hers, 'Wie heeft een ladder?')
    const link = await invite(hers)
    await goTo(hers, 'Buurt')
    const his = await youssef.open('about:blank')
    await setClockOff(youssef.context, offMs)
    await join(his, link, 'Youssef')
    expect(Math.abs((await his.evaluate(() => Date.now())) - Date.now() - offMs)).toBeLessThan(dayMs / 24)
    await post(his, 'Ik kan helpen met fietsen plakken')
    await cardOf(his, 'ladder').getByRole('button', { name: 'Ik help' }).click()
    await his.getByRole('button', { name: 'Sluiten' }).click()
    await cardOf(his, 'ladder').getByRole('link', { name: 'Naar de afspraak' }).click()

    await expect(cardOf(hers, 'fietsen plakken')).toBeVisible()
    await cardOf(hers, 'Youssef wil je helpen').getByRole('link').click()
    await hers.getByRole('button', { name: 'Afspreken met Youssef' }).click()
    await letStand(hers)
    await his.getByLabel('Schrijf Anneke').fill('Ik kom eraan')
    await his.getByRole('button', { name: 'Stuur' }).click()
    await his.getByRole('button', { name: 'Het is gedaan' }).click()
    await letStand(his)
    await hers.goto(his.url())
    await expect(hers.getByText('Ik kom eraan')).toBeVisible()
    await hers.getByRole('button', { name: 'Het is gedaan' }).click()
    await letStand(hers)
    for (const page of [hers, his]) {
      await expect(page.getByRole('listitem').filter({ hasText: 'gelukt (gedaan)' })).toBeVisible()
    }
    await goTo(hers, 'Buurt')
    await expect(hers.getByRole('region', { name: 'In de buurt' })).not.toContainText('ladder')
    await post(hers, 'Wie wil er soep?')
    await goTo(his, 'Buurt')
    await expect(cardOf(his, 'soep')).toBeVisible()
  })
}
