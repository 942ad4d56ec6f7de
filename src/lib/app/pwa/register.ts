import { reloadWhenReplaced } from './update.ts'

const updateCheckEveryMs = 60 * 60 * 1000

interface Registering {
  /** A new version is here and waits for `applyUpdate`; may be called again for a still newer one. */
  readonly onUpdateReady: () => void
}

/**
 * Installs the service worker and looks for a new version whenever the app comes back into view, at most hourly.
 * Does nothing where there is none: without a secure context, in some private windows, and in development.
 */
export async function registerServiceWorker({ onUpdateReady }: Registering): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  reloadWhenReplaced(navigator.serviceWorker, () => location.reload())
  const { Workbox } = await import('workbox-window')
  const workbox = new Workbox('/service-worker.js', { updateViaCache: 'none' })
  workbox.addEventListener('waiting', onUpdateReady)
  // Where the browser keeps service workers out (some private windows do) the app goes on without.
  const registered = await workbox.register().catch(() => undefined)
  if (!registered) return
  checkWhenSeen(() => void workbox.update().catch(() => undefined))
}

function checkWhenSeen(check: () => void): void {
  let checkedAt = Date.now()
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - checkedAt < updateCheckEveryMs) return
    checkedAt = Date.now()
    check()
  })
}
