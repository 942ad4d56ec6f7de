import type { Page } from '@playwright/test'
import { cardOf, found, goTo, invite, level, oneField, post } from './support/doorstep.ts'
import { expect, test } from './support/street.ts'

const iphone = {
  userAgent:
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1',
  hasTouch: true,
  isMobile: true
}

/** How many keys lie in any database of this page's origin. */
function countKeys(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const done = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const keysIn = (value: unknown): number => {
      if (value instanceof CryptoKey) return 1
      const parts = value !== null && typeof value === 'object' ? Object.values(value) : []
      return parts.reduce((sum: number, part) => sum + keysIn(part), 0)
    }
    let count = 0
    for (const { name } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name ?? ''))
      for (const store of database.objectStoreNames) {
        count += keysIn(await done(database.transaction(store).objectStore(store).getAll()))
      }
      database.close()
    }
    return count
  })
}

test('in a tab on an iPhone one looks around first: no key is made before it is installed', async ({
  relay,
  neighbour,
  offlineNeighbour
}) => {
  const hers = await neighbour().open(relay.url)
  await found(hers, relay.url, 'Anneke')
  expect(await countKeys(hers), 'keys of a neighbour who is in').toBeGreaterThan(0)
  await post(hers, 'Wie heeft een ladder?')
  const link = await invite(hers)
  await goTo(hers, 'Buurt')
  await level(hers)

  const his = await offlineNeighbour(undefined, iphone).open(link)
  await expect(his.getByText('Zet Stoep eerst op je beginscherm')).toBeVisible()
  await expect(his.getByLabel('Hoe heet je?')).toBeHidden()
  await his.getByRole('button', { name: 'Eerst even rondkijken' }).click()
  await expect(cardOf(his, 'ladder')).toBeVisible()
  await expect(cardOf(his, 'ladder').getByRole('button')).toHaveCount(0)
  await expect(his.getByText('Je kijkt nu rond.')).toBeVisible()
  await expect(his.getByLabel(oneField)).toBeHidden()
  await his.goto(`${relay.url}/start`)
  await expect(his.getByText('Zet Stoep eerst op je beginscherm')).toBeVisible()
  await expect(his.getByRole('button', { name: 'Begin', exact: true })).toBeHidden()
  expect(await countKeys(his)).toBe(0)
})

test('the browser is asked to keep what is stored once somebody has written something, and not before', async ({
  relay,
  neighbour
}) => {
  const anneke = neighbour()
  const page = await anneke.open('about:blank')
  await anneke.context.addInitScript(() => {
    StorageManager.prototype.persist = async () => {
      sessionStorage.setItem('asked', String(Number(sessionStorage.getItem('asked')) + 1))
      return false
    }
  })
  const asked = () => page.evaluate(() => Number(sessionStorage.getItem('asked')))
  await found(page, relay.url, 'Anneke')
  expect(await asked()).toBe(0)
  await post(page, 'Wie heeft een ladder?')
  await expect.poll(asked).toBe(1)
})

test('can be installed: a sound manifest, icons as large as they say, shortcuts that lead somewhere', async ({
  relay,
  neighbour
}) => {
  const anneke = neighbour()
  const page = await anneke.open(relay.url)
  await found(page, relay.url, 'Anneke')
  const session = await anneke.context.newCDPSession(page)
  const { errors } = await session.send('Page.getAppManifest')
  expect(errors).toEqual([])
  const manifest = await page.evaluate(
    async () => (await fetch('/manifest.webmanifest')).json() as Promise<Manifest>
  )
  expect(manifest.icons.some(({ purpose }) => purpose === 'maskable')).toBe(true)
  for (const { src, sizes } of manifest.icons) {
    if (sizes !== 'any') expect(await sizeOf(page, src), src).toBe(sizes)
  }
  expect(manifest.shortcuts.length).toBeGreaterThan(0)
  for (const { url, name } of manifest.shortcuts) {
    await page.goto(relay.url + url)
    await expect(page.getByRole('heading', { level: 1 }), name).toBeVisible()
    await expect(page.getByText('Deze pagina is er niet.')).toBeHidden()
  }
})

interface Manifest {
  readonly icons: readonly { readonly src: string; readonly sizes: string; readonly purpose?: string }[]
  readonly shortcuts: readonly { readonly name: string; readonly url: string }[]
}

/** Of a picture as it is, as a manifest writes it: "192x192". */
function sizeOf(page: Page, src: string): Promise<string> {
  return page.evaluate(async (address) => {
    const { width, height } = await createImageBitmap(await (await fetch(address)).blob())
    return `${width}x${height}`
  }, src)
}
