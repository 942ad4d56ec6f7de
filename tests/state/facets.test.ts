import { describe, expect, it } from 'vitest'
import { otherFacets, tellingFacets, type Read } from '#lib/state/facets.ts'

const plain: Read = {
  kind: 'request',
  domain: null,
  urgency: 'anytime',
  terms: 'gift',
  capacity: 1,
  details: { when: null }
}
const period = { from: 0, to: 1 }

describe('the chips of a sentence', () => {
  it('always tell whether it asks or offers', () => {
    expect(tellingFacets(plain)).toEqual(['kind'])
  })

  it('are at most three, what it is about and when before the rest', () => {
    const all: Read = { ...plain, domain: 'item', urgency: 'today', terms: 'lend', capacity: 3 }
    expect(tellingFacets(all)).toEqual(['kind', 'domain', 'urgency'])
    expect(tellingFacets({ ...all, details: { when: period } })).toEqual(['kind', 'domain', 'when'])
  })

  it('are fewer where there is less room, the least telling last', () => {
    const read: Read = { ...plain, domain: 'item', urgency: 'today', terms: 'lend' }
    expect(tellingFacets(read, 2)).toEqual(['kind', 'domain'])
    expect(tellingFacets(read, 1)).toEqual(['kind'])
  })

  it('leave out what is usual', () => {
    expect(tellingFacets({ ...plain, domain: 'meal', capacity: 4 })).toEqual(['kind', 'domain', 'capacity'])
  })

  it('never ask how soon of an offer', () => {
    const offer: Read = { ...plain, kind: 'offer', urgency: 'today' }
    expect(tellingFacets(offer)).toEqual(['kind'])
    expect(otherFacets(offer, ['kind'])).toEqual(['domain', 'terms'])
  })

  it('show nothing twice: the rest is what they leave', () => {
    const read: Read = { ...plain, domain: 'help', terms: 'swap' }
    expect(otherFacets(read, tellingFacets(read))).toEqual(['urgency'])
    expect(otherFacets(read, tellingFacets(read, 2))).toEqual(['urgency', 'terms'])
  })
})
