import { chromium, type BrowserContext, type Page } from '@playwright/test'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launchOptions } from '../../../scripts/chromium.ts'

/** A browser with a profile of its own, which outlives it. Service workers are off: pages come from the network. */
export class BenchBrowser {
  readonly #profile = mkdtempSync(join(tmpdir(), 'stoep-bench-profile-'))
  #context: BrowserContext | null = null

  /** Starts the browser when it is not running, and opens this address in its one tab. */
  async open(url: string): Promise<Page> {
    this.#context ??= await chromium.launchPersistentContext(this.#profile, {
      ...launchOptions,
      serviceWorkers: 'block',
      locale: 'nl-NL'
    })
    const page = this.#context.pages()[0] ?? (await this.#context.newPage())
    await page.goto(url)
    return page
  }

  /** In one more tab of a browser that is running. */
  async openTab(url: string): Promise<Page> {
    if (!this.#context) throw new Error('no browser is running')
    const page = await this.#context.newPage()
    await page.goto(url)
    return page
  }

  async close(): Promise<void> {
    await this.#context?.close()
    this.#context = null
  }

  async dispose(): Promise<void> {
    await this.close()
    rmSync(this.#profile, { recursive: true, force: true })
  }
}
