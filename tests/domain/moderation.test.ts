import { describe, expect, it } from 'vitest'
import { foldAuthority } from '#lib/domain/authority.ts'
import { projectModeration, type CaseView, type Moderation } from '#lib/domain/moderation.ts'
import type { RecordId, StoepRecord } from '#lib/domain/record.ts'
import type { Decision } from '#lib/domain/records/decision.ts'
import { textToBytes } from '#lib/wire/bytes.ts'
import { emergencyBodies } from './known-emergency-bodies.ts'
import { accountNamed, aListing, aTown, bytesOf, Phone, viewOf } from './town.ts'

const anneke = accountNamed('anneke')
const youssef = accountNamed('youssef')

/** Anneke looks after it, Fatima too once appointed; Youssef posted something that Bram reports. */
function aQuarrel(appoints = true) {
  const town = aTown()
  const fatimaJoined = town.records.find(
    ({ device, type }) => device === town.fatima.device && type === 'join/1'
  )
  const listing = town.youssef.write('listing/1', aListing, { at: 50, expires: 5000 })
  const records: StoepRecord[] = [...town.records, listing]
  if (appoints && fatimaJoined)
    records.push(town.phone.write('appoint/1', {}, { refs: [fatimaJoined], at: 60 }))
  const add = <Kind extends StoepRecord>(record: Kind): Kind => {
    records.push(record)
    return record
  }
  return {
    ...town,
    listing,
    records,
    add,
    report: (by: Phone, at: number, about: StoepRecord = listing) =>
      add(by.write('report/1', { rule: 'Wees aardig', note: bytesOf('psst') }, { refs: [about], at })),
    decide(
      by: Phone,
      outcome: Decision['outcome'],
      at: number,
      { about = listing, appeal }: { about?: StoepRecord; appeal?: StoepRecord } = {}
    ) {
      const answers = appeal && { appeal: textToBytes(appeal.id) ?? new Uint8Array(32) }
      const body = { outcome, rule: '', reason: 'Zo doen we niet', ...answers }
      return add(by.write('decision/1', body, { refs: [about], at }))
    },
    appeal: (by: Phone, decision: StoepRecord, at: number) =>
      add(by.write('appeal/1', { text: 'Het was een grap' }, { refs: [decision], at })),
    fold: (): Moderation => projectModeration(records, records, foldAuthority(records)),
    only(): CaseView {
      const [one, ...others] = this.fold().cases
      if (!one || others.length > 0) throw new Error('not exactly one case')
      return one
    }
  }
}

describe('a report', () => {
  it('opens a case that says whose thing it is and where it stands', () => {
    const quarrel = aQuarrel()
    quarrel.report(quarrel.bram, 100)
    expect(quarrel.only()).toMatchObject({
      kind: 'listing',
      author: youssef,
      listing: quarrel.listing.id,
      isHidden: false,
      reports: [{ by: accountNamed('bram'), rule: 'Wees aardig', isOpen: true }]
    })
  })

  it('of the same neighbour counts once until somebody decides, and again after that', () => {
    const quarrel = aQuarrel()
    quarrel.report(quarrel.bram, 100)
    quarrel.report(quarrel.bram, 110)
    quarrel.report(quarrel.fatima, 120)
    expect(quarrel.only().reports.map(({ isOpen }) => isOpen)).toEqual([true, true])
    quarrel.decide(quarrel.phone, 'nothingWrong', 200)
    quarrel.report(quarrel.bram, 300)
    expect(quarrel.only().reports.map(({ isOpen }) => isOpen)).toEqual([false, false, true])
  })

  it('about something of one’s own, of a stranger, or about what is not here, says nothing', () => {
    const quarrel = aQuarrel()
    const stranger = new Phone('stranger')
    stranger.neighbourhood = quarrel.genesis.id
    quarrel.report(quarrel.youssef, 100)
    quarrel.report(stranger, 100)
    const elsewhere = stranger.write('listing/1', aListing, { at: 90, expires: 5000 })
    quarrel.report(quarrel.bram, 110, elsewhere)
    expect(quarrel.fold().cases).toEqual([])
  })

  it.each(['response/1', 'message/1', 'review/1'] as const)('can be about a %s', (type) => {
    const quarrel = aQuarrel()
    const { bram, phone, listing } = quarrel
    const response = quarrel.add(bram.write('response/1', { note: null }, { refs: [listing], at: 100 }))
    const message = quarrel.add(
      bram.write('message/1', { text: bytesOf('hoi') }, { refs: [listing, response], at: 110 })
    )
    const review = quarrel.add(
      bram.write('review/1', { outcome: 'bad', text: 'Bah' }, { refs: [listing, response, listing], at: 120 })
    )
    const about = { 'response/1': response, 'message/1': message, 'review/1': review }[type]
    quarrel.report(phone, 200, about)
    expect(quarrel.only()).toMatchObject({
      kind: type.slice(0, -2),
      author: accountNamed('bram'),
      listing: listing.id
    })
  })

  it.each(['emergency/1', 'supply/1', 'call/1', 'alert/1'] as const)('can be about a %s', (type) => {
    const quarrel = aQuarrel()
    const said = quarrel.add(
      quarrel.bram.write(type, emergencyBodies[type], { refs: [quarrel.genesis], at: 100 })
    )
    quarrel.report(quarrel.youssef, 200, said)
    expect(quarrel.only()).toMatchObject({
      ...{ id: said.id, kind: 'emergency', author: accountNamed('bram'), listing: null },
      isHidden: false
    })
    quarrel.decide(quarrel.phone, 'hidden', 300, { about: said })
    expect(quarrel.only().isHidden).toBe(true)
  })

  it('about a person is about the record they came in with', () => {
    const quarrel = aQuarrel()
    const joined = quarrel.records.find(
      ({ device, type }) => device === quarrel.bram.device && type === 'join/1'
    )
    if (!joined) throw new Error('bram did not join')
    quarrel.report(quarrel.youssef, 100, joined)
    expect(quarrel.only()).toMatchObject({ kind: 'person', author: accountNamed('bram'), listing: null })
  })
})

