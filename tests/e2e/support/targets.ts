import type { Page } from '@playwright/test'

/**
 * What can be touched and is under 44 px one way, as the page stands. A field counts with the label around it, a link
 * that covers what it stands in with that; a link within a sentence is as high as the sentence (WCAG 2.2, 2.5.5).
 */
export function tooSmall(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const least = 44
    const touched = 'a[href], button, summary, select, textarea, input:not([type=hidden]), [role=button]'
    const isShown = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !element.closest('.visually-hidden, [inert], .maplibregl-map')
    const isInSentence = (element: Element) =>
      getComputedStyle(element).display === 'inline' &&
      [...(element.parentElement?.childNodes ?? [])].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()
      )
    const reachesOut = (element: Element) => getComputedStyle(element, '::after').position === 'absolute'
    const areaOf = (element: HTMLElement) => {
      const reached = reachesOut(element) ? element.offsetParent : element.closest('label')
      return (reached ?? element).getBoundingClientRect()
    }
    return [...document.querySelectorAll<HTMLElement>(touched)]
      .filter((element) => isShown(element) && !isInSentence(element))
      .map((element) => ({ element, area: areaOf(element) }))
      .filter(({ area: { width, height } }) => Math.min(width, height) < least - 0.5)
      .map(({ element, area: { width, height } }) => {
        return `${width.toFixed()} x ${height.toFixed()}: ${element.outerHTML.slice(0, 120)}`
      })
  })
}
