import { expect, test } from 'vitest'
import type { AccountId, RecordId } from '#lib/domain/record.ts'
import type { ListingKind, ListingView } from '#lib/domain/views.ts'
import type { FoundRing } from '#lib/ports/matching.ts'
import { RingFinder, whyFits, type Fits } from '#lib/state/ring-finder.ts'

const nowMs = Date.UTC(2026, 5, 1)
const dayMs = 24 * 60 * 60 * 1000

function listing(
  owner: string,
  kind: ListingKind,
  text: string,
  more: Partial<ListingView> = {}
): ListingView {
  return {
    id: `${owner}: ${text}` as RecordId,
    owner: owner as AccountId,
    kind,
    visibility: 'neighbourhood',
    sealed: null,
    domain: null,
    text,
    urgency: 'anytime',
    area: null,
    terms: 'gift',
    capacity: 1,
    details: {},
    postedAt: nowMs,
    expiresAt: nowMs + dayMs,
    status: 'open',
    deals: [],
    ...more
  }
}

const anneke = [
  listing('anneke', 'offer', 'Ik kan honden uitlaten'),
  listing('anneke', 'request', 'Wie geeft mij Spaanse les?')
]
const luis = [
  listing('luis', 'offer', 'Ik geef Spaanse les'),
  listing('luis', 'request', 'Wie kan mijn hond uitlaten?')
]

function find(me: string, listings: readonly ListingView[], fits: Fits = () => [], at = nowMs) {
  const finder = new RingFinder(me as AccountId)
  finder.follow({ came: listings, went: [], isWhole: true })
  return finish(finder.find(fits, at))
}

function finish(search: Generator<undefined, readonly FoundRing[]>) {
  for (;;) {
    const { done, value } = search.next()
    if (done) return value
  }
}

test('a ring says who gives what to whom, and why each gift fits', () => {
  const [ring] = find('anneke', [...anneke, ...luis])
  expect(ring?.gifts).toEqual([
    {
      giver: 'anneke',
      receiver: 'luis',
      offer: anneke[0]!.id,
      request: luis[1]!.id,
      about: expect.objectContaining({ nl: expect.any(String), en: expect.any(String) }),
      isOther: false
    },
    expect.objectContaining({ giver: 'luis', receiver: 'anneke', offer: luis[0]!.id, request: anneke[1]!.id })
  ])
})

test('only rings with me in them are found', () => {
  const noor = [listing('noor', 'offer', 'pianoles'), listing('noor', 'request', 'wie snoeit mijn heg?')]
  expect(find('noor', [...anneke, ...luis, ...noor])).toEqual([])
  expect(find('luis', [...anneke, ...luis, ...noor])).toHaveLength(1)
})

test('what is full, over, asked privately or off the board is in no ring', () => {
  const with_ = (change: Partial<ListingView>) =>
    find('anneke', [...anneke, { ...luis[0]!, ...change }, luis[1]!])
  expect(with_({})).toHaveLength(1)
  expect(with_({ status: 'filled' })).toEqual([])
  expect(with_({ status: 'closed' })).toEqual([])
  expect(with_({ visibility: 'trusted' })).toEqual([])
  expect(with_({ expiresAt: nowMs })).toEqual([])
  const finder = new RingFinder('anneke' as AccountId)
  finder.follow({ came: [...anneke, ...luis], went: [], isWhole: true })
  finder.follow({ came: [], went: [luis[0]!.id], isWhole: true })
  expect(finish(finder.find(() => [], nowMs))).toEqual([])
})

test('among many neighbours only those are looked at who lead from mine and back to mine', () => {
  const others = Array.from({ length: 70 }, (_, n) => [
    listing(`n${n}`, 'offer', 'pianoles'),
    listing(`n${n}`, 'request', 'wie snoeit mijn heg?')
  ]).flat()
  const asked: string[] = []
  const fits: Fits = ({ owner }) => {
    asked.push(owner)
    return [owner === 'anneke' ? 'luis' : 'anneke'] as AccountId[]
  }
  expect(find('anneke', [...others, ...anneke, ...luis], fits)).toHaveLength(1)
  expect(new Set(asked)).toEqual(new Set(['anneke', 'luis']))
})

test('two listings that share no word of any table have no reason to tell', () => {
  expect(whyFits({ request: 'qqxx', offer: 'zzyy' })).toEqual({ about: null, isOther: false })
})
