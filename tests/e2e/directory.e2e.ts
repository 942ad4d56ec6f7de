import { expectAccessible } from './support/accessible.ts'
import { found, goWithin, join } from './support/doorstep.ts'
import { openWithoutWebRtc } from './support/no-webrtc.ts'
import { expect, test } from './support/street.ts'

test('an ambassador publishes, a visitor finds it and asks to come in, and is let in', async ({
  relay,
  neighbour
}) => {
  const hers = await openWithoutWebRtc(neighbour(), relay.url)
  await found(hers, relay.url, 'Anneke')
  await goWithin(hers, '/buurten')
  await hers.getByRole('button', { name: 'Zet onze buurt in de lijst' }).click()
  await hers.getByLabel('Hoe kan iemand meedoen?').fill('Kom donderdag langs.')
  await hers
    .getByLabel(/postcode/i)
    .first()
    .fill('1015')
  await expectAccessible(hers)
  await hers.getByRole('button', { name: 'Laat iedereen dit lezen' }).click()
  await expect(hers.getByText(/^Jullie buurt staat in de lijst/)).toBeVisible()

  const his = await openWithoutWebRtc(neighbour(), relay.url)
  await his.getByRole('link', { name: 'Zoek een buurt in de buurt' }).click()
  await expect(his.getByRole('heading', { name: 'Jordaan' })).toBeVisible()
  await expect(his.getByText('Kom donderdag langs.')).toBeVisible()
  await his.getByRole('button', { name: 'Vraag of je mee mag doen' }).click()
  await his.getByLabel('Hoe heet je?').fill('Sem')
  await his.getByRole('button', { name: 'Verstuur je vraag' }).click()
  await expect(his.getByText(/^Je vraag is verstuurd/)).toBeVisible()
  await expectAccessible(his)

  await hers.reload()
  await hers.getByRole('button', { name: 'Ja, nodig Sem uit' }).click()
  await expect(hers.getByText('Zij willen meedoen')).toBeHidden()

  await his.reload()
  await his.getByRole('button', { name: 'Kom binnen' }).click()
  await expect(his.getByLabel('Hoe heet je?')).toBeVisible()
  await join(his, his.url(), 'Sem')
})
