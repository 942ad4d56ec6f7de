/** Calls back when the browser has nothing better to do, after a second at most; returns how to call it off. */
export function whenIdle(callback: () => void): () => void {
  // Safari has no requestIdleCallback.
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(callback, 500)
    return () => clearTimeout(timer)
  }
  const waiting = requestIdleCallback(callback, { timeout: 1000 })
  return () => cancelIdleCallback(waiting)
}
