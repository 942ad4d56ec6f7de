import { PrecacheController } from 'workbox-precaching'
import type { PrecacheEntry } from './precache-list.ts'

/** As many requests as a browser has under way with one host. */
const atOnce = 6

/**
 * Keeps these files when the worker is installed, gives what answers from them. Workbox fetches one file after the other, a
 * hundred round trips on a slow network; here as many of it are at work as the network takes requests.
 */
export function keepApp(
  worker: ServiceWorkerGlobalScope,
  entries: readonly PrecacheEntry[]
): PrecacheController {
  const whole = keeping(entries)
  worker.addEventListener('install', (event) => {
    for (let lane = 0; lane < atOnce; lane++)
      void keeping(entries.filter((_, i) => i % atOnce === lane)).install(event)
  })
  worker.addEventListener('activate', (event) => void whole.activate(event))
  return whole
}

function keeping(entries: readonly PrecacheEntry[]): PrecacheController {
  const controller = new PrecacheController()
  controller.addToCacheList([...entries])
  return controller
}
