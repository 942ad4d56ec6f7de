type Seen = EventTarget & Pick<Document, 'visibilityState'>

/**
 * Calls back when whoever waits should look again at once: somebody looks at this window, or the browser says there is
 * a network. Returns the stop function.
 */
export function onWaking(
  wake: () => void,
  page: Seen = document,
  window: EventTarget = globalThis
): () => void {
  const look = () => {
    if (page.visibilityState === 'visible') wake()
  }
  page.addEventListener('visibilitychange', look)
  window.addEventListener('online', wake)
  return () => {
    page.removeEventListener('visibilitychange', look)
    window.removeEventListener('online', wake)
  }
}
