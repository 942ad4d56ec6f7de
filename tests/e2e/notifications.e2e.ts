import type { Page } from '@playwright/test'
import { expectAccessible } from './support/accessible.ts'
import { answer } from './support/helping.ts'
import { cardOf, found, invite, join, level, post } from './support/doorstep.ts'
import { RelayProcess } from './support/relay.ts'
import { expect, test } from './support/street.ts'

/** No push service is asked here: this browser says that one gave it an address. */
function pretendPushService() {
  PushManager.prototype.getSubscription = async () => null
  PushManager.prototype.subscribe = async () => {
    const keys: Readonly<Record<string, ArrayBuffer>> = {
      p256dh: new Uint8Array(65).fill(4).buffer,
      auth: new Uint8Array(16).fill(5).buffer
    }
    const subscription = { endpoint: 'https://localhost:9/push/anneke', getKey: (name: string) => keys[name] }
    // The constructor of the real one is the browser's alone.
    return subscription as unknown as PushSubscription
  }
}

/** The service worker as the browser wakes it. */
async function pushTo(page: Page, origin: string): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  const registered = new Promise<string>((resolve) => {
    devtools.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const ours = registrations.find(({ scopeURL }) => scopeURL.startsWith(origin))
      if (ours) resolve(ours.registrationId)
    })
  })
  await devtools.send('ServiceWorker.enable')
  await devtools.send('ServiceWorker.deliverPushMessage', {
    origin,
    registrationId: await registered,
    data: ''
  })
}

test('a push has the closed app say who wants to help, and a button on it agrees', async ({
  neighbour,
  ownBrowser
}) => {
  const relay = new RelayProcess('--push', 'mailto:host@example.org', '--push-service', 'localhost:9')
  await relay.start()
  try {
    const anneke = ownBrowser()
    const hers = await anneke.open('about:blank')
    await hers.addInitScript(pretendPushService)
    await found(hers, relay.url, 'Anneke')
    await post(hers, 'Wie heeft een ladder voor zaterdag?')
    const link = await invite(hers)
    await anneke.context.grantPermissions(['notifications'], { origin: relay.url })
    const his = await neighbour().open(link)
    await join(his, link, 'Youssef')
    await expect(cardOf(his, 'ladder')).toBeVisible()
    await hers.getByRole('link', { name: 'Wat wacht op mij, en meldingen' }).click()
    await hers.getByRole('button', { name: 'Zet meldingen aan' }).click()
    await expect(hers.getByText('Meldingen staan aan op dit toestel.')).toBeVisible()
    await expectAccessible(hers)
    const [worker] = anneke.context.serviceWorkers()
    await hers.goto('about:blank')

    await answer(his, 'ladder')
    await his.getByRole('button', { name: 'Sluiten' }).click()
    await level(his)
    await pushTo(hers, relay.url)
    const shown = () =>
      worker!.evaluate(async () => {
        // What runs here runs in the worker, which the types of a page do not know.
        const { registration } = self as unknown as ServiceWorkerGlobalScope
        return (await registration.getNotifications()).map(({ title, body, data }) => ({ title, body, data }))
      })
    await expect
      .poll(shown)
      .toMatchObject([{ title: 'Youssef wil je helpen', body: 'Wie heeft een ladder voor zaterdag?' }])

    await worker!.evaluate(
      async (about) => {
        // As above: in the worker.
        const { registration, stoepWoken } = self as unknown as ServiceWorkerGlobalScope
        await stoepWoken?.act(registration, 'agree', about)
      },
      (await shown())[0]?.data
    )
    await expect
      .poll(async () => (await shown()).map(({ title }) => title))
      .toContain('Gedaan. Je hoeft Stoep niet te openen.')
    await expect(his.getByRole('link', { name: 'Afgesproken met Anneke' })).toBeVisible()
  } finally {
    await relay.dispose()
  }
})
