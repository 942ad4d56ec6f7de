import ICAL from 'ical.js'
import { found, goTo, invite, join, oneField, post } from './support/doorstep.ts'
import { agree, answer } from './support/helping.ts'
import { expect, test } from './support/street.ts'

test('a calendar that follows finds a deal by itself, with its time and no word of it, until it is stopped', async ({
  relay,
  neighbour
}) => {
  const hers = await neighbour().open(relay.url)
  await found(hers, relay.url, 'Anneke')
  const link = await invite(hers)
  const his = await neighbour().open(link)
  await join(his, link, 'Youssef')
  await goTo(hers, 'Ik')
  await hers.getByRole('link', { name: 'Bekijk je gegevens' }).click()
  await hers.getByRole('button', { name: 'Laat mijn agenda volgen' }).click()
  const open = hers.getByRole('link', { name: 'Open in mijn agenda' })
  const address = ((await open.getAttribute('href')) ?? '').replace(/^webcal:/, 'http:')
  expect(await readBy(address)).toEqual([])

  await goTo(hers, 'Buurt')
  await hers.getByLabel(oneField).fill('Wie helpt morgen om 10 uur met de kast?')
  await expect(hers.getByRole('button', { name: /morgen/ })).toBeVisible()
  await post(hers, 'Wie helpt morgen om 10 uur met de kast?')
  await answer(his, 'met de kast')
  await agree(hers, 'Youssef', { address: 'Lindengracht 12', phone: '06 1234 5678' })
  await expect.poll(() => readBy(address), { timeout: 15_000 }).toHaveLength(1)
  const [event] = (await readBy(address)) as ICAL.Event[]
  expect(event?.summary).toBe('Afspraak (Stoep)')
  expect(event?.component.toString()).not.toMatch(/kast|Youssef|Lindengracht|1234/)
  await hers.goto(String(event?.component.getFirstPropertyValue('url')))
  await expect(hers).toHaveURL(/\/deal\/[\w-]{43}$/)

  await hers.goto(`${relay.url}/data`)
  await hers.getByRole('button', { name: 'Stop met volgen' }).click()
  await expect.poll(() => readBy(address)).toBe(404)
})

/** What a calendar program finds there: its events, or the status it gets instead. */
async function readBy(address: string): Promise<readonly ICAL.Event[] | number> {
  const answer = await fetch(address)
  if (!answer.ok) return answer.status
  const calendar = new ICAL.Component(ICAL.parse(await answer.text()))
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
}
