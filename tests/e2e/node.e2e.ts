import { execFileSync } from 'node:child_process'
import { join as pathOf } from 'node:path'
import type { BrowserContext, Page } from '@playwright/test'
import { nodeCodeToText, readNodeCode, type NodeCode } from '#lib/wire/node-code.ts'
import { freeUdpPort } from '../sync-server/free-udp-port.ts'
import { appIsKept, cardOf, found, goTo, invite, join, level, post } from './support/doorstep.ts'
import { RelayProcess } from './support/relay.ts'
import { expect, test } from './support/street.ts'

/** A box in the community centre: it has never been seen by a phone, and serves no page they came from. */
async function aBox() {
  const flags = ['--node-port', String(await freeUdpPort()), '--node-address', '127.0.0.1']
  const box = new RelayProcess(...flags)
  await box.start()
  /** Opens as the camera of a phone does. */
  function linkOnTheWall(page: string): string {
    const file = pathOf(box.dataDir, 'wall.pdf')
    const args = ['sync-server/main.ts', 'poster', file, '--data', box.dataDir, ...flags, '--page', page]
    return /https?:\S+/.exec(execFileSync(process.execPath, args, { encoding: 'utf8' }))?.[0] ?? ''
  }
  return { box, linkOnTheWall }
}

async function openAnew(context: BrowserContext, link: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(link)
  return page
}

/** A poster of somebody else, at the address of the box. */
function altered(link: string, change: (code: NodeCode) => NodeCode): string {
  const read = readNodeCode(link)
  if (!read.ok) throw new Error(`a code on the wall that is ${read.problem}`)
  return `${link.split('#')[0]}#${nodeCodeToText(change(read.code))}`
}

const underAnotherKey = (link: string) => altered(link, (code) => ({ ...code, key: code.fingerprint }))
const withAnotherPrint = (link: string) => altered(link, (code) => ({ ...code, fingerprint: code.key }))

async function refuses(page: Page, sentence: string): Promise<void> {
  await page.getByRole('button', { name: 'Verbind', exact: true }).click()
  await expect(page.getByText(sentence)).toBeVisible()
}

async function connect(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Verbind', exact: true }).click()
  await expect(page.getByText('Dit is het echte buurtkastje')).toBeVisible()
  await page.getByRole('link', { name: 'Naar de buurt' }).click()
}

test('two phones that are never there together exchange through the box on the wall, with no relay in reach', async ({
  relay,
  offlineNeighbour
}) => {
  const { box, linkOnTheWall } = await aBox()
  const hers = await offlineNeighbour().open(relay.url)
  await found(hers, relay.url, 'Anneke')
  const his = await offlineNeighbour().open(await invite(hers))
  await join(his, his.url(), 'Youssef')
  await goTo(hers, 'Buurt')
  await Promise.all([level(hers), level(his), appIsKept(hers), appIsKept(his)])
  const [her, him] = [hers.context(), his.context()]
  const link = linkOnTheWall(relay.url)
  await relay.stop()
  await Promise.all([hers.close(), his.close()])

  const herPhone = await openAnew(her, underAnotherKey(link))
  await refuses(herPhone, 'Wat antwoordt, is niet het buurtkastje van deze code')
  await herPhone.evaluate((hash) => (location.hash = hash), new URL(withAnotherPrint(link)).hash)
  await refuses(herPhone, 'Wat antwoordt, is niet het buurtkastje van deze code')
  await herPhone.evaluate((hash) => (location.hash = hash), new URL(link).hash)
  await connect(herPhone)
  await post(herPhone, 'Ik zoek een ladder voor de dakgoot.')
  await level(herPhone)
  await herPhone.close()

  const hisPhone = await openAnew(him, link)
  await connect(hisPhone)
  await expect(cardOf(hisPhone, 'Ik zoek een ladder')).toBeVisible()
  await box.dispose()
})
