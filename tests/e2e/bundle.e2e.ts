import { appIsKept, cardOf, goTo, level, post } from './support/doorstep.ts'
import { expect, test } from './support/street.ts'
import { twoNeighbours } from './support/two-neighbours.ts'

test('with no server and no connection, a file brings a neighbour what was written', async ({
  relay,
  offlineNeighbour
}) => {
  const { hers, his } = await twoNeighbours(relay, offlineNeighbour)
  await level(his)
  await Promise.all([appIsKept(hers), appIsKept(his)])
  await relay.stop()

  await goTo(hers, 'Buurt')
  await post(hers, 'Ik zoek een ladder voor de dakgoot.')
  await hers.getByRole('main').locator('a[href="/status"]').click()
  await hers.getByRole('link', { name: 'Doorgeven als bestand' }).click()
  await hers.getByRole('button', { name: 'Maak het bestand' }).click()
  const downloading = hers.waitForEvent('download')
  await hers.getByRole('button', { name: 'Bewaar het bestand' }).click()
  const file = await downloading
  expect(file.suggestedFilename()).toMatch(/^buurt-Jordaan-.*\.stoep$/)

  await his.getByRole('main').locator('a[href="/status"]').click()
  await his.getByRole('link', { name: 'Doorgeven als bestand' }).click()
  const choosing = his.waitForEvent('filechooser')
  await his.getByRole('button', { name: 'Kies een bestand' }).click()
  await (await choosing).setFiles(await file.path())
  await expect(his.getByText(/^1 nieuw bericht\. \d+ had je al\.$/)).toBeVisible()
  await his.getByRole('link', { name: 'Naar de buurt' }).click()
  await expect(cardOf(his, 'Ik zoek een ladder')).toBeVisible()
})
