import { expect, it } from 'vitest'
import { agree } from '#lib/actions/agree.ts'
import { askPrivately } from '#lib/actions/ask-privately.ts'
import { cancel } from '#lib/actions/cancel.ts'
import { respond } from '#lib/actions/respond.ts'
import { sendMessage } from '#lib/actions/send-message.ts'
import type { StoepRecord } from '#lib/domain/record.ts'
import type { JournalQueries, RecordState } from '#lib/ports/journal.ts'
import { takeAlong, type TakenFile } from '#lib/state/taking-along.ts'
import { whereMineIs } from '#lib/state/where-mine-is.ts'
import { hourMs } from '../support/fake-town.ts'
import { jordaan, posts } from '../support/jordaan.ts'

const manner = { language: 'nl', origin: 'https://stoep.example' } as const
const files: readonly TakenFile[] = ['listings', 'deals', 'calendar', 'map']

/** Anneke agreed with Youssef on a time and gave him her address. */
async function agreed() {
  const all = jordaan()
  const { town, anneke, youssef } = all
  const when = { from: town.nowMs + 24 * hourMs, to: town.nowMs + 25 * hourMs }
  const id = await posts(town, anneke, { when })
  const listing = () => town.listing(id)!
  await respond(youssef.author, { listing: listing(), note: 'Ik ben thuis' }, town.nowMs)
  const deal = listing().deals[0]!
  await agree(anneke.author, { listing: listing(), deal, place: 'Lindengracht 12', phone: '06-1' })
  await sendMessage(youssef.author, { deal: listing().deals[0]!, text: 'Tot zo' })
  return all
}

it('both sides take the deal along, with the name of the other', async () => {
  const { town, anneke, youssef } = await agreed()
  const hers = await takeAlong(town.homeOf(anneke), 'deals', manner)
  const his = await takeAlong(town.homeOf(youssef), 'deals', manner)
  expect(hers).toContain('"Wie kan mijn pakje aannemen?";"Youssef";"van mij";"afgesproken"')
  expect(his).toContain('"Wie kan mijn pakje aannemen?";"Anneke";"van de ander";"afgesproken"')
  const calendar = await takeAlong(town.homeOf(youssef), 'calendar', manner)
  expect(calendar).toContain('DTSTART:20260602T090000Z')
  expect(calendar).toContain('SUMMARY:Wie kan mijn pakje aannemen? (Anneke)')
  expect(calendar?.replaceAll('\r\n ', '')).toMatch(/URL:https:\/\/stoep\.example\/deal\/\S+/)
})

it('a deal that was called off goes along as called off, for a calendar that has it already', async () => {
  const { town, youssef } = await agreed()
  const [listing] = town.listings()
  const deal = listing!.deals[0]!
  expect((await cancel(youssef.author, { deal, outcome: 'cancelled' })).ok).toBe(true)
  const calendar = await takeAlong(town.homeOf(youssef), 'calendar', manner)
  expect(calendar).toContain('STATUS:CANCELLED')
  expect(calendar).toContain('SEQUENCE:3')
})

it('no address, telephone number or message is in any of them', async () => {
  const { town, anneke, youssef } = await agreed()
  for (const who of [anneke, youssef])
    for (const file of files)
      expect((await takeAlong(town.homeOf(who), file, manner)) ?? '').not.toMatch(
        /Lindengracht|06-1|Tot zo|Ik ben thuis/
      )
})

it('listings are mine only, what I asked privately in the table and not on the map', async () => {
  const { town, anneke, youssef, fatima } = await agreed()
  await posts(town, youssef, { text: 'Wie leent mij een ladder?' })
  const rest = { kind: 'request', domain: 'help', urgency: 'today', area: 'u173zm', terms: 'gift' } as const
  const ask = { visibility: 'person', to: [fatima.account], text: 'Alleen voor Fatima', ...rest } as const
  await askPrivately(anneke.author, { ...ask, capacity: 1 }, town.nowMs)
  const table = await takeAlong(town.homeOf(anneke), 'listings', manner)
  expect(table).toMatch(/"Alleen voor Fatima".*"één buur"/)
  expect(table).not.toContain('ladder')
  expect(await takeAlong(town.homeOf(anneke), 'map', manner)).not.toContain('Fatima')
})

it('a file with nothing in it is not made', async () => {
  const { town, fatima } = await agreed()
  for (const file of files) expect(await takeAlong(town.homeOf(fatima), file, manner)).toBeNull()
  const { town: quiet, anneke } = jordaan()
  await posts(quiet, anneke)
  expect(await takeAlong(quiet.homeOf(anneke), 'calendar', manner)).toBeNull()
})

it('what this device wrote is counted where it is, and what my other devices wrote is not', async () => {
  const { town, anneke } = await agreed()
  const home = town.homeOf(anneke)
  const [atBoth, onlyHere, elsewhere, byOther] = town.records.map(({ id }) => id)
  const states = new Map<string, Omit<RecordState, 'id'>>([
    [atBoth!, { atRelay: true, devices: 3 }],
    [onlyHere!, { atRelay: false, devices: 0 }],
    [elsewhere!, { atRelay: false, devices: 1 }]
  ])
  const ids = [atBoth, onlyHere, elsewhere, byOther].map((id) => ({ id }))
  const control = async () => ({ ...(await home.control()), ownRecords: async () => ids as StoepRecord[] })
  const queries: JournalQueries = {
    ...home.queries,
    states: (asked) => (onValue) => {
      onValue(new Map(asked.flatMap((id) => (states.has(id) ? [[id, { id, ...states.get(id)! }]] : []))))
      return () => {}
    }
  }
  expect(await whereMineIs({ control, queries })).toEqual({ written: 3, atRelay: 1, atOthers: 2 })
})
