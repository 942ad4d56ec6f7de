import { fellThroughAt, isAsked, lapseOf, patienceMs } from '#lib/domain/lapse.ts'
import { helpsOn } from '#lib/domain/standing.ts'
import type { StoepRecord } from '#lib/domain/record.ts'
import type { BodyOf } from '#lib/domain/records/record-type.ts'
import type { listing as listingType } from '#lib/domain/records/listing.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { histories } from './histories.ts'
import { aListing, aTown, canonical, dayMs, start, viewOf } from './town.ts'

/** Anneke's request until day 8, answered by Youssef on day 1; a second answer is Fatima's. */
function asked(more: Partial<BodyOf<typeof listingType>> = {}) {
  const town = aTown()
  const listing = town.phone.write('listing/1', { ...aListing, ...more }, { at: 100, expires: 8 * dayMs })
  const his = town.youssef.write('response/1', { note: null }, { refs: [listing], at: dayMs })
  const hers = town.fatima.write('response/1', { note: null }, { refs: [listing], at: dayMs + 1 })
  const records: StoepRecord[] = [listing, his, hers]
  const lapse = (day: number, of: StoepRecord = his) => {
    const view = viewOf(records, town.authority)
    return lapseOf(
      view.deals.find(({ id }) => id === of.id)!,
      view,
      start + day * dayMs
    )
  }
  const agreed = (day: number, of = his) => {
    const made = town.phone.write('agree/1', { place: null }, { refs: [listing, of], at: day * dayMs })
    records.push(made)
    return [listing, of, made]
  }
  return { ...town, listing, his, hers, records, lapse, agreed, view: () => viewOf(records, town.authority) }
}

describe('an answer', () => {
  it('waits while its listing is on the board, and is over when that is', () => {
    const { lapse } = asked()
    expect(lapse(7.9)).toBeNull()
    expect(lapse(8)).toBe('unanswered')
  })

  it('waits again once the listing is renewed', () => {
    const { lapse, records, phone, listing } = asked()
    records.push(phone.write('renew/1', {}, { refs: [listing], at: 9 * dayMs, expires: 17 * dayMs }))
    expect(lapse(10)).toBeNull()
  })

  it('was not chosen when the owner agreed with somebody else, until that falls through', () => {
    const { lapse, agreed, records, phone, hers } = asked()
    const refs = agreed(2)
    expect(lapse(2, hers)).toBe('notChosen')
    records.push(phone.write('cancel/1', { outcome: 'noShow' }, { refs, at: 3 * dayMs }))
    expect(lapse(3, hers)).toBeNull()
  })

  it('still waits when there is room for more', () => {
    const { lapse, agreed, hers } = asked({ capacity: 2 })
    agreed(2)
    expect(lapse(2, hers)).toBeNull()
  })

  it('is not said to have lost to another when the owner just took the listing off', () => {
    const { lapse, records, phone, listing } = asked()
    records.push(phone.write('close/1', { reason: 'noLonger' }, { refs: [listing], at: 2 * dayMs }))
    expect(lapse(2)).toBe('unanswered')
  })
})

describe('an agreement nobody marks', () => {
  it('lapses two weeks after it was made, and is asked about two weeks more', () => {
    const { lapse, agreed, view } = asked()
    agreed(2)
    expect([lapse(15.9), lapse(16)]).toEqual([null, 'unmarked'])
    const isAskedOn = (day: number) => isAsked(view().deals[0]!, view(), start + day * dayMs)
    expect([15.9, 16, 29.9, 30].map(isAskedOn)).toEqual([false, true, true, false])
  })

  it('lapses two weeks after the time it was for, when that is later', () => {
    const when = { from: start + 20 * dayMs, to: start + 21 * dayMs }
    const { lapse, agreed } = asked({ when })
    agreed(2)
    expect([lapse(34.9), lapse(35)]).toEqual([null, 'unmarked'])
  })

  it('lapses by its own days when it has them', () => {
    const { lapse, agreed, records, youssef, listing } = asked({ capacity: 3 })
    const when = { from: start + 4 * dayMs, to: start + 6 * dayMs }
    const second = youssef.write('withdraw/1', {}, { refs: [listing, records[1]!], at: 2 * dayMs })
    const again = youssef.write('response/1', { note: null, when }, { refs: [listing], at: 2 * dayMs + 1 })
    records.push(second, again)
    agreed(3, again)
    expect([lapse(19.9, again), lapse(20, again)]).toEqual([null, 'unmarked'])
  })

  it('does not lapse while what comes back every week goes on', () => {
    const { lapse, agreed } = asked({ repeats: 'weekly' })
    agreed(2)
    expect([lapse(21.9), lapse(22)]).toEqual([null, 'unmarked'])
  })

  it('does not lapse while a thing is lent out', () => {
    const { lapse, agreed, records, phone, youssef } = asked({ kind: 'offer', domain: 'item', terms: 'lend' })
    const refs = agreed(2)
    records.push(phone.write('handover/1', { moment: 'given', state: null }, { refs, at: 3 * dayMs }))
    expect(lapse(90)).toBeNull()
    records.push(youssef.write('handover/1', { moment: 'returned', state: null }, { refs, at: 91 * dayMs }))
    expect([lapse(104.9), lapse(105)]).toEqual([null, 'unmarked'])
  })
})

