import type { Page } from '@playwright/test'
import { expectAccessible } from './support/accessible.ts'
import { found, goTo, join, level, oneField } from './support/doorstep.ts'
import { openWithoutWebRtc } from './support/no-webrtc.ts'
import { expect, test } from './support/street.ts'

async function writeRules(page: Page, text: string): Promise<void> {
  await goTo(page, 'Ik')
  await page.getByRole('link', { name: 'Huisregels' }).click()
  await page.getByText('Schrijf huisregels').click()
  await page.getByLabel('Huisregels').fill(text)
  await page.getByRole('button', { name: 'Maak dit de huisregels' }).click()
  await expect(page.getByText(/^Dit zijn nu de huisregels/)).toBeVisible()
}

/** A link to send: who comes by it has not been met. */
async function inviteFromAfar(page: Page): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await goTo(page, 'Ik')
  await page.getByRole('radio', { name: 'Ik stuur het op' }).check({ force: true })
  await page.getByRole('button', { name: 'Maak een uitnodiging' }).click()
  await page.getByRole('button', { name: 'Kopiëren' }).click()
  await expect(page.getByText('Gekopieerd')).toBeVisible()
  return page.evaluate(() => navigator.clipboard.readText())
}

/** Where the code that somebody shows of themselves leads to. */
async function codeOf(page: Page, name: string): Promise<string> {
  await goTo(page, 'Ik')
  await page.getByRole('button', { name: 'Laat mijn code zien' }).click()
  await expect(page.getByRole('img', { name: 'QR-code naar jouw pagina' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Buren', exact: true }).click()
  await page.getByRole('main').getByRole('link', { name }).click()
  await expect(page.getByText('Dit ben jij. Zo zien buren je.')).toBeVisible()
  return `${page.url()}#met`
}

test('a guest reads the rules, is made known by a neighbour who scans a code, and becomes ambassador', async ({
  relay,
  neighbour
}) => {
  const hers = await openWithoutWebRtc(neighbour(), relay.url)
  await found(hers, relay.url, 'Anneke')
  await writeRules(hers, 'Groet elkaar.\nNiet schelden.')
  await expectAccessible(hers)
  const link = await inviteFromAfar(hers)
  await hers.getByText('Uitnodigingen die nog werken').click()
  await expect(hers.getByText(/^nog voor 1 buur,/)).toBeVisible()
  await level(await boardOf(hers))
  const his = await openWithoutWebRtc(neighbour(), link)
  await join(his, link, 'Sem')

  await expect(his.getByRole('heading', { name: 'De huisregels van deze buurt' })).toBeVisible()
  await expectAccessible(his)
  await his.getByRole('button', { name: 'Zo doen we het' }).click()
  await expect(his.getByText('Je bent akkoord met de huisregels.')).toBeVisible()
  const code = await codeOf(his, 'Sem')
  await expect(his.getByText('Nieuwe buur')).toBeVisible()
  await expectAccessible(his)

  await hers.goto(code)
  await expect(hers.getByRole('heading', { name: 'Sta je naast Sem?' })).toBeVisible()
  await expectAccessible(hers)
  await hers.getByRole('button', { name: 'Ik ken deze buur' }).click()
  await expect(hers.getByText('Sem hoort er nu helemaal bij.')).toBeVisible()
  await expect(his.getByText('In het echt ontmoet door Anneke')).toBeVisible()
  await expect(his.getByText('Nieuwe buur')).toBeHidden()

  await hers.getByText('Laat Sem meezorgen voor de buurt').click()
  await hers.getByRole('button', { name: 'Maak buurtverbinder' }).click()
  await expect(hers.getByText('Sem is nu buurtverbinder.')).toBeVisible()
  await expect(his.getByText('Buurtverbinder', { exact: true })).toBeVisible()
  await his.goto(new URL('/rules', his.url()).href)
  await expect(his.getByText('Pas de huisregels aan')).toBeVisible()
  await expect(his.getByText(/1 buur is akkoord/)).toBeVisible()
  await expectAccessible(his)
})

async function boardOf(page: Page): Promise<Page> {
  await goTo(page, 'Buurt')
  await expect(page.getByLabel(oneField)).toBeVisible()
  return page
}
