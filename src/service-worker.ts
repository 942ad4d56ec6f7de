/**
 * Keeps the app itself on the device; what neighbours wrote is in IndexedDB and never passes here. A new version
 * waits until a person says so (app/pwa/update.ts), so no page ever runs with files of two versions.
 */
import { CacheableResponsePlugin } from 'workbox-cacheable-response'
import { clientsClaim } from 'workbox-core'
import { ExpirationPlugin } from 'workbox-expiration'
import { cleanupOutdatedCaches, PrecacheRoute } from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'
import { CacheFirst } from 'workbox-strategies'
import { build, files, version } from '$service-worker'
import { hearPushes } from '#lib/app/pwa/notifications.ts'
import { keepApp } from '#lib/app/pwa/keep-app.ts'
import { precacheList } from '#lib/app/pwa/precache-list.ts'
import { dropOldShared, keepShared, shareAddress } from '#lib/app/pwa/shared-words.ts'
import wokenScript from '#lib/app/pwa/woken.ts?worker&url'

declare const self: ServiceWorkerGlobalScope

/** Addresses the relay answers itself. */
const notPages = [
  /^\/(healthz|readyz|metrics|code|relay|signal|directory|push-key|calendar)(\/|$)/,
  /\.[a-z0-9]{2,11}$/i
]

const kept = keepApp(self, precacheList({ build, files, version }))
registerRoute(new PrecacheRoute(kept))
cleanupOutdatedCaches()
registerRoute(new NavigationRoute(kept.createHandlerBoundToURL('/'), { denylist: notPages }))

const tidied = dropOldShared().catch(console.error)
// What another app shares stays here too: only the worker answers that form, with or without a connection.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname === shareAddress,
  async ({ request }) => {
    await tidied
    return keepShared(request)
  },
  'POST'
)

// The large parts left out of the precache. Their names carry a hash, so what is kept never goes stale.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith('/_app/immutable/'),
  new CacheFirst({
    cacheName: 'stoep-large-parts',
    plugins: [
      new CacheableResponsePlugin({ statuses: [200] }),
      new ExpirationPlugin({ maxEntries: 24, purgeOnQuotaError: true })
    ]
  })
)

// The first version looks after the page that installed it, so that page works offline without a reload.
clientsClaim()

self.addEventListener('message', (event) => {
  if (event.data?.type === 'SKIP_WAITING') void self.skipWaiting()
})

hearPushes(self, wokenScript)