describe('a deal one side marked done', () => {
  it('stands as done by one side after two weeks of silence, and can still be marked by the other', () => {
    const { lapse, agreed, records, phone, youssef } = asked()
    const refs = agreed(2)
    records.push(youssef.write('done/1', { outcome: 'done' }, { refs, at: 3 * dayMs }))
    expect([lapse(16.9), lapse(17)]).toEqual([null, 'halfDone'])
    records.push(phone.write('done/1', { outcome: 'done' }, { refs, at: 20 * dayMs }))
    expect(lapse(40)).toBeNull()
  })
})

describe('an agreement that came to nothing', () => {
  it('is known by when it did, last of all when there were several', () => {
    const { agreed, records, phone, youssef, fatima, hers, listing, view } = asked({ capacity: 2 })
    const first = agreed(2)
    agreed(2.5, hers)
    expect(fellThroughAt(view())).toBeNull()
    records.push(phone.write('cancel/1', { outcome: 'noShow' }, { refs: first, at: 3 * dayMs }))
    records.push(fatima.write('withdraw/1', {}, { refs: [listing, hers], at: 4 * dayMs }))
    records.push(youssef.write('response/1', { note: null }, { refs: [listing], at: 5 * dayMs }))
    expect(fellThroughAt(view())).toBe(start + 4 * dayMs)
  })

  it('is not an answer taken back before anything was agreed', () => {
    const { records, youssef, listing, his, view } = asked()
    records.push(youssef.write('withdraw/1', {}, { refs: [listing, his], at: 2 * dayMs }))
    expect(fellThroughAt(view())).toBeNull()
  })
})

describe('of any history, at any time, reading what lapsed', () => {
  const moments = fc.tuple(histories, fc.array(fc.nat(60 * dayMs), { minLength: 1, maxLength: 5 }))

  it('changes no view, and gives no standing', () => {
    fc.assert(
      fc.property(moments, ([{ town, records }, times]) => {
        const view = viewOf(records, town.authority)
        const before = canonical(view)
        const lapsed = times.flatMap((ms) =>
          view.deals.filter((deal) => lapseOf(deal, view, start + ms) !== null).map(({ id }) => id)
        )
        expect(canonical(view)).toBe(before)
        expect(canonical(viewOf(records, town.authority))).toBe(before)
        for (const { id } of helpsOn(view)) expect(lapsed).not.toContain(id)
      })
    )
  })

  it('stays as it is while nobody says anything', () => {
    fc.assert(
      fc.property(moments, ([{ town, records }, times]) => {
        const view = viewOf(records, town.authority)
        const rising = [...times].sort((a, b) => a - b).map((ms) => start + ms)
        for (const deal of view.deals) {
          const said = rising.map((ms) => lapseOf(deal, view, ms)).filter((lapse) => lapse !== null)
          expect(new Set(said).size).toBeLessThanOrEqual(1)
          const first = rising.findIndex((ms) => lapseOf(deal, view, ms) !== null)
          if (first >= 0) expect(said).toHaveLength(rising.length - first)
        }
      })
    )
  })

  it('leaves no deal hanging for ever', () => {
    fc.assert(
      fc.property(histories, ({ town, records }) => {
        const view = viewOf(records, town.authority)
        const longAfter = start + lastNamedDay * dayMs + patienceMs
        for (const deal of view.deals.filter(({ status }) => running.has(status)))
          expect(lapseOf(deal, view, longAfter)).not.toBeNull()
      })
    )
  })
})

const running: ReadonlySet<string> = new Set(['responded', 'agreed', 'doneByOne'])

/** No history names a later day, after its start. */
const lastNamedDay = 30
