import { balanceOf, movedOn, reversible } from '#lib/domain/hours.ts'
import type { StoepRecord } from '#lib/domain/record.ts'
import { textToBytes } from '#lib/wire/bytes.ts'
import { describe, expect, it } from 'vitest'
import { accountNamed, aListing, aTown, dayMs, dealOf, viewOf, type Phone } from './town.ts'

const [annekes, youssefs] = [accountNamed('anneke'), accountNamed('youssef')]

/** Anneke asks, Youssef comes to help, and they agree: so Anneke is helped and hours go from her to him. */
function agreed(kind: 'request' | 'offer' = 'request') {
  const town = aTown()
  const listing = town.phone.write('listing/1', { ...aListing, kind }, { at: 100, expires: dayMs })
  const response = town.youssef.write('response/1', { note: null }, { refs: [listing], at: 110 })
  const agreement = town.phone.write('agree/1', { place: null }, { refs: [listing, response], at: 120 })
  return { town, listing, response, agreement, records: [listing, response, agreement] as StoepRecord[] }
}

type Deal = ReturnType<typeof agreed>

interface Given {
  readonly at?: number
  readonly expires?: number
  readonly reverses?: StoepRecord
}

function gives({ listing, response, agreement }: Deal, by: Phone, minutes: number, given: Given = {}) {
  const { at = 200, expires = 30 * dayMs, reverses } = given
  const body = { minutes, reverses: reverses ? textToBytes(reverses.id) : null }
  return by.write('hours-transfer/1', body, { refs: [listing, response, agreement], at, expires })
}

function accepts({ listing, response }: Deal, by: Phone, transfer: StoepRecord, at = 300) {
  return by.write('hours-accept/1', {}, { refs: [listing, response, transfer], at })
}

function withdraws({ listing, response }: Deal, by: Phone, transfer: StoepRecord, at = 300) {
  return by.write('hours-withdraw/1', {}, { refs: [listing, response, transfer], at })
}

const transfersOf = (deal: Deal, ...more: readonly StoepRecord[]) =>
  dealOf(deal.response, [...deal.records, ...more], deal.town).transfers

const statusOf = (deal: Deal, ...more: readonly StoepRecord[]) => transfersOf(deal, ...more)[0]?.status

/** In minutes: of who was helped and who helped. */
function balancesOf({ records, town }: Deal, ...more: readonly StoepRecord[]): [number, number] {
  const moved = movedOn(viewOf([...records, ...more], town.authority))
  return [balanceOf(annekes, moved), balanceOf(youssefs, moved)]
}

