/**
 * What a flow takes, counted in the page itself from what the browser trusts as done by a person: taps and clicks, and
 * fields that were typed in. A script that fills or clicks behind the page's back counts for nothing and changes
 * nothing that counts.
 */
import { expect, type BrowserContext, type Locator, type Page } from '@playwright/test'

export interface Effort {
  readonly taps: number
  /** Different fields typed in. */
  readonly fields: number
  /** Different addresses seen. */
  readonly screens: number
}

interface Noted {
  taps: number
  readonly fields: Set<string>
  readonly screens: Set<string>
}

declare global {
  var noteEffort: (kind: 'tap' | 'field' | 'screen', what: string) => void
}

export class Counted {
  #noted: Noted = { taps: 0, fields: new Set(), screens: new Set() }

  /** Counts everything done in this browser from its next page on. */
  static async in(context: BrowserContext): Promise<Counted> {
    const counted = new Counted()
    await context.exposeFunction('noteEffort', (kind: string, what: string) => counted.#note(kind, what))
    await context.addInitScript(watchHands)
    return counted
  }

  /** What has been done since the last time this was asked. */
  take(): Effort {
    const { taps, fields, screens } = this.#noted
    this.#noted = { taps: 0, fields: new Set(), screens: new Set() }
    return { taps, fields: fields.size, screens: screens.size }
  }

  #note(kind: string, what: string): void {
    if (kind === 'tap') this.#noted.taps += 1
    else if (kind === 'field') this.#noted.fields.add(what)
    else this.#noted.screens.add(what)
  }
}

/** As a thumb does it: once, in the middle of what can be seen. */
export async function tap(what: Locator): Promise<void> {
  await expect(what).toBeVisible()
  await what.click()
}

/** Letter by letter, into whatever a tap gave the focus. */
export async function type(page: Page, words: string): Promise<void> {
  await page.keyboard.type(words, { delay: 15 })
}

/** Run in the page. */
function watchHands(): void {
  const names = new WeakMap<object, string>()
  let made = 0
  const nameOf = (field: object) => {
    const name = names.get(field) ?? `${location.pathname} ${++made}`
    names.set(field, name)
    return name
  }
  const on = (type: string, note: (event: Event) => void) =>
    addEventListener(type, (event) => event.isTrusted && note(event), { capture: true })
  on('pointerdown', () => void noteEffort('tap', ''))
  on('input', ({ target }) => target && void noteEffort('field', nameOf(target)))
  const look = () => void noteEffort('screen', location.pathname)
  addEventListener('DOMContentLoaded', () =>
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true })
  )
}
