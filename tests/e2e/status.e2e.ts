import { appIsKept, found, post } from './support/doorstep.ts'
import { expect, test } from './support/street.ts'

test('with the relay gone one page says what stays here and leads to it; sparing the battery is kept', async ({
  relay,
  offlineNeighbour
}) => {
  const page = await offlineNeighbour().open(relay.url)
  await found(page, relay.url, 'Anneke')
  const status = page.getByRole('main').locator('a[href="/status"]')
  await expect(status).toHaveText(/bijgewerkt/)
  await appIsKept(page)
  await relay.stop()
  await post(page, 'Wie heeft een ladder?')
  await status.click()
  await expect(page.getByText('Dat blijft op dit toestel.', { exact: false })).toBeVisible()
  await expect(page.getByText('Voor het laatst gehoord:', { exact: false })).toBeVisible()
  await page.getByRole('button', { name: 'Doe zuinig aan' }).click()
  await page.reload()
  await expect(page.getByText('Dit toestel doet nu zuinig aan.')).toBeVisible()
  await expect(page.locator('html[data-saving]')).toHaveCount(1)
  await page.getByRole('link', { name: 'Wie heeft een ladder?' }).click()
  await expect(page).toHaveURL(/\/listing\//)
  await expect(page.getByRole('main').getByText('Wie heeft een ladder?')).toBeVisible()
  await relay.start()
  await page.goto(`${relay.url}/status`)
  await expect(page.getByText('Alles wat jij schreef is ook op een andere plek bewaard.')).toBeVisible()
  await expect(page.getByText('De verbinding daarheen werkt.', { exact: false })).toBeVisible()
})
