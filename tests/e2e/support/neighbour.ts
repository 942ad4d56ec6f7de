import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext, type Page } from '@playwright/test'
import { launchOptions } from '../../../scripts/chromium.ts'

export const phone = { width: 360, height: 740 }
export const desk = { width: 1280, height: 900 }

type Browser = NonNullable<Parameters<typeof chromium.launchPersistentContext>[1]>

/** Somebody with a browser profile of their own, which outlives the browser. */
export class Neighbour {
  readonly #profile = mkdtempSync(join(tmpdir(), 'stoep-profile-'))
  readonly #viewport: typeof phone
  readonly #browser: Browser
  #context: BrowserContext | null = null

  /** `browser` says what is unusual about this one's; its arguments come on top of the usual ones. */
  constructor(viewport = phone, browser: Browser = {}) {
    this.#viewport = viewport
    this.#browser = browser
  }

  get context(): BrowserContext {
    if (!this.#context) throw new Error('this neighbour has no browser open')
    return this.#context
  }

  /** The tab in front. */
  get page(): Page {
    const page = this.context.pages().at(-1)
    if (!page) throw new Error('this neighbour has no tab open')
    return page
  }

  /** Opens the browser on this address, with all that was kept before. */
  async open(url: string): Promise<Page> {
    this.#context ??= await chromium.launchPersistentContext(this.#profile, {
      ...launchOptions,
      viewport: this.#viewport,
      locale: 'nl-NL',
      timezoneId: 'Europe/Amsterdam',
      ...this.#browser,
      args: [...(launchOptions.args ?? []), ...(this.#browser.args ?? [])]
    })
    this.#context.setDefaultTimeout(30_000)
    const page = this.#context.pages()[0] ?? (await this.#context.newPage())
    await page.goto(url)
    return page
  }

  async openTab(url: string): Promise<Page> {
    const page = await this.context.newPage()
    await page.goto(url)
    return page
  }

  /** Closes the browser in good order. */
  async close(): Promise<void> {
    await this.#context?.close()
    this.#context = null
  }

  /** Kills the browser with everything in it, in the middle of whatever it does. */
  async crash(): Promise<void> {
    const context = this.context
    const closed = context.waitForEvent('close')
    process.kill(await browserPid(context), 'SIGKILL')
    await closed
    this.#context = null
  }

  async dispose(): Promise<void> {
    await this.close()
    rmSync(this.#profile, { recursive: true, force: true })
  }
}

async function browserPid(context: BrowserContext): Promise<number> {
  const browser = context.browser()
  if (!browser) throw new Error('this context has no browser to kill')
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  const own = processInfo.find(({ type }) => type === 'browser')
  if (!own) throw new Error('the browser does not tell its process id')
  return own.id
}
