type Seen = EventTarget & Pick<Document, 'visibilityState'>

/** Calls back when nobody sees this page any more, or it goes: the last moment that is sure to come. Returns the stop. */
export function onHiding(
  hide: () => void,
  page: Seen = document,
  window: EventTarget = globalThis
): () => void {
  const look = () => {
    if (page.visibilityState === 'hidden') hide()
  }
  page.addEventListener('visibilitychange', look)
  window.addEventListener('pagehide', hide)
  return () => {
    page.removeEventListener('visibilitychange', look)
    window.removeEventListener('pagehide', hide)
  }
}
