import { cardOf, found, invite, join, post } from '../e2e/support/doorstep.ts'
import { exchangeCodes, expectConnected, press, toPairing } from '../e2e/support/pairing.ts'
import { expect, test, type Machine } from './laboratory.ts'

/** On two machines, and nothing else on the network: she lets him in, and both hear what the other wrote. */
async function pairUp(hersIs: Machine, hisIs: Machine, mayUseCamera: boolean): Promise<void> {
  const [hers, his] = [await hersIs.phone(), await hisIs.phone()]
  const may = ['clipboard-read', 'clipboard-write', ...(mayUseCamera ? ['camera'] : [])]
  await found(hers, hersIs.url, 'Anneke')
  await post(hers, 'Ik zoek een ladder voor de dakgoot.')
  const link = await invite(hers)
  await hers.context().grantPermissions(may)
  await his.context().grantPermissions(may)
  await join(his, link, 'Youssef')
  await hers.getByRole('link', { name: 'Verbind twee telefoons' }).click()
  await toPairing(his)
  await exchangeCodes(hers, his)
  await Promise.all([expectConnected(hers, 'Youssef'), expectConnected(his, 'Anneke')])
  await his.getByRole('link', { name: 'Naar de buurt' }).click()
  await expect(cardOf(his, 'Ik zoek een ladder')).toBeVisible()
  await post(his, 'Ik kan helpen met fietsen plakken')
  await hers.getByRole('link', { name: 'Naar de buurt' }).click()
  await expect(cardOf(hers, 'fietsen plakken')).toBeVisible()
}

test.describe('two machines on a network with no way out pair by two codes', () => {
  test('with a default route, and no camera allowed', async ({ machine }) => {
    await pairUp(await machine(), await machine(), false)
  })

  test('with a default route, and the camera allowed', async ({ machine }) => {
    await pairUp(await machine(), await machine(), true)
  })

  test('without a default route, once the camera is allowed', async ({ machine }) => {
    const without = { hasDefaultRoute: false }
    await pairUp(await machine(without), await machine(without), true)
  })

  test('without a default route and a camera they are told what to do instead', async ({ machine }) => {
    const { url, phone } = await machine({ hasDefaultRoute: false })
    const hers = await phone()
    await found(hers, url, 'Anneke')
    await hers.context().grantPermissions(['clipboard-write'])
    await toPairing(hers)
    await press(hers, 'Laat een code zien')
    await expect(hers.getByText('vertelt niet waar deze telefoon in het netwerk zit')).toBeVisible()
  })
})
