import { fileFrom, takeIn } from '../e2e/support/carrying.ts'
import { expectSameRecords, expectSameViews, recordIds, type PublicViews } from '../e2e/support/disk.ts'
import { cardOf, found, goTo, goWithin, invite, join, post } from '../e2e/support/doorstep.ts'
import { agree, answer, openDeal } from '../e2e/support/helping.ts'
import { seeded } from '../worlds/seeded.ts'
import { boxOn } from './box.ts'
import {
  couples,
  files,
  gaps,
  minutes,
  people,
  planOf,
  reloads,
  type Deed,
  type Person
} from './hour-plan.ts'
import { pairPhones, Phone } from './hour-phones.ts'
import { expect, test, type Machine } from './laboratory.ts'
import type { Host } from './lan.ts'
import { scan } from './scanning.ts'

const seed = 12
/** Most that a clock is off, either way. */
const clocksOffMs = 20_000
const about = (owner: Person) => `Wie helpt ${owner} met de gaskachel?`

interface Street {
  readonly phones: Readonly<Record<Person, Phone>>
  readonly box: Host
}

const allOf = ({ phones }: Pick<Street, 'phones'>) => people.map((name) => phones[name])

async function phonesOn(machines: Readonly<Record<Person, Machine>>): Promise<Street['phones']> {
  const chances = seeded(seed)
  const phones = people.map((name) => {
    const offMs = Math.round(chances.between(-clocksOffMs, clocksOffMs))
    return [name, new Phone(name, machines[name], offMs)] as const
  })
  await Promise.all(phones.map(([, phone]) => phone.turnOn()))
  // One phone for each of them.
  return Object.fromEntries(phones) as Street['phones']
}

/** Noor takes what one of each side has to the other, and back. */
async function carryRound({ phones: { Anneke, Fatima, Noor } }: Street): Promise<void> {
  await takeIn(Noor.page, await fileFrom(Anneke.page))
  await takeIn(Fatima.page, await fileFrom(Noor.page))
  await takeIn(Noor.page, await fileFrom(Fatima.page))
  await takeIn(Anneke.page, await fileFrom(Noor.page))
}

/** All know the neighbourhood and that there is an exercise, and two couples have agreed on something. */
async function settleIn(street: Street, wall: string): Promise<void> {
  const { Anneke, Youssef, Bram, Fatima, Daan, Noor } = street.phones
  await found(Anneke.page, Anneke.machine.url, 'Anneke')
  const welcome = await invite(Anneke.page, people.length - 1)
  await scan(Anneke.page, wall)
  for (const phone of [Youssef, Bram, Fatima, Daan, Noor]) await join(phone.page, welcome, phone.name)
  for (const phone of [Youssef, Bram]) await scan(phone.page, wall)
  await goWithin(Anneke.page, '/emergency')
  await declareExercise(Anneke)
  // Nobody there knows yet who let them in; then hers knows who came, and theirs who the others are.
  for (const phone of [Fatima, Daan, Noor]) await takeIn(phone.page, await fileFrom(Anneke.page))
  for (const phone of [Fatima, Daan, Noor]) await takeIn(Anneke.page, await fileFrom(phone.page))
  for (const phone of [Fatima, Daan, Noor]) await takeIn(phone.page, await fileFrom(Anneke.page))
  await pairPhones(Fatima, Daan)
  for (const [owner, helper] of couples) await agreeOn(street.phones[owner], street.phones[helper])
}

async function declareExercise({ page }: Phone): Promise<void> {
  await page.getByText('Er is een noodsituatie', { exact: true }).click()
  await page.getByLabel('Wat is er aan de hand?').fill('Geen stroom')
  await page.getByRole('button', { name: 'Verder' }).click()
  await page.getByRole('button', { name: 'Ja, zeg het alle buren' }).click()
  await expect(page.getByRole('button', { name: 'Ik ben oké' })).toBeVisible()
}

async function agreeOn(owner: Phone, helper: Phone): Promise<void> {
  for (const { page } of [owner, helper]) await goTo(page, 'Buurt')
  await post(owner.page, about(owner.name))
  await expect(cardOf(helper.page, about(owner.name))).toBeVisible()
  await answer(helper.page, about(owner.name))
  await agree(owner.page, helper.name)
}

/** What goes wrong in this minute, what comes right again, and the file that is carried round. */
async function befall(street: Street, minute: number): Promise<void> {
  const { phones, box } = street
  for (const { who, why, from, until } of gaps) {
    const host = who === 'box' ? box : phones[who].machine.host
    if (minute === from) await (why === 'line' || who === 'box' ? host.unplug() : phones[who].batteryDies())
    if (minute !== until) continue
    if (why === 'line' || who === 'box') host.plugIn()
    else await phones[who].turnOn()
    if (who === 'Daan') await pairPhones(phones.Fatima, phones.Daan)
  }
  for (const [who, at] of reloads) {
    if (minute !== at) continue
    await phones[who].page.reload()
    if (who === 'Fatima') await pairPhones(phones.Fatima, phones.Daan)
  }
  if (files.includes(minute)) await carryRound(street)
}

