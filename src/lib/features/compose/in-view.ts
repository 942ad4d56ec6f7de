/** With a keyboard on the screen there is less height than this, in CSS pixels. */
const roomyPx = 560

/** While somebody types with little room, the field stands at the top of what can be seen. Returns the stop function. */
export function keepInView(box: HTMLElement): () => void {
  const view = window.visualViewport
  const lift = () => {
    if (!view || view.height >= roomyPx || !box.contains(document.activeElement)) return
    window.scrollTo({ top: box.getBoundingClientRect().top + window.scrollY - 8 })
  }
  lift()
  view?.addEventListener('resize', lift)
  return () => view?.removeEventListener('resize', lift)
}