describe('a decision', () => {
  it('hides, and the latest one that counts is in force', () => {
    const quarrel = aQuarrel()
    quarrel.decide(quarrel.phone, 'hidden', 100)
    expect(quarrel.only().isHidden).toBe(true)
    quarrel.decide(quarrel.fatima, 'shown', 200)
    expect(quarrel.only().isHidden).toBe(false)
    expect(quarrel.only().decisions.map(({ by }) => by)).toEqual([anneke, accountNamed('fatima')])
  })

  it('of who is no ambassador is ignored', () => {
    const quarrel = aQuarrel(false)
    quarrel.decide(quarrel.bram, 'hidden', 100)
    quarrel.decide(quarrel.fatima, 'hidden', 110)
    expect(quarrel.fold().cases).toEqual([])
  })

  it('of an ambassador about something of their own is ignored', () => {
    const quarrel = aQuarrel()
    const own = quarrel.add(quarrel.phone.write('listing/1', aListing, { at: 70, expires: 5000 }))
    quarrel.decide(quarrel.fatima, 'hidden', 100, { about: own })
    quarrel.decide(quarrel.phone, 'shown', 200, { about: own })
    quarrel.decide(quarrel.tablet, 'shown', 210, { about: own })
    expect(quarrel.only()).toMatchObject({ isHidden: true, decisions: [{ by: accountNamed('fatima') }] })
  })

  it('stays when who took it resigns, and what they decide after that is ignored', () => {
    const quarrel = aQuarrel()
    quarrel.decide(quarrel.fatima, 'hidden', 100)
    const joined = quarrel.records.find(
      ({ device, type }) => device === quarrel.fatima.device && type === 'join/1'
    )
    if (!joined) throw new Error('fatima did not join')
    quarrel.add(quarrel.fatima.write('resign/1', {}, { refs: [joined], at: 200 }))
    expect(quarrel.only().isHidden).toBe(true)
    quarrel.decide(quarrel.fatima, 'shown', 300)
    expect(quarrel.only().isHidden).toBe(true)
  })

  it('takes nothing from the listing itself', () => {
    const quarrel = aQuarrel()
    quarrel.decide(quarrel.phone, 'hidden', 100)
    expect(viewOf([quarrel.listing], foldAuthority(quarrel.records)).text).toBe(aListing.text)
  })
})