describe('hours of a deal', () => {
  it('go from who was helped to who helped, whichever side writes them down', () => {
    for (const kind of ['request', 'offer'] as const) {
      const deal = agreed(kind)
      const { phone, youssef } = deal.town
      const from = kind === 'request' ? annekes : youssefs
      const to = kind === 'request' ? youssefs : annekes
      for (const by of [phone, youssef])
        expect(transfersOf(deal, gives(deal, by, 90))).toMatchObject([{ from, to, minutes: 90 }])
    }
  })

  it('move only when the other side has signed too', () => {
    //  Anneke    90 minutes ────────────────╮
    //  Youssef               accept ────────┴─►  Anneke -90, Youssef +90
    const deal = agreed()
    const transfer = gives(deal, deal.town.phone, 90)
    const accept = accepts(deal, deal.town.youssef, transfer)
    expect(statusOf(deal, transfer)).toBe('offered')
    expect(balancesOf(deal, transfer)).toEqual([0, 0])
    expect(statusOf(deal, transfer, accept)).toBe('accepted')
    expect(balancesOf(deal, accept, transfer)).toEqual([-90, 90])
  })

  it('do not move when who wrote them accepts them, from the same device or a second one', () => {
    const deal = agreed()
    const { phone, tablet } = deal.town
    const transfer = gives(deal, phone, 90)
    const own = [accepts(deal, phone, transfer, 300), accepts(deal, tablet, transfer, 301)]
    expect(statusOf(deal, transfer, ...own)).toBe('offered')
    expect(balancesOf(deal, transfer, ...own)).toEqual([0, 0])
  })

  it('may be accepted from any device of the other side', () => {
    const deal = agreed()
    const transfer = gives(deal, deal.town.youssef, 45)
    expect(statusOf(deal, transfer, accepts(deal, deal.town.tablet, transfer))).toBe('accepted')
  })

  it('do not move when a third neighbour writes, accepts or withdraws them', () => {
    const deal = agreed()
    const { phone, fatima } = deal.town
    const transfer = gives(deal, phone, 90)
    const meddling = [accepts(deal, fatima, transfer, 300), withdraws(deal, fatima, transfer, 301)]
    expect(statusOf(deal, transfer, ...meddling)).toBe('offered')
    expect(transfersOf(deal, gives(deal, fatima, 600))).toEqual([])
  })

  it('are withdrawn by who wrote them, and by nobody else', () => {
    const deal = agreed()
    const { phone, tablet, youssef } = deal.town
    const transfer = gives(deal, phone, 90)
    expect(statusOf(deal, transfer, withdraws(deal, youssef, transfer))).toBe('offered')
    expect(statusOf(deal, transfer, withdraws(deal, tablet, transfer))).toBe('withdrawn')
  })

  it.each([
    { acceptedAt: 300, withdrawnAt: 310 },
    { acceptedAt: 310, withdrawnAt: 300 }
  ])(
    'stay moved when withdrawn at the same time ($acceptedAt, $withdrawnAt)',
    ({ acceptedAt, withdrawnAt }) => {
      //  Anneke    90 minutes ─────────── withdraw ──╮
      //  Youssef               accept ───────────────┴─►  accepted: an acceptance beats a withdrawal
      const deal = agreed()
      const { phone, youssef } = deal.town
      const transfer = gives(deal, phone, 90)
      const accept = accepts(deal, youssef, transfer, acceptedAt)
      const withdrawal = withdraws(deal, phone, transfer, withdrawnAt)
      expect(statusOf(deal, transfer, accept, withdrawal)).toBe('accepted')
      expect(statusOf(deal, withdrawal, accept, transfer)).toBe('accepted')
    }
  )

  it('can be accepted until they expire, by the clock of the acceptance', () => {
    const deal = agreed()
    const { phone, youssef } = deal.town
    const transfer = gives(deal, phone, 90, { expires: 400 })
    expect(statusOf(deal, transfer, accepts(deal, youssef, transfer, 400))).toBe('accepted')
    expect(statusOf(deal, transfer, accepts(deal, youssef, transfer, 401))).toBe('offered')
  })

  it('are nothing before there is an agreement, or when they name none of this deal', () => {
    const deal = agreed()
    const { town, listing, response, agreement } = deal
    const other = town.fatima.write('response/1', { note: null }, { refs: [listing], at: 130 })
    const body = { minutes: 90, reverses: null }
    const around = { at: 200, expires: 30 * dayMs }
    const early = town.youssef.write('hours-transfer/1', body, {
      refs: [listing, response, response],
      ...around
    })
    const elsewhere = town.fatima.write('hours-transfer/1', body, {
      refs: [listing, other, agreement],
      ...around
    })
    const records = [...deal.records, other, early, elsewhere]
    expect(viewOf(records, town.authority).deals.flatMap(({ transfers }) => transfers)).toEqual([])
  })

  it('are nothing when the agreement they name is not the owner’s', () => {
    const town = aTown()
    const listing = town.phone.write('listing/1', aListing, { at: 100, expires: dayMs })
    const response = town.youssef.write('response/1', { note: null }, { refs: [listing], at: 110 })
    const agreement = town.youssef.write('agree/1', { place: null }, { refs: [listing, response], at: 120 })
    const deal = { town, listing, response, agreement, records: [listing, response, agreement] }
    const transfer = gives(deal, town.youssef, 90)
    expect(transfersOf(deal, transfer, accepts(deal, town.phone, transfer))).toEqual([])
  })

  it('are not accepted by what is signed under another deal on the same listing', () => {
    const deal = agreed()
    const { town, listing } = deal
    const transfer = gives(deal, town.phone, 90)
    const other = town.fatima.write('response/1', { note: null }, { refs: [listing], at: 130 })
    const astray = town.youssef.write('hours-accept/1', {}, { refs: [listing, other, transfer], at: 300 })
    expect(statusOf(deal, other, transfer, astray)).toBe('offered')
  })
})

