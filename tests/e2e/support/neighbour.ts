import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test'
import { launchOptions } from '../../../scripts/chromium.ts'

export const phone = { width: 360, height: 740 }
export const desk = { width: 1280, height: 900 }

/** Keeps no app on the device, which is as much work as all that most tests do: for who never needs it with the relay gone. */
export const keepsNoApp = { serviceWorkers: 'block' } as const

type Unusual = NonNullable<Parameters<typeof chromium.launchPersistentContext>[1]>

/** Where what somebody stores is kept. */
interface Home {
  /** @throws when nothing is left of what was kept before */
  open(browser: Unusual): Promise<BrowserContext>
  /** @throws when others are in the same browser */
  pid(context: BrowserContext): Promise<number>
  dispose(): void
}

/** A browser of one's own, whose profile outlives it: it can be closed, killed and opened again. */
export function ownProfile(): Home {
  const folder = mkdtempSync(join(tmpdir(), 'stoep-profile-'))
  return {
    open: (browser) =>
      chromium.launchPersistentContext(folder, {
        ...browser,
        args: [...(launchOptions.args ?? []), ...(browser.args ?? [])]
      }),
    pid: browserPid,
    dispose: () => rmSync(folder, { recursive: true, force: true })
  }
}

/** A profile in a browser that others have theirs in too, which takes half as long. What it kept goes when it is closed. */
export function sharing(browser: Browser): Home {
  let isGone = false
  return {
    open: (unusual) => {
      if (isGone) throw new Error('only an own browser opens again with what it kept')
      isGone = true
      return browser.newContext(unusual)
    },
    pid: () => Promise.reject(new Error('only an own browser can be killed')),
    dispose: () => undefined
  }
}

/** Somebody with a browser profile of their own. */
export class Neighbour {
  readonly #viewport: typeof phone
  readonly #browser: Unusual
  readonly #home: Home
  #context: BrowserContext | null = null

  /** `browser` says what is unusual about this one's; its arguments come on top of the usual ones. */
  constructor(viewport = phone, browser: Unusual = {}, home = ownProfile()) {
    this.#viewport = viewport
    this.#browser = browser
    this.#home = home
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
    this.#context ??= await this.#home.open({
      ...launchOptions,
      viewport: this.#viewport,
      locale: 'nl-NL',
      timezoneId: 'Europe/Amsterdam',
      ...this.#browser
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
    process.kill(await this.#home.pid(context), 'SIGKILL')
    await closed
    this.#context = null
  }

  async dispose(): Promise<void> {
    await this.close()
    this.#home.dispose()
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
