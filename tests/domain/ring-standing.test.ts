import type { AccountId, RecordId } from '#lib/domain/record.ts'
import { clashesIn, goneFrom, whyNoRing } from '#lib/domain/ring-standing.ts'
import type { ListingView, SwapGift } from '#lib/domain/views.ts'
import { describe, expect, it } from 'vitest'
import { aRing, byId, giftsRound, listingOf, people } from './rings.ts'
import { dayMs, start } from './town.ts'

const nowMs = start + dayMs
const [anneke, youssef, fatima] = people

/** Offers and requests of these, each giving to the next. */
const round = (who: readonly AccountId[] = [anneke, youssef, fatima]) => giftsRound(who)

function whyNot(gifts: readonly SwapGift[], listings: readonly ListingView[], at = nowMs) {
  return whyNoRing(gifts, byId(listings), [], at)?.kind ?? null
}

describe('gifts go round', () => {
  it('with two, three or four neighbours who each give to the next', () => {
    for (const count of [2, 3, 4]) {
      const { gifts, listings } = round(people.slice(0, count))
      expect(whyNot(gifts, listings)).toBeNull()
    }
  })

  it('with an offer only, or a request only, when nobody posted the other half', () => {
    const { gifts, listings } = round()
    expect(whyNot([{ ...gifts[0]!, offer: null }, ...gifts.slice(1)], listings)).toBeNull()
    expect(whyNot([{ ...gifts[0]!, request: null }, ...gifts.slice(1)], listings)).toBeNull()
    expect(whyNot([{ ...gifts[0]!, offer: null, request: null }, ...gifts.slice(1)], listings)).toBe('noRing')
  })

  it('not with one, with five, twice with the same, or when somebody gets nothing', () => {
    const of = (who: readonly AccountId[]) => {
      const { gifts, listings } = round(who)
      return whyNot(gifts, listings)
    }
    expect(of([anneke])).toBe('noRing')
    expect(of([...people, 'karim' as AccountId])).toBe('noRing')
    expect(of([anneke, youssef, anneke, fatima])).toBe('noRing')
    const { gifts, listings } = round()
    expect(whyNot([{ ...gifts[0]!, receiver: fatima }, ...gifts.slice(1)], listings)).toBe('noRing')
  })

  it('not with the same listing twice', () => {
    const { gifts, listings } = round()
    const [first, second, third] = gifts
    expect(whyNot([first!, { ...second!, offer: first!.offer }, third!], listings)).toBe('noRing')
  })

  it('only with listings of the right neighbour, of the right kind, that everybody can read', () => {
    const { gifts, listings } = round()
    const changed = (change: Partial<ListingView>) =>
      listings.map((listing, at) => (at === 0 ? { ...listing, ...change } : listing))
    expect(whyNot(gifts, changed({ owner: youssef }))).toBe('noRing')
    expect(whyNot(gifts, changed({ kind: 'request' }))).toBe('noRing')
    expect(whyNot(gifts, changed({ visibility: 'person' }))).toBe('noRing')
  })

  it('not once a listing was filled, closed, ran out, or is not here', () => {
    const { gifts, listings } = round()
    for (const status of ['filled', 'done', 'closed'] as const)
      expect(whyNot(gifts, [{ ...listings[0]!, status }, ...listings.slice(1)])).toBe('taken')
    expect(whyNot(gifts, listings, listings[0]!.expiresAt)).toBe('taken')
    expect(whyNot(gifts, listings.slice(1))).toBe('taken')
  })

  it('not with what another ring holds; one that only names it holds nothing', () => {
    const { gifts, listings } = round()
    const other = aRing([anneke, 'karim' as AccountId])
    const why = (status: 'binding' | 'done' | 'proposed' | 'void' | 'superseded') =>
      whyNoRing(gifts, byId(listings), [{ ...other, status }], nowMs)?.kind ?? null
    expect([why('binding'), why('done')]).toEqual(['taken', 'taken'])
    expect([why('proposed'), why('void'), why('superseded')]).toEqual([null, null, null])
    const stranger = aRing(['karim' as AccountId, 'lies' as AccountId])
    const named = { ...stranger.gifts[0]!, offer: gifts[0]!.offer }
    const naming = { ...stranger, status: 'binding' as const, gifts: [named, stranger.gifts[1]!] }
    expect(whyNoRing(gifts, byId(listings), [naming], nowMs)).toBeNull()
  })
})

describe('what is gone from a ring that is not binding yet', () => {
  it('is each listing that was filled, closed or ran out; one that is not here is not known', () => {
    const { gifts, listings } = round([anneke, youssef])
    const ring = { ...aRing([anneke, youssef]), gifts }
    const [first, ...others] = listings
    const gone = (views: readonly ListingView[], at = nowMs) => goneFrom(ring, byId(views), [], at)
    expect(gone(listings)).toEqual([])
    expect(gone([{ ...first!, status: 'filled' }, ...others])).toEqual([first!.id])
    expect(gone(others)).toEqual([])
    expect(gone(listings, first!.expiresAt)).toHaveLength(listings.length)
  })

  it('is what went into another ring', () => {
    const ring = aRing([anneke, youssef])
    const { listings } = round([anneke, youssef])
    const other = { ...aRing([anneke, fatima]), status: 'binding' as const }
    const gone = new Set(goneFrom(ring, byId(listings), [ring, other], nowMs))
    expect(gone).toEqual(new Set([listingOf(anneke, 'offer').id, listingOf(anneke, 'request').id]))
  })
})

describe('a clash', () => {
  const ring = { ...aRing([anneke, youssef]), status: 'binding' as const }
  const { listings } = round([anneke, youssef])
  const offer = listingOf(anneke, 'offer')
  const filled = listings.map((listing) =>
    listing.id === offer.id ? { ...listing, status: 'filled' as const } : listing
  )

  it('is a listing of a binding ring that a deal filled as well', () => {
    expect(clashesIn(ring, byId(listings))).toEqual([])
    expect(clashesIn(ring, byId(filled))).toEqual([offer.id])
  })

  it('is there only while the ring binds, and never by a listing of somebody else', () => {
    for (const status of ['proposed', 'void', 'superseded', 'done'] as const)
      expect(clashesIn({ ...ring, status }, byId(filled))).toEqual([])
    const taken = filled.map((listing) => ({ ...listing, owner: fatima }))
    expect(clashesIn(ring, byId(taken))).toEqual([])
  })

  it('is the same whatever order the listings came in, and whenever it is read', () => {
    expect(clashesIn(ring, byId([...filled].reverse()))).toEqual(clashesIn(ring, byId(filled)))
  })

  it('is not made by expiry or by its owner closing it: the ring holds it', () => {
    const closed = listings.map((listing) => ({ ...listing, status: 'closed' as const, expiresAt: start }))
    expect(clashesIn(ring, byId(closed))).toEqual([] as RecordId[])
  })
})
