import { expect, test } from 'vitest'
import fc from 'fast-check'
import { bytesToListing, listingToBytes, openedListing } from '#lib/domain/private-listing.ts'
import type { Listing } from '#lib/domain/records/listing.ts'
import { aListing, aTown, bytesOf, dayMs, start, viewOf } from './town.ts'

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const bytesIn = (text: string) => new TextEncoder().encode(text)
const inside = (more: object) => bytesIn(JSON.stringify({ ...aListing, ...more }))

function asked(capacity = 1) {
  const town = aTown()
  const body = { kind: 'request', capacity, visibility: 'person', sealed: bytesOf('sealed') } as const
  return viewOf([town.phone.write('ask/1', body, { at: 10, expires: dayMs })], town.authority)
}

test('what was asked privately comes out of the seal as it went in', () => {
  const full: Listing = {
    ...aListing,
    when: { from: start, to: start + dayMs },
    repeats: 'weekly',
    route: { from: 'Jordaan', to: 'AMC' },
    allergens: ['egg', 'milk'],
    delegation: { name: 'Oma Ali', consent: 'spoken' }
  }
  expect(bytesToListing(listingToBytes(full))).toEqual(full)
  expect(bytesToListing(listingToBytes(aListing))).toEqual(aListing)
})

test('anything else in a seal is no listing', () => {
  expect(bytesToListing(Uint8Array.of(0xff, 0xfe))).toBeNull()
  expect(bytesToListing(bytesIn('null'))).toBeNull()
  expect(bytesToListing(bytesIn('{'))).toBeNull()
  expect(bytesToListing(inside({ text: '' }))).toBeNull()
  expect(bytesToListing(inside({ text: 'a'.repeat(1001) }))).toBeNull()
  expect(bytesToListing(inside({ kind: 'gift' }))).toBeNull()
  expect(bytesToListing(inside({ capacity: 0 }))).toBeNull()
  expect(bytesToListing(inside({ owner: 'somebody else' }))).toBeNull()
  expect(bytesToListing(inside({ area: 'Lindengracht 12' }))).toBeNull()
})

test('reading random bytes never throws', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const listing = bytesToListing(bytes)
      return listing === null || textOf(listingToBytes(listing)) !== ''
    })
  )
})

test('who can open it sees the words, and the rest as everybody sees it', () => {
  const outside = asked()
  const opened = openedListing(outside, { ...aListing, repeats: 'weekly' })
  expect(opened).toEqual({
    ...outside,
    text: aListing.text,
    domain: 'help',
    urgency: 'today',
    terms: 'gift',
    area: null,
    details: { repeats: 'weekly' }
  })
  expect(opened?.owner).toBe(outside.owner)
  expect(opened?.visibility).toBe('person')
})

test('an inside of another kind or number than the outside says is not shown', () => {
  expect(openedListing(asked(2), aListing)).toBeNull()
  expect(openedListing(asked(), { ...aListing, kind: 'offer' })).toBeNull()
})
