import { keepsNoApp, phone } from './support/neighbour.ts'
import { expect, test } from './support/street.ts'

test.describe('the ground the journeys stand on', () => {
  test('a profile outlives its browser, also one that is killed', async ({ relay, ownBrowser }) => {
    const anneke = ownBrowser(phone, keepsNoApp)
    const page = await anneke.open(relay.url)
    await page.evaluate(() => localStorage.setItem('ground', 'kept'))
    await anneke.close()
    await anneke.open(relay.url)
    await anneke.crash()
    const again = await anneke.open(relay.url)
    expect(await again.evaluate(() => localStorage.getItem('ground'))).toBe('kept')
  })

  test('two neighbours share nothing but the relay', async ({ relay, neighbour }) => {
    const [anneke, youssef] = [neighbour(), neighbour()]
    const hers = await anneke.open(relay.url)
    const his = await youssef.open(relay.url)
    await hers.evaluate(() => localStorage.setItem('ground', 'hers'))
    expect(await his.evaluate(() => localStorage.getItem('ground'))).toBe(null)
  })

  test('a relay keeps its address when it is killed and started again', async ({ relay, neighbour }) => {
    const { url } = relay
    await relay.kill()
    await relay.start()
    expect(relay.url).toBe(url)
    await expect((await neighbour().open(relay.url)).locator('body')).toBeVisible()
  })
})
