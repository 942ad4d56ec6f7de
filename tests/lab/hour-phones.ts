/** The phones of the hour (hour-plan.ts), and what their owners do with them on screen. */
import type { Page } from '@playwright/test'
import { reached } from '../e2e/support/disk.ts'
import { cardOf, goTo, goWithin, post } from '../e2e/support/doorstep.ts'
import { clockInHand, scriptsInHand } from '../e2e/support/false-clock.ts'
import { answer, openDeal } from '../e2e/support/helping.ts'
import type { Neighbour } from '../e2e/support/neighbour.ts'
import { exchangeCodes, expectConnected, press, toPairing } from '../e2e/support/pairing.ts'
import type { Act, Person } from './hour-plan.ts'
import { expect, type Machine } from './laboratory.ts'

const minuteMs = 60_000
/** The longest a device waits before it dials again, and time to find each other. */
const patient = { timeout: 180_000 }

export class Phone {
  readonly name: Person
  readonly machine: Machine
  readonly #neighbour: Neighbour
  /** No two clocks in a street are the same. */
  readonly #offMs: number
  #aheadMs: number
  #clock: Awaited<ReturnType<typeof clockInHand>> | null = null

  constructor(name: Person, machine: Machine, offMs: number) {
    this.name = name
    this.machine = machine
    this.#neighbour = machine.neighbour(scriptsInHand)
    this.#offMs = offMs
    this.#aheadMs = offMs
  }

  get page(): Page {
    return this.#neighbour.page
  }

  get isOn(): boolean {
    return this.#clock !== null
  }

  /** With all that it kept. */
  async turnOn(): Promise<void> {
    await this.#neighbour.open('about:blank')
    const { context } = this.#neighbour
    this.#clock = await clockInHand(context, this.#aheadMs)
    await context.grantPermissions(['camera', 'clipboard-read', 'clipboard-write'])
    await this.page.goto(this.machine.url)
    await this.#clock.turnTo(this.page, this.#aheadMs)
  }

  async batteryDies(): Promise<void> {
    this.#clock = null
    await this.#neighbour.crash()
  }

  /** Its clock runs on without it, as clocks do. */
  async turnClockTo(minute: number): Promise<void> {
    this.#aheadMs = this.#offMs + minute * minuteMs
    await this.#clock?.turnTo(this.page, this.#aheadMs)
  }

  /** Resolves once it is on the disk of this phone. `about`: what the two of an agreement have agreed on. */
  async does(act: Act, about: string): Promise<void> {
    const before = (await reached(this.page)).length
    await this.#doesOnScreen(act, about)
    // A device writes by itself too, such as keys for who came in.
    await expect.poll(async () => (await reached(this.page)).length).toBeGreaterThan(before)
  }

  async #doesOnScreen(act: Act, about: string): Promise<void> {
    const { page } = this
    if (act.kind === 'checksIn') {
      await goWithin(page, '/emergency')
      await press(page, 'Ik ben oké')
      return
    }
    if (act.kind === 'writes') {
      await openDeal(page, about)
      return writeSurely(page, act.to, act.words)
    }
    await goTo(page, 'Buurt')
    if (act.kind === 'asks') return post(page, act.words)
    await expect(cardOf(page, act.words)).toBeVisible(patient)
    await answer(page, act.words)
  }
}

/**
 * What comes in while one presses moves the page, and the press may miss: then one presses again. That nothing was sent
 * twice is looked at when the hour is over.
 */
async function writeSurely(page: Page, to: Person, words: string): Promise<void> {
  const field = page.getByLabel(`Schrijf ${to}`)
  await field.fill(words)
  await expect(async () => {
    if ((await field.inputValue()) !== '') await press(page, 'Stuur')
    await expect(field).toHaveValue('', { timeout: 15_000 })
  }).toPass({ timeout: 120_000 })
}

/** Also when they were before, and the connection is gone or nearly so. */
export async function pairPhones(first: Phone, second: Phone): Promise<void> {
  for (const { page } of [first, second]) {
    await goTo(page, 'Buurt')
    await toPairing(page)
    const show = page.getByRole('button', { name: 'Laat een code zien' })
    const anew = page.getByRole('button', { name: /^(Verbind nog een telefoon|Begin opnieuw)$/ })
    await expect(show.or(anew)).toBeVisible()
    if (await anew.isVisible()) await anew.click()
    await expect(show).toBeVisible()
  }
  await exchangeCodes(first.page, second.page)
  await Promise.all([expectConnected(first.page, second.name), expectConnected(second.page, first.name)])
}