describe('an appeal', () => {
  it('counts once a decision, of who wrote the thing alone', () => {
    const quarrel = aQuarrel()
    const hidden = quarrel.decide(quarrel.phone, 'hidden', 100)
    quarrel.appeal(quarrel.bram, hidden, 150)
    expect(quarrel.only().decisions[0]?.appeal).toBeNull()
    const first = quarrel.appeal(quarrel.youssef, hidden, 200)
    quarrel.appeal(quarrel.youssef, hidden, 210)
    expect(quarrel.only().decisions[0]?.appeal).toMatchObject({ id: first.id, settledBy: null })
  })

  it('does not show anything by itself', () => {
    const quarrel = aQuarrel()
    quarrel.appeal(quarrel.youssef, quarrel.decide(quarrel.phone, 'hidden', 100), 200)
    expect(quarrel.only().isHidden).toBe(true)
  })

  it('is settled by another ambassador, whose decision is the last word', () => {
    const quarrel = aQuarrel()
    const hidden = quarrel.decide(quarrel.phone, 'hidden', 100)
    const appeal = quarrel.appeal(quarrel.youssef, hidden, 200)
    const upheld = quarrel.decide(quarrel.fatima, 'hidden', 300, { appeal })
    quarrel.appeal(quarrel.youssef, upheld, 400)
    const [first, second] = quarrel.only().decisions
    expect(first?.appeal?.settledBy).toBe(upheld.id)
    expect(second).toMatchObject({ answers: appeal.id, appeal: null })
  })

  it('is not turned down by who hid the thing while there is another', () => {
    const quarrel = aQuarrel()
    const hidden = quarrel.decide(quarrel.phone, 'hidden', 100)
    const appeal = quarrel.appeal(quarrel.youssef, hidden, 200)
    quarrel.decide(quarrel.tablet, 'hidden', 300, { appeal })
    expect(quarrel.only().decisions).toHaveLength(1)
    expect(quarrel.only().decisions[0]?.appeal?.settledBy).toBeNull()
  })

  it('may be turned down by who hid the thing when there is no other', () => {
    const quarrel = aQuarrel(false)
    const hidden = quarrel.decide(quarrel.phone, 'hidden', 100)
    const appeal = quarrel.appeal(quarrel.youssef, hidden, 200)
    const upheld = quarrel.decide(quarrel.phone, 'hidden', 300, { appeal })
    expect(quarrel.only().decisions[0]?.appeal?.settledBy).toBe(upheld.id)
  })

  it('may always be granted by who hid the thing', () => {
    const quarrel = aQuarrel()
    const hidden = quarrel.decide(quarrel.phone, 'hidden', 100)
    const appeal = quarrel.appeal(quarrel.youssef, hidden, 200)
    const shown = quarrel.decide(quarrel.phone, 'shown', 300, { appeal })
    expect(quarrel.only()).toMatchObject({ isHidden: false })
    expect(quarrel.only().decisions[0]?.appeal?.settledBy).toBe(shown.id)
  })

  it('is settled by any decision that shows the thing again, also one taken apart and before it', () => {
    const quarrel = aQuarrel()
    const hidden = quarrel.decide(quarrel.phone, 'hidden', 100)
    const shown = quarrel.decide(quarrel.fatima, 'shown', 150)
    quarrel.appeal(quarrel.youssef, hidden, 200)
    expect(quarrel.only().decisions[0]?.appeal?.settledBy).toBe(shown.id)
  })

  it('is not settled by hiding once more without answering it', () => {
    const quarrel = aQuarrel()
    const hidden = quarrel.decide(quarrel.phone, 'hidden', 100)
    quarrel.appeal(quarrel.youssef, hidden, 200)
    quarrel.decide(quarrel.fatima, 'hidden', 300)
    expect(quarrel.only().decisions[0]?.appeal?.settledBy).toBeNull()
  })

  it('that is not here, or about another thing, is answered by nobody', () => {
    const quarrel = aQuarrel()
    const other = quarrel.add(quarrel.youssef.write('listing/1', aListing, { at: 70, expires: 5000 }))
    const appeal = quarrel.appeal(quarrel.youssef, quarrel.decide(quarrel.phone, 'hidden', 100), 200)
    quarrel.decide(quarrel.fatima, 'hidden', 300, { about: other, appeal })
    expect(quarrel.only().id).toBe(quarrel.listing.id)
  })
})

describe('a private word', () => {
  it('counts of either side of the deal, and says whom it is about', () => {
    const quarrel = aQuarrel()
    const { bram, youssef: owner, fatima, listing } = quarrel
    const response = quarrel.add(bram.write('response/1', { note: null }, { refs: [listing], at: 100 }))
    const word = (by: Phone, refs: StoepRecord[]) =>
      quarrel.add(by.write('private-word/1', { text: bytesOf('psst') }, { refs, at: 200 })).id
    const counting: RecordId[] = [word(bram, [listing, response]), word(owner, [listing, response])]
    word(fatima, [listing, response])
    word(bram, [response, listing])
    word(bram, [listing, listing])
    const { words } = quarrel.fold()
    expect(new Set(words.map(({ id }) => id))).toEqual(new Set(counting))
    expect(words.find(({ by }) => by === accountNamed('bram'))?.about).toBe(youssef)
  })
})
