/** Run inside pages; none may use anything from outside itself. Times are Unix ms with fractions. */
declare global {
  var tappedAt: number
}

export function armClick(): void {
  const note = () => (globalThis.tappedAt = performance.timeOrigin + performance.now())
  addEventListener('click', note, { capture: true, once: true })
}

export function tapTime(): number {
  return globalThis.tappedAt
}

/** Resolves when a frame with these words has been painted. */
export function whenShown(words: string): Promise<number> {
  return new Promise((shown) => {
    const look = () => {
      if (!document.body.textContent?.includes(words)) return
      observer.disconnect()
      requestAnimationFrame(() => setTimeout(() => shown(performance.timeOrigin + performance.now())))
    }
    const observer = new MutationObserver(look)
    observer.observe(document.body, { childList: true, subtree: true, characterData: true })
    look()
  })
}