describe('hours that were a mistake', () => {
  function accepted() {
    const deal = agreed()
    const transfer = gives(deal, deal.town.phone, 90)
    const accept = accepts(deal, deal.town.youssef, transfer)
    return { deal, transfer, signed: [transfer, accept] as StoepRecord[], ...deal.town }
  }

  it('go back in a transfer of their own, signed by both as well, and nothing is deleted', () => {
    //  Anneke    90 minutes ──────────── 30 back ───────────╮
    //  Youssef               accept ────────────── accept ──┴─►  Anneke -60, Youssef +60
    const { deal, transfer, signed, phone, youssef } = accepted()
    const back = gives(deal, phone, 30, { at: 400, reverses: transfer })
    const agreedTo = accepts(deal, youssef, back, 410)
    expect(balancesOf(deal, ...signed, back)).toEqual([-90, 90])
    expect(balancesOf(deal, ...signed, back, agreedTo)).toEqual([-60, 60])
    expect(transfersOf(deal, ...signed, back, agreedTo)).toMatchObject([
      { id: transfer.id, from: annekes, to: youssefs, reverses: null },
      { id: back.id, from: youssefs, to: annekes, reverses: transfer.id }
    ])
  })

  it('never go back further than they came, in one time or in several', () => {
    const { deal, transfer, signed, phone, youssef } = accepted()
    const tooMuch = gives(deal, phone, 91, { at: 390, reverses: transfer })
    const [most, rest, over] = [60, 30, 1].map((minutes, i) => {
      const back = gives(deal, phone, minutes, { at: 400 + i, reverses: transfer })
      return [back, accepts(deal, youssef, back, 410 + i)]
    }) as [StoepRecord[], StoepRecord[], StoepRecord[]]
    const all = [...signed, tooMuch, accepts(deal, youssef, tooMuch, 391), ...most, ...rest, ...over]
    expect(balancesOf(deal, ...all)).toEqual([0, 0])
    const transfers = transfersOf(deal, ...all)
    expect(transfers.map(({ status }) => status)).toEqual([
      'accepted',
      'withdrawn',
      'accepted',
      'accepted',
      'withdrawn'
    ])
    expect(transfers[0] && reversible(transfers[0], transfers)).toBe(0)
  })

  it('that never moved cannot go back', () => {
    const deal = agreed()
    const { phone, youssef } = deal.town
    const transfer = gives(deal, phone, 90)
    const back = gives(deal, phone, 90, { at: 400, reverses: transfer })
    expect(balancesOf(deal, transfer, back, accepts(deal, youssef, back, 410))).toEqual([0, 0])
  })

  it('go back once: what corrects a correction is ignored', () => {
    const { deal, transfer, signed, phone, youssef } = accepted()
    const back = gives(deal, phone, 90, { at: 400, reverses: transfer })
    const again = gives(deal, phone, 90, { at: 420, reverses: back })
    const all = [
      ...signed,
      back,
      accepts(deal, youssef, back, 410),
      again,
      accepts(deal, youssef, again, 430)
    ]
    expect(transfersOf(deal, ...all)).toHaveLength(2)
    expect(balancesOf(deal, ...all)).toEqual([0, 0])
  })

  it('do not go back by a transfer of another deal, nor by one that is not here', () => {
    const { deal, signed, phone, youssef } = accepted()
    const elsewhere = gives(deal, phone, 90, { at: 400, reverses: deal.listing })
    expect(transfersOf(deal, ...signed, elsewhere, accepts(deal, youssef, elsewhere, 410))).toHaveLength(1)
  })

  it('go back also when the clock of who wrote that down runs days behind', () => {
    //  Anneke's phone, days ahead   90 minutes(500) ────────────────────────────╮
    //  Youssef                                      accept                      │
    //  Anneke's tablet                                      90 back(200) ───────┴─►  0 and 0
    const deal = agreed()
    const { phone, tablet, youssef } = deal.town
    const transfer = gives(deal, phone, 90, { at: 500 })
    const back = gives(deal, tablet, 90, { at: 200, reverses: transfer })
    const both = [accepts(deal, youssef, transfer, 501), accepts(deal, youssef, back, 502)]
    expect(balancesOf(deal, transfer, back, ...both)).toEqual([0, 0])
    expect(transfersOf(deal, transfer, back, ...both).map(({ id }) => id)).toEqual([transfer.id, back.id])
  })
})

describe('a balance', () => {
  it('is what came less what went, and all balances together are zero', () => {
    const moved = [
      { from: annekes, to: youssefs, minutes: 90 },
      { from: youssefs, to: accountNamed('fatima'), minutes: 30 },
      { from: accountNamed('fatima'), to: annekes, minutes: 15 }
    ]
    const balances = [annekes, youssefs, accountNamed('fatima')].map((account) => balanceOf(account, moved))
    expect(balances).toEqual([-75, 60, 15])
    expect(balanceOf(accountNamed('bram'), moved)).toBe(0)
  })
})