async function liveThrough(street: Street, plan: readonly Deed[]): Promise<void> {
  const { phones } = street
  for (let minute = 0; minute < minutes; minute++) {
    for (const phone of allOf(street)) await phone.turnClockTo(minute)
    await befall(street, minute)
    const now = plan.filter((deed) => deed.minute === minute)
    await Promise.all(now.map(({ who, act }) => phones[who].does(act, aboutOf(who))))
  }
}

function aboutOf(who: Person): string {
  const couple = couples.find((both) => both.some((one) => one === who))
  return about(couple?.[0] ?? who)
}

function wordsOf(
  plan: readonly Deed[],
  kind: 'asks' | 'answers' | 'writes',
  who?: Person
): readonly string[] {
  return plan.flatMap((deed) =>
    deed.act.kind === kind && (who === undefined || deed.who === who) ? [deed.act.words] : []
  )
}

/** Of what is public, exactly what was planned is there. */
function expectAllPublic(views: PublicViews, plan: readonly Deed[]): void {
  const listings = views['listings'] as readonly {
    text: string
    postedAt: number
    deals: readonly unknown[]
  }[]
  const asked = wordsOf(plan, 'asks')
  expect(listings.map(({ text }) => text).sort()).toEqual([...asked].sort())
  const answers = listings.flatMap(({ text, deals }) => deals.map(() => text))
  expect(answers.sort()).toEqual([...wordsOf(plan, 'answers')].sort())
  const times = listings.map(({ postedAt }) => postedAt)
  const spanMs = (minutes - 5) * 60_000
  expect(Math.max(...times) - Math.min(...times)).toBeGreaterThan(spanMs)
  const checkIns = (views['emergency'] as readonly { part: string; by: string }[]).filter(
    ({ part }) => part === 'checkIn'
  )
  const whoDid = new Set(plan.filter(({ act }) => act.kind === 'checksIn').map(({ who }) => who))
  expect(new Set(checkIns.map(({ by }) => by)).size).toBe(whoDid.size)
}

/** Who has an agreement reads every word the other wrote in it. */
async function expectAllRead({ phones }: Street, plan: readonly Deed[]): Promise<void> {
  for (const couple of couples)
    for (const reader of couple) {
      const { page } = phones[reader]
      await openDeal(page, about(couple[0]))
      for (const writer of couple)
        for (const words of wordsOf(plan, 'writes', writer))
          await expect(page.getByText(words, { exact: true })).toBeVisible()
    }
}

/**
 * Sixty minutes by the clocks of the phones, which the test turns on by a minute each time; what waits for a while (to
 * dial again, to ask again) waits as long as it does anyway, so that the hour is over in some minutes.
 */
test('after an hour of everyone writing with no way out, all hold and show the same, and nothing is missing', async ({
  lan,
  elsewhere,
  machine
}) => {
  test.setTimeout(30 * 60_000)
  const box = lan.host({ hasDefaultRoute: false })
  const wall = await boxOn(box)
  const near = { hasDefaultRoute: false }
  const far = { hasDefaultRoute: false, on: elsewhere }
  const phones = await phonesOn({
    ...{ Anneke: await machine(near), Youssef: await machine(near), Bram: await machine() },
    ...{ Fatima: await machine(far), Daan: await machine(far), Noor: await machine(far) }
  })
  const street: Street = { phones, box }
  const { Anneke, Youssef, Bram, Fatima, Daan, Noor } = phones
  Noor.machine.host.unplug()
  await settleIn(street, wall.linkOnTheWall(Anneke.machine.url))
  const plan = planOf(seed)
  await liveThrough(street, plan)

  const everHeld = new Set((await Promise.all(allOf(street).map(({ page }) => recordIds(page)))).flat())
  await expectSameRecords(Anneke.page, Youssef.page, Bram.page)
  await expectSameRecords(Fatima.page, Daan.page)
  await carryRound(street)
  const all = [Anneke.page, Youssef.page, Bram.page, Fatima.page, Daan.page, Noor.page] as const
  const held = await expectSameRecords(...all)
  expect([...everHeld].filter((id) => !held.includes(id))).toEqual([])
  expectAllPublic(await expectSameViews(...all), plan)
  await expectAllRead(street, plan)
  console.log(
    `${people.length} phones did ${plan.length} things in an hour and hold the same ${held.length} records`
  )
})
