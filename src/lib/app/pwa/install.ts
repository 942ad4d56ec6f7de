/** What Chromium browsers send when the app may be installed; not in the DOM types. */
interface InstallPromptEvent extends Event {
  prompt(): Promise<{ readonly outcome: 'accepted' | 'dismissed' }>
}

/** Asks the person to install; true when they did. Works once per offer. */
export type InstallOffer = () => Promise<boolean>

/**
 * Keeps the browser's own install banner for a better moment: calls back with the offer when there is one, and with
 * null when it is used or the app is installed. Call it early, the event comes once. Returns the stop function.
 */
export function watchInstallOffer(
  onOffer: (offer: InstallOffer | null) => void,
  target: EventTarget = window
): () => void {
  function offered(event: Event) {
    event.preventDefault()
    onOffer(async () => {
      onOffer(null)
      return (await (event as InstallPromptEvent).prompt()).outcome === 'accepted'
    })
  }
  const installed = () => onOffer(null)
  target.addEventListener('beforeinstallprompt', offered)
  target.addEventListener('appinstalled', installed)
  return () => {
    target.removeEventListener('beforeinstallprompt', offered)
    target.removeEventListener('appinstalled', installed)
  }
}
