import { expect, it } from 'vitest'
import { agree } from '#lib/actions/agree.ts'
import { askPrivately } from '#lib/actions/ask-privately.ts'
import { putPicture } from '#lib/actions/put-picture.ts'
import { respond } from '#lib/actions/respond.ts'
import { sendMessage } from '#lib/actions/send-message.ts'
import { exportMine } from '#lib/state/export.ts'
import { aPicture } from '../fixtures/pictures/made.ts'
import { jordaan, posts } from '../support/jordaan.ts'

async function agreed() {
  const all = jordaan()
  const { town, anneke, youssef } = all
  const id = await posts(town, anneke)
  const listing = () => town.listing(id)!
  const deal = () => listing().deals[0]!
  await respond(youssef.author, { listing: listing(), note: 'Ik ben thuis' }, town.nowMs)
  const exact = { place: 'Lindengracht 12', phone: '06-1' }
  await agree(anneke.author, { listing: listing(), deal: deal(), ...exact })
  await sendMessage(youssef.author, { deal: deal(), text: 'Tot zo' })
  return all
}

it('holds my listings, deals and messages in words, with the private ones this device can open', async () => {
  const { town, anneke, youssef, fatima } = await agreed()
  const ask = { visibility: 'person', to: [fatima.account], text: 'Alleen voor Fatima', ...rest } as const
  await askPrivately(anneke.author, ask, town.nowMs)
  const copy = JSON.parse(await exportMine(town.homeOf(anneke), ['Wat dit is.'], town.nowMs))
  expect(copy).toMatchObject({
    readme: ['Wat dit is.'],
    format: 'stoep-export/1',
    madeAt: '2026-06-01T09:00:00.000Z',
    neighbourhood: { name: 'Jordaan' },
    me: { name: 'Anneke', role: 'ambassador' },
    deals: [
      {
        about: 'Wie kan mijn pakje aannemen?',
        owner: 'Anneke',
        responder: 'Youssef',
        status: 'agreed',
        note: 'Ik ben thuis',
        place: { place: 'Lindengracht 12', phone: '06-1' },
        messages: [{ by: 'Youssef', text: 'Tot zo' }]
      }
    ]
  })
  expect(copy.listings.map(({ text }: { text: string }) => text).sort()).toEqual([
    'Alleen voor Fatima',
    'Wie kan mijn pakje aannemen?'
  ])
  const his = JSON.parse(await exportMine(town.homeOf(youssef), [], town.nowMs))
  expect(his.listings).toEqual([])
  expect(his.deals).toHaveLength(1)
})

it('holds every record I signed and none of others, with bytes as digits', async () => {
  const { town, anneke, fatima } = await agreed()
  const copy = JSON.parse(await exportMine(town.homeOf(anneke), [], town.nowMs))
  const mine = town.records.filter(({ device }) => device === anneke.device)
  expect(copy.records.map(({ id }: { id: string }) => id)).toEqual(mine.map(({ id }) => id))
  expect(copy.records[0].body.account).toMatch(/^[0-9a-f]{64}$/)
  const hers = JSON.parse(await exportMine(town.homeOf(fatima), [], town.nowMs))
  expect(hers.deals).toEqual([])
  expect(JSON.stringify(hers)).not.toContain('Lindengracht')
})

it('holds the picture of a listing as text a browser shows', async () => {
  const { town, anneke } = jordaan()
  const id = await posts(town, anneke)
  await putPicture(anneke.author, { listing: town.listing(id)!, picture: aPicture })
  const copy = JSON.parse(await exportMine(town.homeOf(anneke), [], town.nowMs))
  const base64 = Buffer.from(aPicture.bytes).toString('base64')
  expect(copy.listings).toMatchObject([
    { picture: { words: 'Een rode fiets', file: `data:image/webp;base64,${base64}` } }
  ])
  expect(copy.records.at(-1)).toMatchObject({ type: 'picture/1', body: { picture: { bytes: base64 } } })
})

const rest = {
  kind: 'request',
  domain: 'help',
  urgency: 'today',
  area: null,
  terms: 'gift',
  capacity: 1
} as const
