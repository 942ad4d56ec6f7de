import { createHash, X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join as joinPath } from 'node:path'
import { appIsKept, cardOf, found, goTo, invite, join, level, post } from './support/doorstep.ts'
import { Neighbour } from './support/neighbour.ts'
import { RelayProcess } from './support/relay.ts'
import { expect, test } from './support/street.ts'

/** What Chromium compares: base64 of the SHA-256 over the public key. */
function keyHashOf(folder: string): string {
  const { publicKey } = new X509Certificate(readFileSync(joinPath(folder, 'relay-cert.pem')))
  return createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('base64')
}

test('over http from another machine the app says what to do and stays whole', async () => {
  const relay = new RelayProcess('--host', '0.0.0.0')
  const visitor = new Neighbour(undefined, { args: ['--host-resolver-rules=MAP buurtkastje.test 127.0.0.1'] })
  try {
    await relay.start()
    const address = `http://buurtkastje.test:${new URL(relay.url).port}`
    const page = await visitor.open(address)
    const faults: string[] = []
    page.on('pageerror', ({ message }) => faults.push(message))
    expect(await page.evaluate(() => window.isSecureContext)).toBe(false)
    for (const path of ['/', '/start', '/join', '/link', '/new', '/deals', '/me', '/status']) {
      await page.goto(address + path)
      await expect(page.getByRole('alert')).toContainText('geen veilige verbinding')
      await expect(page.getByRole('alert')).toContainText('Open het adres dat met https begint')
    }
    await page.goto(`${address}/start`)
    await page.getByLabel('Hoe heet je buurt?').fill('Jordaan')
    await page.getByLabel('En hoe heet jij?').fill('Anneke')
    await page.getByRole('button', { name: 'Begin', exact: true }).click()
    await expect(page.getByText('Dit lukte niet. Wat je bewaard hebt, is er nog.')).toBeVisible()
    expect(faults).toEqual([])
  } finally {
    await visitor.dispose()
    await relay.dispose()
  }
})

test('over https with a certificate made here everything works, offline too', async () => {
  const relay = new RelayProcess('--https')
  await relay.start()
  const trusting = { args: [`--ignore-certificate-errors-spki-list=${keyHashOf(relay.dataDir)}`] }
  const anneke = new Neighbour(undefined, trusting)
  const youssef = new Neighbour(undefined, trusting)
  try {
    expect(relay.url).toMatch(/^https:/)
    const hers = await anneke.open(relay.url)
    await found(hers, relay.url, 'Anneke')
    await level(hers)
    const link = await invite(hers)
    expect(link).toMatch(/^https:/)
    const his = await youssef.open(link)
    await join(his, link, 'Youssef')
    await post(his, 'Wie heeft een ladder?')
    await goTo(hers, 'Buurt')
    await expect(cardOf(hers, 'ladder')).toBeVisible()
    await level(his)

    await appIsKept(his)
    await relay.kill()
    await his.reload()
    await expect(cardOf(his, 'ladder')).toBeVisible()
  } finally {
    await anneke.dispose()
    await youssef.dispose()
    await relay.dispose()
  }
})
