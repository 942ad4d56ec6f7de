import type { BrowserContext, Page } from '@playwright/test'

/** What should never happen on a page, as sentences; empty when nothing did. */
export interface Lookout {
  readonly seen: readonly string[]
}

/** Watches every tab of a browser for requests to elsewhere, broken policies and uncaught errors. */
export function lookOut(context: BrowserContext, origin: string): Lookout {
  const seen: string[] = []
  const { host } = new URL(origin)
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol.startsWith('http') && url.host !== host) seen.push(`asked ${url.href}`)
  })
  const watch = (page: Page) => {
    page.on('pageerror', ({ message }) => seen.push(`threw ${message}`))
    page.on('dialog', (dialog) => {
      seen.push(`opened a dialog: ${dialog.message()}`)
      void dialog.dismiss()
    })
    page.on('console', (message) => {
      if (/Content.Security.Policy/i.test(message.text())) seen.push(`broke a policy: ${message.text()}`)
    })
    page.on('websocket', (socket) => {
      if (new URL(socket.url()).host !== host) seen.push(`connected to ${socket.url()}`)
    })
  }
  context.pages().forEach(watch)
  context.on('page', watch)
  return { seen }
}
